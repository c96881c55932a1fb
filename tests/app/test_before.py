import numpy as np
import pytest

from ceapp.app.before import BeforePart, before_parts, touched_blocks
from ceapp.core.display import Display
from ceapp.core.document import Document
from ceapp.core.geometry import Rect
from ceapp.core.patch import Patch
from ceapp.core.photo import Photo
from tests.pictures import noise


def paint_over(document: Document, display: Display, rect: Rect) -> None:
    """Change the pixels of `rect`."""
    black = np.zeros((rect.height, rect.width, 3), np.uint8)
    document.apply([Patch(rect, black, np.ones(black.shape[:2], bool))])
    display.update(rect)


def parts_of(document: Document, display: Display) -> list[BeforePart]:
    blocks = touched_blocks(document).items()
    parts = before_parts(document, display, "before", blocks, lambda: None)
    return [part for part in parts.values() if part is not None]


@pytest.fixture
def document() -> Document:
    return Document(Photo(noise(1300, 1700)))


def test_an_unchanged_photo_has_no_parts(document: Document) -> None:
    assert parts_of(document, Display(document.photo)) == []


def test_parts_show_the_original_and_no_more_than_is_changed(document: Document) -> None:
    display = Display(document.photo)
    original = [level.copy() for level in display.levels]
    places = (Rect(10, 10, 90, 300), Rect(1200, 1600, 1290, 1690))
    for place in places:
        paint_over(document, display, place)

    parts = parts_of(document, display)

    assert len(parts) == 2
    for place, part in zip(places, parts, strict=True):
        assert part.rect.contains(place)
        assert part.rect.area <= 2 * 256 * 256
        assert part.around.contains(part.rect.pad(8).intersect(document.rect))
        for number, (level, whole) in enumerate(zip(part.levels, original, strict=True)):
            y, x = part.around.y0 >> number, part.around.x0 >> number
            height, width = level.shape[:2]
            assert np.array_equal(level, whole[y : y + height, x : x + width])


def test_undo_takes_the_parts_away(document: Document) -> None:
    display = Display(document.photo)
    paint_over(document, display, Rect(10, 10, 90, 300))
    document.undo()
    assert parts_of(document, display) == []
