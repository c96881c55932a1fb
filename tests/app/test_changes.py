import numpy as np
import pytest

from ceapp.app.changes import DIMMED, MARK, map_parts
from ceapp.core.display import Display
from ceapp.core.document import Document
from ceapp.core.geometry import Rect
from ceapp.core.patch import Patch
from ceapp.core.photo import Photo
from tests.pictures import gradient


def changed_at(document: Document, rect: Rect, by: int) -> None:
    """Change every pixel of `rect` by a step in its red alone."""
    pixels = document.pixels[rect.slices].copy()
    # Away from the ends, so that it is just so much.
    up = pixels[..., 0] < np.iinfo(pixels.dtype).max // 2
    pixels[..., 0] = np.where(up, pixels[..., 0] + by, pixels[..., 0] - by)
    document.apply([Patch(rect, pixels, np.ones(pixels.shape[:2], bool))])


@pytest.fixture
def document() -> Document:
    return Document(Photo(gradient(600, 700)))


def test_changed_pixels_are_counted_to_the_last_bit(document: Document) -> None:
    assert document.changed_pixels() == 0
    changed_at(document, Rect(250, 250, 260, 270), by=1)
    assert document.changed_pixels() == 200
    changed_at(document, Rect(500, 10, 501, 11), by=90)
    assert document.changed_pixels() == 201
    document.undo()
    document.undo()
    assert document.changed_pixels() == 0


def test_sixteen_bits_count_too() -> None:
    document = Document(Photo(gradient(50, 60).astype(np.uint16) * 257))
    changed_at(document, Rect(5, 5, 7, 8), by=1)
    assert document.changed_pixels() == 6


def test_every_changed_pixel_is_marked_and_no_other(document: Document) -> None:
    rect = Rect(250, 250, 260, 270)
    changed_at(document, rect, by=1)
    (part,) = map_parts(document, Display(document.photo), "changed")
    marked = (part.levels[0][..., :3] == MARK[::-1]).all(axis=2)
    inside = rect.shift(-part.around.y0, -part.around.x0)
    assert marked[inside.slices].all()
    assert marked.sum() == rect.area
    # Elsewhere the photo is seen, dark.
    shown = part.levels[0][0, 0, :3].astype(float)
    assert abs(shown - document.pixels[part.around.y0, part.around.x0, ::-1] * DIMMED).max() <= 1


def test_the_more_a_pixel_differs_the_hotter_it_is(document: Document) -> None:
    for row, by in enumerate((1, 30, 120)):
        changed_at(document, Rect(row, 0, row + 1, 5), by)
    (part,) = map_parts(document, Display(document.photo), "difference")
    light = part.levels[0][:3, 2, :3].sum(axis=1)
    assert light[0] < light[1] < light[2]


def test_of_an_untouched_photo_there_is_no_map(document: Document) -> None:
    assert map_parts(document, Display(document.photo), "changed") == []
