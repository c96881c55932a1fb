"""What is done with models in the background: plain callables `work(progress, token) -> result`.

torch and what reads photos are imported inside, as in `app.work`.
"""

import statistics
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ceapp.app.jobs import Work
from ceapp.app.work import use_threads
from ceapp.core.cancel import CancelToken, Progress, silent
from ceapp.core.errors import CheckpointError
from ceapp.core.model_card import ModelCard
from ceapp.core.settings import Settings

if TYPE_CHECKING:
    from ceapp.engine.model_store import Missing
    from ceapp.engine.models import ModelEntry
    from ceapp.nn.device import Found

_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Survey:
    """Where this computer can compute.

    Attributes
    ----------
    torch : str
        Which torch, in words.
    devices : tuple of Found
    """

    torch: str
    devices: "tuple[Found, ...]"


@dataclass(frozen=True, slots=True)
class Timing:
    """How long a fill took.

    Attributes
    ----------
    model : str
    seconds : dict of str to float
        By device.
    """

    model: str
    seconds: dict[str, float]


@dataclass(frozen=True, slots=True)
class Added:
    """What came of a file that was to be added: a model, or questions about it."""

    path: Path
    entry: "ModelEntry | None" = None
    missing: "Missing | None" = None


def loading(name: str, settings: Settings) -> Work:
    """Return the work of getting a model ready to fill, in place of the one before.

    Its result is the name.
    """

    def work(progress: Progress, token: CancelToken) -> str:
        from ceapp.engine.models import AUTO, CLASSIC, find_model
        from ceapp.engine.neural import forget, loaded

        if name in (AUTO, CLASSIC):
            # Which net a fill takes, if any, is seen when there is a hole.
            forget()
            return name
        entry = find_model(name)
        token.check()
        from ceapp.nn.device import missing

        use_threads(settings.threads)
        device = "cpu" if missing(settings.device) else settings.device
        loaded(entry.path, device, settings.precision)
        return name

    return work


def adding(path: Path, card: ModelCard | None = None) -> Work:
    """Return the work of checking a file and taking it in; its result is `Added`."""

    def work(progress: Progress, token: CancelToken) -> Added:
        from ceapp.engine.model_store import add_model, look_into

        missing = look_into(path) if card is None else None
        if missing is not None:
            return Added(path, missing=missing)
        return Added(path, entry=add_model(path, progress, token, card=card))

    return work


def exporting(name: str, out: Path) -> Work:
    """Return the work of writing a model's file elsewhere; its result is the path."""

    def work(progress: Progress, token: CancelToken) -> Path:
        from ceapp.engine.model_store import export_model

        return export_model(name, out, token)

    return work


def sampling(entry: "ModelEntry", settings: Settings) -> Work:
    """Return the work of filling the bundled photos with a model; its result is their pictures."""

    def work(progress: Progress, token: CancelToken) -> tuple[Path, ...]:
        from ceapp.core.samples import samples
        from ceapp.engine.model_samples import make_sample
        from ceapp.nn.device import missing

        use_threads(settings.threads)
        device = "cpu" if missing(settings.device) else settings.device
        made = []
        for sample in samples():
            token.check()
            made.append(make_sample(entry, sample, token, device))
        return tuple(made)

    return work


def surveying() -> Work:
    """Return the work of looking where one can compute; its result is `Survey`."""

    def work(progress: Progress, token: CancelToken) -> Survey:
        from ceapp.nn.device import find_devices, torch_in_use

        return Survey(torch_in_use(), find_devices())

    return work


def timing(settings: Settings) -> Work:
    """Return the work of timing a fill on each device that can be used; its result is `Timing`."""

    def work(progress: Progress, token: CancelToken) -> Timing:
        from ceapp.core.mask import read_mask
        from ceapp.core.photo_file import read_photo
        from ceapp.core.samples import samples
        from ceapp.engine.grouping import make_request
        from ceapp.engine.models import list_models
        from ceapp.engine.pipeline import fill
        from ceapp.nn.device import find_devices

        model = next((entry.name for entry in list_models() if entry.fills), None)
        if model is None:
            raise CheckpointError("There is no model to time", "Add one on the page Models")
        use_threads(settings.threads)
        sample = samples()[0]
        photo = read_photo(sample.photo)
        mask = read_mask(sample.mask, (photo.height, photo.width))
        devices = [found.name for found in find_devices() if found.usable]
        seconds = {}
        for index, device in enumerate(devices):
            request = make_request(
                photo.pixels,
                mask,
                mode="structure",
                model=model,
                device=device,
                precision=settings.precision,
            )
            took = []
            # The first one loads the weights, and is not counted.
            for turn in range(1 + _ROUNDS):
                token.check()
                progress((index + turn / (1 + _ROUNDS)) / len(devices))
                began = time.perf_counter()
                fill(request, silent, token)
                took.append(time.perf_counter() - began)
            seconds[device] = statistics.median(took[1:])
        return Timing(model, seconds)

    return work
