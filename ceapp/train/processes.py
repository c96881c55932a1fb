"""Several GPUs or machines: this process's place among those that `torchrun` started."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import torch
import torch.distributed


@dataclass(frozen=True, slots=True)
class Place:
    """Where a process stands among all, and the device that is its own."""

    rank: int
    world: int
    device: str


@contextmanager
def joined(device: str) -> Iterator[Place]:
    """Join the processes that `torchrun` started, and leave them at the end.

    Without `torchrun` there is one process and nothing to join.

    Parameters
    ----------
    device : str
        `cpu`, `cuda` or `mps`; with `cuda` each process on a machine takes its own GPU.
    """
    world = int(os.environ.get("WORLD_SIZE", "1"))
    if world == 1:
        yield Place(0, 1, device)
        return
    if device == "cuda":
        device = f"cuda:{os.environ.get('LOCAL_RANK', '0')}"
        torch.cuda.set_device(device)
    torch.distributed.init_process_group("nccl" if device.startswith("cuda") else "gloo")
    try:
        yield Place(torch.distributed.get_rank(), world, device)
        # The first process still scores and saves; none leaves before, and breaks its connections.
        torch.distributed.barrier()
    finally:
        torch.distributed.destroy_process_group()
