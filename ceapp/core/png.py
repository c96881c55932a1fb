"""PNG files with 8 and 16 bits.

Pillow reads what has 8 bits or fewer; it would drop 16-bit colours to 8, so imagecodecs reads
those, and writes both. The chunks around the pixels are ours: nothing of them gets lost that way.
"""

import binascii
import re
import struct
import zlib
from collections.abc import Iterator
from typing import BinaryIO

import imagecodecs
import numpy as np
from PIL import Image

from ceapp.core.decoding import pixels_of
from ceapp.core.errors import ImageError
from ceapp.core.patch import Pixels
from ceapp.core.photo import FileTraits
from ceapp.core.profiles import profile_for
from ceapp.core.raster import check_size, spread, squeezed
from ceapp.core.words import say

SIGNATURE = b"\x89PNG\r\n\x1a\n"

# Colour and text: true whatever the pixels are. XMP and EXIF among the texts are taken out.
_COLOUR = (b"cICP", b"mDCV", b"cLLI", b"gAMA", b"cHRM", b"sRGB")
_TEXT = (b"tEXt", b"zTXt", b"iTXt")
_XMP = b"XML:com.adobe.xmp\0"
# Where ImageMagick puts EXIF data: as hexadecimal digits, after a name and a length.
_RAW_EXIF = re.compile(rb"Raw profile type (?:exif|APP1)\0")

_MODES = {0: "I;16", 2: "RGB;16", 4: "LA;16", 6: "RGBA;16"}
_MAX_METADATA = 64 << 20
_MAX_CHUNKS = 10_000

# Level 3 is half as long as zlib's default of 6, for files 2 % larger.
_LEVEL = 3


def read(file: BinaryIO, name: str) -> tuple[Pixels, FileTraits]:
    """Read a PNG, as it lies in the file; of an animation, the picture that others show.

    Returns
    -------
    pixels : (H, W, 3 or 4) uint8 or uint16
    traits : FileTraits
    """
    chunks = list(_chunks(file))
    if not chunks or chunks[0][0] != b"IHDR" or len(chunks[0][1]) != 13:
        raise ImageError(
            "{name} is a broken PNG", "Copy it once more from where it came", name=name
        )
    width, height, depth, kind = struct.unpack(">IIBB", chunks[0][1][:10])
    check_size(name, height, width)
    found = dict(reversed(chunks))
    icc = _profile(found.get(b"iCCP"))
    texts = [(chunk, data) for chunk, data in chunks if chunk in _TEXT]
    notes: tuple[str, ...] = ()
    if b"acTL" in found:
        notes = (say("{name} is an animation; only its first picture was opened", name=name),)
    file.seek(0)
    if depth == 16:
        values = imagecodecs.png_decode(file.read())
        mode = _MODES[kind]
        pixels = values if values.ndim == 3 and values.shape[2] > 2 else spread(values)
    else:
        with Image.open(file, formats=("PNG",)) as image:
            mode = image.mode
            pixels = pixels_of(image, name, None)
    return pixels, FileTraits(
        format="PNG",
        mode=mode,
        exif=found.get(b"eXIf") or _raw_exif(texts),
        icc=icc,
        xmp=_xmp(texts),
        dpi=_dpi(found.get(b"pHYs")),
        png_chunks=tuple((c, d) for c, d in chunks if c in _COLOUR)
        + tuple((c, d) for c, d in texts if not d.startswith(_XMP) and not _RAW_EXIF.match(d)),
        notes=notes,
    )


def write(file: BinaryIO, pixels: Pixels, traits: FileTraits) -> None:
    """Write a PNG of the pixels' own depth; grey photos stay grey."""
    grey = squeezed(pixels) if traits.grey else None
    values = np.ascontiguousarray(pixels if grey is None else grey)
    encoded = memoryview(imagecodecs.png_encode(values, level=_LEVEL))
    # The signature and IHDR, then ours, then the pixels.
    head = len(SIGNATURE) + 12 + 13
    file.write(encoded[:head])
    for name, data in _metadata(traits, grey is not None):
        file.write(struct.pack(">I", len(data)) + name + data)
        file.write(struct.pack(">I", zlib.crc32(data, zlib.crc32(name))))
    file.write(encoded[head:])


def _metadata(traits: FileTraits, grey: bool) -> Iterator[tuple[bytes, bytes]]:
    """Yield the chunks that go before the pixels, in the order that the format wants."""
    for name, data in traits.png_chunks:
        if name in _COLOUR:
            yield name, data
    icc = profile_for(traits.icc, grey)
    if icc is not None:
        yield b"iCCP", b"ICC Profile\0\0" + zlib.compress(icc)
    if traits.dpi is not None:
        x, y = (round(dpi / 0.0254) for dpi in traits.dpi)
        yield b"pHYs", struct.pack(">IIB", x, y, 1)
    if traits.exif is not None:
        yield b"eXIf", traits.exif
    if traits.xmp is not None:
        # Not compressed, no language, no translated keyword.
        yield b"iTXt", _XMP + b"\0\0\0\0" + traits.xmp
    for name, data in traits.png_chunks:
        if name not in _COLOUR:
            yield name, data


def _chunks(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """Yield names and data of all chunks but those of the pixels, as far as the file is whole."""
    file.seek(len(SIGNATURE))
    held = 0
    for _ in range(_MAX_CHUNKS):
        head = file.read(8)
        if len(head) < 8:
            return
        length, name = struct.unpack(">I4s", head)
        if name in (b"IDAT", b"fdAT"):
            file.seek(length + 4, 1)
            continue
        held += length
        data = file.read(length) if held <= _MAX_METADATA else b""
        if len(data) < length or len(file.read(4)) < 4:
            return
        yield name, data
        if name == b"IEND":
            return


def _inflated(data: bytes) -> bytes | None:
    """Return deflated bytes, None if they are broken or blow up beyond reason."""
    inflate = zlib.decompressobj()
    try:
        result = inflate.decompress(data, _MAX_METADATA)
    except zlib.error:
        return None
    return None if inflate.unconsumed_tail else result


def _profile(data: bytes | None) -> bytes | None:
    """Return the ICC profile of an iCCP chunk: a name, a zero, the method (0), deflated bytes."""
    return _inflated(data.partition(b"\0")[2][1:]) if data is not None else None


def _dpi(data: bytes | None) -> tuple[float, float] | None:
    """Return the resolution of a pHYs chunk; None where it only tells the pixels' shape."""
    if data is None or len(data) != 9 or data[8] != 1:
        return None
    x, y = struct.unpack(">II", data[:8])
    return x * 0.0254, y * 0.0254


def _xmp(texts: list[tuple[bytes, bytes]]) -> bytes | None:
    """Return the XMP packet among the texts."""
    for name, data in texts:
        if name == b"iTXt" and data.startswith(_XMP):
            flags, rest = data[len(_XMP) : len(_XMP) + 2], data[len(_XMP) + 2 :]
            packet = rest.partition(b"\0")[2].partition(b"\0")[2]
            return _inflated(packet) if flags[:1] == b"\1" else packet
    return None


def _raw_exif(texts: list[tuple[bytes, bytes]]) -> bytes | None:
    """Return the EXIF data that older programs wrote as text."""
    for name, data in texts:
        keyword = _RAW_EXIF.match(data)
        if keyword is None or name == b"iTXt":
            continue
        body = data[keyword.end() :]
        plain = _inflated(body[1:]) if name == b"zTXt" else body
        digits = b"".join((plain or b"").split()[2:])
        try:
            return binascii.unhexlify(digits)
        except binascii.Error:
            return None
    return None
