"""`about.json`: what a run is, written when it begins, so that it can be read without torch."""

import json
import time
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import ceapp
from ceapp.core.atomic import replacing
from ceapp.core.errors import CheckpointError, InputError
from ceapp.train.config import TrainConfig

_FILE = "about.json"


@dataclass(frozen=True, slots=True)
class About:
    """What a run is made of.

    Attributes
    ----------
    config : TrainConfig
    data : tuple of str
        Folders and tars, as whole paths.
    device : str
        What was asked for: `auto`, `cpu`, ...
    computes : str
        Where it computes, and why there.
    terms : tuple of str
        Data sets and terms, for the card.
    use : str
        `any` or `research`.
    train, held_out, left_out, skipped : int
        Pictures on either side, near copies in neither, files that could not be used.
    steps_per_epoch : int
    began : float
        Seconds since 1970.
    version : str
        Of ceapp.
    """

    config: TrainConfig
    data: tuple[str, ...] = ()
    device: str = "auto"
    computes: str = ""
    terms: tuple[str, ...] = ()
    use: str = "research"
    train: int = 0
    held_out: int = 0
    left_out: int = 0
    skipped: int = 0
    steps_per_epoch: int = 0
    began: float = 0.0
    version: str = ceapp.__version__

    def write(self, folder: Path) -> None:
        """Write it into the run's folder.

        Raises
        ------
        SaveError
            If it cannot be written.
        """
        told = asdict(self) | {"began": self.began or time.time()}
        with replacing(folder / _FILE) as file:
            file.write(json.dumps(told, ensure_ascii=False, indent=2).encode() + b"\n")


def read_about(folder: Path) -> About:
    """Return what the run in a folder is.

    Raises
    ------
    CheckpointError
        If the folder holds no run, or one whose description cannot be read.
    """
    try:
        raw: dict[str, Any] = json.loads((folder / _FILE).read_text("utf-8"))
        known = {f.name for f in fields(About)}
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in raw.items()
            if name in known
        }
        values["config"] = TrainConfig.from_json(json.dumps(raw["config"]))
        return About(**values)
    except FileNotFoundError as error:
        message = "{folder} holds no run that can be read"
        hint = "Choose the folder that a training writes to"
        raise CheckpointError(message, hint, folder=folder) from error
    except (OSError, ValueError, TypeError, KeyError, AttributeError, InputError) as error:
        message = "The description of the run in {folder} is broken"
        hint = "Start a new run with --init last.safetensors"
        raise CheckpointError(message, hint, folder=folder) from error
