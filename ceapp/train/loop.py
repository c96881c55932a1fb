"""The training loop: batches in, checkpoints and figures out.

`train` is a generator of events; whoever draws it, a progress bar or a window, just reads on.
"""

import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
import torch.distributed
from torch import Tensor

from ceapp.core.cancel import CancelToken
from ceapp.core.errors import WorkError
from ceapp.nn.checkpoint import load_weights
from ceapp.train.batches import Batches
from ceapp.train.config import HOLE_SHAPES, TrainConfig
from ceapp.train.evaluate import fill_pictures, fixed_holes, judge
from ceapp.train.metrics import Scores
from ceapp.train.pictures import Pictures
from ceapp.train.run_folder import RunFolder, generator_card
from ceapp.train.split import Split
from ceapp.train.step import GanStep, Losses

_READ_EVERY = 50
_ASK_EVERY = 10
_REST = 500
_JUDGED = 256
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


@dataclass(frozen=True, slots=True)
class Start:
    """Where a run starts from.

    Attributes
    ----------
    resume : bool
        Go on with the run in the folder.
    generator, critic : Path or None
        Published weights to begin with, with new optimisers.
    data, use
        For the model card: the data sets' names and terms, and `any` or `research`.
    """

    resume: bool = False
    generator: Path | None = None
    critic: Path | None = None
    data: tuple[str, ...] = ()
    use: str = "research"


def train(
    config: TrainConfig,
    split: Split,
    folder: RunFolder,
    device: str,
    start: Start,
    token: CancelToken | None = None,
    rank: int = 0,
    world: int = 1,
) -> Iterator[Event]:
    """Train, and yield what happens.

    Ends after the last step or, with everything saved, when `token` is cancelled.

    Parameters
    ----------
    config : TrainConfig
    split : Split
    folder : RunFolder
        Written by rank 0 alone.
    device : str
    start : Start
    token : CancelToken, optional
    rank, world : int
        This process among those of `torchrun`; gradients are averaged when `world` is above 1.

    Raises
    ------
    WorkError
        If a loss or a weight is not a number any more; the last good checkpoint stays.
    """
    token = token or CancelToken()
    batches = Batches(split.train, config, device, rank, world)
    total = config.epochs * batches.steps_per_epoch
    total = min(total, config.steps) if config.steps else total
    if config.adversarial and start.generator and not start.critic and not start.resume:
        # A fresh critic knows nothing: let it learn before it pulls a trained generator about.
        config = config.with_settings([f"rest={max(config.rest, _REST)}"])
    nets = GanStep(config, device, total, distributed=world > 1)
    first, best = _begin(nets, folder, start)
    if first >= total:
        yield Remark(f"The run has done its {total} steps already.")
        return
    judges = [_Judge(side, config) for side in (split.train, split.held_out)] if not rank else []
    meter = _Meter(config.batch_size, first)
    saved = time.monotonic()
    if not rank:
        folder.start_events(first)
    step = first
    while step < total and not _stops(token, step, world):
        try:
            meter.add(nets.run(batches.at(step), step))
        except torch.OutOfMemoryError:
            yield _halve(nets, config, world)
            continue
        step += 1
        epoch_ends = step % batches.steps_per_epoch == 0 or step == total
        if step % _READ_EVERY == 0 or epoch_ends:
            event = meter.read(step, total, batches.steps_per_epoch)
            if not rank:
                folder.add_event(
                    step=step, epoch=event.epoch, rate=event.pictures_per_second, **event.losses
                )
            yield event
        if rank:
            continue
        if epoch_ends:
            trained, held = (side.scores(nets) for side in judges)
            for name, scores in (("train", trained), ("held-out", held)):
                folder.add_event(step=step, epoch=event.epoch, set=name, **asdict(scores))
            if held.psnr > best:
                best = held.psnr
                folder.save_best(nets, generator_card(config, list(start.data), start.use, step))
            judges[1].draw(nets, folder)
            folder.draw_curve()
            yield EpochDone(step, event.epoch, trained, held)
            meter.restart()
        if epoch_ends or time.monotonic() - saved > 60 * config.save_minutes:
            _save(nets, folder, start, step, best)
            saved = time.monotonic()
    if not rank and step < total:
        _save(nets, folder, start, step, best)
        yield Remark(f"Stopped at step {step} of {total}; --resume goes on from there.")


def _begin(nets: GanStep, folder: RunFolder, start: Start) -> tuple[int, float]:
    """Put the first weights into the nets; return the first step and the best score so far."""
    if start.resume:
        state = folder.load_state()
        nets.load_state(state["nets"])
        return int(state["step"]), float(state["best"])
    if start.generator:
        load_weights(start.generator, nets.generator)
        if nets.mean is not nets.generator:
            load_weights(start.generator, nets.mean)
    if start.critic and nets.critic is not None:
        load_weights(start.critic, nets.critic)
    return 0, 0.0


def _save(nets: GanStep, folder: RunFolder, start: Start, step: int, best: float) -> None:
    """Save everything, unless a weight is broken: then the last good files stay."""
    if not nets.finite():
        raise _diverged(step)
    folder.save(nets, step, best, generator_card(nets.config, list(start.data), start.use, step))


def _diverged(step: int) -> WorkError:
    return WorkError(
        f"The training diverged before step {step}: a value is not a number any more",
        "The last good checkpoint is kept; try a lower lr",
    )


def _stops(token: CancelToken, step: int, world: int) -> bool:
    """Whether to end before this step; all processes answer alike, or the others would wait."""
    if world == 1:
        return token.cancelled
    if step % _ASK_EVERY:
        return False
    asked = torch.tensor(float(token.cancelled))
    if torch.distributed.get_backend() == "nccl":
        asked = asked.cuda()
    torch.distributed.all_reduce(asked)
    return bool(asked > 0)


def _halve(nets: GanStep, config: TrainConfig, world: int) -> Remark:
    """Work through batches in twice as many pieces, after the device ran out of memory."""
    if world > 1:
        # The other processes have gone on to average gradients, and wait for this one.
        raise WorkError("A GPU ran out of memory", "Choose a smaller batch_size, then --resume")
    if nets.parts * 2 > config.batch_size:
        raise WorkError("There is not enough memory for a single picture", "Choose a smaller size")
    nets.parts *= 2
    torch.cuda.empty_cache()
    pieces = -(-config.batch_size // nets.parts)
    return Remark(
        f"Out of memory: going on with {pieces} pictures at a time, "
        f"gradients added up to batches of {config.batch_size} as before."
    )


class _Meter:
    """Adds up losses on the device and reads them now and then, which is when the host waits."""

    def __init__(self, batch_size: int, step: int) -> None:
        self._batch_size, self._step = batch_size, step
        self._sums: dict[str, tuple[Tensor, int]] = {}
        self.restart()

    def restart(self) -> None:
        """Leave out of the speed what was not training."""
        self._since = time.perf_counter()

    def add(self, losses: Losses) -> None:
        for name, value in losses.items():
            total, count = self._sums.get(name, (torch.zeros_like(value), 0))
            self._sums[name] = total + value, count + 1

    def read(self, step: int, total: int, per_epoch: int) -> StepsDone:
        values = {name: float(value / count) for name, (value, count) in self._sums.items()}
        if not all(abs(value) < float("inf") for value in values.values()):
            raise _diverged(step)
        now = time.perf_counter()
        speed = (step - self._step) * self._batch_size / max(now - self._since, 1e-9)
        self._sums, self._step, self._since = {}, step, now
        return StepsDone(step, total, -(-step // per_epoch), round(speed, 1), values)


class _Judge:
    """A fixed set of pictures and holes that every epoch is scored on."""

    def __init__(self, pictures: Pictures, config: TrainConfig) -> None:
        few = pictures.take(
            list(range(0, len(pictures), max(1, len(pictures) // _JUDGED)))[:_JUDGED]
        )
        shapes = [shape for shape in HOLE_SHAPES if config.holes.get(shape)]
        self._truth = few.stack(config.size)
        self._hole = fixed_holes(shapes, config.size, len(few))

    def scores(self, nets: GanStep) -> Scores:
        return judge(fill_pictures(nets.mean, self._truth, self._hole), self._truth, self._hole)

    def draw(self, nets: GanStep, folder: RunFolder) -> None:
        truth, hole = self._truth[:_SAMPLES], self._hole[:_SAMPLES]
        fills = fill_pictures(nets.mean, truth, hole)
        pictures = truth.permute(0, 2, 3, 1).numpy()
        folder.draw_samples(pictures, hole[:, 0].bool().numpy(), fills)
