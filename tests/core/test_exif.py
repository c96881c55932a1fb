import io
import struct

import numpy as np
import pytest
from PIL import ExifTags, Image

from ceapp.core import exif, ifd

ORDERS = {"<": b"II*\0", ">": b"MM\0*"}


def jpeg_of(pixels, quality=90):
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=quality)
    return file.getvalue()


OLD = np.zeros((30, 40, 3), np.uint8)
OLD[:, :20] = (255, 0, 0)


def _directory(order, entries, following, at):
    """One directory with its long values behind it, the way a camera writes it."""
    body, behind = b"", b""
    values_at = at + 2 + 12 * len(entries) + 4
    for tag, kind, count, value in entries:
        if len(value) > 4:
            where = struct.pack(order + "I", values_at + len(behind))
            behind += value
        else:
            where = value.ljust(4, b"\0")
        body += struct.pack(order + "HHI", tag, kind, count) + where
    count = struct.pack(order + "H", len(entries))
    return count + body + struct.pack(order + "I", following(values_at + len(behind))) + behind


def camera_exif(order="<", orientation=6, maker=b"maker note \x01\x02", thumb=None, size=(40, 30)):
    """EXIF data with a maker note and, behind everything, a thumbnail."""

    def short(value):
        return struct.pack(order + "H", value)

    def long(value):
        return struct.pack(order + "I", value)

    width, height = size
    first_at = 8
    first_length = 2 + 12 * 4 + 4 + len(b"ACME camera\0")
    inner_at = first_at + first_length
    inner = _directory(
        order,
        [
            (0x927C, 7, len(maker), maker),
            (0xA002, 4, 1, long(width)),
            (0xA003, 3, 1, short(height)),
        ],
        lambda end: 0,
        inner_at,
    )
    thumb_at = inner_at + len(inner) if thumb is not None else 0
    first = _directory(
        order,
        [
            (0x010F, 2, 12, b"ACME camera\0"),
            (0x0112, 3, 1, short(orientation)),
            (0x8769, 4, 1, long(inner_at)),
            (0xC4A5, 7, 3, b"abc"),
        ],
        lambda end: thumb_at,
        first_at,
    )
    assert len(first) == first_length
    block = ORDERS[order] + long(8) + first + inner
    if thumb is not None:
        data_at = thumb_at + 2 + 12 * 3 + 4
        entries = [
            (0x0112, 3, 1, short(orientation)),
            (0x0201, 4, 1, long(data_at)),
            (0x0202, 4, 1, long(len(thumb))),
        ]
        block += _directory(order, entries, lambda end: 0, thumb_at) + thumb
    return block


def thumbnail_in(block):
    """The thumbnail of EXIF data, read with Pillow; None if there is none."""
    data = Image.Exif()
    data.load(block)
    first = data.get_ifd(ExifTags.IFD.IFD1)
    if 0x0201 not in first:
        return None
    at, length = first[0x0201], first[0x0202]
    return Image.open(io.BytesIO(block[at : at + length]))


def tags_in(block):
    data = Image.Exif()
    data.load(block)
    return {**data, **data.get_ifd(0x8769)}


@pytest.fixture(params=["<", ">"])
def order(request):
    return request.param


def test_the_orientation_is_read(order):
    assert exif.orientation(camera_exif(order, 6)) == 6
    assert exif.orientation(None) is None


def test_the_prefix_of_a_jpeg_is_taken_off_and_garbage_refused():
    block = camera_exif()
    assert exif.normalised(b"Exif\0\0" + block) == block
    assert exif.normalised(block) == block
    for garbage in (None, b"", b"garbage", b"II*\0", b"II*\0\xff\xff\xff\x7f", block[:20]):
        assert exif.normalised(garbage) is None


def test_upright_data_say_so_and_all_else_stays(order):
    before = camera_exif(order, 6, size=(40, 30))
    after = exif.upright(before, 40, 30)
    assert len(after) == len(before)
    tags = tags_in(after)
    assert tags[0x0112] == 1
    assert (tags[0xA002], tags[0xA003]) == (30, 40)
    assert tags[0x927C] == b"maker note \x01\x02"
    assert tags[0x010F] == "ACME camera"
    changed = [i for i, (a, b) in enumerate(zip(before, after, strict=True)) if a != b]
    assert len(changed) <= 4


def test_pictures_hidden_in_maker_notes_are_blanked():
    preview = jpeg_of(OLD)
    block = camera_exif(maker=b"head" + preview + b"tail", thumb=jpeg_of(OLD))
    after = exif.upright(block, 40, 30)
    assert tags_in(after)[0x927C] == b"head" + bytes(len(preview)) + b"tail"
    assert thumbnail_in(after).size == (40, 30)


def test_bytes_that_only_begin_like_a_picture_stay():
    maker = b"head\xff\xd8\xff\xe1 no picture \xff\xd9 tail"
    assert tags_in(exif.upright(camera_exif(maker=maker), 40, 30))[0x927C] == maker


@pytest.mark.parametrize("shape", [(300, 200, 3), (90, 4000, 4), (1, 1, 3), (5000, 3, 3)])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_the_thumbnail_is_made_anew(order, shape, dtype):
    top = np.iinfo(dtype).max
    pixels = np.zeros(shape, dtype)
    pixels[..., 2] = top
    pixels[..., 3:] = top
    old = jpeg_of(OLD)
    after = exif.with_thumbnail(camera_exif(order, thumb=old), pixels)
    assert old not in after
    with thumbnail_in(after) as small:
        assert max(small.size) <= 160
        scale = min(1, 160 / max(shape))
        assert abs(small.height - shape[0] * scale) <= 1
        assert abs(small.width - shape[1] * scale) <= 1
        blue = np.asarray(small).reshape(-1, 3).mean(axis=0)
    assert np.abs(blue - (0, 0, 255)).max() < 12


def test_a_larger_thumbnail_goes_to_the_end_and_the_old_bytes_are_gone():
    old = jpeg_of(OLD, quality=5)
    block = camera_exif(thumb=old) + b"behind"
    noise = np.random.default_rng(0).integers(0, 255, (160, 160, 3), dtype=np.uint8)
    after = exif.with_thumbnail(block, noise)
    assert len(after) > len(block)
    assert old not in after
    assert after[len(block) - len(old) - 6 : len(block)] == bytes(len(old)) + b"behind"
    with thumbnail_in(after) as small:
        assert small.size == (160, 160)


def test_a_thumbnail_never_makes_the_data_too_long_for_a_jpeg():
    noise = np.random.default_rng(0).integers(0, 255, (160, 160, 3), dtype=np.uint8)
    for spare in (100, 6_000, 20_000):
        maker = bytes(exif.MAX_JPEG - spare)
        after = exif.with_thumbnail(camera_exif(maker=maker, thumb=jpeg_of(OLD)), noise)
        assert len(after) <= exif.MAX_JPEG or spare == 100
        small = thumbnail_in(after)
        assert small is None or small.size == (160, 160)


def test_data_without_a_thumbnail_stay_without():
    block = camera_exif()
    assert exif.with_thumbnail(block, OLD) is block
    assert exif.without_thumbnail(block) is block


def test_without_thumbnail_is_shorter(order):
    block = camera_exif(order, thumb=jpeg_of(OLD))
    after = exif.without_thumbnail(block)
    assert len(after) < len(block)
    assert jpeg_of(OLD) not in after
    assert thumbnail_in(after) is None
    assert tags_in(after)[0x010F] == "ACME camera"


def test_an_uncompressed_thumbnail_is_blanked_and_dropped():
    strip = bytes(range(1, 200))
    block = camera_exif(thumb=b"")
    second = block.rindex(struct.pack("<HHI", 0x0201, 4, 1))
    strips = struct.pack("<HHI", 0x0111, 4, 1) + struct.pack("<I", len(block))
    lengths = struct.pack("<HHI", 0x0117, 4, 1) + struct.pack("<I", len(strip))
    block = block[:second] + strips + lengths + block[second + 24 :] + strip
    after = exif.with_thumbnail(block, OLD)
    assert strip not in after
    assert thumbnail_in(after) is None


def test_a_thumbnail_that_lies_beyond_the_end_is_dropped():
    block = camera_exif(thumb=jpeg_of(OLD))
    after = exif.with_thumbnail(block[:-50], OLD)
    assert thumbnail_in(after) is None
    assert tags_in(after)[0x010F] == "ACME camera"


def test_a_tree_of_directories_survives_packing(order):
    block = camera_exif(order)
    layout = ifd.read_layout(block)
    tree = ifd.read_tree(block, layout, layout.first)
    again = ifd.pack_exif(tree, order)
    assert tags_in(again) == {**tags_in(block), 0x8769: tags_in(again)[0x8769]}


def test_directories_that_point_to_themselves_end():
    block = bytearray(camera_exif())
    pointer = block.index(struct.pack("<HHI", 0x8769, 4, 1)) + 8
    block[pointer : pointer + 4] = struct.pack("<I", 8)
    layout = ifd.read_layout(bytes(block))
    assert ifd.read_tree(bytes(block), layout, 8).entries


def test_no_damage_to_a_byte_raises(order):
    block = camera_exif(order, thumb=jpeg_of(OLD))
    rng = np.random.default_rng(0)
    for _ in range(400):
        damaged = bytearray(block[: rng.integers(8, len(block) + 1)])
        for at in rng.integers(0, min(200, len(damaged)), 3):
            damaged[at] = rng.integers(0, 256)
        good = exif.normalised(bytes(damaged))
        if good is not None:
            exif.orientation(good)
            exif.with_thumbnail(exif.upright(good, 30, 40), OLD)
            exif.without_thumbnail(good)
            exif.description(good)
