"""Whatever is wrong with a file, a person gets a sentence, quickly, and loses nothing."""

import contextlib
import os
import struct
import sys
import zlib

import numpy as np
import pytest
import tifffile

from ceapp.core.errors import CeappError, ImageError
from ceapp.core.photo import FileTraits
from ceapp.core.photo_file import read_photo, write_photo
from tests.core.test_exif import OLD, camera_exif, jpeg_of

PIXELS = np.random.default_rng(0).integers(0, 256, (60, 80, 3), dtype=np.uint8)
SUFFIXES = [".jpg", ".png", ".tif", ".webp", ".bmp"]
DEEP = [".deep.png", ".deep.tif"]


def _good(path, suffix):
    pixels = PIXELS.astype(np.uint16) * 257 if "deep" in suffix else PIXELS
    exif = camera_exif(orientation=6, thumb=jpeg_of(OLD))
    write_photo(pixels, FileTraits(exif=exif, dpi=(300, 300)), path / f"good{suffix}")
    return (path / f"good{suffix}").read_bytes()


def _refused(path, data):
    path.write_bytes(data)
    with pytest.raises(ImageError) as caught:
        read_photo(path)
    message = str(caught.value)
    assert path.name in message
    assert caught.value.hint
    assert "Error" not in message
    return message


def _chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _header_only(suffix, width, height):
    """A small file that claims to be a huge picture."""
    match suffix:
        case ".png":
            header = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            return b"\x89PNG\r\n\x1a\n" + header + _chunk(b"IDAT", b"x" * 900)
        case ".deep.png":
            header = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 16, 2, 0, 0, 0))
            return b"\x89PNG\r\n\x1a\n" + header + _chunk(b"IDAT", b"x" * 900)
        case ".jpg":
            data = bytearray(jpeg_of(OLD))
            at = data.index(b"\xff\xc0") + 5
            data[at : at + 4] = struct.pack(">HH", height, width)
            return bytes(data)
        case ".bmp":
            size = struct.pack("<2sIHHI", b"BM", 1000, 0, 0, 54)
            return size + struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0)
        case _:
            entries = [(256, width), (257, height), (258, 8), (259, 1), (262, 1), (273, 200)]
            entries += [(277, 1), (278, height), (279, 800)]
            body = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in entries)
            return b"II*\0\x08\0\0\0" + struct.pack("<H", len(entries)) + body + bytes(900)


@pytest.mark.parametrize("suffix", [".png", ".deep.png", ".jpg", ".bmp", ".tif"])
def test_a_huge_header_is_refused_before_anything_is_decoded(tmp_path, suffix):
    data = _header_only(suffix, 40_000, 40_000)
    assert len(data) < 1_500
    message = _refused(tmp_path / f"huge{suffix}", data)
    assert "40000 x 40000" in message
    assert "300 million" in message


@pytest.mark.parametrize("suffix", [".png", ".bmp", ".tif"])
def test_no_pixels_at_all_are_refused(tmp_path, suffix):
    _refused(tmp_path / f"none{suffix}", _header_only(suffix, 0, 0))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_an_empty_file_is_refused(tmp_path, suffix):
    assert "empty" in _refused(tmp_path / f"empty{suffix}", b"")


@pytest.mark.parametrize("data", [b"x", b"hello, world" * 100, bytes(1000), b"\xff\xd8", b"BM"])
def test_what_is_no_picture_is_refused(tmp_path, data):
    _refused(tmp_path / "no.jpg", data)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"GIF89a" + bytes(100), "GIF"),
        (b"\0\0\0\x0cJXL " + bytes(100), "JPEG XL"),
        (b"8BPS" + bytes(100), "Photoshop"),
        (b"%PDF-1.7" + bytes(100), "PDF"),
    ],
)
def test_other_kinds_of_pictures_are_named(tmp_path, data, name):
    message = _refused(tmp_path / "other.jpg", data)
    assert name in message
    assert "PNG" in message


@pytest.mark.parametrize("suffix", SUFFIXES + DEEP)
@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.95])
def test_a_file_that_is_cut_off_is_refused(tmp_path, suffix, share):
    data = _good(tmp_path, suffix)
    if suffix.endswith(".tif"):
        # The directory lies at the end; a cut TIFF that keeps its first directory comes from
        # programs that write it in front.
        tifffile.imwrite(tmp_path / "front.tif", PIXELS, photometric="rgb")
        data = (tmp_path / "front.tif").read_bytes()
    message = _refused(tmp_path / f"cut{suffix}", data[: int(len(data) * share)])
    assert "broken or cut off" in message or "not a picture" in message or "broken PNG" in message


@pytest.mark.parametrize("suffix", SUFFIXES + DEEP)
def test_no_damage_makes_a_traceback(tmp_path, suffix):
    data = _good(tmp_path, suffix)
    rng = np.random.default_rng(0)
    path = tmp_path / f"damaged{suffix}"
    opened = 0
    for _ in range(30):
        damaged = bytearray(data)
        # Half of the damage into the structure, which is where decoders trip.
        ends = [len(data), min(400, len(data)), min(60, len(data))]
        for at in rng.integers(0, ends[rng.integers(0, 3)], rng.integers(1, 6)):
            damaged[at] = rng.integers(0, 256)
        if suffix.endswith("tif"):
            for at in rng.integers(len(data) - 500, len(data), rng.integers(0, 4)):
                damaged[at] = rng.integers(0, 256)
        path.write_bytes(damaged)
        with contextlib.suppress(CeappError):
            photo = read_photo(path)
            opened += 1
            assert photo.pixels.dtype in (np.uint8, np.uint16)
            assert photo.pixels.ndim == 3
            write_photo(photo.pixels, photo.traits, tmp_path / f"again{suffix}")
    assert opened < 30


def test_a_folder_and_a_missing_file_are_told_apart(tmp_path):
    (tmp_path / "album.jpg").mkdir()
    with pytest.raises(ImageError, match="is a folder"):
        read_photo(tmp_path / "album.jpg")
    with pytest.raises(ImageError, match="There is no file"):
        read_photo(tmp_path / "gone.jpg")


@pytest.fixture
def plain_user():
    """Act as a user whom permissions bind; root may read everything."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    yield
    os.seteuid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions work another way on Windows")
def test_a_file_that_may_not_be_read_is_told(tmp_path, plain_user):
    path = tmp_path / "secret.png"
    try:
        path.write_bytes(b"x")
        path.chmod(0)
    except PermissionError:
        # The test's folder is root's: nobody else may even look into it, which is the case too.
        pass
    with pytest.raises(ImageError, match="may not be read"):
        read_photo(path)
