"""What the net sees where the picture is missing (section 3.3: "either blurred or blacked out")."""

import torch.nn.functional as F
from torch import Tensor

HOLE_VALUES = ("black", "mean", "blur")
_ROUNDS = 16


def blank(image: Tensor, hole: Tensor, value: str) -> Tensor:
    """Return `image` with its hole covered; no pixel under the hole has any influence.

    Parameters
    ----------
    image : (B, 3, S, S) float, [-1, 1]
    hole : (B, 1, S, S) float, 1 where the picture is missing, else 0
    value : str
        `black` (-1), `mean` (of each picture's known pixels), or `blur` (known pixels averaged over
        ever wider windows, the narrowest one that reaches).
    """
    if value == "black":
        # Filled where the picture is: a number sent there would be waited for.
        cover = image.new_full((), -1.0)
    elif value == "mean":
        known = 1 - hole
        total = known.sum((2, 3), keepdim=True).clamp(min=1)
        cover = (image * known).sum((2, 3), keepdim=True) / total
    elif value == "blur":
        cover = _blurred(image * (1 - hole), 1 - hole)
    else:
        raise ValueError(f"hole value must be one of {HOLE_VALUES}, not {value!r}")
    return image * (1 - hole) + cover * hole


def _blurred(colour: Tensor, weight: Tensor) -> Tensor:
    """Pull the known colours up a pyramid until they reach everywhere, and push them down again."""
    if min(colour.shape[-2:]) > 1:
        coarse = _blurred(F.avg_pool2d(colour, 2), F.avg_pool2d(weight, 2))
        size = colour.shape[-2:]
        coarse = F.interpolate(coarse, size=size, mode="bilinear", align_corners=False)
        return colour + coarse * (1 - weight)
    return colour / weight.clamp(min=1e-6)


def stretched(image: Tensor, hole: Tensor) -> Tensor:
    """Return `image` with a film stretched over its hole: about the smoothest surface that fits.

    Laplace's equation, from coarse to fine with a few rounds of Jacobi's method at each size. Holes
    of photos come out 0 to .15 dB under the exact solution (`engine.membrane`).

    Parameters
    ----------
    image : (B, 3, H, W) float, [-1, 1]
        No pixel under the hole has any influence.
    hole : (B, 1, H, W) float, 1 where the picture is missing, else 0

    Returns
    -------
    (B, 3, H, W) float
        Where nothing is known, 0.
    """
    known = 1 - hole
    if min(hole.shape[-2:]) == 1:
        return image * known
    weight = F.avg_pool2d(known, 2)
    small = F.avg_pool2d(image * known, 2) / weight.clamp(min=1e-6)
    coarse = stretched(small, (weight == 0).to(hole.dtype))
    film = F.interpolate(coarse, size=hole.shape[-2:], mode="bilinear", align_corners=False)
    film = image * known + film * hole
    for _ in range(_ROUNDS):
        wide = F.pad(film, (1, 1, 1, 1), mode="replicate")
        around = wide[..., 1:-1, :-2] + wide[..., 1:-1, 2:]
        around = around + wide[..., :-2, 1:-1] + wide[..., 2:, 1:-1]
        film = film + hole * (around / 4 - film)
    return film
