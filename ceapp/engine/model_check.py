"""Whether a checkpoint may be used, found out before anything uses it.

From cheap to dear: the header and the file's length, the card, the shapes of the layers against
the architecture that the card names, the weights, and last a fill of a bundled photo. The trial
tells whether the model works at all, not whether it fills well.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod
from pathlib import Path

import numpy as np

from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.errors import CheckpointError, WorkError
from ceapp.core.geometry import Rect
from ceapp.core.mask import THRESHOLD, hole_bounds
from ceapp.core.model_card import ModelCard
from ceapp.core.model_file import read_card, read_header, sha256, shapes_in
from ceapp.core.samples import samples

_FAR = 0.5
"""So far beyond black and white a net's colours may be; clipping takes care of the rest."""
_HINT = "Choose another model"


@dataclass(frozen=True, slots=True)
class CheckedModel:
    """A checkpoint that may be used.

    Attributes
    ----------
    path : Path
    card : ModelCard
    sha256 : str
        Of the file that was checked.
    size : int
        Bytes.
    parameters : int
        Numbers that it holds.
    """

    path: Path
    card: ModelCard
    sha256: str
    size: int
    parameters: int


def check_model(path: Path, progress: Progress, token: CancelToken) -> CheckedModel:
    """Find out whether a checkpoint may be used; it is not loaded before its shapes fit.

    Parameters
    ----------
    path : Path
        A `.safetensors` file with a card in its header.
    progress : callable
    token : CancelToken

    Raises
    ------
    CheckpointError
        If it may not, with what is wrong with it; `NoCard` if it says nothing of itself.
    """
    card = read_card(path)
    if card.task != "fill":
        raise CheckpointError(
            "{file} is a model for {task}, not for fills", _HINT, file=path.name, task=card.task
        )
    parameters = count_parameters(path)
    progress(0.1)
    token.check()
    digest = sha256(path)
    progress(0.3)
    token.check()
    _try(path, card, token)
    progress(1.0)
    return CheckedModel(path, card, digest, path.stat().st_size, parameters)


def count_parameters(path: Path) -> int:
    """Return how many numbers a checkpoint holds, from its header.

    Raises
    ------
    CheckpointError
        If the file is broken.
    """
    return sum(map(prod, shapes_in(read_header(path)).values()))


def _try(path: Path, card: ModelCard, token: CancelToken) -> None:
    """Load the net, and fill a hole in a bundled photo with it."""
    from ceapp.core.mask import read_mask
    from ceapp.core.photo_file import read_photo
    from ceapp.engine.blending import as_floats
    from ceapp.engine.neural import NeuralFill

    net = NeuralFill(path, "cpu", "float32")
    sample = samples()[0]
    photo = read_photo(sample.photo)
    hole = read_mask(sample.mask, (photo.height, photo.width)) >= THRESHOLD
    whole = Rect.of_shape(hole.shape)
    seen = hole_bounds(hole).square_inside(min(whole.height, whole.width), whole)
    try:
        filled = net.fill(as_floats(photo.pixels[seen.slices]), hole[seen.slices], token)
    except WorkError as error:
        raise CheckpointError(
            "{file} fills with values that are not numbers", _HINT, file=path.name
        ) from error
    except RuntimeError as error:
        raise CheckpointError(
            "{file} cannot fill {size} px", _HINT, file=path.name, size=card.size
        ) from error
    _check_picture(path.name, filled, (seen.height, seen.width, 3))


def _check_picture(name: str, filled: "np.ndarray", shape: Sequence[int]) -> None:
    if filled.shape != tuple(shape):
        told = "{1} x {0} px".format(*filled.shape)
        raise CheckpointError(
            "{name} fills with a picture of another size, {told}", _HINT, name=name, told=told
        )
    low, high = float(filled.min()), float(filled.max())
    if low < -_FAR or high > 1 + _FAR:
        raise CheckpointError(
            "{name} fills with colours from {low:.3g} to {high:.3g}, where 0 is black and 1 white",
            _HINT,
            name=name,
            low=low,
            high=high,
        )
