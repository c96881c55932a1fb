"""TIFF files with 8 and 16 bits.

tifffile reads and writes the pixels. All else lies in tags, which are read from the bytes and
written as one more directory behind the pixels, so that they stay as they were.
"""

import os
import struct
from typing import BinaryIO

import tifffile
from tifffile import COMPRESSION

from ceapp.core import exif
from ceapp.core.ifd import (
    Directory,
    Entry,
    FileData,
    Layout,
    number,
    numbers,
    pack,
    read_directory,
    read_layout,
)
from ceapp.core.patch import Pixels
from ceapp.core.photo import FileTraits
from ceapp.core.profiles import profile_for
from ceapp.core.raster import check_size, squeezed
from ceapp.core.tiff_samples import read_samples, refuse_foreign
from ceapp.core.words import say

_XMP, _IPTC, _ICC = 0x02BC, 0x83BB, 0x8773
_X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT = 0x011A, 0x011B, 0x0128
_BYTE, _UNDEFINED = 1, 7
_INCH = 2
_PER_INCH = {_INCH: 1.0, 3: 2.54}

_NAMES = {COMPRESSION.NONE: "none", COMPRESSION.LZW: "lzw"}
_CODES = {"none": COMPRESSION.NONE, "lzw": COMPRESSION.LZW, "deflate": COMPRESSION.ADOBE_DEFLATE}
_LOSSY = (COMPRESSION.JPEG, COMPRESSION.OJPEG, COMPRESSION.WEBP, COMPRESSION.JPEG_2000_LOSSY)


def read(file: BinaryIO, name: str) -> tuple[Pixels, FileTraits]:
    """Read the first page of a TIFF, as it lies in the file.

    Returns
    -------
    pixels : (H, W, 3 or 4) uint8 or uint16
    traits : FileTraits
    """
    with tifffile.TiffFile(file) as tiff:
        page = tiff.pages[0]
        assert isinstance(page, tifffile.TiffPage)
        check_size(name, page.imagelength, page.imagewidth)
        refuse_foreign(page, name)
        pages = len(tiff.pages)
        compression = page.compression
        data = FileData(file)
        layout = read_layout(data)
        tags = read_directory(data, layout, layout.first).entries
        block = exif.of_tiff(data)
        icc = _bytes(tags, _ICC)
        samples = read_samples(page, name, icc)
    notes = list(samples.notes)
    if pages > 1:
        notes.append(
            say(
                "{name} has {pages} pages; only the first was opened, and saving leaves the others "
                "out",
                name=name,
                pages=pages,
            )
        )
    return samples.pixels, FileTraits(
        format="TIFF",
        mode=samples.mode,
        lossless=compression not in _LOSSY,
        exif=block,
        icc=icc if samples.mode != "CMYK" else None,
        xmp=_bytes(tags, _XMP),
        iptc=_bytes(tags, _IPTC),
        dpi=_dpi(tags, layout),
        tiff_compression=_NAMES.get(COMPRESSION(compression), "deflate"),
        notes=tuple(notes),
    )


def write(file: BinaryIO, pixels: Pixels, traits: FileTraits) -> None:
    """Write a TIFF of the pixels' own depth; grey photos stay grey.

    Parameters
    ----------
    file : BinaryIO
        Empty, open for reading too.
    """
    grey = squeezed(pixels) if traits.grey else None
    values = pixels if grey is None else grey
    # The byte order of the EXIF data: then no value in them has to be turned around.
    order = read_layout(traits.exif).order if traits.exif is not None else "<"
    compression = _CODES[traits.tiff_compression]
    with tifffile.TiffWriter(file, byteorder=order) as tiff:
        tiff.write(
            values,
            photometric="rgb" if grey is None else "minisblack",
            planarconfig="contig",
            extrasamples=["unassalpha"] if pixels.shape[2] == 4 else None,
            compression=compression,
            predictor=compression != COMPRESSION.NONE,
            resolution=traits.dpi,
            resolutionunit="inch" if traits.dpi is not None else None,
            metadata=None,
            software=False,
        )
    _append_tags(file, traits, grey is not None)


def _append_tags(file: BinaryIO, traits: FileTraits, grey: bool) -> None:
    """Put a directory at the end that has the metadata as well, and make it the first."""
    end = file.seek(0, os.SEEK_END)
    data = FileData(file)
    layout = read_layout(data)
    first = read_directory(data, layout, layout.first)
    if traits.exif is not None:
        described = exif.description(traits.exif)
        first = Directory(first.entries | described.entries, described.children)
    icc = profile_for(traits.icc, grey)
    for tag, kind, value in (
        (_ICC, _UNDEFINED, icc),
        (_XMP, _BYTE, traits.xmp),
        (_IPTC, _UNDEFINED, traits.iptc),
    ):
        if value is not None:
            first.entries[tag] = Entry(kind, len(value), value)
    at = end + end % 2
    file.seek(at)
    file.write(pack(first, layout.order, at))
    file.seek(4)
    file.write(struct.pack(layout.order + "I", at))


def _bytes(tags: dict[int, Entry], tag: int) -> bytes | None:
    return tags[tag].value if tag in tags else None


def _dpi(tags: dict[int, Entry], layout: Layout) -> tuple[float, float] | None:
    """Return the resolution per inch; None where there is none, or one without a unit."""
    unit = _PER_INCH.get(number(tags.get(_RESOLUTION_UNIT), layout) or _INCH)
    axes = [tags.get(tag) for tag in (_X_RESOLUTION, _Y_RESOLUTION)]
    ratios = [numbers(axis, layout) for axis in axes]
    if unit is None or any(len(ratio) != 2 or 0 in ratio for ratio in ratios):
        return None
    x, y = (above / below * unit for above, below in ratios)
    return x, y
