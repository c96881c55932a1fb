"""What the net sees where the picture is missing (section 3.3: "either blurred or blacked out")."""

import torch.nn.functional as F
from torch import Tensor

HOLE_VALUES = ("black", "mean", "blur")


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
        cover = image.new_tensor(-1.0)
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
