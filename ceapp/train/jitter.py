"""Training pictures moved, turned, scaled and recoloured a little, so that few look like more."""

from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

_TURN = np.radians(8)
_ZOOM = 0.12
_SHIFT = 0.08
_GAIN = 0.06
_CONTRAST = 0.15
_LIGHT = 0.12
_MOVED = 0.6
"""Share of the pictures that are moved at all: to resample a picture costs some of its detail."""


@dataclass(frozen=True, slots=True, eq=False)
class Jitter:
    """How each picture of a batch is changed.

    Attributes
    ----------
    places : (B, 2, 3) float32
        Where each picture is looked at, as `affine_grid` has it.
    gains, lights : (B, 3) float32
        What each channel, [-1, 1], is multiplied with, and what is added.
    """

    places: NDArray[np.float32]
    gains: NDArray[np.float32]
    lights: NDArray[np.float32]

    @classmethod
    def drawn(cls, rng: np.random.Generator, count: int, strength: float) -> "Jitter":
        """Return changes of so many pictures.

        Parameters
        ----------
        rng : Generator
        count : int
        strength : float
            1: as far as one photograph of a thing differs from the next; 0: none.
        """
        reach = strength * (rng.random(count) < _MOVED)
        turn = _TURN * reach * rng.uniform(-1, 1, count)
        zoom = np.exp(_ZOOM * reach * rng.uniform(-1, 1, count))
        shift = 2 * _SHIFT * reach[:, None] * rng.uniform(-1, 1, (count, 2))
        cos, sin = zoom * np.cos(turn), zoom * np.sin(turn)
        places = np.stack(
            [np.stack([cos, -sin, shift[:, 0]], 1), np.stack([sin, cos, shift[:, 1]], 1)], 1
        )
        contrast = np.exp(_CONTRAST * strength * rng.uniform(-1, 1, (count, 1)))
        tint = np.exp(_GAIN * strength * rng.uniform(-1, 1, (count, 3)))
        light = _LIGHT * strength * rng.uniform(-1, 1, (count, 1))
        # Gains are around black, which is -1; contrast is around grey, which is 0.
        gains = contrast * tint
        return cls(
            places.astype(np.float32),
            gains.astype(np.float32),
            (contrast * (tint - 1) + light).astype(np.float32),
        )

    def of(self, share: slice) -> "Jitter":
        """Return the changes of some of the pictures."""
        return Jitter(self.places[share], self.gains[share], self.lights[share])

    def applied(self, pictures: Tensor) -> Tensor:
        """Return the pictures so changed; what is looked at beyond their edges is mirrored.

        Parameters
        ----------
        pictures : (B, 3, S, S) float32, [-1, 1]
        """
        grid = F.affine_grid(
            self._on(self.places, pictures), list(pictures.shape), align_corners=False
        )
        moved = F.grid_sample(pictures, grid, "bicubic", "reflection", align_corners=False)
        gains, lights = self._on(self.gains, pictures), self._on(self.lights, pictures)
        return (moved * gains[:, :, None, None] + lights[:, :, None, None]).clamp(-1, 1)

    @staticmethod
    def _on(values: NDArray[np.float32], like: Tensor) -> Tensor:
        return torch.from_numpy(values).to(like.device, non_blocking=True)
