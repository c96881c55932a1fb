"""Pictures that tests make for themselves: small, the same every time, never read from a file."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ceapp.core.patch import Hole


def gradient(
    height: int = 96, width: int = 128, dtype: type[np.integer] = np.uint8
) -> NDArray[np.integer]:
    """Return a smooth (H, W, 3) picture: red runs right, green runs down, blue the other way.

    No two places are alike, so a turned, mirrored, shifted or channel-swapped copy differs.
    """
    top = np.iinfo(dtype).max
    y, x = np.mgrid[0:height, 0:width]
    right, down = x / max(width - 1, 1), y / max(height - 1, 1)
    return np.rint(np.stack([right, down, 1 - (right + down) / 2], -1) * top).astype(dtype)


def noise(
    height: int = 96, width: int = 128, seed: int = 0, dtype: type[np.integer] = np.uint8
) -> NDArray[np.integer]:
    """Return (H, W, 3) noise: the picture that shows any changed pixel, and compresses worst."""
    rng = np.random.default_rng(seed)
    return rng.integers(0, np.iinfo(dtype).max, (height, width, 3), dtype, endpoint=True)


def with_alpha(pixels: NDArray[np.integer]) -> NDArray[np.integer]:
    """Return (H, W, 4): `pixels` with an alpha that runs from clear at the left to opaque."""
    height, width = pixels.shape[:2]
    ramp = np.linspace(0, np.iinfo(pixels.dtype).max, width).astype(pixels.dtype)
    return np.dstack([pixels, np.broadcast_to(ramp, (height, width))])


def box_hole(height: int, width: int, y0: int, x0: int, y1: int, x1: int) -> Hole:
    """Return an (H, W) hole that is one box, `y0 <= y < y1` and `x0 <= x < x1`."""
    hole = np.zeros((height, width), bool)
    hole[y0:y1, x0:x1] = True
    return hole


def disc_hole(height: int, width: int, cy: float, cx: float, radius: float) -> Hole:
    """Return an (H, W) hole that is one disc."""
    y, x = np.mgrid[0:height, 0:width]
    return np.asarray((y - cy) ** 2 + (x - cx) ** 2 <= radius**2)


def write_photo(path: Path, pixels: NDArray[np.uint8]) -> Path:
    """Write 8-bit `pixels` in the format of the suffix."""
    quality = {"quality": 90} if path.suffix in {".jpg", ".webp"} else {}
    Image.fromarray(pixels).save(path, **quality)
    return path


def write_mask(path: Path, hole: Hole) -> Path:
    """Write a hole as a mask picture: white where the photo is missing."""
    Image.fromarray(np.where(hole, 255, 0).astype(np.uint8)).save(path)
    return path
