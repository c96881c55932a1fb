"""What networks drew in the open photo, and how sure they were of it. Knows no widget."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ceapp.app.fill_work import on_a_device, use_threads
from ceapp.app.jobs import Work
from ceapp.core.cancel import CancelToken, Progress, part
from ceapp.core.settings import Settings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ceapp.core.document import Document
    from ceapp.engine.api import FillRequest, Variation

_MOST = 4
"""Of how many fills it is kept what they came of: that holds a part of the photo."""


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """A fill that a network took part in, and what had been asked for."""

    request: "FillRequest"
    variation: "Variation"


class DrawnFills:
    """The last fills that networks took part in, by the step of undo that put each in."""

    def __init__(self) -> None:
        self._by_step: dict[int, Drawn] = {}

    def put(self, step: int, request: "FillRequest | None", variation: "Variation") -> None:
        """Note what a step put in, if a network drew in it."""
        if request is not None and variation.drawn:
            self._by_step[step] = Drawn(request, variation)
            for number in [*self._by_step][:-_MOST]:
                del self._by_step[number]

    def clear(self) -> None:
        """Forget all: another photo is open."""
        self._by_step.clear()

    def of(self, document: "Document | None") -> tuple[Drawn, ...]:
        """Return those that are in the photo as it is now."""
        if document is None:
            return ()
        done = {step.number for step in document.steps[: document.position]}
        return tuple(drawn for step, drawn in self._by_step.items() if step in done)


def doubting(fills: Sequence[Drawn], settings: Settings) -> Work:
    """Return the work of asking how sure networks were; its result is that of `doubt_map`.

    Where fills lie on each other it is the larger one.
    """

    def work(progress: Progress, token: CancelToken) -> "NDArray[np.uint8]":
        import numpy as np

        from ceapp.engine.doubt import doubt_map

        use_threads(settings.threads)
        doubt = np.zeros(fills[0].request.photo_size, np.uint8)
        for number, drawn in enumerate(fills):
            request, _ = on_a_device(drawn.request)
            share = part(progress, number / len(fills), (number + 1) / len(fills))
            np.maximum(doubt, doubt_map(request, drawn.variation, share, token), out=doubt)
        return doubt

    return work
