"""Which colour lets a mask be seen on this photo, by any eye."""

import numpy as np
from numpy.typing import NDArray

from ceapp.core.display import Buffer

Colour = tuple[int, int, int]
"""Red, green, blue, 0 to 255."""
Floats = NDArray[np.float32]

COLOURS: tuple[Colour, ...] = (
    (255, 32, 120),
    (0, 214, 90),
    (0, 170, 255),
    (255, 214, 0),
    (255, 110, 0),
    (150, 70, 255),
)
"""What there is to choose from; the first one where they are equally good."""

# So many pixels of a photo tell its colours.
_SAMPLES = 4096
# The share of the photo on which a colour may be harder to see than its score says, per cent.
_HARD = 5

# sRGB's linear red, green and blue to CIE XYZ, white at (1, 1, 1) (IEC 61966-2-1, D65).
_TO_XYZ = np.array(
    [[0.4339, 0.3762, 0.1899], [0.2126, 0.7152, 0.0722], [0.0178, 0.1094, 0.8728]], np.float32
)
# What eyes see that lack the cones for red or for green, in linear sRGB (Vienot, Brettel and
# Mollon, Digital video colourmaps for checking the legibility of displays by dichromats, 1999).
_EYES = (
    np.eye(3, dtype=np.float32),
    np.array([[0.1124, 0.8876, 0], [0.1124, 0.8876, 0], [0.0040, -0.0040, 1]], np.float32),
    np.array([[0.2928, 0.7072, 0], [0.2928, 0.7072, 0], [-0.0223, 0.0223, 1]], np.float32),
)


def choose_overlay(buffer: Buffer, opacity: float) -> Colour:
    """Return the colour that stands out best from a photo it lies over.

    Parameters
    ----------
    buffer : (h, w, 4) uint8, BGRA
        The photo as the screen shows it; a small level of it will do.
    opacity : float
        How much of the photo the colour hides, 0 to 1.
    """
    photo = _sampled(buffer)
    return max(COLOURS, key=lambda colour: _contrast(photo, colour, opacity))


def choose_second(buffer: Buffer, opacity: float, first: Colour) -> Colour:
    """Return a colour that stands out from a photo and from another overlay as well."""
    photo, other = _sampled(buffer), np.array([first], np.float32)

    def score(colour: Colour) -> float:
        return min(_contrast(photo, colour, opacity), _contrast(other, colour, opacity))

    return max((colour for colour in COLOURS if colour != first), key=score)


def _contrast(photo: Floats, colour: Colour, opacity: float) -> float:
    """Return how far the colour over a photo is from the photo, to the eye that sees it worst."""
    over = photo + (np.array(colour, np.float32) - photo) * np.float32(opacity)
    return min(
        float(np.percentile(np.linalg.norm(_lab(over, eye) - _lab(photo, eye), axis=1), _HARD))
        for eye in range(len(_EYES))
    )


def _sampled(buffer: Buffer) -> Floats:
    """Return (n, 3) red, green, blue from all over the photo."""
    pixels = buffer.shape[0] * buffer.shape[1]
    step = max(1, round((pixels / _SAMPLES) ** 0.5))
    return buffer[::step, ::step, 2::-1].reshape(-1, 3).astype(np.float32)


def _lab(colours: Floats, eye: int) -> Floats:
    """Return (n, 3) red, green, blue, 0 to 255, as an eye sees them in CIE L*a*b* of 1976."""
    values = colours / np.float32(255)
    linear = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    xyz = np.maximum(linear @ _EYES[eye].T, 0) @ _TO_XYZ.T
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    x, y, z = f.T
    return np.stack((116 * y - 16, 500 * (x - y), 200 * (y - z)), axis=1).astype(np.float32)
