import numpy as np
import pytest

from ceapp.app.before import BeforePart, What, before_parts, touched_blocks
from ceapp.app.changes import DIMMED, MARK
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


def parts_of(document: Document, what: What = "changed") -> list[BeforePart]:
    display, blocks = Display(document.photo), touched_blocks(document).items()
    parts = before_parts(document, display, what, blocks, lambda: None)
    return [part for part in parts.values() if part is not None]


def changed_pixels(document: Document) -> int:
    return sum(part.changed for part in parts_of(document))


@pytest.fixture
def document() -> Document:
    return Document(Photo(gradient(600, 700)))


def test_changed_pixels_are_counted_to_the_last_bit(document: Document) -> None:
    assert changed_pixels(document) == 0
    changed_at(document, Rect(250, 250, 260, 270), by=1)
    assert changed_pixels(document) == 200
    changed_at(document, Rect(500, 10, 501, 11), by=90)
    assert changed_pixels(document) == 201
    document.undo()
    document.undo()
    assert changed_pixels(document) == 0


def test_sixteen_bits_count_too() -> None:
    document = Document(Photo(gradient(50, 60).astype(np.uint16) * 257))
    changed_at(document, Rect(5, 5, 7, 8), by=1)
    assert changed_pixels(document) == 6


def test_every_changed_pixel_is_marked_and_no_other(document: Document) -> None:
    rect = Rect(250, 250, 260, 270)
    changed_at(document, rect, by=1)
    (part,) = parts_of(document)
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
    (part,) = parts_of(document, "difference")
    light = part.levels[0][:3, 2, :3].sum(axis=1)
    assert light[0] < light[1] < light[2]


def test_of_an_untouched_photo_there_is_no_map(document: Document) -> None:
    assert parts_of(document) == []
