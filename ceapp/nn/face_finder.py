"""The net that says where a face is, although a hole hides half of it: six convolutions.

It is fully convolutional: one pass looks at a picture of any size, for faces of one octave of
sizes; a pyramid of reduced pictures (`search`) covers the others.
"""

import math
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ceapp.core.geometry import Rect
from ceapp.nn.finder import Finder

STRIDE = 8
UNIT = 64.0
"""What offsets and sides are told in, px: the middle of the octave that one pass looks for."""
SMALLEST, LARGEST = 44.0, 100.0
"""Sides of the frames that one pass finds, px: somewhat more than an octave, so levels overlap."""
TIGHTEST = 2.0
"""A picture that ends at the face's own outline shows half the side of its frame."""
_STEP = 0.5**0.5
_MARGIN = 2 * STRIDE
_NEAR = 66
"""How far around the hole cells are heeded, px: half a large frame, as far as its middle may lie
from it, and two cells, as those beside the middle tell of it too."""
_REACH = _NEAR + 50
"""How far around it these cells see, px: half of what one sees is 47.5."""
_HALVINGS, _DILATIONS = 3, (1, 2, 2)
"""Three convolutions that halve the picture, then three with holes in their kernels: a cell sees
95 px, as much as a large frame."""
_LAYERS = 3
"""What makes a convolution: itself, its normalisation, its activation."""


class FaceFinder(Finder):
    """A logit and a frame for each 8x8 cell of a picture.

    Unlike the context encoder it needs no mean colour: unknown pixels, under the hole as well as
    beyond the picture's edge, are 0 in all four channels, which is also what convolutions pad with.

    Parameters
    ----------
    widths : sequence of 6 int
        Channels of the convolutions.
    threshold : float
        Least score (0 to 1) at which a face is claimed.
    least_hole : float
        Least share of the hole that a frame must hold to be the face that the hole lies on.
    """

    task = "find-face"

    def __init__(
        self,
        widths: tuple[int, ...] = (16, 32, 64, 96, 96, 96),
        threshold: float = 0.5,
        least_hole: float = 0.5,
    ) -> None:
        super().__init__()
        if len(widths) != 6:
            raise ValueError(f"widths must name 6 convolutions, not {len(widths)}")
        self.widths = tuple(widths)
        self.threshold, self.least_hole = threshold, least_hole
        strides, dilations = (*[2] * _HALVINGS, 1, 1, 1), (*[1] * _HALVINGS, *_DILATIONS)
        layers: list[nn.Module] = []
        inputs = 4
        for width, stride, dilation in zip(widths, strides, dilations, strict=True):
            layers += [
                nn.Conv2d(inputs, width, 3, stride, dilation, dilation, bias=False),
                nn.BatchNorm2d(width),
                nn.ELU(inplace=True),
            ]
            inputs = width
        self.body = nn.Sequential(*layers)
        self.head = nn.Conv2d(inputs, 4, 1)

    @property
    def arch(self) -> dict[str, Any]:
        """The arguments that make such a net again."""
        return {
            "widths": list(self.widths),
            "threshold": round(self.threshold, 3),
            "least_hole": self.least_hole,
        }

    def forward(self, seen: Tensor, cells: Rect | None = None) -> Tensor:
        """Return (B, 4, h, w): logit, centre's offset down and right, log side.

        The offset is from the cell's centre in `UNIT`s, the side is `UNIT * exp(log side)`.

        Parameters
        ----------
        seen : (B, 4, H, W) float, see `look`; H and W multiples of 8
        cells : Rect, optional
            Which cells are wanted, in rows and columns of them, inside the picture: by default all
            (H/8, W/8). Most of the work is done at their size, and hardly any for others.
        """
        out = self.body[: _HALVINGS * _LAYERS](seen)
        shown = Rect.of_shape(out.shape[-2:])
        cells = cells or shown
        for number in range(len(_DILATIONS)):
            # At a cut a convolution pads with what is not there; that far inside comes the next.
            needed = cells.pad(sum(_DILATIONS[number:])).intersect(shown)
            first = (_HALVINGS + number) * _LAYERS
            out = self.body[first : first + _LAYERS](_cut(out, shown, needed))
            shown = needed
        return self.head(_cut(out, shown, cells))  # type: ignore[no-any-return]


def look(image: Tensor, known: Tensor) -> Tensor:
    """Return what the net sees: (B, 4, H, W), the image where it is known, and where that is.

    Parameters
    ----------
    image : (B, 3, H, W) float, [-1, 1]
    known : (B, 1, H, W) float, 1 where the picture is known, 0 in a hole
    """
    return torch.cat([image * known, known], 1)


def cell_centres(length: int, device: torch.device | str = "cpu") -> Tensor:
    """Return the (length,) coordinates of the cells' centres along one axis, px."""
    return (torch.arange(length, device=device) + 0.5) * STRIDE


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """Frames of all levels of a search.

    Attributes
    ----------
    score : (N,) float, 0 to 1
    centre : (N, 2) float, row and column, px of the searched picture
    side : (N,) float, px of the searched picture
    """

    score: Tensor
    centre: Tensor
    side: Tensor


def search(net: FaceFinder, seen: Tensor, hole: Rect, least_side: float = 0.0) -> Found:
    """Return every frame near a hole that scores at least half the net's threshold, at any size.

    Parameters
    ----------
    net : FaceFinder
    seen : (1, 4, H, W) float, see `look`
    hole : Rect
        Where the hole lies: a face that does not reach so far is of no interest.
    least_side : float
        Levels whose frames are all smaller than this are left out, px.
    """
    whole = Rect.of_shape(seen.shape[-2:])
    scale, scores, centres, sides = 1.0, [], [], []
    while True:
        if scale * least_side <= LARGEST:
            part = hole.pad(math.ceil(_REACH / scale)).intersect(whole)
            level = _reduced(seen[:, :, *part.slices], scale)
            padded = _padded(level)
            cells = _cells(hole.shift(-part.y0, -part.x0), scale).intersect(
                Rect(0, 0, padded.shape[-2] // STRIDE, padded.shape[-1] // STRIDE)
            )
            found = decode(net(padded, cells))
            keep = found.score >= net.threshold / 2
            first = seen.new_tensor([cells.y0, cells.x0]) * STRIDE - _MARGIN
            # Levels have whole pixels, so that their true scales differ a little from `scale`.
            true = seen.new_tensor([part.height / level.shape[-2], part.width / level.shape[-1]])
            scores.append(found.score[keep])
            centres.append(
                (found.centre[keep] + first) * true + true.new_tensor([part.y0, part.x0])
            )
            sides.append(found.side[keep] * true.mean())
        if scale * min(whole.height, whole.width) * TIGHTEST <= LARGEST:
            return Found(torch.cat(scores), torch.cat(centres), torch.cat(sides))
        scale *= _STEP


def _cells(hole: Rect, scale: float) -> Rect:
    """Return the cells of a level near a hole of the picture, in rows and columns of cells."""
    edges = [edge * scale + _MARGIN for edge in (hole.y0, hole.x0, hole.y1, hole.x1)]
    first = [math.floor((edge - _NEAR) / STRIDE) for edge in edges[:2]]
    last = [math.ceil((edge + _NEAR) / STRIDE) for edge in edges[2:]]
    return Rect(*first, *last)


def _cut(values: Tensor, shown: Rect, wanted: Rect) -> Tensor:
    """Return the (B, C, h, w) part of values that are shown in one place, of another inside it."""
    return values[:, :, *wanted.shift(-shown.y0, -shown.x0).slices]


def decode(cells: Tensor) -> Found:
    """Return the frames of a (1, 4, h, w) output, one per cell."""
    logit, down, right, log_side = cells[0].float()
    y = cell_centres(logit.shape[0], cells.device)[:, None] + down * UNIT
    x = cell_centres(logit.shape[1], cells.device)[None, :] + right * UNIT
    side = UNIT * log_side.clamp(-2, 2).exp()
    return Found(logit.sigmoid().flatten(), torch.stack([y, x], -1).flatten(0, 1), side.flatten())


def _reduced(seen: Tensor, scale: float) -> Tensor:
    """Return the picture at a scale; unknown pixels, being 0, lend their neighbours no colour."""
    if scale == 1:
        return seen
    size = [max(1, round(side * scale)) for side in seen.shape[-2:]]
    return F.interpolate(seen, size=size, mode="bilinear", align_corners=False, antialias=True)


def _padded(level: Tensor) -> Tensor:
    """Return it with a margin of the unknown around, and both sides multiples of the stride."""
    height, width = level.shape[-2:]
    return F.pad(level, (_MARGIN, _MARGIN + -width % STRIDE, _MARGIN, _MARGIN + -height % STRIDE))
