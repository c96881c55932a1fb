"""The training loop: batches in, checkpoints and figures out.

`train` is a generator of events; whoever draws it, a progress bar or a window, just reads on.
"""

import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
import torch.distributed

from ceapp.core.cancel import CancelToken
from ceapp.core.errors import WorkError
from ceapp.nn.checkpoint import load_weights
from ceapp.train.batches import Batches
from ceapp.train.config import TrainConfig
from ceapp.train.events import EpochDone, Event, Judge, Meter, Remark, diverged
from ceapp.train.run_folder import RunFolder, generator_card
from ceapp.train.split import Split
from ceapp.train.step import GanStep

_READ_EVERY = 50
_ASK_EVERY = 10
_REST = 500


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
    judges = [Judge(side, config) for side in (split.train, split.held_out)] if not rank else []
    meter = Meter(config.batch_size, first)
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
        raise diverged(step)
    folder.save(nets, step, best, generator_card(nets.config, list(start.data), start.use, step))


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
