"""The context encoder for photographs: structure and colour of any hole, at low resolution.

Unlike the nets of the paper it has no latent vector of one size: it is fully convolutional, with
attention at its narrowest place, and takes pictures of any size. Why so: docs/adr/0008.
"""

import itertools
from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ceapp.nn.blank import stretched

WIDTHS = (32, 64, 160)
_STEM = 2
"""The first convolution sees squares of so many pixels at once: nothing is computed at full size,
where most of the time would go, and the picture is only to be right at low resolution."""
# A card may name any number, and building so many layers would take for ever.
_MOST_LEVELS = 8
_MOST_BLOCKS = 64
_FLOOR = 0.02
"""Weight in the attention of a cell that is wholly missing, against 1 of one that is known."""


class PhotoEncoder(nn.Module):
    """Encoder, blocks with attention to all of the known picture, decoder with skip connections.

    Parameters
    ----------
    size : int
        Side of the training pictures, px; larger and smaller ones fit as well.
    widths : sequence of int
        Channels at a half, a quarter, an eighth, ... of the side.
    blocks : int
        Blocks at the narrowest place.
    heads : int
        Of their attention; divides the last width.
    """

    def __init__(
        self,
        size: int = 128,
        widths: tuple[int, ...] = WIDTHS,
        blocks: int = 5,
        heads: int = 4,
    ) -> None:
        super().__init__()
        if not 2 <= len(widths) <= _MOST_LEVELS or min(widths) < 1:
            raise ValueError(f"widths must name 2 to {_MOST_LEVELS} levels, not {widths}")
        self.reduction = 2 ** len(widths)
        if size < self.reduction or size % self.reduction:
            raise ValueError(f"size must be a multiple of {self.reduction}, not {size}")
        if heads < 1 or widths[-1] % heads:
            raise ValueError(f"heads must divide the last width {widths[-1]}, {heads} does not")
        if not 1 <= blocks <= _MOST_BLOCKS:
            raise ValueError(f"blocks must be 1 to {_MOST_BLOCKS}, not {blocks}")
        self.size = size
        self.stem = nn.Conv2d(4 * _STEM**2, widths[0], 3, padding=1)
        pairs = list(itertools.pairwise(widths))
        self.down = nn.ModuleList(Residual(a) for a, _ in pairs)
        self.shrink = nn.ModuleList(nn.Conv2d(a, b, 2, stride=2) for a, b in pairs)
        self.middle = nn.ModuleList(
            Block(widths[-1], heads, dilation=1 << (i % 3)) for i in range(blocks)
        )
        self.grow = nn.ModuleList(nn.ConvTranspose2d(b, a, 2, stride=2) for a, b in pairs)
        self.up = nn.ModuleList(Residual(a) for a, _ in pairs)
        self.head = nn.Sequential(
            nn.BatchNorm2d(widths[0]),
            nn.LeakyReLU(0.1, inplace=True),
            nn.Conv2d(widths[0], 3 * _STEM**2, 3, padding=1),
        )
        # At first the picture is the film that it starts from.
        last = self.head[-1]
        assert isinstance(last, nn.Conv2d)
        nn.init.zeros_(last.weight)
        nn.init.zeros_(last.bias)  # type: ignore[arg-type]

    def forward(
        self,
        image: Tensor,
        hole: Tensor,
        noise: Tensor | None = None,
        check: Callable[[], None] | None = None,
    ) -> Tensor:
        """Return the picture with its hole imagined; outside of the hole it is `image`.

        Parameters
        ----------
        image : (B, 3, H, W) float, [-1, 1]
            H and W multiples of 2 for each width. What lies under the hole is not looked at.
        hole : (B, 1, H, W) float, 1 where the picture is missing, else 0
        noise : (B, 0) float, optional
            This net takes none.
        check : callable, optional
            Called between parts; raises to stop.

        Returns
        -------
        (B, 3, H, W) float, about [-1, 1]
        """
        check = check or _go_on
        seen = stretched(image, hole)
        x = self.stem(F.pixel_unshuffle(torch.cat([seen, hole * 2 - 1], 1), _STEM))
        maps = []
        for down, shrink in zip(self.down, self.shrink, strict=True):
            check()
            maps.append(down(x))
            x = shrink(maps[-1])
        known = F.avg_pool2d(1 - hole, self.reduction).flatten(1)
        trust = known.clamp(min=_FLOOR).log()
        for block in self.middle:
            check()
            x = block(x, trust)
        for grow, up in zip(reversed(self.grow), reversed(self.up), strict=True):
            check()
            x = up(grow(x) + maps.pop())
        change = F.pixel_shuffle(self.head(x), _STEM)
        return seen + hole * change


class Residual(nn.Module):
    """Two 3x3 convolutions, each behind batch norm and a leaky ReLU, added to what came in.

    Parameters
    ----------
    width : int
    dilation : int
        Of the first convolution.
    """

    def __init__(self, width: int, dilation: int = 1) -> None:
        super().__init__()
        self.change = nn.Sequential(
            nn.BatchNorm2d(width),
            nn.LeakyReLU(0.1, inplace=True),
            nn.Conv2d(width, width, 3, padding=dilation, dilation=dilation, bias=False),
            nn.BatchNorm2d(width),
            nn.LeakyReLU(0.1, inplace=True),
            nn.Conv2d(width, width, 3, padding=1),
        )

    def forward(self, x: Tensor) -> Tensor:
        """Return a map like `x`, (B, width, H, W)."""
        return x + self.change(x)  # type: ignore[no-any-return]


class Block(nn.Module):
    """A residual unit, then attention: each cell takes from all others, the more known the rather.

    Parameters
    ----------
    width, heads, dilation : int
    """

    def __init__(self, width: int, heads: int, dilation: int) -> None:
        super().__init__()
        self.heads = heads
        self.near = Residual(width, dilation)
        self.norm = nn.BatchNorm2d(width)
        self.ask = nn.Conv2d(width, 3 * width, 1)
        self.take = nn.Conv2d(width, width, 1)

    def forward(self, x: Tensor, trust: Tensor) -> Tensor:
        """Return a map like `x`.

        Parameters
        ----------
        x : (B, width, H, W)
        trust : (B, H * W) float, logarithm of the share of each cell that is known
        """
        x = self.near(x)
        # (B, 3 * width, H, W) -> three of (B, heads, H * W, width / heads)
        parts = self.ask(self.norm(x)).flatten(2).unflatten(1, (3, self.heads, -1)).transpose(3, 4)
        query, key, value = parts.unbind(1)
        mask = trust[:, None, None, :].to(query.dtype)
        found = F.scaled_dot_product_attention(query, key, value, mask)
        return x + self.take(found.transpose(2, 3).reshape(x.shape))  # type: ignore[no-any-return]


def _go_on() -> None:
    """Check nothing."""
