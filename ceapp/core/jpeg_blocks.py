"""Saving a JPEG again without new loss: blocks that no change touched keep their coefficients.

A JPEG stores each 8 x 8 block of a plane (brightness, two of colour) as 64 whole numbers. The file
as it was opened is decoded once more; where the photo still equals it, the numbers are copied.
"""

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image, JpegImagePlugin
from scipy import fft

from ceapp.core.jpeg_segments import Segment
from ceapp.core.original import differing
from ceapp.core.patch import Hole
from ceapp.core.raster import bands

MAX_PIXELS = 120_000_000
"""The largest photo that is saved so: its coefficients take 12 bytes per pixel at the worst."""

_SIDE = 8
_MIDDLE = 128
# What baseline JPEG has codes for.
_MOST = 1023
# How many codes baseline JPEG can need for the first number of a block, and for the others.
_DC_CODES, _AC_CODES = 12, 162
_MODES = {"L": 1, "RGB": 3}

# From red, green and blue to brightness and two differences of colour, as JFIF has it.
_YCC = np.array(
    [
        [0.299, 0.587, 0.114],
        [-0.168735892, -0.331264108, 0.5],
        [0.5, -0.418687589, -0.081312411],
    ]
)
_YCC_ZERO = np.array([0.0, _MIDDLE, _MIDDLE])

_Samples = NDArray[np.float64]
_Array = TypeVar("_Array", bound=NDArray[Any])


@dataclass(frozen=True, slots=True, eq=False)
class _Plane:
    """One plane of a JPEG: its coefficients, and how they are to be read.

    Attributes
    ----------
    blocks : (rows, columns, 8, 8) int32
        The coefficients, a view that can be written to.
    table : (8, 8)
        What they are multiplied with.
    down, across : int
        How many pixels of the photo make one sample.
    """

    blocks: NDArray[np.int32]
    table: NDArray[np.int_]
    down: int
    across: int


def with_changed_blocks(
    source: bytes,
    pixels: NDArray[np.uint8],
    segments_for: Callable[[list[Segment]], list[Segment]],
    rgb: bool = False,
    changed: Hole | None = None,
) -> bytes | None:
    """Return a JPEG that shows `pixels`, with the coefficients of `source` wherever it did already.

    Parameters
    ----------
    source : bytes
        The JPEG as it was opened.
    pixels : (H, W, 3) uint8
        As they lie in the file, not turned upright; of a grey file all three channels are equal.
    segments_for : callable
        Makes the new file's segments from those of the source.
    rgb : bool
        Whether the file stores red, green and blue as they are.
    changed : (H, W) bool, optional
        Where `pixels` are not those of the source; unless given, that is decoded once more.

    Returns
    -------
    bytes or None
        None if that cannot be done: the source has other planes or another size, or the result
        did not read back as it should. Then the photo has to be compressed anew.
    """
    height, width = pixels.shape[:2]
    if height * width > MAX_PIXELS:
        return None
    with Image.open(BytesIO(source), formats=("JPEG",)) as image:
        assert isinstance(image, JpegImagePlugin.JpegImageFile)
        if image.mode not in _MODES or image.size != (width, height):
            return None
        changed = _differences(image, pixels) if changed is None else changed
        tables = {number: np.reshape(table, (8, 8)) for number, table in image.quantization.items()}
        channels = _MODES[image.mode]
    try:
        with tempfile.TemporaryDirectory(prefix="ceapp-") as folder:
            result, touched = _rewritten(
                Path(folder), source, pixels, changed, segments_for, tables, rgb or channels == 1
            )
        return result if result is not None and _kept(result, pixels, touched) else None
    except (RuntimeError, OSError, ValueError, LookupError, MemoryError):
        # A full or missing folder for temporary files, say: compressing anew needs none.
        return None


def _rewritten(
    folder: Path,
    source: bytes,
    pixels: NDArray[np.uint8],
    changed: Hole,
    segments_for: Callable[[list[Segment]], list[Segment]],
    tables: Mapping[int, NDArray[np.int_]],
    plain: bool,
) -> tuple[bytes | None, Hole]:
    """Return the new file, and the pixels that its new coefficients may have changed.

    `plain` planes are channels of the pixels; others are brightness and differences of colour.
    """
    from jpegio import DecompressedJpeg

    # The library knows files by their names alone.
    before, after = folder / "before.jpg", folder / "after.jpg"
    before.write_bytes(source)
    jpeg = DecompressedJpeg()
    jpeg.read(before)
    planes = _planes(jpeg, tables)
    if planes is None:
        return None, changed
    touched = np.zeros_like(changed)
    for number, plane in enumerate(planes):
        weights, zero = (np.eye(3)[number], 0.0) if plain else (_YCC[number], _YCC_ZERO[number])
        _change(plane, pixels, changed, weights, zero, touched)
    jpeg.optimize_coding = 0 if _has_all_codes(jpeg) else 1
    segments = [(item["type"], item["data"]) for item in jpeg.markers]
    jpeg.markers = [{"type": kind, "data": body} for kind, body in segments_for(segments)]
    jpeg.write(after)
    return after.read_bytes(), touched


def _has_all_codes(jpeg: Any) -> bool:
    """Whether the source's tables have a code for every new number, as those of cameras do."""
    tables = ((jpeg.dc_huff_tables, _DC_CODES), (jpeg.ac_huff_tables, _AC_CODES))
    return not jpeg.progressive_mode and all(
        table["counts"].sum() >= most for found, most in tables for table in found
    )


def _planes(jpeg: Any, tables: Mapping[int, NDArray[np.int_]]) -> list[_Plane] | None:
    """Return the planes; None if one's samples are not whole rows and columns of pixels."""
    tallest = max(info.v_samp_factor for info in jpeg.comp_info)
    widest = max(info.h_samp_factor for info in jpeg.comp_info)
    planes = []
    for info, values in zip(jpeg.comp_info, jpeg.coef_arrays, strict=True):
        if tallest % info.v_samp_factor or widest % info.h_samp_factor:
            return None
        rows, columns = (side // _SIDE for side in values.shape)
        blocks = values.reshape(rows, _SIDE, columns, _SIDE).swapaxes(1, 2)
        down, across = tallest // info.v_samp_factor, widest // info.h_samp_factor
        planes.append(_Plane(blocks, tables[info.quant_tbl_no], down, across))
    return planes


def _change(
    plane: _Plane,
    pixels: NDArray[np.uint8],
    changed: Hole,
    weights: NDArray[np.float64],
    zero: float,
    touched: Hole,
) -> None:
    """Give the blocks of a plane that hold changed pixels new coefficients; note where they lie."""
    high, wide = _SIDE * plane.down, _SIDE * plane.across
    starts = np.arange(0, changed.shape[1], wide)
    for row in np.unique(np.flatnonzero(changed.any(axis=1)) // high):
        rows = slice(row * high, (row + 1) * high)
        there = np.logical_or.reduceat(changed[rows].any(axis=0), starts)
        touched[rows] |= there.repeat(wide)[: changed.shape[1]]
        columns = np.flatnonzero(there)
        new = _gathered(pixels[rows], columns, high, wide).astype(np.float64) @ weights + zero
        where = _gathered(changed[rows], columns, high, wide)
        plane.blocks[row, columns] = _recoded(plane.blocks[row, columns], plane, new, where)


def _gathered(values: _Array, columns: NDArray[np.intp], high: int, wide: int) -> _Array:
    """Return the blocks of a strip of the photo, (n, high, wide, ...); edges are drawn out."""
    height, width = values.shape[:2]
    down = np.minimum(np.arange(high), height - 1)
    across = np.minimum(columns[:, None] * wide + np.arange(wide), width - 1)
    gathered: _Array = values[down[:, None], across[:, None]]
    return gathered


def _recoded(
    blocks: NDArray[np.int32], plane: _Plane, new: _Samples, where: Hole
) -> NDArray[np.int32]:
    """Return coefficients, (n, 8, 8), of the old samples with new ones where pixels changed.

    Old samples are taken before they were rounded and cut to 0..255, so that a pixel that did not
    change adds nothing.
    """
    old = fft.idctn(blocks * plane.table, axes=(1, 2), norm="ortho") + _MIDDLE
    spread = old.repeat(plane.down, axis=1).repeat(plane.across, axis=2)
    mixed = np.where(where, new, spread)
    shape = (len(blocks), _SIDE, plane.down, _SIDE, plane.across)
    samples = mixed.reshape(shape).mean(axis=(2, 4))
    values = fft.dctn(samples - _MIDDLE, axes=(1, 2), norm="ortho") / plane.table
    whole: NDArray[np.int32] = np.clip(np.rint(values), -_MOST, _MOST).astype(np.int32)
    return whole


def _differences(image: Image.Image, pixels: NDArray[np.uint8]) -> Hole:
    """Return where pixels are not those of an image."""
    changed = np.zeros(pixels.shape[:2], bool)
    for rows in bands(image.height, image.width):
        part = image.crop((0, rows.start, image.width, rows.stop))
        shown = np.asarray(part if part.mode == "RGB" else part.convert("RGB"))
        if not np.array_equal(shown, pixels[rows]):
            changed[rows] = differing(shown, pixels[rows])
    return changed


def _kept(result: bytes, pixels: NDArray[np.uint8], touched: Hole) -> bool:
    """Whether a file reads back as the same pixels wherever no block was touched."""
    with Image.open(BytesIO(result), formats=("JPEG",)) as image:
        changed = _differences(image, pixels)
    # Colours of half the size are drawn out smoothly, over one pixel of the next block.
    near = touched.copy()
    near[1:] |= touched[:-1]
    near[:-1] |= touched[1:]
    near[:, 1:] |= near[:, :-1].copy()
    near[:, :-1] |= near[:, 1:].copy()
    return not (changed & ~near).any()
