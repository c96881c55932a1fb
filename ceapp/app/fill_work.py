"""How holes are filled in the background: plain callables `work(progress, token) -> result`.

Each function here takes a snapshot of what its work needs and returns the work. numpy and torch are
imported inside, so that a window opens without them.
"""

import os
from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING

from ceapp.app.jobs import Work
from ceapp.app.torch_library import load_torch_library
from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.geometry import Rect
from ceapp.core.settings import Settings
from ceapp.core.words import say

if TYPE_CHECKING:
    from ceapp.core.document import Document
    from ceapp.core.mask import Mask
    from ceapp.engine.api import FillRequest, FillResult, Mode


@dataclass(frozen=True, slots=True)
class Wish:
    """How a person wants the hole filled; the fields are those of a `FillRequest`."""

    mode: "Mode" = "auto"
    model: str = "auto"
    seed: int = 0
    variations: int = 1


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """What is to be filled.

    Attributes
    ----------
    request : FillRequest
    bounds : Rect
        Holds every hole.
    mask : (h, w) uint8
        What was painted in `bounds`: 255 for the fill alone, less for some of the photo with it.
    """

    request: "FillRequest"
    bounds: Rect
    mask: "Mask"


def asking(document: "Document", wish: Wish, settings: Settings) -> Asked:
    """Return what is to be filled and how, as it is now.

    Raises
    ------
    MaskError
        If there is nothing to fill, or nothing to fill it from.
    """
    import numpy as np

    from ceapp.engine.grouping import make_request

    bounds = document.mask_bounds
    mask = document.mask[bounds.slices].copy()
    # Where the paint is pale, too, the fill has to know what to put: it is mixed in afterwards.
    hole = np.zeros(document.mask.shape, np.bool_)
    hole[bounds.slices] = mask != 0
    request = make_request(
        document.pixels,
        hole,
        bounds=bounds,
        mode=wish.mode,
        exclude=document.exclude if document.has("exclude") else None,
        model=wish.model,
        device=settings.device,
        precision=settings.precision,
        seed=wish.seed,
        variations=wish.variations,
    )
    return Asked(request, bounds, mask)


def filling(asked: Asked, settings: Settings) -> Work:
    """Return the work of filling; its result is a `FillResult`."""

    def work(progress: Progress, token: CancelToken) -> "FillResult":
        from ceapp.engine.feather import feather

        request, notes = asked.request, tuple[str, ...]()
        if _runs_a_net(request):
            use_threads(settings.threads)
            request, notes = on_a_device(request)
        result = feather(_fill(request, progress, token), request, asked.mask, asked.bounds)
        if result.device:
            result = replace(result, notes=(*result.notes, *notes))
        return result

    return work


def filling_quickly(asked: Asked) -> Work:
    """Return the work of filling roughly, for who cannot wait; its result is a `FillResult`."""

    def work(progress: Progress, token: CancelToken) -> "FillResult":
        from ceapp.engine.coarse import coarse_fill
        from ceapp.engine.feather import feather

        result = coarse_fill(asked.request, progress, token)
        return feather(result, asked.request, asked.mask, asked.bounds)

    return work


def warming(settings: Settings) -> Work:
    """Return the work of getting ready for the first fill; its result is the device, in words."""

    def work(progress: Progress, token: CancelToken) -> str:
        load_torch_library()
        from ceapp.nn.device import missing, pick_device

        # Half a second of imports that the first fill need not wait for.
        import_module("ceapp.engine.pipeline")
        token.check()
        use_threads(settings.threads)
        why = missing(settings.device)
        return say("CPU: {why}", why=why) if why else pick_device(settings.device).reason

    return work


def use_threads(count: int) -> None:
    """Let fills use so many cores; 0 for what is best: for torch all but the window's own."""
    load_torch_library()
    from ceapp.engine.exemplar import crew
    from ceapp.nn import device

    crew.set_threads(count)
    device.set_threads(count or (os.cpu_count() or 2) - 1)


def _fill(request: "FillRequest", progress: Progress, token: CancelToken) -> "FillResult":
    from ceapp.engine.pipeline import fill

    return fill(request, progress, token)


def _runs_a_net(request: "FillRequest") -> bool:
    """Whether a network may take part; where none will, the person need not wait for torch."""
    from ceapp.engine.models import CLASSIC, list_models

    return request.model != CLASSIC and any(model.fills for model in list_models())


def on_a_device(request: "FillRequest") -> tuple["FillRequest", tuple[str, ...]]:
    """Return the request for a device that can be used here, and what there is to say about it.

    Settings may come from a computer that had another one, and a GPU can be unplugged.
    """
    from ceapp.nn.device import missing

    why = missing(request.device)
    if not why:
        return request, ()
    note = say(
        "The device {device} cannot be used: {why}. The fill was computed on the CPU",
        device=request.device,
        why=why,
    )
    return replace(request, device="cpu"), (note,)
