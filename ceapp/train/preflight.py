"""What would keep a training from working, found before it starts. No torch."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from ceapp.core.errors import DataError
from ceapp.core.words import decimal, say
from ceapp.train.config import TrainConfig
from ceapp.train.pictures import LEAST


@dataclass(frozen=True, slots=True)
class Problem:
    """One reason why a run cannot work, and what to do about it."""

    text: str
    hint: str


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a run would take.

    Attributes
    ----------
    steps : int
    seconds : float
        Of training alone, without scoring and saving.
    memory, disk : int
        Bytes: memory of the device that computes, disk while a checkpoint is replaced.
    weights : int
        Parameters of the generator.
    device : str
        Where it was tried, and why there.
    """

    steps: int
    seconds: float
    memory: int
    disk: int
    weights: int
    device: str


def trained_on(config: TrainConfig, pictures: int) -> int:
    """Return about how many of so many pictures are trained on, before near copies are left out."""
    return pictures - max(1, round(pictures * config.split))


def data_problems(config: TrainConfig, pictures: int, small: int = 0) -> list[Problem]:
    """Return what is wrong with the pictures.

    Parameters
    ----------
    config : TrainConfig
    pictures : int
        Usable ones.
    small : int
        Those that are too small for the training size.
    """
    if pictures < LEAST:
        found = (
            say("Only {pictures} usable pictures were found", pictures=pictures)
            if pictures
            else say("No usable picture was found")
        )
        text = say("{found}, {least} are needed", found=found, least=LEAST)
        if small:
            least = config.size // 2
            return [
                Problem(
                    text,
                    say(
                        "{small} have a short side under {least} px: choose a smaller size",
                        small=small,
                        least=least,
                    ),
                )
            ]
        return [Problem(text, say("Choose folders or tars of JPEG, PNG, WebP, BMP or TIFF files"))]
    return batch_problems(config, trained_on(config, pictures))


def batch_problems(config: TrainConfig, train: int) -> list[Problem]:
    """Return what is wrong with the batch for so many pictures to train on."""
    if config.batch_size <= train * config.crops:
        return []
    text = say(
        "A batch of {batch} is more than the {train} pictures to train on",
        batch=config.batch_size,
        train=train,
    )
    hint = say("Choose a batch size of {train} or less, or add pictures", train=train)
    return [Problem(text, hint)]


def room_problems(folder: Path, disk: int, memory: int, available: int) -> list[Problem]:
    """Return what is wrong with the room there is.

    Parameters
    ----------
    folder : Path
        Of the run; it need not exist yet.
    disk, memory : int
        Bytes that the run needs.
    available : int
        Bytes of memory that are free on the device that computes; 0: not known.
    """
    problems = []
    there = next((path for path in (folder, *folder.parents) if path.is_dir()), None)
    if there is None:
        problems.append(
            Problem(
                say("There is no folder {folder}", folder=folder.anchor),
                say("Choose another folder"),
            )
        )
    elif (free := shutil.disk_usage(there).free) < disk:
        text = say(
            "{wanted} are needed on the disk of {there}, {free} are free",
            wanted=size_text(disk),
            there=there,
            free=size_text(free),
        )
        problems.append(Problem(text, say("Make room, or choose a folder on another disk")))
    if available and memory > available:
        text = say(
            "About {wanted} of memory are needed, {free} are free",
            wanted=size_text(memory),
            free=size_text(available),
        )
        problems.append(Problem(text, say("Choose a smaller batch size or picture size")))
    return problems


def require_fitting_batch(config: TrainConfig, train: int) -> None:
    """Raise DataError where the batch is larger than the set."""
    for problem in batch_problems(config, train):
        raise DataError(problem.text, problem.hint)


def size_text(count: int) -> str:
    """Return a number of bytes for people: `3.4 GB`."""
    if count >= 1e9:
        return f"{decimal(count / 1e9, '.1f')} GB"
    return f"{max(1, round(count / 1e6))} MB"
