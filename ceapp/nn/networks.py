"""The context encoder and its discriminator, readable top to bottom.

The paper is Han, Jiang and Ju, "GAN-based Algorithm for Efficient Image Inpainting"; section
numbers below are its own. `docs/paper.md` has a row for every point that it leaves open.
"""

from collections.abc import Callable
from typing import Any, TypeVar

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ceapp.nn.blank import HOLE_VALUES, blank

_Net = TypeVar("_Net", bound=nn.Module)
WIDTHS = (32, 64, 128, 256, 256, 256)
UPSAMPLING = ("transposed", "nearest", "bilinear")
POOLINGS = len(WIDTHS) - 1
_REDUCTION = 2**POOLINGS


def _layer(conv: nn.Module, channels: int, *, norm: bool) -> nn.Sequential:
    """Return convolution, batch norm if asked for (section 3.3), ELU."""
    return nn.Sequential(conv, *([nn.BatchNorm2d(channels)] if norm else []), nn.ELU(inplace=True))


class EncoderUnit(nn.Module):
    """A 3x3 and a 2x2 convolution with ELU, and max pooling in all units but the last (2.2, 2.3).

    The 2x2 convolution takes no padding: it loses one row and one column, which the pooling
    (rounding up) wins back. That saves a padding pass over the largest maps. The last unit pads,
    for want of pooling.
    """

    def __init__(self, inputs: int, width: int, *, norm: bool, last: bool) -> None:
        super().__init__()
        self.wide = _layer(nn.Conv2d(inputs, width, 3, padding=1, bias=not norm), width, norm=norm)
        self.small = _layer(nn.Conv2d(width, width, 2, bias=not norm), width, norm=norm)
        self.last = last

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Return the unit's output and the map that a skip connection carries over.

        Parameters
        ----------
        x : (B, inputs, S, S)

        Returns
        -------
        (B, width, S/2, S/2), or (B, width, S, S) of the last unit; and (B, width, S, S)
        """
        skip = self.wide(x)
        if self.last:
            return self.small(F.pad(skip, (0, 1, 0, 1))), skip
        return F.max_pool2d(self.small(skip), 2, ceil_mode=True), skip


class DecoderUnit(nn.Module):
    """A 3x3 and a 2x2 convolution with ELU and no pooling (2.3); the 2x2 one doubles the size.

    With `transposed` the 2x2 convolution has stride 2 and does the growing itself, so the unit is
    the paper's two layers and nothing else; `nearest` and `bilinear` grow first.
    """

    def __init__(
        self, inputs: int, width: int, outputs: int, *, norm: bool, grow: str | None, last: bool
    ) -> None:
        super().__init__()
        self.grow = grow
        self.wide = _layer(nn.Conv2d(inputs, width, 3, padding=1, bias=not norm), width, norm=norm)
        small = (
            nn.ConvTranspose2d(width, outputs, 2, stride=2, bias=last or not norm)
            if grow == "transposed"
            else nn.Conv2d(width, outputs, 2, bias=last or not norm)
        )
        # The last unit's output is the picture: neither normalised nor bent.
        self.small = small if last else _layer(small, outputs, norm=norm)

    def forward(self, x: Tensor, skip: Tensor | None = None) -> Tensor:
        """Return (B, outputs, 2S, 2S), or (B, outputs, S, S) where the unit does not grow.

        Parameters
        ----------
        x : (B, C, S, S)
        skip : (B, inputs - C, S, S) with `transposed`, else (B, inputs - C, 2S, 2S)
        """
        if self.grow is not None and self.grow != "transposed":
            align = None if self.grow == "nearest" else False
            x = F.interpolate(x, scale_factor=2, mode=self.grow, align_corners=align)
        if skip is not None:
            x = torch.cat([x, skip], 1)
        x = self.wide(x)
        if self.grow == "transposed":
            return self.small(x)  # type: ignore[no-any-return]
        return self.small(F.pad(x, (0, 1, 0, 1)))  # type: ignore[no-any-return]


class ContextEncoder(nn.Module):
    """The generator of section 2.3: 6 encoder units, a latent vector, 6 decoder units.

    Parameters
    ----------
    size : int
        Side of the square picture, px; a multiple of 32.
    widths : sequence of 6 int
        Channels of the encoder's units; the decoder has them in reverse.
    latent : int
        Length of the vector at the bottleneck.
    batch_norm : bool
        The improvement that section 3.3 proposes.
    skip : bool
        Give each decoder unit the encoder's map of the same size as well.
    upsampling : str
        `transposed`, `nearest` or `bilinear`.
    hole_value : str
        What the net sees in the hole: `black`, `mean` or `blur` (3.3: "blurred or blacked out").
    hole_channel : bool
        Show the net the hole as a fourth channel. The paper does not; free-form holes need it.
    noise : int
        Length of a random vector beside the latent one; other noise, other plausible fill.
    passes : int
        Above 1 the generator is recurrent (3.3): it sees its own fill again, `passes` times in all,
        and a gated unit remembers the latent vector between passes.
    """

    def __init__(
        self,
        size: int = 128,
        widths: tuple[int, ...] = WIDTHS,
        latent: int = 384,
        batch_norm: bool = False,
        skip: bool = False,
        upsampling: str = "transposed",
        hole_value: str = "black",
        hole_channel: bool = False,
        noise: int = 0,
        passes: int = 1,
    ) -> None:
        super().__init__()
        if size < _REDUCTION or size % _REDUCTION:
            raise ValueError(f"size must be a multiple of {_REDUCTION}, not {size}")
        if len(widths) != len(WIDTHS):
            raise ValueError(f"widths must name {len(WIDTHS)} units, not {len(widths)}")
        if upsampling not in UPSAMPLING:
            raise ValueError(f"upsampling must be one of {UPSAMPLING}, not {upsampling!r}")
        if hole_value not in HOLE_VALUES:
            raise ValueError(f"hole_value must be one of {HOLE_VALUES}, not {hole_value!r}")
        if passes < 1:
            raise ValueError(f"passes must be at least 1, not {passes}")
        self.size, self.skip, self.noise, self.passes = size, skip, noise, passes
        self.hole_value, self.hole_channel = hole_value, hole_channel
        self.small = size // _REDUCTION
        units = len(widths)
        inputs = [4 if hole_channel else 3, *widths[:-1]]
        self.encoder = nn.ModuleList(
            EncoderUnit(a, b, norm=batch_norm, last=i == units - 1)
            for i, (a, b) in enumerate(zip(inputs, widths, strict=True))
        )
        flat = widths[-1] * self.small**2
        self.to_latent = nn.Linear(flat, latent)
        self.memory = nn.GRUCell(latent, latent) if passes > 1 else None
        self.from_latent = nn.Linear(latent + noise, flat)
        down = [*reversed(widths), 3]
        self._map_of = [_map_of(i, units, upsampling) if skip else None for i in range(units)]
        self.decoder = nn.ModuleList(
            DecoderUnit(
                down[i] + (0 if (j := self._map_of[i]) is None else widths[j]),
                down[i],
                down[i + 1],
                norm=batch_norm,
                # The first unit mirrors the encoder's last, which does not pool.
                grow=upsampling if i else None,
                last=i + 1 == units,
            )
            for i in range(units)
        )

    def forward(
        self,
        image: Tensor,
        hole: Tensor,
        noise: Tensor | None = None,
        check: Callable[[], None] | None = None,
    ) -> Tensor:
        """Return the whole picture as the net imagines it.

        Parameters
        ----------
        image : (B, 3, size, size) float, [-1, 1]
            What lies under the hole is not looked at.
        hole : (B, 1, size, size) float, 1 where the picture is missing, else 0
        noise : (B, noise) float, optional
            Standard normal; zeros when not given.
        check : callable, optional
            Called between units; raises to stop.

        Returns
        -------
        (B, 3, size, size) float, about [-1, 1]
        """
        check = check or _go_on
        seen = blank(image, hole, self.hole_value)
        state: Tensor | None = None
        for turn in range(self.passes):
            maps, latent = self._encode(seen, hole, check)
            if self.memory is not None:
                state = self.memory(latent, state)
                latent = state
            picture = self._decode(latent, maps, noise, check)
            if turn + 1 < self.passes:
                seen = image + hole * (picture - image)
        return picture

    def _encode(
        self, seen: Tensor, hole: Tensor, check: Callable[[], None]
    ) -> tuple[list[Tensor], Tensor]:
        x = torch.cat([seen, hole * 2 - 1], 1) if self.hole_channel else seen
        maps = []
        for unit in self.encoder:
            check()
            x, skip = unit(x)
            maps.append(skip)
        return maps, F.elu(self.to_latent(x.flatten(1)))

    def _decode(
        self, latent: Tensor, maps: list[Tensor], noise: Tensor | None, check: Callable[[], None]
    ) -> Tensor:
        if self.noise:
            if noise is None:
                noise = latent.new_zeros(len(latent), self.noise)
            latent = torch.cat([latent, noise.to(latent.dtype)], 1)
        x: Tensor = F.elu(self.from_latent(latent)).unflatten(1, (-1, self.small, self.small))
        for i, unit in enumerate(self.decoder):
            check()
            j = self._map_of[i]
            x = unit(x, None if j is None else maps[j])
        return x


def _map_of(unit: int, units: int, upsampling: str) -> int | None:
    """Return which encoder map is of the size that this decoder unit convolves at.

    Encoder map j has side size / 2**j. Decoder unit i > 0 convolves before it grows when the
    growing is `transposed`, after it otherwise; unit 0, behind the latent vector, takes no map.
    """
    return None if unit == 0 else units - unit - (upsampling != "transposed")


def _go_on() -> None:
    """Check nothing."""


class Discriminator(nn.Module):
    """Section 2.2: 6 units of the encoder's kind, and a logit whose sigmoid is the chance of real.

    The sigmoid itself is in the loss, where it is numerically safe.

    Parameters
    ----------
    size : int
        Side of the square picture, px; a multiple of 32.
    widths : sequence of 6 int
    batch_norm : bool
    """

    def __init__(
        self, size: int = 128, widths: tuple[int, ...] = WIDTHS, batch_norm: bool = False
    ) -> None:
        super().__init__()
        inputs = [3, *widths[:-1]]
        self.units = nn.ModuleList(
            EncoderUnit(a, b, norm=batch_norm, last=i == len(widths) - 1)
            for i, (a, b) in enumerate(zip(inputs, widths, strict=True))
        )
        self.to_logit = nn.Linear(widths[-1] * (size // _REDUCTION) ** 2, 1)

    def forward(self, image: Tensor) -> Tensor:
        """Return (B, 1) logits of being real.

        Parameters
        ----------
        image : (B, 3, size, size) float, [-1, 1]
        """
        for unit in self.units:
            image, _ = unit(image)
        return self.to_logit(image.flatten(1))  # type: ignore[no-any-return]


class Critic(nn.Module):
    """A discriminator of the whole picture and, if asked for, one of the hole's surroundings.

    The pair is the paper's reference 3: one looks for global coherence, one at the filled part.

    Parameters
    ----------
    size, widths, batch_norm
        As for `Discriminator`.
    local : bool
        Add the second discriminator; it sees a square of half the side around the hole.
    """

    def __init__(
        self,
        size: int = 128,
        widths: tuple[int, ...] = WIDTHS,
        batch_norm: bool = False,
        local: bool = False,
    ) -> None:
        super().__init__()
        self.overall = Discriminator(size, widths, batch_norm)
        self.local = Discriminator(size // 2, widths, batch_norm) if local else None

    def forward(self, image: Tensor, hole: Tensor) -> Tensor:
        """Return (B, 1) or, with the local one, (B, 2) logits of being real.

        Parameters
        ----------
        image : (B, 3, size, size) float, [-1, 1]
        hole : (B, 1, size, size) float, 1 where the picture was missing
        """
        logits = self.overall(image)
        if self.local is None:
            return logits  # type: ignore[no-any-return]
        return torch.cat([logits, self.local(around_hole(image, hole))], 1)


def around_hole(image: Tensor, hole: Tensor) -> Tensor:
    """Return the square of half the side around each hole's middle, moved inside the picture.

    Parameters
    ----------
    image : (B, C, S, S)
    hole : (B, 1, S, S), 1 in the hole

    Returns
    -------
    (B, C, S/2, S/2)
    """
    side = image.shape[-1]
    half = side // 2
    line = torch.arange(side, device=image.device, dtype=torch.float32)
    mass = hole.sum((1, 2, 3)).float().clamp(min=1)
    y = (hole.float().sum((1, 3)) * line).sum(1) / mass
    x = (hole.float().sum((1, 2)) * line).sum(1) / mass
    steps = torch.arange(half, device=image.device)
    rows = (y - half / 2).round().long().clamp(0, half)[:, None] + steps
    columns = (x - half / 2).round().long().clamp(0, half)[:, None] + steps
    # Indexing instead of slicing per picture: no wait for the GPU.
    batch = torch.arange(len(image), device=image.device)[:, None, None]
    return image.permute(0, 2, 3, 1)[batch, rows[:, :, None], columns[:, None, :]].permute(
        0, 3, 1, 2
    )


def build(arch: dict[str, Any]) -> ContextEncoder:
    """Return a generator with the arguments that a model card names.

    Raises
    ------
    ValueError, TypeError
        If the arguments are not those of `ContextEncoder`.
    """
    arguments: dict[str, Any] = arch | {"widths": tuple(arch.get("widths", WIDTHS))}
    return ContextEncoder(**arguments)


def place(net: _Net, device: str) -> _Net:
    """Return the net on a device, its weights laid out for channels-last convolution.

    On the CPU that is 1.4 times as fast as the default layout, on tensor cores more.
    """
    net.to(device)
    # torch's annotations know no module-wide memory format.
    net.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return net
