"""The photos of one event as material to learn from: squares of what is known, and held-out holes.

No torch.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ceapp.core.errors import DataError
from ceapp.core.mask import THRESHOLD, read_mask
from ceapp.core.patch import Hole
from ceapp.core.photo_file import read_photo

Picture = NDArray[np.uint8]

# What a net sees is no larger than its square, so more pixels than some of these tell it nothing.
_MOST_SIDES = 8
_TESTS = 24
_TRIES = 200
# Between a held-out hole's side and that of the square around it, as holes lie in a fill's context.
_AROUND = 2.5


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """One photo.

    Attributes
    ----------
    name : str
    picture : (H, W, 3) uint8
    unknown : (H, W) bool
        Never learned from, never judged by: what the person has painted over.
    """

    name: str
    picture: Picture
    unknown: Hole


@dataclass(frozen=True, slots=True, eq=False)
class Square:
    """A square of a photo at a net's size.

    Attributes
    ----------
    truth : (S, S, 3) uint8
    hole : (S, S) bool
        To be filled, and judged.
    unknown : (S, S) bool
        Not known besides; shown to the net as hole, judged by nobody.
    """

    truth: Picture
    hole: Hole
    unknown: Hole


def read_shot(path: Path, size: int, mask: Path | None = None) -> Shot:
    """Return a photo, no larger than a net of that size can make use of.

    Parameters
    ----------
    path : Path
    size : int
        The net's, px.
    mask : Path, optional
        A picture of the photo's size; 128 and more is unknown.

    Raises
    ------
    ImageError, MaskError
        If a file cannot be used.
    DataError
        If the photo is smaller than the net's square.
    """
    photo = read_photo(path)
    pixels = photo.pixels[..., :3]
    if pixels.dtype == np.uint16:
        pixels = (pixels >> 8).astype(np.uint8)
    unknown = np.zeros(pixels.shape[:2], bool)
    if mask is not None:
        unknown = read_mask(mask, (photo.height, photo.width)) >= THRESHOLD
    if min(pixels.shape[:2]) < size:
        raise DataError(
            "{file} is smaller than the {size} px that the model sees",
            "Choose larger photos, or leave this one out",
            file=path.name,
            size=size,
        )
    scale = min(1.0, _MOST_SIDES * size / min(pixels.shape[:2]))
    if scale < 1:
        shape = (round(pixels.shape[1] * scale), round(pixels.shape[0] * scale))
        pixels = np.asarray(Image.fromarray(pixels).resize(shape, Image.Resampling.BOX))
        # A pixel that is unknown in part is unknown.
        grey = Image.fromarray(unknown.astype(np.uint8) * 255).resize(shape, Image.Resampling.BOX)
        unknown = np.asarray(grey) > 0
    return Shot(path.name, np.ascontiguousarray(pixels), unknown)


def hold_out(shots: list[Shot], size: int, seed: int) -> tuple[list[Square], list[Shot]]:
    """Choose holes to judge by; return the squares around them and the photos without them.

    Parameters
    ----------
    shots : list of Shot
    size : int
        The net's, px.
    seed : int

    Returns
    -------
    list of Square, list of Shot
        In the photos the held-out holes are unknown, so that nothing is learned from them.

    Raises
    ------
    DataError
        If the photos leave no room for any.
    """
    rng = np.random.default_rng([seed, 7])
    blind = [shot.unknown.copy() for shot in shots]
    places: list[tuple[int, int, int, int, Hole]] = []
    for _ in range(_TRIES):
        if len(places) == _TESTS:
            break
        which = len(places) % len(shots)
        short = min(shots[which].picture.shape[:2])
        side = int(rng.integers(size, max(size, short // 2) + 1))
        y, x = _corner(shots[which].picture, side, rng)
        hole = np.zeros((side, side), bool)
        height, width = (int(side / _AROUND * rng.uniform(0.6, 1.0)) for _ in range(2))
        top, left = (side - height) // 2, (side - width) // 2
        hole[top : top + height, left : left + width] = True
        window = blind[which][y : y + side, x : x + side]
        # No hole within another one's, nor most of what is around it unknown.
        if (window & hole).any() or window.mean() > 0.3:
            continue
        window |= hole
        places.append((which, y, x, side, hole))
    if len(places) < 4:
        raise DataError(
            "The photos leave too little room to judge by",
            "Choose more or larger photos, or paint over less of them",
        )
    tests = []
    for which, y, x, side, hole in places:
        around = np.s_[y : y + side, x : x + side]
        others = blind[which][around] & ~hole
        tests.append(_square(shots[which].picture[around], hole, others, size))
    return tests, [
        Shot(shot.name, shot.picture, dark) for shot, dark in zip(shots, blind, strict=True)
    ]


def draw(shots: list[Shot], size: int, hole: Hole, rng: np.random.Generator) -> Square:
    """Return a random square of a random photo, half of them mirrored, with this hole in it.

    Parameters
    ----------
    shots : list of Shot
    size : int
        Of the square and the hole, px.
    hole : (size, size) bool
    rng : Generator
    """
    for _ in range(_TRIES):
        shot = shots[int(rng.integers(len(shots)))]
        short = min(shot.picture.shape[:2])
        # As many small squares as large ones, by ratio.
        side = int(size * (short / size) ** rng.random())
        y, x = _corner(shot.picture, side, rng)
        around = np.s_[y : y + side, x : x + side]
        unknown = shot.unknown[around]
        if unknown.mean() > 0.5:
            continue
        drawn = _square(shot.picture[around], np.zeros_like(unknown), unknown, size)
        truth, dark = drawn.truth, drawn.unknown
        if rng.random() < 0.5:
            truth, dark = truth[:, ::-1], dark[:, ::-1]
        if (hole & ~dark).any():
            return Square(np.ascontiguousarray(truth), hole & ~dark, dark)
    raise DataError("Too little of the photos is known", "Choose more photos, or paint over less")


def _corner(picture: Picture, side: int, rng: np.random.Generator) -> tuple[int, int]:
    height, width = picture.shape[:2]
    return int(rng.integers(height - side + 1)), int(rng.integers(width - side + 1))


def _square(picture: Picture, hole: Hole, unknown: Hole, size: int) -> Square:
    """Return a square at a net's size; nothing unknown leaks into what is known."""
    if len(picture) == size:
        return Square(picture, hole, unknown)
    shape = (size, size)

    def scaled(mask: Hole) -> Hole:
        grey = Image.fromarray(mask.astype(np.uint8) * 255).resize(shape, Image.Resampling.BOX)
        return np.asarray(grey) > 0

    truth = np.asarray(Image.fromarray(picture).resize(shape, Image.Resampling.BOX))
    dark = scaled(unknown)
    return Square(truth, scaled(hole) & ~dark, dark)
