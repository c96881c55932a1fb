from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ceapp.core.errors import DataError
from ceapp.train.holes import make_hole
from ceapp.train.shots import Shot, draw, hold_out, read_shot
from tests.pictures import gradient, write_mask, write_photo

SIZE = 32


def shots(count: int = 3) -> list[Shot]:
    picture = np.ascontiguousarray(gradient(160, 200))
    return [Shot(f"{i}.png", picture, np.zeros((160, 200), bool)) for i in range(count)]


def test_held_out_holes_are_unknown_in_what_is_learned_from() -> None:
    before = shots()
    tests, after = hold_out(before, SIZE, 0)
    assert len(tests) >= 12
    assert not any(shot.unknown.any() for shot in before)
    assert all(0 < shot.unknown.mean() < 0.6 for shot in after)
    for test in tests:
        assert test.truth.shape == (SIZE, SIZE, 3)
        assert 0.03 < test.hole.mean() < 0.3
        assert not (test.hole & test.unknown).any()
    again, _ = hold_out(shots(), SIZE, 0)
    assert all(np.array_equal(a.hole, b.hole) for a, b in zip(tests, again, strict=True))


def test_nothing_unknown_is_learned_from_or_leaks_into_what_is() -> None:
    _, after = hold_out(shots(), SIZE, 0)
    # White where it is unknown, one grey elsewhere: whatever leaks out is lighter than that grey.
    marked = [
        Shot(
            s.name,
            np.where(s.unknown, 255, 100).astype(np.uint8)[..., None].repeat(3, 2),
            s.unknown,
        )
        for s in after
    ]
    rng = np.random.default_rng(0)
    for _ in range(200):
        square = draw(marked, SIZE, make_hole("box", SIZE, rng), rng)
        assert not (square.hole & square.unknown).any()
        assert square.hole.any()
        assert np.all(square.truth[~square.unknown] == 100)


def test_large_photos_are_shrunk_with_what_is_unknown(tmp_path: Path) -> None:
    path = write_photo(tmp_path / "large.png", gradient(600, 900))
    hole = np.zeros((600, 900), bool)
    hole[300, 450] = True
    shot = read_shot(path, SIZE, write_mask(tmp_path / "mask.png", hole))
    assert min(shot.picture.shape[:2]) == 8 * SIZE
    assert shot.unknown.shape == shot.picture.shape[:2]
    assert shot.unknown.any()


def test_photos_that_do_not_do_are_told(tmp_path: Path) -> None:
    small = write_photo(tmp_path / "small.png", gradient(20, 300))
    with pytest.raises(DataError, match=r"small\.png is smaller"):
        read_shot(small, SIZE)
    dark = [Shot("a", np.zeros((64, 64, 3), np.uint8), np.ones((64, 64), bool))]
    with pytest.raises(DataError, match="too little room"):
        hold_out(dark, SIZE, 0)
    rng = np.random.default_rng(0)
    with pytest.raises(DataError, match="Too little of the photos"):
        draw(dark, SIZE, make_hole("box", SIZE, rng), rng)


def test_sixteen_bit_photos_are_read(tmp_path: Path) -> None:
    import imagecodecs

    deep = gradient(64, 80, np.uint16)
    (tmp_path / "deep.png").write_bytes(imagecodecs.png_encode(deep))
    shot = read_shot(tmp_path / "deep.png", SIZE)
    assert shot.picture.dtype == np.uint8
    assert np.array_equal(shot.picture, deep >> 8)
    assert Image.fromarray(shot.picture).size == (80, 64)
