"""JPEG files: reading with what recompressing needs, and writing with the same loss."""

import struct
from functools import partial
from io import BytesIO
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, JpegImagePlugin

from ceapp.core import exif, xmp
from ceapp.core.decoding import pixels_of
from ceapp.core.jpeg_blocks import with_changed_blocks
from ceapp.core.jpeg_segments import kept_segments
from ceapp.core.patch import Hole, Pixels
from ceapp.core.photo import FileTraits, JpegTraits
from ceapp.core.profiles import profile_for
from ceapp.core.raster import check_size, flattened, squeezed, to_8bit, turned_back
from ceapp.core.words import say

MAX_SIDE = 65_500
"""Longest side of a JPEG, px: what libjpeg writes."""

MAX_XMP = 65533 - 29
"""Bytes of XMP that one segment holds."""

_SAMPLINGS = {0: "4:4:4", 1: "4:2:2", 2: "4:2:0"}
_IPTC = 0x0404
_ADOBE_RGB = 0

QUALITY = 95
"""Of a photo that was no JPEG before: close to what cameras write at their best."""


def read(file: BinaryIO, name: str) -> tuple[Pixels, FileTraits]:
    """Read a JPEG, as it lies in the file; of several pictures in it, the first.

    Returns
    -------
    pixels : (H, W, 3) uint8
    traits : FileTraits
    """
    data = file.read()
    with Image.open(BytesIO(data), formats=("JPEG",)) as image:
        assert isinstance(image, JpegImagePlugin.JpegImageFile)
        check_size(name, image.height, image.width)
        info = image.info
        icc = info.get("icc_profile")
        notes = []
        if getattr(image, "n_frames", 1) > 1:
            notes.append(
                say(
                    "{name} holds more pictures, such as a preview or a depth map; only the first "
                    "was opened, and saving leaves the others out",
                    name=name,
                )
            )
        if image.mode == "CMYK":
            notes.append(say("{name} was converted from CMYK to RGB", name=name))
        tables = tuple(tuple(table) for _, table in sorted(image.quantization.items()))
        layers = [layer[0] for layer in image.layer]
        rgb = len(layers) == 3 and (
            info.get("adobe_transform") == _ADOBE_RGB or bytes(layers) == b"RGB"
        )
        sampling = _SAMPLINGS.get(JpegImagePlugin.get_sampling(image), "4:4:4")
        pixels = pixels_of(image, name, icc)
        traits = FileTraits(
            format="JPEG",
            mode=image.mode,
            lossless=False,
            exif=info.get("exif"),
            icc=icc if image.mode != "CMYK" else None,
            xmp=info.get("xmp"),
            iptc=info.get("photoshop", {}).get(_IPTC),
            dpi=info.get("dpi"),
            comment=info.get("comment"),
            jpeg=JpegTraits(tables, sampling, "progressive" in info, rgb, data),
            notes=tuple(notes),
        )
    return pixels, traits


def write(
    file: BinaryIO,
    pixels: Pixels,
    traits: FileTraits,
    quality: int = QUALITY,
    changed: Hole | None = None,
) -> None:
    """Write a JPEG; transparent parts become white, and grey photos stay grey.

    A photo that came from a JPEG keeps the numbers that its file holds, and which way it lies in
    it, wherever it was not changed; where that cannot be done, all of it is compressed as it was.
    `quality`, 1 to 100, is for photos that came from elsewhere. `changed`, (H, W) bool, is where
    the photo was changed; unless given, the file is decoded once more to find that out.
    """
    flat = to_8bit(flattened(pixels))
    grey = squeezed(flat) if traits.grey else None
    if (grey is not None) == traits.grey:
        own = _with_changed_blocks(flat, traits, changed)
        if own is not None:
            file.write(own)
            return
    image = Image.fromarray(flat if grey is None else grey)
    options = _options(traits, image.mode, quality)
    try:
        image.save(file, "JPEG", **options)
    except OSError as error:
        if error.errno is not None or not options.get("progressive"):
            raise
        # Pillow keeps a progressive file in one buffer, which very noisy photos outgrow.
        file.seek(0)
        file.truncate()
        image.save(file, "JPEG", **{**options, "progressive": False})


def _with_changed_blocks(
    pixels: NDArray[np.uint8], traits: FileTraits, changed: Hole | None
) -> bytes | None:
    """Return the photo's own file with new blocks where it was changed; None if that cannot be."""
    jpeg = traits.jpeg
    if jpeg is None or jpeg.file is None:
        return None
    lying = turned_back(pixels, jpeg.orientation)
    block = traits.exif
    if block is not None and jpeg.orientation != 1:
        block = exif.turned(block, jpeg.orientation, *lying.shape[:2])
        block = exif.with_thumbnail(block, lying)
    block, packet = fitting_exif(block), _fitting_xmp(traits)
    if packet is not None:
        packet = xmp.turned(packet, jpeg.orientation)
    if (exif.orientation(block) or xmp.orientation(packet)) != jpeg.orientation:
        return None
    segments_for = partial(kept_segments, exif=block, xmp=packet)
    if changed is not None:
        changed = turned_back(changed, jpeg.orientation)
    return with_changed_blocks(jpeg.file, to_8bit(lying), segments_for, jpeg.rgb, changed)


def _options(traits: FileTraits, mode: str, quality: int) -> dict[str, Any]:
    """Return the arguments of Pillow's `save`."""
    # No colour is thrown away.
    options: dict[str, Any] = {"quality": quality, "subsampling": "4:4:4"}
    jpeg = traits.jpeg
    if jpeg is not None:
        options = {
            "qtables": [list(table) for table in jpeg.tables],
            "subsampling": jpeg.subsampling,
            "progressive": jpeg.progressive,
            "keep_rgb": jpeg.rgb and mode == "RGB",
        }
    block = fitting_exif(traits.exif)
    if block is not None:
        options["exif"] = b"Exif\0\0" + block
    packet = _fitting_xmp(traits)
    if packet is not None:
        options["xmp"] = packet
    icc = profile_for(traits.icc, grey=mode == "L")
    if icc is not None:
        options["icc_profile"] = icc
    if traits.dpi is not None:
        options["dpi"] = traits.dpi
    if traits.comment is not None:
        options["comment"] = traits.comment
    if traits.iptc is not None:
        options["extra"] = _iptc_segment(traits.iptc)
    return options


def fitting_exif(block: bytes | None) -> bytes | None:
    """Return EXIF data as far as a JPEG can hold them: without thumbnail, or none at all."""
    if block is not None and len(block) > exif.MAX_JPEG:
        block = exif.without_thumbnail(block)
    return block if block is not None and len(block) <= exif.MAX_JPEG else None


def _fitting_xmp(traits: FileTraits) -> bytes | None:
    return traits.xmp if traits.xmp is not None and len(traits.xmp) <= MAX_XMP else None


def _iptc_segment(record: bytes) -> bytes:
    """Return an IPTC record as a JPEG segment; none if it is too long for one."""
    resource = b"8BIM" + struct.pack(">HHI", _IPTC, 0, len(record)) + record
    body = b"Photoshop 3.0\0" + resource + b"\0" * (len(record) % 2)
    return b"\xff\xed" + struct.pack(">H", len(body) + 2) + body if len(body) < 65533 else b""
