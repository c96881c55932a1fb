"""What a training run tells while it goes on, and how that is measured."""

import time
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ceapp.core.errors import WorkError
from ceapp.train.config import TrainConfig
from ceapp.train.config_check import HOLE_SHAPES
from ceapp.train.evaluate import Fill, fill_pictures, fixed_holes, judge
from ceapp.train.metrics import Scores
from ceapp.train.objective import Losses
from ceapp.train.pictures import Pictures
from ceapp.train.run_folder import RunFolder
from ceapp.train.step import GanStep

_JUDGED = 256
_READ_EVERY = 50
_READ_S = 5.0
_SAMPLES = 8


@dataclass(frozen=True, slots=True)
class StepsDone:
    """Some steps were done: how far, how fast, at what losses."""

    step: int
    total: int
    epoch: int
    pictures_per_second: float
    losses: dict[str, float]


@dataclass(frozen=True, slots=True)
class EpochDone:
    """An epoch ended: scores on pictures trained on and on pictures held out."""

    step: int
    epoch: int
    train: Scores
    held_out: Scores


@dataclass(frozen=True, slots=True)
class Remark:
    """Something a person should know of, as a sentence."""

    text: str


Event = StepsDone | EpochDone | Remark


def diverged(step: int) -> WorkError:
    """Return the error of a run whose numbers broke."""
    return WorkError(
        "The training diverged before step {step}: a value is not a number any more",
        "The last good checkpoint is kept; try a lower lr",
        step=step,
    )


class Meter:
    """Adds up losses on the device and reads them now and then, which is when the host waits."""

    def __init__(self, batch_size: int, step: int) -> None:
        self._batch_size, self._step = batch_size, step
        self._sums: dict[str, tuple[Tensor, int]] = {}
        self.restart()

    def restart(self) -> None:
        """Leave out of the speed what was not training."""
        self._since = time.perf_counter()

    def add(self, losses: Losses) -> None:
        """Take up one step's losses, without waiting for them."""
        for name, value in losses.items():
            total, count = self._sums.get(name, (torch.zeros_like(value), 0))
            self._sums[name] = total + value, count + 1

    def due(self, step: int) -> bool:
        """Whether to read now: not so often that waiting costs, and not so seldom on a slow CPU."""
        return step % _READ_EVERY == 0 or time.perf_counter() - self._since > _READ_S

    def read(self, step: int, total: int, per_epoch: int) -> StepsDone:
        """Return the means since the last reading; raise WorkError if one is not a number."""
        values = {name: float(value / count) for name, (value, count) in self._sums.items()}
        if not all(abs(value) < float("inf") for value in values.values()):
            raise diverged(step)
        now = time.perf_counter()
        speed = (step - self._step) * self._batch_size / max(now - self._since, 1e-9)
        self._sums, self._step, self._since = {}, step, now
        return StepsDone(step, total, -(-step // per_epoch), round(speed, 1), values)


class Judge:
    """A fixed set of pictures and holes that every epoch is scored on."""

    def __init__(self, pictures: Pictures, config: TrainConfig) -> None:
        few = pictures.take(
            list(range(0, len(pictures), max(1, len(pictures) // _JUDGED)))[:_JUDGED]
        )
        shapes = [shape for shape in HOLE_SHAPES if config.holes.get(shape)]
        self._truth = few.stack(config.size)
        self._hole = fixed_holes(
            shapes, config.size, len(few), least=config.least_hole, most=config.most_hole
        )

    def scores(self, nets: GanStep) -> Scores:
        """Return how well the nets fill the set."""
        return judge(fill_pictures(nets.mean, self._truth, self._hole), self._truth, self._hole)

    def scores_of(self, fill: Fill) -> Scores:
        """Return how well a way to fill that needs no training fills the set."""
        pictures = self._truth.permute(0, 2, 3, 1).numpy()
        holes = self._hole[:, 0].bool().numpy()
        fills = np.stack([fill(*pair) for pair in zip(pictures, holes, strict=True)])
        return judge(fills, self._truth, self._hole)

    def draw(self, nets: GanStep, folder: RunFolder) -> None:
        """Write the sample pictures of the run."""
        truth, hole = self._truth[:_SAMPLES], self._hole[:_SAMPLES]
        fills = fill_pictures(nets.mean, truth, hole)
        pictures = truth.permute(0, 2, 3, 1).numpy()
        folder.draw_samples(pictures, hole[:, 0].bool().numpy(), fills)
