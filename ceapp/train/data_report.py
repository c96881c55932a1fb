"""A look over pictures before they are trained on: count, sizes, broken files, near copies.

No torch, and no more memory than the thumbnails take: a set may be larger than the machine.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from ceapp.core.cancel import CancelToken, Progress, silent
from ceapp.core.errors import DataError
from ceapp.train.picture_files import SUFFIXES, TOO_SMALL, picture_files, read_upright
from ceapp.train.split import grey_thumb

THUMB = 96
_SHOWN = 240
_BLOCK = 2048


@dataclass(frozen=True, slots=True, eq=False)
class DataReport:
    """What was found.

    Attributes
    ----------
    names : tuple of str
        Of the usable pictures.
    short_sides : (N,) int64
        Their short sides, px.
    broken : tuple of str
        Files that are no pictures, each with the reason.
    small : tuple of str
        Pictures whose short side is under half of the training size.
    thumbs : tuple of (THUMB, THUMB, 3) uint8
        The middle squares of up to 240 pictures, spread over the set.
    thumb_names : tuple of str
    copies : tuple of (str, str)
        Names of pictures that nearly are each other, upright or mirrored.
    """

    names: tuple[str, ...]
    short_sides: NDArray[np.int64]
    broken: tuple[str, ...]
    small: tuple[str, ...]
    thumbs: tuple[NDArray[np.uint8], ...]
    thumb_names: tuple[str, ...]
    copies: tuple[tuple[str, str], ...]

    def __len__(self) -> int:
        return len(self.names)


def look_over(
    sources: list[Path],
    size: int,
    near_duplicate: float = 0.98,
    progress: Progress = silent,
    token: CancelToken | None = None,
) -> DataReport:
    """Look at every picture under folders (nested) and in tars, once.

    Parameters
    ----------
    sources : list of Path
    size : int
        The training size, px.
    near_duplicate : float
        As of `TrainConfig`; 0 does not look for near copies.
    progress, token
        Told and checked with each picture.

    Raises
    ------
    DataError
        If a source is neither a folder nor a readable tar.
    Cancelled
        If the token says so.
    """
    token = token or CancelToken()
    total = max(1, sum(_count(source) for source in sources))
    names: list[str] = []
    sides: list[int] = []
    greys: list[NDArray[np.float32]] = []
    thumbs: list[tuple[str, NDArray[np.uint8]]] = []
    broken: list[str] = []
    small: list[str] = []
    # Every so many-th picture is shown; where there turn out to be too many, every other one goes.
    stride = 1
    files = (file for source in sources for file in picture_files(source))
    for i, (name, content) in enumerate(files):
        token.check()
        progress(0.8 * min(1.0, i / total))
        try:
            upright, side = read_upright(content, 2 * THUMB)
        except DataError as error:
            broken.append(f"{name}: {error.message}")
            continue
        if side < size * TOO_SMALL:
            small.append(f"{name}: {side} px")
            continue
        square = ImageOps.fit(upright, (THUMB, THUMB), Image.Resampling.BOX)
        if len(names) % stride == 0:
            thumbs.append((name, np.asarray(square)))
        if len(thumbs) > _SHOWN:
            thumbs, stride = thumbs[::2], stride * 2
        # Of the whole picture, as the split compares them.
        greys.append(grey_thumb(upright))
        names.append(name)
        sides.append(side)
    pairs: list[tuple[str, str]] = []
    if near_duplicate and len(names) > 1:
        for a, b in _alike(np.stack(greys), near_duplicate, progress, token):
            pairs.append((names[a], names[b]))
    progress(1.0)
    return DataReport(
        tuple(names),
        np.array(sides, np.int64),
        tuple(broken),
        tuple(small),
        tuple(thumb for _, thumb in thumbs),
        tuple(name for name, _ in thumbs),
        tuple(pairs),
    )


def _count(source: Path) -> int:
    """Return about how many files there are; a tar tells only by being read, so by its bytes."""
    if source.is_dir():
        return sum(1 for path in source.rglob("*") if path.suffix.lower() in SUFFIXES)
    return source.stat().st_size // 20_000 if source.is_file() else 0


def _alike(
    greys: NDArray[np.float32], least: float, progress: Progress, token: CancelToken
) -> Iterator[tuple[int, int]]:
    """Yield each picture that nearly is an earlier one, with the first such."""
    flat = greys.reshape(len(greys), -1)
    mirrored = greys[:, :, ::-1].reshape(len(greys), -1)
    for start in range(0, len(flat), _BLOCK):
        token.check()
        progress(0.8 + 0.2 * start / len(flat))
        rows = flat[start : start + _BLOCK]
        earlier = slice(0, start + len(rows))
        likeness = np.maximum(rows @ flat[earlier].T, rows @ mirrored[earlier].T)
        # Of each pair the later one is told.
        alike = np.tril(likeness >= least, start - 1)
        for row in np.flatnonzero(alike.any(1)):
            yield int(alike[row].argmax()), int(start + row)
