"""Training batches as a function of the step alone, so that a resumed run sees the same ones."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ceapp.train.config import TrainConfig
from ceapp.train.holes import hole_bank
from ceapp.train.jitter import Jitter
from ceapp.train.pictures import Pictures, crop

_HOLES = 4096


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """One process's share of a step.

    Attributes
    ----------
    truth : (B, 3, S, S) float32, [-1, 1]
    hole : (B, 1, S, S) float32, 1 in the hole
    noise : (B, noise) float32, standard normal
    """

    truth: Tensor
    hole: Tensor
    noise: Tensor

    def split(self, parts: int) -> list["Batch"]:
        """Return it in `parts` pieces of nearly the same size."""
        pieces = zip(
            self.truth.chunk(parts), self.hole.chunk(parts), self.noise.chunk(parts), strict=True
        )
        return [Batch(*piece) for piece in pieces]

    def copy(self) -> "Batch":
        """Return the same values in tensors of their own."""
        return Batch(self.truth.clone(), self.hole.clone(), self.noise.clone())

    def take(self, other: "Batch") -> None:
        """Take over the values of a batch of the same shapes, into the tensors as they are."""
        self.truth.copy_(other.truth)
        self.hole.copy_(other.hole)
        self.noise.copy_(other.noise)


class Batches:
    """Draws pictures without replacement within an epoch, mirrors half of them, adds holes.

    Pictures and holes are resident on the device; with `zoom` above 1 the crops are cut on the CPU,
    on as many cores as torch may use: one cuts fewer than a GPU learns from.

    Parameters
    ----------
    pictures : Pictures
    config : TrainConfig
    device : str
    rank, world : int
        This process among all; each takes its own part of the same global batch.
    """

    def __init__(
        self, pictures: Pictures, config: TrainConfig, device: str, rank: int = 0, world: int = 1
    ) -> None:
        self._pictures, self._config, self._device = pictures, config, device
        self._share = slice(rank, None, world)
        self._resident = pictures.stack(config.size).to(device) if config.zoom == 1 else None
        self._holes = hole_bank(
            *(config.holes, config.size, _HOLES, config.seed),
            *(config.least_hole, config.most_hole),
        ).to(device)
        self._cutters = (
            ThreadPoolExecutor(torch.get_num_threads()) if self._resident is None else None
        )
        self.steps_per_epoch = config.steps_per_epoch(len(pictures))
        # Kept for the epoch: to shuffle a large set anew would cost as much as a GPU's step.
        self._order: tuple[int, np.ndarray] = (-1, np.empty(0, np.int64))

    def at(self, step: int) -> Batch:
        """Return the batch of a step, counted from 0."""
        config, count = self._config, len(self._pictures) * self._config.crops
        epoch, turn = divmod(step, self.steps_per_epoch)
        if epoch != self._order[0]:
            shuffled = np.random.default_rng([config.seed, 3, epoch]).permutation(count)
            self._order = epoch, shuffled
        order = self._order[1]
        # A set smaller than a batch goes round.
        picks = order[(turn * config.batch_size + np.arange(config.batch_size)) % count]
        picks = picks % len(self._pictures)
        rng = np.random.default_rng([config.seed, 4, step])
        holes = rng.integers(0, len(self._holes), config.batch_size)
        turns = rng.random((2, config.batch_size)) < 0.5
        noise = rng.standard_normal((config.batch_size, config.noise), np.float32)
        seeds = rng.integers(0, 2**63, config.batch_size)
        picks, holes, turns, noise, seeds = (
            picks[self._share],
            holes[self._share],
            turns[:, self._share],
            noise[self._share],
            seeds[self._share],
        )
        truth = self._truth(picks, seeds)
        hole = self._holes[self._index(holes)]
        truth = _mirror(truth, self._index(turns[0]))
        hole = _mirror(hole, self._index(turns[1]))
        truth = truth.float().div(127.5).sub(1)
        if config.jitter:
            rng = np.random.default_rng([config.seed, 6, step])
            changes = Jitter.drawn(rng, config.batch_size, config.jitter)
            truth = changes.of(self._share).applied(truth)
        return Batch(
            truth.contiguous(memory_format=torch.channels_last),
            hole.float(),
            torch.from_numpy(noise).to(self._device),
        )

    def _truth(self, picks: NDArray[np.int64], seeds: NDArray[np.int64]) -> Tensor:
        """Return the pictures, or a crop of each that its seed draws: (B, 3, S, S) uint8."""
        if self._resident is not None:
            return self._resident[self._index(picks)]
        assert self._cutters is not None

        def cut(pick: int, seed: int) -> NDArray[np.uint8]:
            image = self._pictures.images[pick]
            return crop(image, self._config.size, np.random.default_rng(seed))

        crops = torch.from_numpy(np.stack(list(self._cutters.map(cut, picks, seeds))))
        if self._device.startswith("cuda"):
            # From any other memory the copy would wait for the step before, and the cutting for it.
            crops = crops.pin_memory()
        return crops.to(self._device, non_blocking=True).permute(0, 3, 1, 2)

    def _index(self, values: np.ndarray) -> Tensor:
        return torch.from_numpy(np.ascontiguousarray(values)).to(self._device, non_blocking=True)


def _mirror(images: Tensor, which: Tensor) -> Tensor:
    """Return the images with those chosen mirrored left to right."""
    return torch.where(which[:, None, None, None], images.flip(3), images)
