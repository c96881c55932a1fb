"""Before and after in one picture, to be shown to others."""

from collections.abc import Sequence
from functools import reduce
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ceapp.core.atomic import replacing
from ceapp.core.cancel import CancelToken
from ceapp.core.errors import InputError
from ceapp.core.words import say

Look = Literal["side", "split", "animation"]
"""Side by side, one half of each, or one after the other."""

Shown = NDArray[np.uint8]
"""(H, W, 3) sRGB."""

SUFFIXES = {"side": (".png", ".jpg"), "split": (".png", ".jpg"), "animation": (".webp",)}
"""What each look can be written as."""

_MOST_SIDE = {"side": 4096, "split": 8192, "animation": 1600}
_GAP, _LINE, _WHITE = 16, 3, 255
_MILLISECONDS = 1200


def fitting_step(height: int, width: int, look: Look) -> int:
    """Return which fraction (1, 2, 4, ...) of the photo's size a look is made in."""
    step = 1
    while max(height, width) // step > _MOST_SIDE[look]:
        step *= 2
    return step


def write_comparison(
    before: Shown, after: Shown, look: Look, path: Path, token: CancelToken | None = None
) -> None:
    """Write before and after as one picture; the file changes in one step or not at all.

    Raises
    ------
    InputError
        If the suffix does not suit the look.
    SaveError, Cancelled
        As `write_photo`.
    """
    if path.suffix.lower() not in SUFFIXES[look]:
        known = reduce(_either, SUFFIXES[look])
        raise InputError(
            "{file} cannot hold this comparison",
            "Choose a name with {known}",
            file=path.name,
            known=known,
        )
    frames = pictures(before, after, look)
    first, *more = (Image.fromarray(frame) for frame in frames)
    with replacing(path, token) as file:
        if look == "animation":
            first.save(
                file,
                "WEBP",
                save_all=True,
                append_images=more,
                duration=_MILLISECONDS,
                loop=0,
                quality=90,
                method=4,
            )
        elif path.suffix.lower() == ".png":
            first.save(file, "PNG", compress_level=3)
        else:
            first.save(file, "JPEG", quality=93, subsampling="4:4:4")


def pictures(before: Shown, after: Shown, look: Look) -> Sequence[Shown]:
    """Return the picture of a look; of an animation, its pictures."""
    height, width = before.shape[:2]
    if look == "animation":
        return before, after
    if look == "split":
        split = after.copy()
        middle = width // 2
        split[:, :middle] = before[:, :middle]
        split[:, max(0, middle - 1) : middle + _LINE - 1] = _WHITE
        return (split,)
    # Tall photos stand beside one another, wide ones lie below: nearer to a square.
    axis = 1 if height >= width else 0
    shape = (height, _GAP, 3) if axis == 1 else (_GAP, width, 3)
    gap = np.full(shape, _WHITE, np.uint8)
    return (np.concatenate((before, gap, after), axis),)


def _either(one: str, other: str) -> str:
    return say("{one} or {other}", one=one, other=other)
