import numpy as np
import pytest

from ceapp.core.errors import InputError, MaskError
from ceapp.core.geometry import Rect
from ceapp.engine.grouping import make_request
from tests.pictures import box_hole, disc_hole, gradient, with_alpha

HEIGHT, WIDTH = 700, 900


def photo() -> np.ndarray:
    return gradient(HEIGHT, WIDTH)


def boxes(*rects: tuple[int, int, int, int]) -> np.ndarray:
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    for y0, x0, y1, x1 in rects:
        mask[y0:y1, x0:x1] = 255
    return mask


def test_holes_far_apart_are_filled_one_by_one() -> None:
    request = make_request(photo(), boxes((100, 100, 140, 140), (500, 600, 530, 660)))
    assert [int(group.hole.sum()) for group in request.groups] == [1600, 1800]
    assert request.photo_size == (HEIGHT, WIDTH)


@pytest.mark.parametrize(("gap", "groups"), [(20, 1), (25, 2), (40, 2)])
def test_holes_nearer_than_a_quarter_of_the_smaller_are_filled_together(
    gap: int, groups: int
) -> None:
    # 96 is a multiple of the blocks that holes are looked for in, 20 less than a quarter of it.
    mask = boxes((96, 96, 192, 192), (96, 192 + gap, 296, 392 + gap))
    assert len(make_request(photo(), mask).groups) == groups


def test_what_must_not_be_copied_from_is_known_all_the_same() -> None:
    mask, barred = boxes((300, 300, 340, 340)), boxes((320, 320, 500, 500), (0, 0, 5, 5))
    (group,) = make_request(photo(), mask, exclude=barred).groups
    assert group.barred is not None
    assert not group.other.any()
    assert np.array_equal(group.barred, (barred > 0)[group.context.slices] & ~group.hole)


def test_nothing_is_barred_where_nothing_near_is_excluded() -> None:
    mask, barred = boxes((300, 300, 310, 310)), boxes((0, 0, 5, 5))
    (group,) = make_request(photo(), mask, exclude=barred).groups
    assert group.barred is None


@pytest.mark.parametrize(
    "options", [{"mode": "magic"}, {"variations": 0}, {"exclude": np.zeros((5, 5), np.uint8)}]
)
def test_what_makes_no_sense_is_refused(options: dict[str, object]) -> None:
    with pytest.raises(InputError):
        make_request(photo(), boxes((300, 300, 340, 340)), **options)  # type: ignore[arg-type]


def test_an_island_belongs_to_the_ring_around_it() -> None:
    ring = disc_hole(HEIGHT, WIDTH, 300, 400, 150) & ~disc_hole(HEIGHT, WIDTH, 300, 400, 120)
    (group,) = make_request(photo(), ring | disc_hole(HEIGHT, WIDTH, 300, 400, 5)).groups
    assert not group.other.any()


def test_every_pixel_of_the_mask_is_in_one_group_and_unknown_to_the_others() -> None:
    rng = np.random.default_rng(3)
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    for y, x in zip(rng.integers(0, HEIGHT, 60), rng.integers(0, WIDTH, 60), strict=True):
        mask[y : y + rng.integers(1, 30), x : x + rng.integers(1, 30)] = 128
    request = make_request(photo(), mask)
    assert len(request.groups) > 5
    times = np.zeros(mask.shape, int)
    for group in request.groups:
        times[group.context.slices] += group.hole
        unknown = mask[group.context.slices] >= 128
        assert np.array_equal(group.hole | group.other, unknown)
        assert not (group.hole & group.other).any()
    assert np.array_equal(times, mask >= 128)


@pytest.mark.parametrize("corner", [(0, 0), (0, WIDTH - 50), (HEIGHT - 30, WIDTH - 50), (300, 400)])
def test_a_context_is_a_square_inside_the_photo_with_room_around_the_hole(
    corner: tuple[int, int],
) -> None:
    y, x = corner
    (group,) = make_request(photo(), boxes((y, x, y + 30, x + 50))).groups
    context = group.context
    assert Rect.of_shape((HEIGHT, WIDTH)).contains(context)
    assert context.height == context.width >= 4 * 50
    assert np.array_equal(group.pixels, photo()[context.slices])
    room = Rect(y, x, y + 30, x + 50).pad(25).intersect(Rect.of_shape((HEIGHT, WIDTH)))
    assert context.contains(room)


def test_a_hole_too_large_for_a_square_gets_what_there_is() -> None:
    (group,) = make_request(photo(), boxes((10, 10, 690, 890))).groups
    assert group.context == Rect.of_shape((HEIGHT, WIDTH))


def test_a_small_photo_goes_in_whole() -> None:
    hole = box_hole(128, 100, 3, 3, 9, 9)
    (group,) = make_request(gradient(128, 100), hole).groups
    assert group.context == Rect(0, 0, 128, 100)


def test_values_below_128_are_no_hole() -> None:
    mask = boxes((100, 100, 140, 140))
    mask[200:300] = 127
    (group,) = make_request(photo(), mask).groups
    assert group.hole.sum() == 1600


def test_a_bool_mask_means_the_same() -> None:
    mask = boxes((100, 100, 140, 140), (500, 600, 530, 660))
    for one, other in zip(
        make_request(photo(), mask).groups, make_request(photo(), mask > 0).groups, strict=True
    ):
        assert one.context == other.context
        assert np.array_equal(one.hole, other.hole)


def test_bounds_save_looking_and_change_nothing() -> None:
    mask = boxes((101, 133, 140, 177))
    (whole,) = make_request(photo(), mask).groups
    (found,) = make_request(photo(), mask, bounds=Rect(101, 133, 140, 177)).groups
    assert found.context == whole.context
    assert np.array_equal(found.hole, whole.hole)
    with pytest.raises(MaskError):
        make_request(photo(), mask, bounds=Rect(300, 300, 400, 400))


def test_growing_widens_the_hole_all_around() -> None:
    mask = boxes((300, 400, 310, 410))
    (group,) = make_request(photo(), mask, grow=3).groups
    wide = np.zeros((HEIGHT, WIDTH), bool)
    wide[group.context.slices] = group.hole
    assert wide[297:313, 400:410].all()
    assert wide.sum() > 16 * 10 + 6 * 10
    assert not wide[:297].any()
    assert not wide[:, 413:].any()


def test_growing_may_join_holes() -> None:
    mask = boxes((96, 96, 192, 192), (96, 232, 192, 328))
    assert len(make_request(photo(), mask).groups) == 2
    assert len(make_request(photo(), mask, grow=10).groups) == 1


def test_a_request_does_not_change_with_the_photo() -> None:
    pixels, mask = photo(), boxes((100, 100, 140, 140))
    (group,) = make_request(pixels, mask).groups
    before = group.pixels.copy(), group.hole.copy()
    pixels[:] = 0
    mask[:] = 0
    assert np.array_equal(group.pixels, before[0])
    assert np.array_equal(group.hole, before[1])
    with pytest.raises(ValueError, match="read-only"):
        group.pixels[0, 0] = 1


def test_fully_transparent_pixels_are_nothing_to_go_by() -> None:
    pixels = with_alpha(photo())
    pixels[..., 3] = 255
    pixels[100:140, 150:200, 3] = 0
    (group,) = make_request(pixels, boxes((100, 100, 140, 140))).groups
    there = group.other[
        100 - group.context.y0 : 140 - group.context.y0,
        150 - group.context.x0 : 200 - group.context.x0,
    ]
    assert there.all()
    assert group.other.sum() == there.size


def test_a_photo_that_is_transparent_all_over_is_filled_from_its_colours() -> None:
    pixels = with_alpha(photo())
    pixels[..., 3] = 0
    (group,) = make_request(pixels, boxes((100, 100, 140, 140))).groups
    assert not group.other.any()


@pytest.mark.parametrize(
    ("mask", "words"),
    [
        (np.zeros((HEIGHT, WIDTH), np.uint8), "empty"),
        (np.full((HEIGHT, WIDTH), 255, np.uint8), "whole photo"),
        (np.ones((HEIGHT, WIDTH), bool), "whole photo"),
        (np.ones((WIDTH, HEIGHT), bool), "700x900 px, the photo 900x700"),
    ],
)
def test_masks_that_make_no_sense_are_refused(mask: np.ndarray, words: str) -> None:
    with pytest.raises(MaskError, match=words):
        make_request(photo(), mask)


def test_a_mask_that_grows_over_everything_is_refused() -> None:
    with pytest.raises(MaskError, match="whole photo"):
        make_request(gradient(40, 40), box_hole(40, 40, 10, 10, 30, 30), grow=30)
