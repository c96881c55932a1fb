"""How fast training is, and what share of the device's matrix rate it uses."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch.utils.flop_counter import FlopCounterMode

from ceapp.train.batches import Batch, Batches
from ceapp.train.config import TrainConfig
from ceapp.train.objective import Losses
from ceapp.train.pictures import Pictures
from ceapp.train.replay import CannotRecordError, Replay
from ceapp.train.step import GanStep


@dataclass(frozen=True, slots=True)
class TrainBench:
    """What a training step costs.

    Attributes
    ----------
    pictures_per_second : float
        Discriminator and generator step together.
    matrix_share : float
        Floating-point operations of the step a second, over those of a large matrix product.
    matrix_tflops : float
        The latter, measured on this device.
    parts_ms : dict
        Milliseconds of a step by part; measured one by one, so they need not add up.
    recorded : bool
        Whether steps and parts were recorded and replayed, as they are on a CUDA GPU.
    """

    pictures_per_second: float
    matrix_share: float
    matrix_tflops: float
    parts_ms: dict[str, float]
    recorded: bool


def bench(config: TrainConfig, device: str, steps: int) -> TrainBench:
    """Time training steps on made-up pictures.

    Parameters
    ----------
    config : TrainConfig
    device : str
    steps : int
        Steps to time, after as many to warm up.
    """
    rng = np.random.default_rng(config.seed)
    images = rng.integers(0, 256, (config.batch_size * 2, config.size, config.size, 3), np.uint8)
    pictures = Pictures(tuple(f"{i:06}" for i in range(len(images))), tuple(images))
    batches = Batches(pictures, config, device)
    batch = batches.at(0)
    # Counted on plain layers: fused kernels do not tell what they multiply.
    with FlopCounterMode(display=False) as counter:
        GanStep(replace(config, compiled=False), device, total=1).run(batch, 1)
    nets = GanStep(config, device, total=10 * steps)

    def whole(step: int) -> None:
        nets.run(batches.at(step), step)

    try:
        seconds = _time(whole, device, steps)
    except CannotRecordError:
        nets.replays = False
        seconds = _time(whole, device, steps)
    with torch.no_grad():
        fills = [nets.fill(batch)]

    def part(work: Callable[[], object]) -> float:
        return _time(_replayed(work, batch) if nets.replays else lambda step: work(), device, steps)

    parts = {
        "data": _time(lambda step: batches.at(step), device, steps),
        "generator forward": part(lambda: nets.fill(batch)),
        "whole step": seconds,
    }
    if nets.critic is not None:
        parts["critic step"] = part(lambda: nets.critic_step([batch], fills, penalised=False))
    parts["generator step"] = part(lambda: nets.generator_step([batch], [nets.fill(batch)]))
    rate = _matrix_rate(device, nets.autocasts)
    return TrainBench(
        pictures_per_second=config.batch_size / seconds,
        matrix_share=counter.get_total_flops() / seconds / rate,
        matrix_tflops=rate / 1e12,
        parts_ms={name: 1e3 * value for name, value in parts.items()},
        recorded=nets.replays,
    )


def _replayed(work: Callable[[], object], batch: Batch) -> Callable[[int], object]:
    """Return the work as a GPU does it within a step, which is recorded there."""

    def done(batch: Batch, kind: str) -> Losses:
        work()
        return {}

    replay = Replay(done)
    return lambda step: replay.run(batch, "part")


def _time(work: Callable[[int], object], device: str, steps: int) -> float:
    """Return seconds per call, the device's queue emptied before and after."""
    for step in range(steps):
        work(step)
    _wait(device)
    since = time.perf_counter()
    for step in range(steps):
        work(step)
    _wait(device)
    return (time.perf_counter() - since) / steps


def _wait(device: str) -> None:
    if device.startswith("cuda"):
        torch.cuda.synchronize()
    elif device == "mps":
        torch.mps.synchronize()


def _matrix_rate(device: str, bf16: bool) -> float:
    """Return operations a second of a large matrix product in the type that is trained in."""
    # Large enough to keep the device busy, small enough not to keep a laptop busy.
    side = 1024 if device == "cpu" else 8192
    a = torch.randn(side, side, device=device, dtype=torch.bfloat16 if bf16 else torch.float32)
    return 2 * side**3 / _time(lambda step: a @ a, device, 3)
