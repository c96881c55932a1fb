import numpy as np

from ceapp.core.planes import Planes, is_even, stored_bytes
from ceapp.core.tiles import tiles_of


def test_tiles_of_one_value_take_no_room_and_all_go_back_to_the_byte() -> None:
    pixels = np.random.default_rng(0).integers(0, 65535, (600, 700, 3), dtype=np.uint16)
    pixels[:256, 256:512] = (1, 2, 3)
    # All but one pixel that is no corner.
    pixels[512:, 512:] = 9
    pixels[550, 600, 1] = 8
    mask = np.zeros((600, 700), np.uint8)
    mask[300:, :10] = 255
    planes = Planes({"pixels": pixels, "mask": mask})
    names = [(name, key) for name in ("mask", "pixels") for key in tiles_of(planes.frame)]

    taken = planes.take(names)

    even = {name for name, tile in taken.items() if is_even(tile)}
    assert {key for name, key in even if name == "pixels"} == {(0, 1)}
    assert {key for name, key in even if name == "mask"} == set(tiles_of(planes.frame)) - {
        (1, 0),
        (2, 0),
    }
    assert stored_bytes({name: taken[name] for name in even}) == 6 + 7
    assert planes.changed(taken) == {}

    before = pixels.copy(), mask.copy()
    pixels[0, 300, 2] = 4
    pixels[599, 0] += 1
    mask[:256, :256] = 7
    mask[599, 9] = 254
    assert planes.changed(taken).keys() == {
        ("pixels", (0, 1)),
        ("pixels", (2, 0)),
        ("mask", (0, 0)),
        ("mask", (2, 0)),
    }
    planes.put(taken)
    assert np.array_equal(pixels, before[0])
    assert np.array_equal(mask, before[1])
