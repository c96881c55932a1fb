import numpy as np
import pytest

from ceapp.core.document import Document
from ceapp.core.geometry import Rect
from ceapp.core.original import Original
from ceapp.core.patch import Patch
from ceapp.core.photo import FileTraits, Photo


def _pixels(height=300, width=401, channels=3, dtype=np.uint8):
    top = np.iinfo(dtype).max
    return np.random.default_rng(0).integers(0, top, (height, width, channels), dtype=dtype)


def _document(mode="RGB", **kwargs):
    return Document(Photo(_pixels(**kwargs), FileTraits(mode=mode)))


def _patch(document, rect, value=9):
    """A patch whose hole is all but its first row and column."""
    shape = (rect.height, rect.width, document.pixels.shape[2])
    hole = np.ones(shape[:2], bool)
    hole[0] = hole[:, 0] = False
    return Patch(rect, np.full(shape, value, document.pixels.dtype), hole)


def _stroke(document, *points, diameter=20, erase=False):
    document.begin_stroke(erase=erase)
    dirty = [document.stroke_to(y, x, diameter) for y, x in points]
    document.end_stroke()
    return Rect.around(dirty)


def test_a_new_document_is_blank_and_unmodified():
    document = _document()
    assert document.rect == Rect(0, 0, 300, 401)
    assert not document.mask.any()
    assert not document.has_hole
    assert document.mask_bounds.empty
    assert not document.modified
    assert not document.can_undo
    assert not document.can_redo
    assert document.history_bytes == 0
    assert document.undo().empty
    assert document.redo().empty


@pytest.mark.parametrize("width", [1, 2, 3, 4, 401])
def test_mask_rows_are_padded_for_qt(width):
    mask = _document(width=width).mask
    assert mask.shape == (300, width)
    assert mask.strides[0] % 4 == 0


def test_pixels_are_taken_over_without_a_copy():
    pixels = _pixels()
    assert np.shares_memory(Document(Photo(pixels)).pixels, pixels)


def test_read_only_pixels_are_copied():
    pixels = _pixels()
    pixels.flags.writeable = False
    document = Document(Photo(pixels))
    document.apply([_patch(document, Rect(0, 0, 9, 9))])
    assert document.can_revert


def test_a_stroke_is_one_step_of_undo():
    document = _document()
    dirty = _stroke(document, (50, 50), (60, 200), (250, 210))
    painted = document.mask.copy()
    assert painted.any()
    assert document.has_hole
    assert dirty == document.mask_bounds
    outside = painted.copy()
    outside[dirty.slices] = 0
    assert not outside.any()
    assert document.undo_label == "brush stroke"
    assert document.undo().contains(dirty)
    assert not document.mask.any()
    assert not document.has_hole
    assert document.mask_bounds.empty
    document.redo()
    np.testing.assert_array_equal(document.mask, painted)
    assert document.mask_bounds == dirty
    assert not document.can_redo


def test_painting_changes_neither_pixels_nor_revision():
    document = _document()
    before = document.pixels.copy()
    _stroke(document, (50, 50), (60, 200))
    np.testing.assert_array_equal(document.pixels, before)
    assert document.revision == 0
    assert not document.modified


def test_the_eraser_takes_away():
    document = _document()
    document.paint_box(Rect(10, 10, 100, 100))
    _stroke(document, (50, 50), diameter=30, erase=True)
    assert document.mask[50, 50] == 0
    assert document.mask[20, 20] == 255
    assert document.undo_label == "eraser stroke"
    document.undo()
    assert document.mask[50, 50] == 255


def test_erasing_all_leaves_no_hole():
    document = _document()
    document.paint_box(Rect(10, 10, 20, 20))
    document.paint_box(Rect(0, 0, 50, 50), erase=True)
    assert not document.has_hole
    document.undo()
    assert document.has_hole


def test_painting_over_what_is_painted_is_no_step():
    document = _document()
    document.paint_box(Rect(0, 0, 100, 100))
    _stroke(document, (50, 50))
    document.undo()
    assert not document.can_undo


def test_a_cancelled_stroke_never_was():
    document = _document()
    _stroke(document, (20, 20))
    before, bounds = document.mask.copy(), document.mask_bounds
    document.begin_stroke()
    dirty = document.stroke_to(100, 100, 40)
    assert not document.can_undo
    assert document.cancel_stroke().contains(dirty)
    np.testing.assert_array_equal(document.mask, before)
    assert document.mask_bounds == bounds
    document.undo()
    assert not document.can_undo
    assert document.cancel_stroke().empty


def test_a_stroke_outside_the_photo_does_nothing():
    document = _document()
    _stroke(document, (-500, -500), (-400, 900))
    assert not document.has_hole
    assert not document.can_undo


def test_moving_without_a_stroke_does_nothing():
    document = _document()
    assert document.stroke_to(50, 50, 10).empty
    assert not document.mask.any()


def test_another_change_ends_a_running_stroke():
    document = _document()
    document.begin_stroke()
    document.stroke_to(50, 50, 10)
    document.clear_mask()
    assert document.stroke_to(60, 60, 10).empty
    document.undo()
    assert document.mask[50, 50] == 255
    document.undo()
    assert not document.mask.any()


def test_clearing_the_mask_can_be_undone():
    document = _document()
    document.paint_box(Rect(30, 300, 40, 350))
    assert document.mask_bounds == Rect(30, 300, 40, 350)
    assert document.clear_mask() == Rect(30, 300, 40, 350)
    assert not document.has_hole
    document.undo()
    assert document.has_hole
    document.undo()
    assert not document.has_hole


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [3, 4])
def test_a_patch_changes_its_hole_alone_and_can_be_undone(dtype, channels):
    document = _document(channels=channels, dtype=dtype)
    before = document.pixels.copy()
    document.paint_box(Rect(240, 240, 270, 270))
    patch = _patch(document, Rect(230, 230, 280, 280))
    dirty = document.apply([patch])
    expected = before.copy()
    expected[231:280, 231:280] = 9
    np.testing.assert_array_equal(document.pixels, expected)
    assert dirty == patch.rect
    assert not document.has_hole
    assert document.modified
    assert document.revision == 1
    assert document.undo_label == "fill"
    document.undo()
    np.testing.assert_array_equal(document.pixels, before)
    assert document.has_hole
    assert not document.modified
    assert document.revision == 2
    document.redo()
    np.testing.assert_array_equal(document.pixels, expected)
    assert document.modified
    assert document.revision == 3


def test_a_patch_that_does_not_fit_changes_nothing():
    document = _document()
    document.paint_box(Rect(10, 10, 20, 20))
    before = document.pixels.copy()
    good = _patch(document, Rect(0, 0, 10, 10))
    outside = _patch(document, Rect(295, 0, 305, 10))
    deep = Patch(good.rect, good.pixels.astype(np.uint16), good.hole)
    counted = Patch(good.rect, good.pixels, good.hole.astype(np.uint8))
    for bad in (outside, deep, counted, Patch(Rect(0, 0, 9, 9), good.pixels, good.hole)):
        with pytest.raises(ValueError, match="does not fit"):
            document.apply([good, bad])
    np.testing.assert_array_equal(document.pixels, before)
    assert document.has_hole
    assert document.undo_label == "box"


def test_a_fill_that_fails_half_way_changes_nothing(monkeypatch):
    document = _document()
    document.paint_box(Rect(10, 10, 20, 20))
    before, bounds = document.pixels.copy(), document.mask_bounds
    keep = Original.keep

    def out_of_memory(self, key, tile):
        if key == (1, 1):
            raise MemoryError
        keep(self, key, tile)

    monkeypatch.setattr(Original, "keep", out_of_memory)
    with pytest.raises(MemoryError):
        document.apply(
            [_patch(document, Rect(0, 0, 10, 10)), _patch(document, Rect(280, 280, 290, 290))]
        )
    np.testing.assert_array_equal(document.pixels, before)
    assert document.mask_bounds == bounds
    assert document.has_hole
    assert not document.modified
    assert document.revision == 0
    assert document.undo_label == "box"
    document.paint_box(Rect(30, 30, 40, 40))
    assert document.mask[35, 35] == 255


def test_the_original_stays_known_through_fills_undo_and_a_full_history():
    document = Document(Photo(_pixels()), budget=1)
    first = document.pixels.copy()
    for value in range(5):
        document.apply([_patch(document, Rect(10 * value, 200, 60 + 10 * value, 290), value)])
    assert document.can_revert
    np.testing.assert_array_equal(document.pixels[150:], first[150:])
    np.testing.assert_array_equal(document.original_region(document.rect), first)
    part = Rect(35, 250, 105, 262)
    np.testing.assert_array_equal(document.original_region(part), first[part.slices])
    document.undo()
    np.testing.assert_array_equal(document.original_region(document.rect), first)


def test_undoing_all_leaves_nothing_changed():
    document = _document()
    document.apply([_patch(document, Rect(0, 0, 50, 50))])
    document.undo()
    assert not document.can_revert


def test_revert_gives_the_original_back_and_is_itself_undone():
    document = _document()
    first = document.pixels.copy()
    document.apply([_patch(document, Rect(0, 0, 50, 50), 1)])
    document.apply([_patch(document, Rect(30, 30, 280, 280), 2)])
    filled = document.pixels.copy()
    assert document.revert().contains(Rect(0, 0, 280, 280))
    np.testing.assert_array_equal(document.pixels, first)
    assert not document.modified
    assert not document.can_revert
    assert document.undo_label == "revert"
    document.undo()
    np.testing.assert_array_equal(document.pixels, filled)
    assert document.modified


def test_reverting_an_untouched_photo_is_no_step():
    document = _document()
    assert document.revert().empty
    assert not document.can_undo


def test_saved_is_a_place_in_the_history():
    document = _document()
    document.apply([_patch(document, Rect(0, 0, 50, 50), 1)])
    document.mark_saved()
    assert not document.modified
    document.apply([_patch(document, Rect(0, 0, 50, 50), 2)])
    assert document.modified
    document.undo()
    assert not document.modified
    document.undo()
    assert document.modified
    document.apply([_patch(document, Rect(0, 0, 50, 50), 3)])
    assert document.modified


def test_the_photo_to_save_holds_the_pixels_as_they_are_now():
    document = _document(mode="L")
    document.apply([_patch(document, Rect(0, 0, 50, 50), 1)])
    assert np.shares_memory(document.photo.pixels, document.pixels)
    assert document.photo.traits is document.traits
