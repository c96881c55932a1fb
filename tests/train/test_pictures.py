import hashlib
import tarfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ceapp.core.cancel import CancelToken
from ceapp.core.errors import Cancelled, DataError
from ceapp.train.config import TrainConfig
from ceapp.train.pictures import Pictures, crop, origin, read_pictures
from ceapp.train.split import split_pictures
from tests.train.made import picture


def test_nested_folders_and_tars_are_read_alike(folder: Path, tmp_path: Path) -> None:
    archive = tmp_path / "pictures.tar"
    with tarfile.open(archive, "w") as tar:
        tar.add(folder, ".")
    a, b = read_pictures([folder], 32), read_pictures([archive], 32)
    assert len(a) == len(b) == 12
    assert a.stack(32).shape == (12, 3, 32, 32)
    assert sorted(image.sum() for image in a.images) == sorted(image.sum() for image in b.images)


def test_broken_and_tiny_files_are_listed_and_skipped(folder: Path) -> None:
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff" + b"no picture" * 9)
    (folder / "empty.png").write_bytes(b"")
    (folder / "notes.txt").write_text("not a picture, not counted")
    Image.new("RGB", (8, 8)).save(folder / "small.png")
    whole = (folder / "00.png").read_bytes()
    (folder / "cut.png").write_bytes(whole[: len(whole) // 2])
    found = read_pictures([folder], 32)
    assert len(found) == 12
    skipped = [line.partition(":")[0] for line in found.skipped]
    assert skipped == ["broken.jpg", "cut.png", "empty.png", "small.png"]


def test_too_few_pictures_are_refused(folder: Path) -> None:
    for path in sorted(folder.rglob("*.png"))[7:]:
        path.unlink()
    with pytest.raises(DataError, match="7 usable pictures"):
        read_pictures([folder], 32)


def test_a_source_that_is_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="neither a folder nor"):
        read_pictures([tmp_path / "none"], 32)
    (tmp_path / "text.tar").write_text("no tar")
    with pytest.raises(DataError, match="neither a folder nor"):
        read_pictures([tmp_path / "text.tar"], 32)


def test_reading_can_be_cancelled(folder: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        read_pictures([folder], 32, token=token)


def test_zoom_keeps_room_to_crop_and_crops_are_squares_of_the_picture() -> None:
    ramp = np.broadcast_to(np.arange(96, dtype=np.uint8)[None, :, None], (64, 96, 3)).copy()
    seen = set()
    for seed in range(40):
        square = crop(ramp, 32, np.random.default_rng(seed))
        assert square.shape == (32, 32, 3)
        seen.add(int(square[0, -1, 0]) - int(square[0, 0, 0]))
    # From the training size itself to the whole short side.
    assert min(seen) < 40
    assert max(seen) > 50


def test_pictures_are_turned_upright(folder: Path) -> None:
    pixels = np.zeros((32, 32, 3), np.uint8)
    pixels[0] = 255
    exif = Image.Exif()
    exif[0x0112] = 3
    Image.fromarray(pixels).save(folder / "zz.png", exif=exif)
    found = read_pictures([folder], 32)
    upright = found.images[found.names.index("zz.png")]
    assert upright[-1].min() == 255
    assert upright[0].max() == 0


def test_large_pictures_are_read_in_pieces_too(folder: Path) -> None:
    ramp = np.arange(200 * 150, dtype=np.uint32).reshape(150, 200) % 251
    Image.fromarray(np.dstack([ramp.astype(np.uint8)] * 3)).save(folder / "zz.png")
    found = read_pictures([folder], 32, 1.5, pieces=3)
    # Three along the short side of 150 px make 3 x 4 squares of 50 px, shrunk to 48.
    pieces = {
        name: image for name, image in zip(found.names, found.images, strict=True) if "zz" in name
    }
    assert len(pieces) == 1 + 3 * 4
    assert pieces["zz.png"].shape == (48, 64, 3)
    assert {image.shape for name, image in pieces.items() if "#" in name} == {(48, 48, 3)}
    assert len(read_pictures([folder], 32, 1.5)) == 13


def test_pieces_of_a_picture_stay_on_its_side(pictures: Pictures) -> None:
    names = tuple(f"{i // 4}.png#{i % 4}" for i in range(20))
    split = split_pictures(
        Pictures(names, pictures.images), TrainConfig(split=0.4, near_duplicate=0)
    )
    sides = [{origin(name) for name in side.names} for side in (split.train, split.held_out)]
    assert not sides[0] & sides[1]
    assert len(split.held_out) == 8


def test_what_is_kept_back_is_neither_trained_nor_judged_on(pictures: Pictures) -> None:
    config = TrainConfig(kept_back="89abcdef", near_duplicate=0)
    split = split_pictures(pictures, config)
    # Of "000.png" and so on, by `md5sum`.
    expected = {n for n in pictures.names if hashlib.md5(n.encode()).hexdigest() >= "8"}
    assert set(split.kept_back.names) == expected
    assert 0 < len(expected) < len(pictures)
    assert not expected & {*split.train.names, *split.held_out.names}
    assert len(split.train) + len(split.held_out) + len(expected) == len(pictures)
    moved = Pictures(tuple(f"photos/{n}" for n in pictures.names), pictures.images)
    assert len(split_pictures(moved, config).kept_back) == len(expected)


def test_the_split_holds_out_sources_and_a_share(pictures: Pictures) -> None:
    names = tuple(f"a_{i}" if i < 5 else f"b_{i}" for i in range(20))
    split = split_pictures(
        Pictures(names, pictures.images), TrainConfig(held_out=("a_",), split=0.2)
    )
    assert {name for name in split.held_out.names if name.startswith("a_")} == set(names[:5])
    assert len(split.held_out) == 5 + 3
    assert not set(split.train.names) & set(split.held_out.names)
    again = split_pictures(
        Pictures(names, pictures.images), TrainConfig(held_out=("a_",), split=0.2)
    )
    assert again.held_out.names == split.held_out.names


def test_copies_of_held_out_pictures_are_not_trained_on() -> None:
    images = [picture(i) for i in range(10)]
    mirrored = np.ascontiguousarray(images[0][:, ::-1])
    brighter = np.clip(images[0].astype(int) + 9, 0, 255).astype(np.uint8)
    names = ("held_0", *(f"t_{i}" for i in range(1, 10)), "t_mirror", "t_bright")
    split = split_pictures(
        Pictures(names, (*images, mirrored, brighter)),
        TrainConfig(held_out=("held_",), split=0.01),
    )
    assert split.left_out >= 1
    assert not {"t_mirror", "t_bright"} & set(split.train.names)
