"""A training set: every usable picture of folders and tars, decoded once and kept in memory."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ceapp.core.cancel import CancelToken, Progress, silent
from ceapp.core.errors import DataError
from ceapp.core.words import say
from ceapp.train.picture_files import TOO_SMALL, Content, picture_files, read_upright

if TYPE_CHECKING:
    from torch import Tensor

LEAST = 8


@dataclass(frozen=True, slots=True, eq=False)
class Pictures:
    """Pictures of one training set.

    Attributes
    ----------
    names : tuple of str
        File names, sorted; `NAME#1` and so on for the pieces of a large picture.
    images : tuple of (H, W, 3) uint8, RGB
    skipped : tuple of str
        Files that could not be used, each with the reason.
    """

    names: tuple[str, ...]
    images: tuple[NDArray[np.uint8], ...]
    skipped: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.names)

    def take(self, indices: NDArray[np.int64] | list[int]) -> "Pictures":
        """Return some of them, in that order."""
        return Pictures(
            tuple(self.names[i] for i in indices), tuple(self.images[i] for i in indices)
        )

    def stack(self, size: int) -> "Tensor":
        """Return the centre squares as (N, 3, size, size) uint8."""
        # Here alone: whoever only looks over a training set need not wait for torch.
        import torch

        squares = np.stack([_square(image, size) for image in self.images])
        return torch.from_numpy(squares).permute(0, 3, 1, 2).contiguous()


def read_pictures(
    sources: list[Path],
    size: int,
    zoom: float = 1.0,
    progress: Progress = silent,
    token: CancelToken | None = None,
    pieces: int = 1,
) -> Pictures:
    """Read every picture under folders (nested) and in tars.

    Parameters
    ----------
    sources : list of Path
        Folders and tar files.
    size : int
        The training size, px. Pictures whose short side is under half of it are skipped.
    zoom : float
        Larger pictures are shrunk to a short side of `size * zoom`.
    pieces : int
        Pictures whose short side is twice that and more are read a second time, cut into squares:
        up to so many along the short side, none under `size * zoom`. What a camera saw in a corner
        is a picture too.

    Raises
    ------
    DataError
        If a source is missing, or fewer than 8 pictures are usable.
    """
    files = [item for source in sources for item in picture_files(source)]
    files.sort(key=lambda item: item[0])
    token = token or CancelToken()
    names, images, skipped = [], [], []

    def read(item: tuple[str, Content]) -> list[NDArray[np.uint8]] | str:
        token.check()
        return _read(item[1], size, round(size * zoom), pieces)

    with ThreadPoolExecutor() as pool:
        for i, (item, result) in enumerate(zip(files, pool.map(read, files), strict=True)):
            if isinstance(result, str):
                skipped.append(f"{item[0]}: {result}")
            else:
                names += [f"{item[0]}#{n}" if n else item[0] for n in range(len(result))]
                images += result
            progress((i + 1) / len(files))
    if len(names) < LEAST:
        raise DataError(
            "Only {count} usable pictures were found, {least} are needed",
            "Give --data folders or tars of JPEG, PNG, WebP, BMP or TIFF files",
            count=len(names),
            least=LEAST,
        )
    return Pictures(tuple(names), tuple(images), tuple(skipped))


def origin(name: str) -> str:
    """Return the name of the file that a picture came from, whole or as a piece."""
    return name.partition("#")[0]


def _read(content: Content, size: int, short: int, pieces: int) -> list[NDArray[np.uint8]] | str:
    """Return the picture, shrunk, and its pieces, or why it cannot be used."""
    try:
        upright, side = read_upright(content, short * pieces)
    except DataError as error:
        return error.message
    if side < size * TOO_SMALL:
        return say("too small ({width}x{height})", width=upright.width, height=upright.height)
    parts = [upright, *_pieces(upright, short, pieces)]
    return [np.asarray(_shrunk(part, short)) for part in parts]


def _pieces(image: Image.Image, short: int, most: int) -> Iterator[Image.Image]:
    """Yield the squares that a large picture is cut into; none of another."""
    count = min(most, min(image.size) // short)
    if count < 2:
        return
    side = min(image.size) // count
    for y in range(0, image.height - side + 1, side):
        for x in range(0, image.width - side + 1, side):
            yield image.crop((x, y, x + side, y + side))


def _shrunk(image: Image.Image, short: int) -> Image.Image:
    """Return the picture with its short side at most so long, px."""
    scale = short / min(image.size)
    if scale >= 1:
        return image
    shape = (max(short, round(image.width * scale)), max(short, round(image.height * scale)))
    return image.resize(shape, Image.Resampling.LANCZOS)


def _square(image: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    """Return the centre square at `size` px."""
    height, width = image.shape[:2]
    side = min(height, width)
    y, x = (height - side) // 2, (width - side) // 2
    square = image[y : y + side, x : x + side]
    if side == size:
        return square
    scaled = Image.fromarray(square).resize((size, size), Image.Resampling.LANCZOS)
    return np.asarray(scaled)


def crop(image: NDArray[np.uint8], size: int, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Return a random square of at least `size` px, if there is one, scaled to `size`."""
    height, width = image.shape[:2]
    short = min(height, width)
    side = int(rng.integers(min(size, short), short + 1))
    y, x = rng.integers(0, height - side + 1), rng.integers(0, width - side + 1)
    return _square(image[y : y + side, x : x + side], size)
