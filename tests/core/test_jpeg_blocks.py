"""A JPEG that was changed and saved is the camera's own file everywhere but in the hole."""

import io
import struct
import tempfile

import jpegio
import numpy as np
import pytest
from PIL import Image

from ceapp.core import jpeg_blocks
from ceapp.core.document import Document
from ceapp.core.geometry import Rect
from ceapp.core.original import changed_since
from ceapp.core.patch import Patch
from ceapp.core.photo_file import read_photo, write_photo
from ceapp.core.raster import oriented
from tests.core.test_exif import OLD, camera_exif, jpeg_of, tags_in, thumbnail_in
from tests.pictures import gradient

HOLE = Rect(37, 50, 61, 83)
SIZE = (109, 147)
PICTURE = np.clip(
    gradient(*SIZE).astype(int) + np.random.default_rng(1).normal(0, 20, (*SIZE, 3)), 0, 255
).astype(np.uint8)


def _coefficients(path):
    jpeg = jpegio.read(path)
    return jpeg, [
        c.reshape(c.shape[0] // 8, 8, -1, 8).swapaxes(1, 2).copy() for c in jpeg.coef_arrays
    ]


def _filled(pixels, hole=HOLE):
    """The photo with another place of it in the hole, as a fill would have it."""
    new = pixels.copy()
    new[hole.slices] = np.roll(pixels, (31, 17), (0, 1))[hole.slices]
    return new


def _blocks_under(rect, high, wide, shape):
    under = np.zeros(shape, bool)
    under[rect.y0 // high : -(-rect.y1 // high), rect.x0 // wide : -(-rect.x1 // wide)] = True
    return under


KINDS = {
    "4:4:4": {"subsampling": "4:4:4"},
    "4:2:2": {"subsampling": "4:2:2"},
    "4:2:0": {"subsampling": "4:2:0"},
    "progressive": {"subsampling": "4:2:0", "progressive": True},
    "restarts": {"subsampling": "4:2:0", "restart_marker_blocks": 3},
    "plain RGB": {"keep_rgb": True},
    "grey": {},
    "codes of its own": {"optimize": True},
    "fine": {"quality": 100, "subsampling": "4:2:0"},
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("hole", [HOLE, Rect(90, 130, *SIZE), Rect(0, 0, *SIZE)], ids=str)
def test_blocks_that_no_hole_touches_are_copied(tmp_path, kind, hole):
    source, target = tmp_path / "in.jpg", tmp_path / "out.jpg"
    picture = Image.fromarray(PICTURE[..., 1] if kind == "grey" else PICTURE)
    picture.save(source, **{"quality": 88, **KINDS[kind]})
    photo = read_photo(source)
    new = _filled(photo.pixels, hole)
    write_photo(new, photo.traits, target)

    before, old = _coefficients(source)
    after, now = _coefficients(target)
    assert after.restart_interval == before.restart_interval
    assert after.progressive_mode == before.progressive_mode
    for plane, info in zip(range(len(old)), before.comp_info, strict=True):
        high = 8 * before.max_v_samp_factor // info.v_samp_factor
        wide = 8 * before.max_h_samp_factor // info.h_samp_factor
        under = _blocks_under(hole, high, wide, old[plane].shape[:2])
        np.testing.assert_array_equal(now[plane][~under], old[plane][~under])
        assert (now[plane][under] != old[plane][under]).any()


@pytest.mark.parametrize("kind", KINDS)
def test_pixels_outside_the_blocks_are_the_same_bit_for_bit(tmp_path, kind):
    source, target = tmp_path / "in.jpg", tmp_path / "out.jpg"
    picture = Image.fromarray(PICTURE[..., 1] if kind == "grey" else PICTURE)
    picture.save(source, **{"quality": 88, **KINDS[kind]})
    photo = read_photo(source)
    new = _filled(photo.pixels)
    write_photo(new, photo.traits, target)
    with Image.open(target) as saved:
        now = np.asarray(saved.convert("RGB"))
    # Halved colours are drawn out over one pixel more.
    far = np.ones(SIZE, bool)
    far[32 - 1 : 64 + 1, 48 - 1 : 96 + 1] = False
    np.testing.assert_array_equal(now[far], photo.pixels[far])
    # Inside, the fill is there as well as compressing all of it anew would have it.
    picture = Image.fromarray(new[..., 1] if kind == "grey" else new)
    picture.save(tmp_path / "anew.jpg", **{"quality": 88, **KINDS[kind]})
    with Image.open(tmp_path / "anew.jpg") as anew:
        expected = np.asarray(anew.convert("RGB")).astype(int)
    hole = HOLE.slices
    error = np.square(now[hole] - new[hole].astype(int)).mean()
    assert error <= 1.05 * np.square(expected[hole] - new[hole]).mean()


def test_where_it_changed_may_be_told_and_the_file_is_the_same(tmp_path):
    source, found, told = tmp_path / "in.jpg", tmp_path / "found.jpg", tmp_path / "told.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(PICTURE).save(source, quality=88, exif=exif)
    document = Document(read_photo(source))
    rect = Rect(37, 20, 61, 53)
    before = document.pixels.copy()
    new = np.roll(before, (31, 17), (0, 1))[rect.slices]
    document.apply([Patch(rect, new, np.ones(new.shape[:2], bool))])
    pixels, changed = document.pixels, changed_since(document.original_tiles(), document.pixels)
    np.testing.assert_array_equal(changed, (pixels != before).any(axis=2))
    write_photo(pixels, document.traits, found)
    write_photo(pixels, document.traits, told, changed=changed)
    assert told.read_bytes() == found.read_bytes()


def test_saving_again_and_again_adds_no_loss(tmp_path):
    path = tmp_path / "0.jpg"
    Image.fromarray(PICTURE).save(path, quality=60)
    first = read_photo(path)
    pixels = _filled(first.pixels)
    for number in range(1, 5):
        write_photo(pixels, first.traits, tmp_path / f"{number}.jpg")
        first = read_photo(tmp_path / f"{number}.jpg")
        pixels = first.pixels
    saved = [_coefficients(tmp_path / f"{number}.jpg")[1] for number in (1, 4)]
    for one, four in zip(*saved, strict=True):
        np.testing.assert_array_equal(one, four)


def test_overshoot_of_a_hard_edge_does_not_ghost_in_the_fill(tmp_path):
    """Old samples beyond white are kept out of the new ones: they were cut off when it was read."""
    wire = np.full((48, 48, 3), 255, np.uint8)
    wire[:, 20:23] = 0
    Image.fromarray(wire).save(tmp_path / "in.jpg", quality=40)
    photo = read_photo(tmp_path / "in.jpg")
    grey = np.full_like(photo.pixels, 128)
    write_photo(grey, photo.traits, tmp_path / "out.jpg")
    assert np.ptp(read_photo(tmp_path / "out.jpg").pixels) <= 1


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_photo_lies_in_its_file_as_before(tmp_path, orientation):
    source, target = tmp_path / "in.jpg", tmp_path / "out.jpg"
    thumb = jpeg_of(OLD)
    block = camera_exif(orientation=orientation, thumb=thumb, size=SIZE[::-1])
    Image.fromarray(PICTURE).save(source, quality=90, exif=b"Exif\0\0" + block)
    photo = read_photo(source)
    new = _filled(photo.pixels)
    write_photo(new, photo.traits, target)

    again = read_photo(target)
    assert again.pixels.shape == photo.pixels.shape
    assert np.abs(again.pixels[HOLE.slices].astype(int) - new[HOLE.slices]).mean() < 8
    for old, now in zip(_coefficients(source)[1], _coefficients(target)[1], strict=True):
        same = (old == now).all(axis=(2, 3))
        assert 0.5 < same.mean() < 1
    with Image.open(target) as saved:
        assert saved.size == SIZE[::-1]
        data = saved.info["exif"][6:]
    tags = tags_in(data)
    assert tags[0x0112] == orientation
    assert (tags[0xA002], tags[0xA003]) == SIZE[::-1]
    assert tags[0x927C] == tags_in(block)[0x927C]
    # The thumbnail lies as the picture does, and shows the new one.
    small = oriented(np.asarray(thumbnail_in(data)), orientation)
    seen = np.asarray(Image.fromarray(new).resize(small.shape[1::-1])).astype(int)
    assert np.abs(small - seen).mean() < 20


def test_segments_stay_but_those_with_old_pictures(tmp_path):
    record = b"\x1c\x02\x78\x00\x07caption"
    old = jpeg_of(OLD)

    def resource(number, data):
        return b"8BIM" + struct.pack(">HHI", number, 0, len(data)) + data + b"\0" * (len(data) % 2)

    def segment(marker, body):
        return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body

    profile = np.random.default_rng(0).bytes(100_000)
    extra = segment(
        0xED, b"Photoshop 3.0\0" + resource(0x0404, record) + resource(0x040C, bytes(28) + old)
    )
    extra += segment(0xE5, b"maker's own") + segment(0xE6, b"preview" + old)
    extra += segment(0xE1, b"http://ns.adobe.com/xmp/extension/\0depth and source")
    Image.fromarray(PICTURE).save(
        tmp_path / "in.jpg", extra=extra, comment=b"by hand", icc_profile=profile, dpi=(300, 300)
    )
    photo = read_photo(tmp_path / "in.jpg")
    write_photo(_filled(photo.pixels), photo.traits, tmp_path / "out.jpg")
    with Image.open(tmp_path / "out.jpg") as saved:
        assert saved.info["icc_profile"] == profile
        assert saved.info["comment"] == b"by hand"
        assert saved.info["dpi"] == (300, 300)
        assert saved.info["photoshop"] == {0x0404: record}
        assert ("APP5", b"maker's own") in saved.applist
        names = [name for name, _ in saved.applist]
    assert "APP6" not in names
    assert "APP1" not in names
    assert old not in (tmp_path / "out.jpg").read_bytes()


def test_a_thumbnail_in_the_first_segment_is_cut_out(tmp_path):
    jfif = b"JFIF\0\x01\x02\x01\x00\x48\x00\x48"
    source = io.BytesIO()
    Image.fromarray(PICTURE).save(source, "JPEG", dpi=(72, 72))
    data = source.getvalue()
    small = bytes((2, 1)) + bytes(range(6))
    at = data.index(b"\xff\xe0")
    body = jfif + small
    data = data[:at] + b"\xff\xe0" + struct.pack(">H", len(body) + 2) + body + data[at + 18 :]
    (tmp_path / "in.jpg").write_bytes(data)
    photo = read_photo(tmp_path / "in.jpg")
    write_photo(_filled(photo.pixels), photo.traits, tmp_path / "out.jpg")
    jpeg = jpegio.read(tmp_path / "out.jpg")
    assert [m["data"] for m in jpeg.markers] == [jfif + b"\0\0"]


def test_cmyk_is_compressed_anew(tmp_path):
    Image.fromarray(PICTURE).convert("CMYK").save(tmp_path / "in.jpg")
    photo = read_photo(tmp_path / "in.jpg")
    write_photo(photo.pixels, photo.traits, tmp_path / "out.jpg")
    with Image.open(tmp_path / "out.jpg") as saved:
        assert saved.mode == "RGB"


def test_a_grey_photo_that_got_colour_is_compressed_anew(tmp_path):
    Image.fromarray(PICTURE[..., 0]).save(tmp_path / "in.jpg")
    photo = read_photo(tmp_path / "in.jpg")
    write_photo(PICTURE, photo.traits, tmp_path / "out.jpg")
    with Image.open(tmp_path / "out.jpg") as saved:
        assert saved.mode == "RGB"


def test_without_a_folder_for_temporary_files_it_is_compressed_anew(tmp_path, monkeypatch):
    Image.fromarray(PICTURE).save(tmp_path / "in.jpg", quality=95)
    photo = read_photo(tmp_path / "in.jpg")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    new = _filled(photo.pixels)
    write_photo(new, photo.traits, tmp_path / "out.jpg")
    assert np.abs(read_photo(tmp_path / "out.jpg").pixels.astype(int) - new).mean() < 4


def test_a_result_that_does_not_read_back_the_same_is_not_used(tmp_path, monkeypatch):
    """Whatever goes wrong with the numbers, the photo is saved, if with a little more loss."""
    Image.fromarray(PICTURE).save(tmp_path / "in.jpg", quality=95)
    photo = read_photo(tmp_path / "in.jpg")
    planes = jpeg_blocks._planes

    def wrong(*given):
        found = planes(*given)
        found[0].blocks[0, 0] += 3
        return found

    monkeypatch.setattr(jpeg_blocks, "_planes", wrong)
    new = _filled(photo.pixels)
    write_photo(new, photo.traits, tmp_path / "out.jpg")
    assert np.abs(read_photo(tmp_path / "out.jpg").pixels.astype(int) - new).mean() < 4
