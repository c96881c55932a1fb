"""ICC profiles: from a photo's own colours to those of the screen, and from CMYK to RGB."""

from functools import lru_cache

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from ceapp.core.patch import Pixels
from ceapp.core.raster import bands, to_8bit

_SRGB: bytes = imagecodecs.cms_profile("srgb")

# As photo programs do it: white stays white, and black is mapped to black.
_INTENT = imagecodecs.CMS.INTENT.RELATIVE_COLORIMETRIC
_FLAGS = imagecodecs.CMS.FLAGS.BLACKPOINTCOMPENSATION


@lru_cache(maxsize=4)
def needed_profile(icc: bytes | None, grey: bool) -> bytes | None:
    """Return the profile that makes other colours of pixels than sRGB would; also of a screen.

    Parameters
    ----------
    icc : bytes or None
        Profile of the photo, or of the screen.
    grey : bool
        Whether its pixels are grey.

    Returns
    -------
    bytes or None
        None where there is nothing to convert: no profile, one that is sRGB in effect, one that
        does not fit the pixels, a broken one.
    """
    if icc is None:
        return None
    steps = np.linspace(0, 255, 9).astype(np.uint8)
    if grey:
        probe = np.repeat(steps[:, None], 3, axis=1)[None]
    else:
        probe = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(27, 27, 3)
    shown = np.empty((*probe.shape[:2], 4), np.uint8)
    try:
        write_bgra(probe, icc, grey, shown)
    except imagecodecs.CmsError:
        return None
    moved = np.abs(shown[..., 2::-1].astype(int) - probe).max()
    return icc if moved > 1 else None


def write_bgra(
    pixels: Pixels,
    profile: bytes | None,
    grey: bool,
    out: NDArray[np.uint8],
    screen: bytes | None = None,
) -> None:
    """Write the colours of pixels as 8 bits for a screen into BGRA memory, without their alpha.

    Parameters
    ----------
    pixels : (h, w, 3 or 4) uint8 or uint16
    profile : bytes or None
        None where the pixels are sRGB.
    grey : bool
        Whether the profile is one for grey; then red stands for all three.
    out : (h, w, 4) uint8
        Gets the colours, and 255 as alpha.
    screen : bytes or None
        Profile of the screen; None where that is sRGB.

    Raises
    ------
    imagecodecs.CmsError
        If the profile cannot be used.
    """
    if profile is not None or screen is not None:
        as_grey = grey and profile is not None
        values = pixels[..., 0] if as_grey else pixels[..., :3]
        source = "gray" if as_grey else "rgb"
        out[...] = _transform(values, profile or _SRGB, source, "bgra", screen or _SRGB)
    else:
        narrow = to_8bit(pixels)
        for channel in range(3):
            # One channel at a time: numpy copies a reversed last axis several times slower.
            out[..., channel] = narrow[..., 2 - channel]
    out[..., 3] = 255


def _transform(
    values: Pixels, profile: bytes, source: str, target: str, to: bytes = _SRGB
) -> Pixels:
    """Return values in another profile: `bgra` with 8 bits, `rgb` with as many as they have."""
    result: Pixels = imagecodecs.cms_transform(
        np.ascontiguousarray(values),
        profile,
        to,
        colorspace=source,
        outcolorspace=target,
        outdtype=np.uint8 if target == "bgra" else values.dtype,
        intent=_INTENT,
        flags=_FLAGS,
    )
    return result


def cmyk_to_rgb(inks: Pixels, icc: bytes | None) -> Pixels:
    """Return CMYK pixels as sRGB pixels of the same depth.

    Parameters
    ----------
    inks : (H, W, 4) uint8 or uint16
        The top value is full ink.
    icc : bytes or None
        CMYK profile; without a usable one, inks are taken to be ideal.
    """
    pixels = np.empty((*inks.shape[:2], 3), inks.dtype)
    if icc is not None:
        try:
            for rows in bands(*inks.shape[:2]):
                pixels[rows] = _transform(inks[rows], icc, "cmyk", "rgb")
            return pixels
        except imagecodecs.CmsError:
            # Not a CMYK profile: as if there were none.
            pass
    top = int(np.iinfo(inks.dtype).max)
    for rows in bands(*inks.shape[:2]):
        light = top - inks[rows].astype(np.uint32)
        pixels[rows] = (light[..., :3] * light[..., 3:] + top // 2) // top
    return pixels
