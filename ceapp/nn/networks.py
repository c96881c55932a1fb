"""The context encoder (section 2.3), readable top to bottom.

The paper is Han, Jiang and Ju, "GAN-based Algorithm for Efficient Image Inpainting"; section
numbers here and in the modules beside are its own. `docs/paper.md` has a row for every point that
it leaves open.
"""

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ceapp.nn.blank import HOLE_VALUES, blank
from ceapp.nn.units import REDUCTION, UPSAMPLING, WIDTHS, DecoderUnit, EncoderUnit

_MOST_PASSES = 16
"""A card may name any number, and the fill would take for ever."""


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
    mirrored : bool
        Paint the mirror image as well and give the mean of both. Faults that a net makes on one
        side alone are halved; it takes up to twice as long.
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
        mirrored: bool = False,
    ) -> None:
        super().__init__()
        if size < REDUCTION or size % REDUCTION:
            raise ValueError(f"size must be a multiple of {REDUCTION}, not {size}")
        if len(widths) != len(WIDTHS):
            raise ValueError(f"widths must name {len(WIDTHS)} units, not {len(widths)}")
        if upsampling not in UPSAMPLING:
            raise ValueError(f"upsampling must be one of {UPSAMPLING}, not {upsampling!r}")
        if hole_value not in HOLE_VALUES:
            raise ValueError(f"hole_value must be one of {HOLE_VALUES}, not {hole_value!r}")
        if not 1 <= passes <= _MOST_PASSES:
            raise ValueError(f"passes must be 1 to {_MOST_PASSES}, not {passes}")
        self.size, self.skip, self.noise, self.passes = size, skip, noise, passes
        self.hole_value, self.hole_channel, self.mirrored = hole_value, hole_channel, mirrored
        self.small = size // REDUCTION
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
        if not self.mirrored:
            return self._paint(image, hole, noise, check)
        both = torch.cat([image, image.flip(3)]), torch.cat([hole, hole.flip(3)])
        noise = None if noise is None else noise.repeat(2, 1)
        upright, mirror = self._paint(*both, noise, check).chunk(2)
        return (upright + mirror.flip(3)) / 2

    def _paint(
        self, image: Tensor, hole: Tensor, noise: Tensor | None, check: Callable[[], None]
    ) -> Tensor:
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
