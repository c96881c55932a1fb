"""What is done with models in the background: plain callables `work(progress, token) -> result`.

torch and what reads photos are imported inside, as in `app.fill_work`.
"""

import statistics
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ceapp.app.fill_work import use_threads
from ceapp.app.jobs import Work
from ceapp.app.torch_library import load_torch_library
from ceapp.core.cancel import CancelToken, Progress, silent
from ceapp.core.errors import Cancelled, CeappError, CheckpointError
from ceapp.core.model_card import ModelCard
from ceapp.core.settings import Settings

if TYPE_CHECKING:
    from ceapp.engine.models import ModelEntry
    from ceapp.engine.plain_checkpoint import Missing
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


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at a model's file and its fills showed.

    Attributes
    ----------
    entry : ModelEntry
    sha256 : str
    pictures : tuple of Path
        A fill of each bundled photo; none of a model that fills nothing.
    error : str
        Why there are none, if they could not be made.
    """

    entry: "ModelEntry"
    sha256: str
    pictures: tuple[Path, ...] = ()
    error: str = ""


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
        entry = find_model(name, (AUTO, CLASSIC))
        token.check()
        from ceapp.nn.device import missing

        use_threads(settings.threads)
        device = "cpu" if missing(settings.device) else settings.device
        forget(but=loaded(entry.path, device, settings.precision))
        return name

    return work


def adding(path: Path, card: ModelCard | None = None) -> Work:
    """Return the work of checking a file and taking it in; its result is `Added`.

    A file with a card is called as it says, or nearly so where that name is taken.
    """

    def work(progress: Progress, token: CancelToken) -> Added:
        from ceapp.core.model_file import read_card
        from ceapp.engine.model_names import free_name
        from ceapp.engine.model_store import add_model
        from ceapp.engine.plain_checkpoint import look_into

        if card is not None:
            return Added(path, entry=add_model(path, progress, token, card=card))
        missing = look_into(path)
        if missing is not None:
            return Added(path, missing=missing)
        name = free_name(read_card(path).name)
        return Added(path, entry=add_model(path, progress, token, name=name))

    return work


def exporting(name: str, out: Path) -> Work:
    """Return the work of writing a model's file elsewhere; its result is the path."""

    def work(progress: Progress, token: CancelToken) -> Path:
        from ceapp.engine.model_store import export_model

        return export_model(name, out, token)

    return work


def sampling(entry: "ModelEntry", settings: Settings) -> Work:
    """Return the work of filling the bundled photos with a model; its result is `Looked`.

    Pictures that were made before are only looked up, without torch.
    """

    def work(progress: Progress, token: CancelToken) -> Looked:
        from ceapp.core.model_file import sha256
        from ceapp.core.samples import samples
        from ceapp.engine.model_samples import make_sample, sample_file

        digest = sha256(entry.path)
        if not entry.fills:
            return Looked(entry, digest)
        kept = [sample_file(digest, sample) for sample in samples()]
        device = "cpu"
        if not all(path.exists() for path in kept):
            from ceapp.nn.device import missing

            token.check()
            use_threads(settings.threads)
            device = "cpu" if missing(settings.device) else settings.device
        try:
            for path, sample in zip(kept, samples(), strict=True):
                token.check()
                make_sample(entry, sample, path, token, device)
        except Cancelled:
            raise
        except CeappError as error:
            return Looked(entry, digest, error=str(error))
        return Looked(entry, digest, tuple(kept))

    return work


def surveying() -> Work:
    """Return the work of looking where one can compute; its result is `Survey`."""

    def work(progress: Progress, token: CancelToken) -> Survey:
        load_torch_library()
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
