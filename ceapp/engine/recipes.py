"""From a fill to its recipe, and from a recipe to the fill once more."""

import hashlib
import platform
import sys
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import cast

import numpy as np

import ceapp
from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.errors import InputError
from ceapp.core.jpeg import QUALITY
from ceapp.core.mask import Mask
from ceapp.core.model_file import sha256
from ceapp.core.original import changed_since
from ceapp.core.patch import Pixels
from ceapp.core.paths import shipped_models
from ceapp.core.photo import FileTraits, Photo
from ceapp.core.photo_file import read_photo, with_note, write_photo
from ceapp.core.recipe import (
    FileTold,
    Options,
    Recipe,
    Setting,
    recipe_path,
    seen_from,
    write_recipe,
)
from ceapp.engine import face_look, mask_scores
from ceapp.engine.api import FillRequest, FillResult, Mode
from ceapp.engine.blending import paste
from ceapp.engine.grouping import make_request
from ceapp.engine.models import CLASSIC, SUFFIX, UnknownModel, list_models
from ceapp.engine.pipeline import fill

_LIBRARIES = ("numpy", "scipy", "torch", "pillow", "imagecodecs", "tifffile")
"""What computes pixels or writes them."""


@dataclass(frozen=True, slots=True)
class Source:
    """A photo that was read, with its file's path and SHA-256."""

    path: Path
    sha256: str
    photo: Photo


def read_source(path: Path) -> Source:
    """Read a photo; raises as `read_photo`."""
    photo = read_photo(path)
    return Source(path, file_digest(path), photo)


def request_for(
    photo: Photo,
    mask: Mask,
    options: Options,
    exclude: Mask | None = None,
    variations: int = 1,
) -> FillRequest:
    """Return the request for a fill as the options say.

    Raises
    ------
    MaskError, InputError
        As `make_request`.
    """
    return make_request(
        photo.pixels,
        mask,
        mode=cast(Mode, options.mode),
        model=options.model,
        device=options.device,
        precision=options.precision,
        grow=options.grow,
        seed=options.seed,
        exclude=exclude,
        variations=variations,
    )


@dataclass(frozen=True, slots=True, eq=False)
class Fill:
    """One fill of one photo, done and not yet written.

    Attributes
    ----------
    source : Source
    options : Options
    mask : (H, W) uint8
    result : FillResult
    exclude : (H, W) uint8, or None
    """

    source: Source
    options: Options
    mask: Mask
    result: FillResult
    exclude: Mask | None = None

    def pixels(self) -> Pixels:
        """Return the photo with the fill in it."""
        return paste(self.source.photo.pixels, self.result.patches)

    def traits(self, out: Path) -> FileTraits:
        """Return what the file says beside its pixels, that a network drew in them among it."""
        traits = self.source.photo.traits
        noted = self.options.note and self.result.variations[0].drawn
        return with_note(traits, out) if noted else traits

    def write(
        self, out: Path, token: CancelToken | None = None, jpeg_quality: int = QUALITY
    ) -> Recipe:
        """Write the filled photo, then its recipe beside it.

        A result without a recipe is one whose writer was killed in between.

        Raises
        ------
        InputError, SaveError, Cancelled
            As `write_photo`.
        """
        is_new, pixels = not out.exists(), self.pixels()
        before, patches = self.source.photo.pixels, self.result.patches
        changed = changed_since(((p.rect, before[p.rect.slices]) for p in patches), pixels)
        write_photo(pixels, self.traits(out), out, token, jpeg_quality, changed)
        methods = self.result.methods
        recipe = Recipe(
            FileTold(seen_from(out.parent, self.source.path), self.source.sha256),
            FileTold(out.name, file_digest(out)),
            pixels_digest(pixels),
            self.options,
            tuple({"mode": m.mode, "model": m.model, "reason": m.reason} for m in methods),
            _models(self.result, self.options),
            setting(self.result.device),
            jpeg_quality,
            self.mask,
            self.exclude,
        )
        try:
            write_recipe(recipe, recipe_path(out))
        except BaseException:
            if is_new:
                out.unlink(missing_ok=True)
            raise
        return recipe


def replay(recipe: Recipe, source: Source, progress: Progress, token: CancelToken) -> Fill:
    """Fill a photo once more as its recipe says, on as many threads.

    Raises
    ------
    InputError
        If the photo is another one.
    CheckpointError, WorkError, Cancelled
        As `fill`.
    """
    if source.sha256 != recipe.photo.sha256:
        raise InputError(
            "{file} is not the photo that was filled, or was changed since",
            "Name the one that was with --photo",
            file=source.path.name,
        )
    if recipe.setting.threads:
        from ceapp.nn.device import set_threads

        set_threads(recipe.setting.threads)
    request = request_for(source.photo, recipe.mask, recipe.options, recipe.exclude)
    result = fill(request, progress, token)
    return Fill(source, recipe.options, recipe.mask, result, recipe.exclude)


def other_models(recipe: Recipe, now: Fill) -> list[str]:
    """Return the names of networks that took part in only one of two fills, or are others now."""
    here = _models(now.result, now.options)
    return sorted(n for n in {*recipe.models, *here} if recipe.models.get(n) != here.get(n))


def setting(device: str) -> Setting:
    """Return where fills are computed here.

    Parameters
    ----------
    device : str
        What a result tells of it.
    """
    threads = 0
    if "torch" in sys.modules:
        import torch

        threads = torch.get_num_threads()
    versions = {name: version(name) for name in _LIBRARIES}
    versions |= {"ceapp": ceapp.__version__, "python": platform.python_version()}
    # What numpy and torch use of the processor decides in which order they sum.
    known = np.show_config("dicts")["SIMD Extensions"]
    vectors = (known["found"] or known["baseline"])[-1]
    machine = f"{platform.system()} {platform.machine()}, {vectors}"
    return Setting(device.partition(":")[0] or "CPU", threads, machine, versions)


def file_digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal; raises InputError if it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise InputError(
            "{file} cannot be read: {why}", file=path.name, why=error.strerror
        ) from error


def pixels_digest(pixels: Pixels) -> str:
    """Return the SHA-256 of pixels with their size and depth, in hexadecimal."""
    told = hashlib.sha256(f"{pixels.shape} {pixels.dtype}".encode())
    told.update(np.ascontiguousarray(pixels).data)
    return told.hexdigest()


def _models(result: FillResult, options: Options) -> dict[str, str]:
    """Return the SHA-256 of each network that had a say, by its name."""
    names = set(result.models) - {CLASSIC}
    files = {entry.name: entry.path for entry in list_models()} if names else {}
    if options.model != CLASSIC and options.mode in ("auto", "structure"):
        # They say whether there is a face to draw.
        for name in (face_look.MODEL, mask_scores.MODEL):
            finder = shipped_models() / f"{name}{SUFFIX}"
            if finder.is_file():
                names.add(name)
                files[name] = finder
    try:
        return {name: _hash(files[name], _changed(files[name])) for name in sorted(names)}
    except KeyError as error:
        raise UnknownModel(
            "The model {name} went away while it filled", name=error.args[0]
        ) from error


@cache
def _hash(path: Path, changed: int) -> str:
    """Return a network's SHA-256; a batch asks for the same one again and again."""
    return sha256(path)


def _changed(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        # Hashing it will say what is wrong.
        return 0
