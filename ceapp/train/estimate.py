"""What a training would take, from a few trial steps on made-up pictures: time, memory, disk."""

import time

import numpy as np
import torch
from torch import Tensor

from ceapp.core.cancel import CancelToken, Progress, silent
from ceapp.nn.device import pick_device
from ceapp.train.batches import Batch
from ceapp.train.config import TrainConfig
from ceapp.train.holes import make_hole
from ceapp.train.preflight import Estimate
from ceapp.train.step import GanStep

_FEW = 2
_TRIALS = 3
_QUICK_S = 0.3
_PATIENCE_S = 4.0
# The program with torch, before it has read a picture; measured on Linux with the CPU build.
_PROGRAM_BYTES = 400 << 20
_BANK = 4096
# Gradients and scratch space on top of what is kept for the way back.
_SCRATCH = 1.25


def estimate(
    config: TrainConfig,
    pictures: int,
    device: str = "auto",
    progress: Progress = silent,
    token: CancelToken | None = None,
) -> Estimate:
    """Try a few steps and return what the whole run would take.

    Parameters
    ----------
    config : TrainConfig
    pictures : int
        To train on.
    device : str
        As of `nn.device.pick_device`.
    progress, token
        Told and checked with each trial step.
    """
    token = token or CancelToken()
    picked = pick_device(device)
    few = min(config.batch_size, 64 if picked.name == "cuda" else _FEW)
    nets = GanStep(config, picked.name, total=100)
    progress(0.0)
    while True:
        token.check()
        batch = _made_up(config, few, picked.name)
        # The first step of a size makes what later ones find.
        _timed(nets, batch, 1)
        if few == config.batch_size or _timed(nets, batch, 1) > _QUICK_S:
            break
        # What a step costs besides its pictures must not be counted for each few of them.
        few = min(2 * few, config.batch_size)
    kept = _kept_bytes(nets, batch)
    times: list[float] = []
    while len(times) < _TRIALS and sum(times) < _PATIENCE_S:
        token.check()
        progress((1 + len(times)) / (_TRIALS + 2))
        times.append(_timed(nets, batch, 2 + len(times) % max(1, config.r1_every - 2)))
    seconds = float(np.median(times))
    if config.r1 and nets.critic is not None:
        # Backwards through the critic twice: about a step more, where trying takes too long.
        token.check()
        hasty = sum(times) >= _PATIENCE_S
        penalty = seconds if hasty else _timed(nets, batch, config.r1_every) - seconds
        seconds += max(0.0, penalty) / config.r1_every
    steps = config.total_steps(config.steps_per_epoch(pictures))
    generator, critic = _count(nets.generator), _count(nets.critic)
    # Weight, gradient and Adam's two moments; the running mean is one more of the generator.
    nets_bytes = 16 * (generator + critic) + (4 * generator if config.ema else 0)
    side = config.size * config.zoom
    resident = int(2 * pictures * 3 * side**2) + _BANK * config.size**2
    memory = nets_bytes + resident + int(_SCRATCH * kept * config.batch_size / few)
    state = 4 * (3 * (generator + critic) + generator)
    return Estimate(
        steps,
        seconds / few * config.batch_size * steps,
        memory + (0 if picked.name == "cuda" else _PROGRAM_BYTES),
        2 * (state + 4 * generator + 2 * critic),
        generator,
        picked.reason,
    )


def _made_up(config: TrainConfig, count: int, device: str) -> Batch:
    rng = np.random.default_rng(0)
    shapes = [shape for shape, share in config.holes.items() if share]
    holes = np.stack([make_hole(shapes[i % len(shapes)], config.size, rng) for i in range(count)])
    truth = torch.rand(count, 3, config.size, config.size) * 2 - 1
    noise = torch.zeros(count, config.noise)
    return Batch(
        truth.to(device, memory_format=torch.channels_last),
        torch.from_numpy(holes[:, None]).float().to(device),
        noise.to(device),
    )


def _kept_bytes(nets: GanStep, batch: Batch) -> int:
    """Return how much is kept of one pass through both nets for the way back."""
    kept: dict[int, int] = {}

    def keep(tensor: Tensor) -> Tensor:
        storage = tensor.untyped_storage()
        kept[storage.data_ptr()] = storage.nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        fill = nets.fill(batch)
        if nets.critic is not None:
            seen = torch.cat([batch.truth, fill])
            verdict = nets.critic(seen, batch.hole.repeat(2, 1, 1, 1))
            del verdict
    return sum(kept.values())


def _timed(nets: GanStep, batch: Batch, step: int) -> float:
    since = time.perf_counter()
    losses = nets.run(batch, step)
    # Reading a value waits for the device.
    float(losses.get("total", losses.get("critic", torch.zeros(()))))
    return time.perf_counter() - since


def _count(net: "torch.nn.Module | None") -> int:
    return sum(p.numel() for p in net.parameters()) if net is not None else 0
