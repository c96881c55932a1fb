"""A step recorded once and replayed: the host then starts one graph instead of each kernel.

At batches of 64 a fast GPU is done with a kernel sooner than the host has started the next.
"""

from collections import Counter
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

import torch

from ceapp.core.errors import WorkError
from ceapp.train.batches import Batch
from ceapp.train.objective import Losses

_Kind = TypeVar("_Kind", bound=Hashable)
_WARM = 3
"""Steps of a kind that run as they stand first: libraries choose their kernels in these."""


class CannotRecordError(WorkError):
    """A step cannot be recorded on this GPU; it can still be run."""


class Replay(Generic[_Kind]):
    """Runs steps as CUDA graphs, one for each kind of step.

    Parameters
    ----------
    work : callable
        (batch, kind) -> losses. Reads of tensors alone what changes from step to step, changes
        tensors in place, waits for nothing, and does the same for each batch of a kind.
    """

    def __init__(self, work: Callable[[Batch, _Kind], Losses]) -> None:
        self._work = work
        self._stream = torch.cuda.Stream()
        self.forget()

    def forget(self) -> None:
        """Drop what was recorded, because tensors were replaced or memory is wanted."""
        self._warm: Counter[_Kind] = Counter()
        self._recorded: dict[_Kind, _Recording] = {}

    def run(self, batch: Batch, kind: _Kind) -> Losses:
        """Do a step, by its recording from the fourth of a kind on, and return its losses.

        Raises
        ------
        CannotRecordError
            If the step cannot be recorded; it has then not been done.
        """
        if kind not in self._recorded:
            if self._warm[kind] < _WARM:
                self._warm[kind] += 1
                return self._warm_up(batch, kind)
            self._recorded[kind] = self._record(batch, kind)
        return self._recorded[kind].run(batch)

    def _warm_up(self, batch: Batch, kind: _Kind) -> Losses:
        """Do the step as it stands, on the stream on which it will be recorded."""
        self._stream.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(self._stream):
            losses = self._work(batch, kind)
        torch.cuda.current_stream().wait_stream(self._stream)
        return losses

    def _record(self, batch: Batch, kind: _Kind) -> "_Recording":
        # What one recording leaves behind no other reads, so they may share their memory.
        pool = next((known.graph.pool() for known in self._recorded.values()), None)
        graph, own = torch.cuda.CUDAGraph(), batch.copy()
        try:
            with torch.cuda.graph(graph, pool=pool, stream=self._stream):
                losses = self._work(own, kind)
        except torch.OutOfMemoryError:
            raise
        except RuntimeError as error:
            raise CannotRecordError(
                "This GPU cannot record a step of training: {why}",
                why=next(iter(str(error).splitlines()), ""),
            ) from error
        return _Recording(graph, own, losses)


class _Recording:
    """A graph with the tensors that it reads from and writes to."""

    def __init__(self, graph: torch.cuda.CUDAGraph, batch: Batch, losses: Losses) -> None:
        self.graph, self._batch, self._losses = graph, batch, losses

    def run(self, batch: Batch) -> Losses:
        self._batch.take(batch)
        self.graph.replay()
        # The next replay writes to the same places.
        return {name: loss.clone() for name, loss in self._losses.items()}
