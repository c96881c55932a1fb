"""The recipe of a fill: all that is needed to do it again, as a readable file beside the result."""

import base64
import binascii
import json
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np

from ceapp.core.atomic import replacing
from ceapp.core.errors import InputError
from ceapp.core.mask import Mask

FORMAT = 1
SUFFIX = ".ceapp.json"
"""Of a recipe, behind the whole name of the photo that it made."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a person wants holes filled and filed; most fields are those of a `FillRequest`.

    Attributes
    ----------
    mode, model, device, precision : str
    grow : int
        Pixels by which the holes are widened first.
    seed : int
    note : bool
        Whether the file's XMP data are to say so if a network drew a part of the photo.
    """

    mode: str = "auto"
    model: str = "auto"
    grow: int = 0
    seed: int = 0
    device: str = "auto"
    precision: str = "auto"
    note: bool = True


@dataclass(frozen=True, slots=True)
class FileTold:
    """A file: where it lies, seen from the folder of the recipe, and its SHA-256."""

    file: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a fill was computed: where this is the same, so is every byte.

    Attributes
    ----------
    device : str
        `CPU`, or the name of the GPU that networks ran on.
    threads : int
        Of torch; 0 where it took no part.
    machine : str
        The processor's kind.
    versions : dict of str
        Of ceapp, Python and the libraries that compute or write.
    """

    device: str
    threads: int
    machine: str
    versions: dict[str, str] = field(default_factory=dict)

    def differences(self, other: "Setting") -> list[str]:
        """Return in what `other` differs, as `what: this, that` each."""
        told = [
            (name, getattr(self, name), getattr(other, name))
            for name in ("device", "threads", "machine")
        ]
        names = sorted({*self.versions, *other.versions})
        told += [(n, self.versions.get(n, "-"), other.versions.get(n, "-")) for n in names]
        return [f"{name}: {this}, {that}" for name, this, that in told if this != that]


@dataclass(frozen=True, slots=True, eq=False)
class Recipe:
    """One fill of one photo.

    Attributes
    ----------
    photo, result : FileTold
    pixels : str
        SHA-256 of the result's pixels before they were written, by `pixels_digest`.
    options : Options
    methods : tuple of dict
        How each group of holes was filled in the end: `mode`, `model`, `reason`.
    models : dict of str
        SHA-256 of each network that took part, by its name.
    setting : Setting
    jpeg_quality : int
        For a JPEG of a photo that was none.
    mask : (H, W) uint8
        255 is the hole, before it was widened.
    exclude : (H, W) uint8, or None
        What was not to be copied from.
    """

    photo: FileTold
    result: FileTold
    pixels: str
    options: Options
    methods: tuple[dict[str, str], ...]
    models: dict[str, str]
    setting: Setting
    jpeg_quality: int
    mask: Mask
    exclude: Mask | None = None

    def to_json(self) -> str:
        """Return it as JSON, the masks last."""
        told: dict[str, Any] = {"ceapp_recipe": FORMAT}
        for row in fields(self):
            value = getattr(self, row.name)
            if row.name in ("mask", "exclude"):
                value = None if value is None else _packed(value)
            elif hasattr(value, "__dataclass_fields__"):
                value = asdict(value)
            told[row.name] = value
        return json.dumps(told, indent=1, ensure_ascii=False) + "\n"

    @classmethod
    def from_json(cls, text: str) -> "Recipe":
        """Return the recipe that a JSON text tells.

        Raises
        ------
        ValueError, TypeError, KeyError, AttributeError
            If it tells none.
        """
        told = json.loads(text)
        if told.pop("ceapp_recipe") != FORMAT:
            raise ValueError("a recipe of another format")
        told["photo"], told["result"] = (FileTold(**told[name]) for name in ("photo", "result"))
        told["options"], told["setting"] = Options(**told["options"]), Setting(**told["setting"])
        told["methods"] = tuple(told["methods"])
        told["mask"] = _unpacked(told["mask"])
        told["exclude"] = None if told["exclude"] is None else _unpacked(told["exclude"])
        return cls(**told)


def recipe_path(result: Path) -> Path:
    """Return where the recipe of a result lies."""
    return result.with_name(result.name + SUFFIX)


def read_recipe(path: Path) -> Recipe:
    """Read a recipe.

    Raises
    ------
    InputError
        If there is none, or it cannot be understood.
    """
    try:
        return Recipe.from_json(path.read_text("utf-8"))
    except FileNotFoundError as error:
        raise InputError("There is no recipe {path}", "Check the name", path=path) from error
    except OSError as error:
        raise InputError(
            "{file} cannot be read: {why}", file=path.name, why=error.strerror
        ) from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InputError(
            "{file} is no recipe that this ceapp understands",
            "Recipes end in {suffix} and lie beside the photos that they made",
            file=path.name,
            suffix=SUFFIX,
        ) from error


def write_recipe(recipe: Recipe, path: Path) -> None:
    """Write a recipe, in one step.

    Raises
    ------
    SaveError
        If it cannot be written; what was there before is still there.
    """
    with replacing(path) as file:
        file.write(recipe.to_json().encode())


def seen_from(folder: Path, path: Path) -> str:
    """Return how to get from a folder to a file, so that both can be moved together."""
    try:
        return Path(os.path.relpath(path.resolve(), folder.resolve())).as_posix()
    except ValueError:
        # Another drive of Windows.
        return path.resolve().as_posix()


def _packed(mask: Mask) -> str:
    """Return a mask as a PNG in base64."""
    return base64.b64encode(imagecodecs.png_encode(np.ascontiguousarray(mask))).decode()


def _unpacked(text: str) -> Mask:
    try:
        mask = imagecodecs.png_decode(base64.b64decode(text, validate=True))
    except (binascii.Error, RuntimeError) as error:
        raise ValueError("no PNG") from error
    if mask.ndim != 2 or mask.dtype != np.uint8:
        raise ValueError("no mask")
    return np.asarray(mask)
