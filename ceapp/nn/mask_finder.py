"""The net that marks the pixels of face masks: a small U-Net, whose widest part is its deepest.

It is fully convolutional and knows faces of about 20 to 170 px; `engine.mask_finder` shows it a
pyramid of reduced pictures.
"""

import itertools
from typing import Any

import torch.nn.functional as F
from torch import Tensor, nn

from ceapp.nn.finder import Finder

STRIDE = 32
"""Sides of what the net is shown are multiples of this, px."""
_RARE = -2.5
"""The logit that an untrained net gives to any pixel, about."""


class _Layer(nn.Sequential):
    """Convolution, batch norm, ReLU."""

    def __init__(self, inputs: int, width: int, kernel: int = 3, stride: int = 1, step: int = 1):
        super().__init__(
            nn.Conv2d(inputs, width, kernel, stride, step * (kernel // 2), step, bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(inplace=True),
        )


class _Down(nn.Module):
    """Half the size, then two layers around which the picture may pass."""

    def __init__(self, inputs: int, width: int, step: int) -> None:
        super().__init__()
        self.halve = _Layer(inputs, width, stride=2)
        self.look = nn.Sequential(_Layer(width, width), _Layer(width, width, step=step))

    def forward(self, x: Tensor) -> Tensor:
        x = self.halve(x)
        return x + self.look(x)  # type: ignore[no-any-return]


class _Up(nn.Module):
    """Twice the size, joined with what the way down saw there."""

    def __init__(self, inputs: int, skip: int, width: int) -> None:
        super().__init__()
        self.join = _Layer(inputs + skip, width, 1)
        self.look = _Layer(width, width)

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        # What is joined is enlarged after the convolution, which then costs a quarter: to a kernel
        # of one pixel it is the same.
        join, norm, relu = self.join
        assert isinstance(join, nn.Conv2d)
        deep, own = join.weight.split((x.shape[1], skip.shape[1]), 1)
        x = F.interpolate(F.conv2d(x, deep), scale_factor=2.0, mode="nearest")
        x = x + F.conv2d(skip, own, join.bias)
        return self.look(relu(norm(x)))  # type: ignore[no-any-return]


class MaskFinder(Finder):
    """A logit for each pixel of a picture, of whether a face mask is there.

    Parameters
    ----------
    widths : sequence of 5 int
        Channels at a half, a quarter and so on to a 32nd of the size.
    threshold : float
        Least mean score (0 to 1) of a mask that is claimed.
    """

    task = "find-face-mask"

    def __init__(
        self, widths: tuple[int, ...] = (16, 32, 64, 128, 224), threshold: float = 0.5
    ) -> None:
        super().__init__()
        if len(widths) != 5:
            raise ValueError(f"widths must name 5 levels, not {len(widths)}")
        self.widths, self.threshold = tuple(widths), threshold
        self.stem = _Layer(3, widths[0], stride=2)
        pairs = list(itertools.pairwise(widths))
        # At a 32nd of the size dilation lets a cell see all of a large face.
        self.downs = nn.ModuleList(
            _Down(inputs, width, 2 if width == widths[-1] else 1) for inputs, width in pairs
        )
        self.ups = nn.ModuleList(_Up(deep, skip, skip) for skip, deep in reversed(pairs))
        # At half the size the picture is wide enough for four pixels a cell: straps are that thin.
        self.head = nn.Conv2d(widths[0], 4, 1)
        # Few pixels are a mask's: a net that starts out saying so learns sooner.
        nn.init.constant_(self.head.get_parameter("bias"), _RARE)

    @property
    def arch(self) -> dict[str, Any]:
        """The arguments that make such a net again."""
        return {"widths": list(self.widths), "threshold": round(self.threshold, 3)}

    def forward(self, image: Tensor) -> Tensor:
        """Return (B, 1, H, W) logits.

        Parameters
        ----------
        image : (B, 3, H, W) float, [-1, 1]; H and W multiples of 32
        """
        levels = [self.stem(image)]
        for down in self.downs:
            levels.append(down(levels[-1]))
        x = levels.pop()
        for up in self.ups:
            x = up(x, levels.pop())
        return F.pixel_shuffle(self.head(x), 2)
