"""What a file says beside its pixels is still there after saving, and true of the new pixels."""

import io
import struct
import zlib

import imagecodecs
import numpy as np
import pytest
from PIL import Image, ImageCms, ImageOps, PngImagePlugin

from ceapp.core.photo import FileTraits
from ceapp.core.photo_file import read_photo, write_photo
from tests.core.test_exif import OLD, camera_exif, jpeg_of, tags_in, thumbnail_in

PIXELS = np.random.default_rng(0).integers(0, 256, (30, 40, 3), dtype=np.uint8)
ICC = imagecodecs.cms_profile(
    "rgb",
    whitepoint=(0.3127, 0.3290, 1.0),
    primaries=(0.68, 0.32, 1, 0.265, 0.69, 1, 0.15, 0.06, 1),
    gamma=2.2,
)
GREY_ICC = imagecodecs.cms_profile("gray", whitepoint=(0.3127, 0.3290, 1.0), gamma=2.2)
XMP = b"""<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>
<rdf:RDF><rdf:Description tiff:Orientation="6" xmp:Rating="4">
<xmp:Thumbnails><rdf:Alt><rdf:li xmpGImg:image="QUJD"/></rdf:Alt></xmp:Thumbnails>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>"""
FULL = [".jpg", ".png", ".tif", ".webp"]


def _save(path, image, **options):
    image.save(path, **options)
    return path


def _again(path, target):
    photo = read_photo(path)
    write_photo(photo.pixels, photo.traits, target)
    return photo, read_photo(target)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", FULL)
def test_the_orientation_is_applied_once(tmp_path, suffix, orientation):
    """Files are written upright; a JPEG from a JPEG lies as it did, so that its blocks stay."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "ACME"
    options = {".webp": {"lossless": True}, ".jpg": {"quality": 95}}.get(suffix, {})
    source = _save(tmp_path / f"in{suffix}", Image.fromarray(PIXELS), exif=exif, **options)
    first, second = _again(source, tmp_path / f"out{suffix}")
    with Image.open(source) as image:
        expected = np.asarray(ImageOps.exif_transpose(image))
    np.testing.assert_array_equal(first.pixels, expected)
    np.testing.assert_array_equal(second.pixels, expected)
    with Image.open(tmp_path / f"out{suffix}") as saved:
        saved.load()
        assert saved.getexif().get(0x0112, 1) == (orientation if suffix == ".jpg" else 1)
        assert saved.getexif()[0x010F] == "ACME"
        assert ImageOps.exif_transpose(saved).size == (expected.shape[1], expected.shape[0])


@pytest.mark.parametrize("source", FULL)
@pytest.mark.parametrize("target", FULL)
def test_exif_icc_and_xmp_go_from_any_format_to_any_other(tmp_path, source, target):
    write_photo(
        PIXELS,
        FileTraits(exif=camera_exif(orientation=1), icc=ICC, xmp=XMP, dpi=(300, 300)),
        tmp_path / f"in{source}",
    )
    _, saved = _again(tmp_path / f"in{source}", tmp_path / f"out{target}")
    traits = saved.traits
    assert traits.icc == ICC
    assert b'xmp:Rating="4"' in traits.xmp
    tags = tags_in(traits.exif)
    assert tags[0x010F] == "ACME camera"
    assert tags[0x927C] == b"maker note \x01\x02"
    if ".webp" not in (source, target):
        assert traits.dpi == pytest.approx((300, 300), abs=0.01)


@pytest.mark.parametrize("suffix", FULL)
def test_pillow_finds_what_was_written(tmp_path, suffix):
    """The files are for other programs to read, not only for this one."""
    traits = FileTraits(exif=camera_exif(orientation=1), icc=ICC, xmp=XMP, dpi=(300, 200))
    write_photo(PIXELS, traits, tmp_path / f"a{suffix}")
    with Image.open(tmp_path / f"a{suffix}") as image:
        image.load()
        assert image.info["icc_profile"] == ICC
        assert b'xmp:Rating="4"' in image.info["xmp"]
        assert image.getexif()[0x010F] == "ACME camera"
        assert image.getexif().get_ifd(0x8769)[0x927C] == b"maker note \x01\x02"
        if suffix != ".webp":
            assert image.info["dpi"] == pytest.approx((300, 200), abs=0.01)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
def test_exif_bytes_are_kept_but_for_the_orientation(tmp_path, suffix):
    block = camera_exif(orientation=3)
    image = Image.fromarray(PIXELS)
    source = _save(tmp_path / f"in{suffix}", image, exif=b"Exif\0\0" + block)
    _, saved = _again(source, tmp_path / f"out{suffix}")
    assert saved.traits.exif == camera_exif(orientation=1)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
def test_the_exif_thumbnail_shows_the_result(tmp_path, suffix):
    block = camera_exif(orientation=1, thumb=jpeg_of(OLD))
    source = _save(tmp_path / f"in{suffix}", Image.fromarray(OLD), exif=b"Exif\0\0" + block)
    photo = read_photo(source)
    photo.pixels[...] = (0, 0, 255)
    write_photo(photo.pixels, photo.traits, tmp_path / f"out{suffix}")
    assert jpeg_of(OLD) not in (tmp_path / f"out{suffix}").read_bytes()
    with thumbnail_in(read_photo(tmp_path / f"out{suffix}").traits.exif) as small:
        assert np.abs(np.asarray(small).reshape(-1, 3).mean(axis=0) - (0, 0, 255)).max() < 12


def test_xmp_tells_the_orientation_where_exif_does_not(tmp_path):
    source = _save(tmp_path / "in.png", Image.fromarray(PIXELS))
    with_xmp = FileTraits(xmp=XMP)
    write_photo(PIXELS, with_xmp, source)
    photo, saved = _again(source, tmp_path / "out.png")
    np.testing.assert_array_equal(photo.pixels, np.rot90(PIXELS, -1))
    np.testing.assert_array_equal(saved.pixels, photo.pixels)


def test_xmp_loses_its_pictures_and_nothing_else(tmp_path):
    write_photo(PIXELS, FileTraits(xmp=XMP), tmp_path / "in.jpg")
    packet = read_photo(tmp_path / "in.jpg").traits.xmp
    assert b"Thumbnails" not in packet
    assert b"QUJD" not in packet
    assert b'tiff:Orientation="1"' in packet
    assert packet.startswith(b"<?xpacket begin")
    assert packet.endswith(b"<?xpacket end='w'?>")


def test_the_resolution_turns_with_the_photo(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    image = Image.fromarray(PIXELS)
    source = _save(tmp_path / "in.png", image, exif=exif, dpi=(300, 100))
    assert read_photo(source).traits.dpi == pytest.approx((100, 300), abs=0.01)


def test_a_resolution_survives_many_savings(tmp_path):
    for suffix in (".jpg", ".png", ".tif", ".bmp"):
        source = _save(tmp_path / f"0{suffix}", Image.fromarray(PIXELS), dpi=(72, 300))
        with Image.open(source) as image:
            before = image.info["dpi"]
        for step in range(4):
            _again(tmp_path / f"{step}{suffix}", tmp_path / f"{step + 1}{suffix}")
        with Image.open(tmp_path / f"4{suffix}") as image:
            assert image.info["dpi"] == pytest.approx(before, abs=0.001)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp"])
def test_a_profile_for_grey_stands_in_grey_files_alone(tmp_path, suffix):
    grey = np.repeat(PIXELS[..., :1], 3, axis=2)
    traits = FileTraits(mode="L", icc=GREY_ICC)
    write_photo(grey, traits, tmp_path / f"grey{suffix}")
    kept = read_photo(tmp_path / f"grey{suffix}").traits.icc
    assert kept == (None if suffix == ".webp" else GREY_ICC)
    write_photo(PIXELS, traits, tmp_path / f"colour{suffix}")
    assert read_photo(tmp_path / f"colour{suffix}").traits.icc is None


def _cmyk_profile():
    """A small CMYK profile: each of the 16 corners of the ink cube has a colour of its own."""
    corners = np.empty((16, 3), np.uint8)
    for corner in range(16):
        cyan, magenta, yellow, black = (corner >> bit & 1 for bit in (3, 2, 1, 0))
        light = (255 - 60 * (cyan + magenta) - 15 * yellow) * (0.15 if black else 1)
        corners[corner] = (light, 128 + 50 * (magenta - cyan), 128 + 50 * (yellow - cyan))
    ramp = bytes(range(256))
    unit = struct.pack(">9i", *(65536 * (i % 4 == 0) for i in range(9)))
    table = (
        b"mft1" + bytes(4) + bytes([4, 3, 2, 0]) + unit + ramp * 4 + corners.tobytes() + ramp * 3
    )
    table += bytes(-len(table) % 4)
    white = b"XYZ " + bytes(4) + struct.pack(">3i", 63190, 65536, 54061)
    offsets = 128 + 4 + 24, 128 + 4 + 24 + len(table)
    tags = struct.pack(">I4sII", 2, b"A2B0", offsets[0], len(table))
    tags += struct.pack(">4sII", b"wtpt", offsets[1], len(white))
    size = offsets[1] + len(white)
    header = struct.pack(">I4sI4s4s4s", size, b"test", 0x02400000, b"prtr", b"CMYK", b"Lab ")
    header += bytes(12) + b"acsp" + bytes(28) + struct.pack(">3i", 63190, 65536, 54061)
    return header.ljust(128, b"\0") + tags + table + white


@pytest.mark.parametrize("suffix", [".tif", ".jpg"])
def test_cmyk_goes_through_its_profile_which_is_then_gone(tmp_path, suffix):
    inks = np.zeros((8, 8, 4), np.uint8)
    inks[..., 0] = 255
    image = Image.frombytes("CMYK", (8, 8), inks.tobytes())
    profile = _cmyk_profile()
    source = _save(tmp_path / f"in{suffix}", image, icc_profile=profile)
    photo = read_photo(source)
    assert photo.traits.icc is None
    transform = ImageCms.buildTransform(
        ImageCms.ImageCmsProfile(io.BytesIO(profile)),
        ImageCms.createProfile("sRGB"),
        "CMYK",
        "RGB",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    expected = ImageCms.applyTransform(image, transform).getpixel((0, 0))
    assert np.abs(photo.pixels[0, 0].astype(int) - expected).max() <= 2
    assert np.abs(photo.pixels[0, 0].astype(int) - (0, 255, 255)).max() > 30


# --- JPEG ----------------------------------------------------------------------------------


@pytest.mark.parametrize("subsampling", ["4:4:4", "4:2:2", "4:2:0"])
@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg_is_saved_as_it_was_compressed(tmp_path, subsampling, progressive):
    options = {"quality": 83, "subsampling": subsampling, "progressive": progressive}
    source = _save(tmp_path / "in.jpg", Image.fromarray(PIXELS), **options)
    _again(source, tmp_path / "out.jpg")
    with Image.open(source) as before, Image.open(tmp_path / "out.jpg") as after:
        assert after.quantization == before.quantization
        assert after.layer == before.layer
        assert after.info.get("progressive") == before.info.get("progressive")


def test_a_grey_jpeg_stays_grey(tmp_path):
    source = _save(tmp_path / "in.jpg", Image.fromarray(PIXELS[..., 0]), quality=70)
    _again(source, tmp_path / "out.jpg")
    with Image.open(source) as before, Image.open(tmp_path / "out.jpg") as after:
        assert after.mode == "L"
        assert after.quantization == before.quantization


def test_a_jpeg_of_plain_rgb_stays_one(tmp_path):
    source = _save(tmp_path / "in.jpg", Image.fromarray(PIXELS), keep_rgb=True, quality=97)
    first, _ = _again(source, tmp_path / "out.jpg")
    assert first.traits.jpeg.rgb
    with Image.open(source) as before, Image.open(tmp_path / "out.jpg") as after:
        assert after.layer == before.layer


def test_other_files_become_fine_jpegs(tmp_path):
    write_photo(PIXELS, FileTraits(), tmp_path / "out.jpg")
    with Image.open(tmp_path / "out.jpg") as saved:
        assert all(layer[1:3] == (1, 1) for layer in saved.layer)
        assert max(saved.quantization[0]) <= 12


def test_a_progressive_jpeg_that_outgrows_the_buffer_is_still_saved(tmp_path):
    noise = np.random.default_rng(0).integers(0, 256, (400, 600, 3), dtype=np.uint8)
    ones = {0: [1] * 64, 1: [1] * 64}
    image = Image.fromarray(noise)
    source = _save(tmp_path / "in.jpg", image, qtables=ones, subsampling="4:4:4")
    photo = read_photo(source)
    traits = FileTraits(jpeg=type(photo.traits.jpeg)(photo.traits.jpeg.tables, progressive=True))
    write_photo(noise, traits, tmp_path / "out.jpg")
    assert np.abs(read_photo(tmp_path / "out.jpg").pixels.astype(int) - noise).max() <= 4


def test_comment_and_captions_of_a_jpeg_stay(tmp_path):
    record = b"\x1c\x02\x78\x00\x07caption"
    body = b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + struct.pack(">I", len(record)) + record
    segment = b"\xff\xed" + struct.pack(">H", len(body) + 2) + body
    image = Image.fromarray(PIXELS)
    source = _save(tmp_path / "in.jpg", image, comment=b"by hand", extra=segment)
    for target in ("out.jpg", "out.tif"):
        photo, saved = _again(source, tmp_path / target)
        assert photo.traits.iptc == saved.traits.iptc == record
    with Image.open(tmp_path / "out.jpg") as again:
        pass
    _again(source, tmp_path / "out.jpg")
    with Image.open(tmp_path / "out.jpg") as again:
        assert again.info["comment"] == b"by hand"
        assert again.info["photoshop"][0x0404] == record


def test_data_that_a_jpeg_cannot_hold_are_left_out(tmp_path):
    huge = camera_exif(orientation=1, maker=bytes(70_000))
    traits = FileTraits(exif=huge, xmp=b"x" * 70_000, iptc=b"i" * 70_000, icc=ICC)
    write_photo(PIXELS, traits, tmp_path / "out.jpg")
    saved = read_photo(tmp_path / "out.jpg").traits
    assert (saved.exif, saved.xmp, saved.iptc) == (None, None, None)
    assert saved.icc == ICC
    write_photo(PIXELS, traits, tmp_path / "out.png")
    assert read_photo(tmp_path / "out.png").traits.exif == huge


def test_exif_too_long_for_a_jpeg_fit_without_their_thumbnail(tmp_path):
    thumb = jpeg_of(np.random.default_rng(0).integers(0, 255, (160, 160, 3), dtype=np.uint8), 99)
    traits = FileTraits(exif=camera_exif(maker=bytes(50_000), thumb=thumb))
    write_photo(PIXELS, traits, tmp_path / "out.jpg")
    assert tags_in(read_photo(tmp_path / "out.jpg").traits.exif)[0x010F] == "ACME camera"


def test_of_several_pictures_in_a_jpeg_the_first_is_opened(tmp_path):
    first, second = Image.fromarray(PIXELS), Image.fromarray(PIXELS[:10, :10])
    first.save(tmp_path / "in.jpg", "MPO", save_all=True, append_images=[second])
    photo, saved = _again(tmp_path / "in.jpg", tmp_path / "out.jpg")
    assert photo.pixels.shape == PIXELS.shape
    assert "more pictures" in photo.traits.notes[0]
    assert saved.traits.notes == ()


# --- PNG -----------------------------------------------------------------------------------


def _chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _with_chunks(png, *chunks, last=b""):
    joined = b"".join(_chunk(*chunk) for chunk in chunks)
    return png[:33] + joined + png[33:-12] + last + png[-12:]


@pytest.mark.parametrize("depth", [8, 16])
def test_texts_and_colour_chunks_of_a_png_stay(tmp_path, depth):
    pixels = PIXELS if depth == 8 else PIXELS.astype(np.uint16) * 257
    gamma = (b"gAMA", struct.pack(">I", 45455))
    late = _chunk(b"tEXt", b"Comment\0at the end")
    early = (b"zTXt", b"Author\0\0" + zlib.compress(b"somebody"))
    data = _with_chunks(imagecodecs.png_encode(pixels), gamma, early, last=late)
    (tmp_path / "in.png").write_bytes(data)
    photo, saved = _again(tmp_path / "in.png", tmp_path / "out.png")
    np.testing.assert_array_equal(photo.pixels, pixels)
    np.testing.assert_array_equal(saved.pixels, pixels)
    with Image.open(tmp_path / "out.png") as image:
        image.load()
        assert image.info["gamma"] == pytest.approx(0.45455)
        assert image.text == {"Author": "somebody", "Comment": "at the end"}


def test_sixteen_bit_png_keeps_its_metadata(tmp_path):
    traits = FileTraits(exif=camera_exif(orientation=1), icc=ICC, xmp=XMP, dpi=(300, 300))
    pixels = PIXELS.astype(np.uint16) * 257
    write_photo(pixels, traits, tmp_path / "in.png")
    saved = _again(tmp_path / "in.png", tmp_path / "out.png")[1].traits
    assert saved.icc == ICC
    assert saved.exif == traits.exif
    assert saved.mode == "RGB;16"


def test_exif_behind_the_pixels_of_a_png_are_found(tmp_path):
    late = _chunk(b"eXIf", camera_exif(orientation=6))
    (tmp_path / "in.png").write_bytes(_with_chunks(imagecodecs.png_encode(PIXELS), last=late))
    photo = read_photo(tmp_path / "in.png")
    np.testing.assert_array_equal(photo.pixels, np.rot90(PIXELS, -1))


@pytest.mark.parametrize("name", [b"tEXt", b"zTXt"])
def test_exif_that_older_programs_wrote_as_text_are_found_and_moved(tmp_path, name):
    block = b"Exif\0\0" + camera_exif(orientation=6)
    text = b"\nexif\n" + f"{len(block):8d}\n".encode() + block.hex().encode() + b"\n"
    body = b"\0" + zlib.compress(text) if name == b"zTXt" else text
    chunk = (name, b"Raw profile type exif\0" + body)
    (tmp_path / "in.png").write_bytes(_with_chunks(imagecodecs.png_encode(PIXELS), chunk))
    photo, saved = _again(tmp_path / "in.png", tmp_path / "out.png")
    np.testing.assert_array_equal(photo.pixels, np.rot90(PIXELS, -1))
    np.testing.assert_array_equal(saved.pixels, photo.pixels)
    assert b"Raw profile" not in (tmp_path / "out.png").read_bytes()
    assert tags_in(saved.traits.exif)[0x010F] == "ACME camera"


def test_compressed_xmp_of_a_png_is_read(tmp_path):
    info = PngImagePlugin.PngInfo()
    info.add_itxt("XML:com.adobe.xmp", XMP.decode(), zip=True)
    Image.fromarray(PIXELS).save(tmp_path / "in.png", pnginfo=info)
    assert b'xmp:Rating="4"' in read_photo(tmp_path / "in.png").traits.xmp


def test_an_interlaced_png_opens(tmp_path):
    """Adam7 by hand would fill a page; libpng's own test is its 1-pixel case."""
    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 1)
    body = _chunk(b"IDAT", zlib.compress(b"\0\x0a\x0b\x0c"))
    png = b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + body + _chunk(b"IEND", b"")
    (tmp_path / "in.png").write_bytes(png)
    assert read_photo(tmp_path / "in.png").pixels.tolist() == [[[10, 11, 12]]]


@pytest.mark.parametrize("suffix", [".png", ".webp", ".tif"])
def test_of_an_animation_the_first_picture_is_opened_with_a_note(tmp_path, suffix):
    frames = [Image.fromarray(PIXELS), Image.fromarray(255 - PIXELS)]
    options = {"lossless": True} if suffix == ".webp" else {}
    frames[0].save(tmp_path / f"in{suffix}", save_all=True, append_images=frames[1:], **options)
    photo, saved = _again(tmp_path / f"in{suffix}", tmp_path / f"out{suffix}")
    np.testing.assert_array_equal(photo.pixels, PIXELS)
    np.testing.assert_array_equal(saved.pixels, PIXELS)
    assert "only" in photo.traits.notes[0]
    assert photo.traits.lossless


def test_webp_stays_lossless_or_lossy(tmp_path):
    for lossless in (True, False):
        image = Image.fromarray(np.dstack((PIXELS, PIXELS[..., 0])))
        source = _save(tmp_path / f"{lossless}.webp", image, lossless=lossless, exact=True)
        photo, saved = _again(source, tmp_path / "out.webp")
        assert photo.traits.lossless == saved.traits.lossless == lossless
        assert photo.has_alpha
    jpeg = _save(tmp_path / "in.jpg", Image.fromarray(PIXELS))
    assert not _again(jpeg, tmp_path / "out.webp")[1].traits.lossless
