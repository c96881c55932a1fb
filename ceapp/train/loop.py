"""The training loop: batches in, checkpoints and figures out.

`train` is a generator of events; whoever draws it, a progress bar or a window, just reads on.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.distributed

from ceapp.core.cancel import CancelToken
from ceapp.core.errors import WorkError
from ceapp.nn.checkpoint import load_weights
from ceapp.train.batches import Batches
from ceapp.train.config import TrainConfig
from ceapp.train.events import Event, Meter, Remark
from ceapp.train.keeper import Keeper
from ceapp.train.replay import CannotRecordError
from ceapp.train.run_folder import RunFolder
from ceapp.train.run_state import GO, ORDERS, PAUSE, STOP, Pulse, read_order
from ceapp.train.split import Split
from ceapp.train.step import GanStep

_ASK_EVERY = 10
_REST = 500
_PAUSE_S = 0.2


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
    pulse: Pulse | None = None,
) -> Iterator[Event]:
    """Train, and yield what happens.

    Ends after the last step or, with everything saved, when `token` is cancelled or the folder's
    order says stop; waits while that says pause.

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
    pulse : Pulse, optional
        Says how the run stands.

    Raises
    ------
    WorkError
        If a loss or a weight is not a number any more, a file cannot be written, or the GPU is
        lost; the last good checkpoint stays.
    """
    token = token or CancelToken()
    pulse = pulse or Pulse(folder.path, speaks=False)
    batches = Batches(split.train, config, device, rank, world)
    total = config.total_steps(batches.steps_per_epoch)
    if config.adversarial and start.generator and not start.critic and not start.resume:
        # A fresh critic knows nothing: let it learn before it pulls a trained generator about.
        config = config.with_settings([f"rest={max(config.rest, _REST)}"])
    nets = GanStep(config, device, total, distributed=world > 1)
    step, best = _begin(nets, folder, start)
    if step >= total:
        yield Remark(f"The run has done its {total} steps already.")
        return
    keeper = None if rank else Keeper(config, split, folder, start.data, start.use, best)
    if keeper:
        keeper.begin(step)
    meter = Meter(config.batch_size, step)
    rests = False
    while step < total:
        order = _ordered(token, folder, step, world)
        if order == STOP:
            break
        if order == PAUSE:
            if keeper and not rests:
                keeper.save(nets, step)
            pulse.beat("paused", step, total)
            if not rests:
                yield Remark(f"Paused at step {step} of {total}.")
            rests = True
            time.sleep(_PAUSE_S)
            meter.restart()
            continue
        rests = False
        pulse.beat("running", step, total)
        try:
            meter.add(nets.run(batches.at(step), step))
        except torch.OutOfMemoryError:
            yield _halve(nets, config, world)
            continue
        except CannotRecordError as error:
            nets.replays = False
            yield Remark(f"{error.message}; going on without.")
            continue
        except RuntimeError as error:
            if not nets.compiled or not isinstance(error, torch._dynamo.exc.TorchDynamoException):
                raise _lost(error) from error
            nets.compiled = False
            yield Remark(f"torch cannot compile here, going on without: {_reason(error)}")
            continue
        step += 1
        epoch_ends = step % batches.steps_per_epoch == 0 or step == total
        if meter.due(step) or epoch_ends:
            event = meter.read(step, total, batches.steps_per_epoch)
            if keeper:
                keeper.note_steps(event, nets)
            yield event
        if keeper and epoch_ends:
            yield keeper.end_epoch(event, nets)
            meter.restart()
        elif keeper and keeper.look(nets, step):
            meter.restart()
    pulse.tell("running", step, total)
    if keeper and step < total:
        keeper.save(nets, step)
        yield Remark(f"Stopped at step {step} of {total}; --resume goes on from there.")
        # Whoever called learns by the token that the run did not come to its end.
        token.cancel()


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


def _ordered(token: CancelToken, folder: RunFolder, step: int, world: int) -> str:
    """Return what to do before this step; all processes answer alike, or the others would wait."""
    if world > 1 and step % _ASK_EVERY:
        return GO
    order = STOP if token.cancelled else read_order(folder.path)
    if world == 1:
        return order
    asked = torch.tensor(float(ORDERS.index(order)))
    if torch.distributed.get_backend() == "nccl":
        asked = asked.cuda()
    torch.distributed.all_reduce(asked, torch.distributed.ReduceOp.MAX)
    return ORDERS[int(asked)]


def _lost(error: RuntimeError) -> Exception:
    """Return what to tell of an error of the device; any other error stays what it is."""
    if not any(word in str(error) for word in ("CUDA", "cuDNN", "NCCL", "MPS")):
        return error
    return WorkError(
        "The GPU stopped working: {why}",
        "The last checkpoint stands; restart the program, or the computer, then --resume",
        why=str(error).splitlines()[0],
    )


def _reason(error: Exception) -> str:
    """Return what is wrong in one line: torch tells the trace of its compiler as well."""
    cause = getattr(error, "inner_exception", error)
    return next(iter(str(cause).strip().splitlines()), type(cause).__name__)


def _halve(nets: GanStep, config: TrainConfig, world: int) -> Remark:
    """Work through batches in twice as many pieces, after the device ran out of memory."""
    if world > 1:
        # The other processes have gone on to average gradients, and wait for this one.
        raise WorkError("A GPU ran out of memory", "Choose a smaller batch_size, then --resume")
    if nets.parts * 2 > config.batch_size:
        raise WorkError("There is not enough memory for a single picture", "Choose a smaller size")
    nets.halve()
    torch.cuda.empty_cache()
    pieces = -(-config.batch_size // nets.parts)
    return Remark(
        f"Out of memory: going on with {pieces} pictures at a time, "
        f"gradients added up to batches of {config.batch_size} as before."
    )
