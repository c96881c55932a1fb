"""AVIF, HEIC and raw files: opened right, with what they carry, and imported when needed alone."""

import subprocess
import sys

import numpy as np
import pytest
import tifffile
from PIL import Image, ImageOps

from ceapp.core.errors import ImageError, InputError
from ceapp.core.losses import losses
from ceapp.core.photo import FileTraits, Photo
from ceapp.core.photo_file import read_photo, write_photo
from tests.core.test_exif import camera_exif, tags_in
from tests.core.test_metadata import ICC
from tests.pictures import gradient, with_alpha

PIXELS = gradient(60, 90)
XMP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF/></x:xmpmeta>"


def _rational(*values):
    return sum(((round(value * 10000), 10000) for value in values), ())


def write_dng(path, orientation=1, height=64, width=96):
    """A raw photo as small as they come: dark at the left, twice as bright at the right."""
    mosaic = np.full((height, width), 12000, np.uint16)
    mosaic[:, width // 2 :] = 24000
    matrix = (3.2406, -1.5372, -0.4986, -0.9689, 1.8758, 0.0415, 0.0557, -0.2040, 1.0570)
    tags = [
        (0x010F, 2, 0, "ACME", True),
        (0x0110, 2, 0, "Raw One", True),
        (0x0112, 3, 1, orientation, True),
        (0x8298, 2, 0, "by hand", True),
        # The pattern of colours, the version, the name, black, white, and what the colours are.
        (33421, 3, 2, (2, 2), True),
        (33422, 1, 4, bytes([0, 1, 1, 2]), True),
        (50706, 1, 4, bytes([1, 4, 0, 0]), True),
        (50708, 2, 0, "ACME Raw One", True),
        (50714, 4, 1, 0, True),
        (50717, 4, 1, 65535, True),
        (50721, 10, 9, _rational(*matrix), True),
        (50728, 5, 3, _rational(1, 1, 1), True),
        (50778, 3, 1, 21, True),
    ]
    tifffile.imwrite(path, mosaic, photometric=32803, extratags=tags, metadata=None)
    return path


@pytest.mark.parametrize("suffix", [".dng", ".NEF"])
def test_a_raw_photo_opens_with_16_bits_upright(tmp_path, suffix):
    photo = read_photo(write_dng(tmp_path / f"raw{suffix}", orientation=6))
    assert photo.pixels.shape == (96, 64, 3)
    assert photo.pixels.dtype == np.uint16
    # Turned clockwise: what was at the left, the darker half, is at the top now.
    assert photo.pixels[:40].mean() < 0.9 * photo.pixels[-40:].mean()
    tags = tags_in(photo.traits.exif)
    assert tags[0x010F] == "ACME"
    assert tags[0x8298] == "by hand"
    assert tags[0x0112] == 1
    assert "stays as it is" in photo.traits.notes[0]


def test_a_raw_photo_is_saved_as_tiff_or_jpeg_and_never_as_raw(tmp_path):
    source = write_dng(tmp_path / "raw.dng")
    before = source.read_bytes()
    photo = read_photo(source)
    write_photo(photo.pixels, photo.traits, tmp_path / "out.tif")
    again = read_photo(tmp_path / "out.tif")
    assert np.array_equal(again.pixels, photo.pixels)
    assert tags_in(again.traits.exif)[0x0110] == "Raw One"
    write_photo(photo.pixels, photo.traits, tmp_path / "out.jpg")
    assert tags_in(read_photo(tmp_path / "out.jpg").traits.exif)[0x010F] == "ACME"
    assert "8 bits" in losses(photo, tmp_path / "out.jpg")[-1]
    with pytest.raises(InputError, match=r"cannot be saved as \.dng"):
        write_photo(photo.pixels, photo.traits, source)
    assert source.read_bytes() == before


def test_a_raw_photo_that_is_cut_off_is_told(tmp_path):
    path = write_dng(tmp_path / "raw.dng")
    path.write_bytes(path.read_bytes()[:400])
    with pytest.raises(ImageError, match="broken"):
        read_photo(path)


@pytest.mark.parametrize("alpha", [False, True])
def test_avif_keeps_pixels_nearly_and_metadata_exactly(tmp_path, alpha):
    pixels = with_alpha(PIXELS) if alpha else PIXELS
    block = camera_exif(orientation=1, size=(90, 60))
    write_photo(pixels, FileTraits(exif=block, icc=ICC, xmp=XMP), tmp_path / "a.avif")
    photo = read_photo(tmp_path / "a.avif")
    assert photo.pixels.shape == pixels.shape
    assert np.abs(photo.pixels.astype(int) - pixels).mean() < 4
    # All but the orientation, which is 1 anyway, with the maker note where it points to itself.
    assert tags_in(photo.traits.exif) == {t: v for t, v in tags_in(block).items() if t != 0x0112}
    assert photo.traits.exif.index(b"maker note") == block.index(b"maker note")
    assert photo.traits.icc == ICC
    assert photo.traits.xmp == XMP
    assert "AVIF changes all pixels" in losses(Photo(pixels), tmp_path / "a.avif")[0]


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_avif_and_heic_open_upright_once(tmp_path, orientation):
    heif = pytest.importorskip("pillow_heif")
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "ACME"
    image = Image.fromarray(PIXELS)
    image.save(tmp_path / "a.avif", quality=95, exif=exif.tobytes())
    made = heif.from_pillow(image)
    made.info["exif"] = exif.tobytes()
    made.save(tmp_path / "a.heic", quality=95)
    image.getexif().update(exif)
    expected = np.asarray(ImageOps.exif_transpose(image)).astype(int)
    for name in ("a.avif", "a.heic"):
        photo = read_photo(tmp_path / name)
        assert photo.pixels.shape == expected.shape
        assert np.abs(photo.pixels - expected).mean() < 6
        assert tags_in(photo.traits.exif)[0x010F] == "ACME"
        assert tags_in(photo.traits.exif).get(0x0112, 1) == 1


def test_heic_without_its_library_says_what_to_do(tmp_path, monkeypatch):
    (tmp_path / "a.heic").write_bytes(b"\0\0\0\x18ftypheic" + bytes(100))
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    with pytest.raises(ImageError, match="pip install pillow-heif"):
        read_photo(tmp_path / "a.heic")


def test_a_broken_heic_is_told(tmp_path):
    pytest.importorskip("pillow_heif")
    (tmp_path / "a.heic").write_bytes(b"\0\0\0\x18ftypheic" + bytes(100))
    with pytest.raises(ImageError, match="broken"):
        read_photo(tmp_path / "a.heic")


def test_nothing_of_this_is_imported_for_a_jpeg(tmp_path):
    Image.fromarray(PIXELS).save(tmp_path / "a.jpg")
    code = (
        "import sys, pathlib; from ceapp.core.photo_file import read_photo;"
        f"read_photo(pathlib.Path({str(tmp_path / 'a.jpg')!r}));"
        "print([m for m in ('rawpy', 'pillow_heif', 'PIL._avif', 'jpegio') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
