"""From the samples of a TIFF page, of which there are many kinds, to RGB or RGBA."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tifffile import COMPRESSION, EXTRASAMPLE, PHOTOMETRIC, SAMPLEFORMAT, TiffPage

from ceapp.core.colour import cmyk_to_rgb
from ceapp.core.errors import ImageError
from ceapp.core.patch import Pixels
from ceapp.core.raster import bands, spread
from ceapp.core.words import say

_HINT = "Save it as RGB with 8 or 16 bits with another program first"
_DNG_VERSION = 50706

_INKS = {
    PHOTOMETRIC.MINISWHITE: 1,
    PHOTOMETRIC.MINISBLACK: 1,
    PHOTOMETRIC.PALETTE: 1,
    PHOTOMETRIC.RGB: 3,
    PHOTOMETRIC.YCBCR: 3,
    PHOTOMETRIC.SEPARATED: 4,
}
"""How many samples make a colour; those behind them are alpha or something else."""

_JPEGS = (COMPRESSION.JPEG, COMPRESSION.OJPEG)


@dataclass(frozen=True, slots=True, eq=False)
class Samples:
    """The pixels of a page, and how they lay in the file.

    Attributes
    ----------
    pixels : (H, W, 3 or 4) uint8 or uint16
    mode : str
        As in `FileTraits`.
    notes : tuple of str
    """

    pixels: Pixels
    mode: str
    notes: tuple[str, ...]


def refuse_foreign(page: TiffPage, name: str) -> None:
    """Refuse a page whose pixels have no place here, before it is decoded.

    Raises
    ------
    ImageError
        With the reason.
    """
    if _DNG_VERSION in page.tags or page.is_reduced:
        raise ImageError(
            "{name} is a raw photo of a camera, or holds a mere preview in the first place",
            "Develop it to JPEG, PNG or TIFF with another program first",
            name=name,
        )
    if page.sampleformat != SAMPLEFORMAT.UINT or page.bitspersample not in (1, 2, 4, 8, 16):
        kind = getattr(SAMPLEFORMAT(page.sampleformat), "name", "")
        raise ImageError(
            "{name} has {bits} bits per channel ({kind}); ceapp opens 8 and 16",
            _HINT,
            name=name,
            bits=page.bitspersample,
            kind=kind,
        )
    kind = getattr(page.photometric, "name", str(page.photometric))
    subsampled = page.photometric == PHOTOMETRIC.YCBCR and page.compression not in _JPEGS
    if page.photometric not in _INKS or subsampled or page.imagedepth != 1:
        raise ImageError(
            "{name} holds pixels of a kind that ceapp does not open ({kind})",
            _HINT,
            name=name,
            kind=kind,
        )


def read_samples(page: TiffPage, name: str, icc: bytes | None) -> Samples:
    """Decode a page that `refuse_foreign` let pass.

    Parameters
    ----------
    page : tifffile.TiffPage
    name : str
        Of the file, for notes and errors.
    icc : bytes or None
        Its profile; CMYK goes through it to sRGB.
    """
    values = page.asarray()
    if page.axes == "SYX":
        values = np.moveaxis(values, 0, -1)
    elif page.axes not in ("YX", "YXS"):
        raise ImageError(
            "{name} holds pixels in an order that ceapp does not open", _HINT, name=name
        )
    if values.ndim == 2:
        values = values[..., None]
    inks = _INKS[PHOTOMETRIC(page.photometric)]
    kinds = page.extrasamples or (EXTRASAMPLE.UNASSALPHA,)
    extra = values.shape[2] > inks
    notes = []
    if values.shape[2] > inks + 1 or (extra and kinds[0] == EXTRASAMPLE.UNSPECIFIED):
        notes.append(
            say("{name} has channels beside its colours; saving leaves them out", name=name)
        )
    if page.photometric == PHOTOMETRIC.SEPARATED:
        notes.append(say("{name} was converted from CMYK to RGB", name=name))
    alpha = values[..., inks] if extra and kinds[0] != EXTRASAMPLE.UNSPECIFIED else None
    pixels = _rgb(page, values[..., :inks], icc)
    if alpha is not None:
        pixels = np.dstack((pixels, alpha))
        if kinds[0] == EXTRASAMPLE.ASSOCALPHA:
            _divide_by_alpha(pixels)
    return Samples(pixels, _mode(page, alpha is not None), tuple(notes))


def _mode(page: TiffPage, alpha: bool) -> str:
    """Return the name of the page's kind of pixels."""
    deep = page.bitspersample == 16
    match page.photometric:
        case PHOTOMETRIC.SEPARATED:
            return "CMYK"
        case PHOTOMETRIC.PALETTE:
            return "P"
        case PHOTOMETRIC.RGB | PHOTOMETRIC.YCBCR:
            return "RGB" + "A" * alpha + ";16" * deep
        case _ if alpha:
            return "LA" + ";16" * deep
        case _:
            return {1: "1", 16: "I;16"}.get(page.bitspersample, "L")


def _rgb(page: TiffPage, values: NDArray[np.generic], icc: bytes | None) -> Pixels:
    """Return samples without their extra ones as (H, W, 3)."""
    if page.photometric == PHOTOMETRIC.PALETTE:
        table = np.asarray(page.colormap).T
        # The table has 16 bits; some programs wrote 8 into it.
        small = (table >> 8 if table.max() > 255 else table).astype(np.uint8)
        palette: Pixels = small[values[..., 0]]
        return palette
    plain: Pixels = (
        values.astype(np.uint16, copy=False)
        if page.bitspersample == 16
        else values.astype(np.uint8, copy=False)
    )
    if page.photometric == PHOTOMETRIC.SEPARATED:
        return cmyk_to_rgb(plain, icc)
    if plain.shape[2] == 3:
        return np.require(plain, requirements="C")
    if page.bitspersample < 8:
        plain = plain * np.uint8(255 // ((1 << page.bitspersample) - 1))
    if page.photometric == PHOTOMETRIC.MINISWHITE:
        plain = np.iinfo(plain.dtype).max - plain
    return spread(plain[..., 0])


def _divide_by_alpha(pixels: Pixels) -> None:
    """Make premultiplied colours plain ones, in place, rounded."""
    top = int(np.iinfo(pixels.dtype).max)
    for rows in bands(*pixels.shape[:2]):
        band = pixels[rows].astype(np.uint32)
        alpha = np.maximum(band[..., 3:], 1)
        plain = np.minimum((band[..., :3] * top + alpha // 2) // alpha, top)
        pixels[rows, :, :3] = np.where(band[..., 3:] > 0, plain, band[..., :3])
