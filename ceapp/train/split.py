"""Which pictures are trained on and which are held out, with near copies kept apart."""

import hashlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ceapp.train.config import TrainConfig
from ceapp.train.pictures import Pictures, origin

_THUMB = 16


@dataclass(frozen=True, slots=True, eq=False)
class Split:
    """What is trained on, what decides between trainings, and what neither may see.

    Attributes
    ----------
    train, held_out, kept_back : Pictures
        `kept_back` is for the scores that are reported.
    left_out : int
        Training pictures that nearly copy one of the others, and are nowhere.
    """

    train: Pictures
    held_out: Pictures
    kept_back: Pictures
    left_out: int


def split_pictures(pictures: Pictures, config: TrainConfig) -> Split:
    """Hold out whole sources by name and a share of the others; one seed gives one split.

    The pieces of a picture are on the side that it is on.
    """
    origins = np.array([origin(name) for name in pictures.names])
    back = np.array([_is_kept_back(name, config.kept_back) for name in origins])
    by_source = np.array([name.startswith(config.held_out or ("\0",)) for name in origins])
    others = list(dict.fromkeys(origins[~by_source & ~back].tolist()))
    rng = np.random.default_rng([config.seed, 2])
    drawn = rng.permutation(len(others))[: max(1, round(len(others) * config.split))]
    held = (by_source | np.isin(origins, [others[i] for i in drawn])) & ~back
    train = np.flatnonzero(~held & ~back)
    kept = train
    if config.near_duplicate:
        unseen = np.flatnonzero(held | back)
        kept = train[~_copies(pictures, train, unseen, config.near_duplicate)]
    return Split(
        pictures.take(kept),
        pictures.take(np.flatnonzero(held)),
        pictures.take(np.flatnonzero(back)),
        len(train) - len(kept),
    )


def _is_kept_back(name: str, digits: str) -> bool:
    """Whether a file is for reported scores alone: by its name, so on every machine alike."""
    start = hashlib.md5(name.rpartition("/")[2].encode(), usedforsecurity=False).hexdigest()[0]
    return start in digits


def _copies(
    pictures: Pictures, train: NDArray[np.int64], held: NDArray[np.int64], least: float
) -> NDArray[np.bool_]:
    """Return which training pictures correlate with a held-out one, upright or mirrored."""
    thumbs = np.stack([grey_thumb(Image.fromarray(image)) for image in pictures.images])
    flat = thumbs.reshape(len(thumbs), -1)
    mirrored = thumbs[:, :, ::-1].reshape(len(thumbs), -1)
    found = np.zeros(len(train), bool)
    for start in range(0, len(train), 4096):
        rows = train[start : start + 4096]
        for side in (flat, mirrored):
            found[start : start + 4096] |= (flat[rows] @ side[held].T).max(1) >= least
    return found


def grey_thumb(image: Image.Image) -> NDArray[np.float32]:
    """Return a (16, 16) grey thumbnail with mean 0 and length 1: products are correlations."""
    small = image.convert("L").resize((_THUMB, _THUMB), Image.Resampling.BOX)
    thumb = np.asarray(small, np.float32)
    thumb = thumb - thumb.mean()
    return np.asarray(thumb / max(float(np.linalg.norm(thumb)), 1e-6))
