"""The models that can be named: those of the program, and those that the person added."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ceapp.core import paths
from ceapp.core.errors import CheckpointError
from ceapp.core.model_card import ModelCard
from ceapp.core.model_file import read_card
from ceapp.core.words import say

AUTO = "auto"
CLASSIC = "classic"
SUFFIX = ".safetensors"


class UnknownModel(CheckpointError):
    """No model has that name."""


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """One checkpoint file.

    Attributes
    ----------
    name : str
        The file's stem; what `--model` takes.
    path : Path
    card : ModelCard or None
        None if the file is broken.
    shipped : bool
        Whether it came with the program.
    error : str or None
        Why it cannot be used.
    """

    name: str
    path: Path
    card: ModelCard | None
    shipped: bool
    error: str | None = None

    @property
    def fills(self) -> bool:
        """Whether it is a whole model that fills holes."""
        return self.error is None and self.card is not None and self.card.task == "fill"


def list_models() -> list[ModelEntry]:
    """Return every checkpoint that there is, by name, the shipped ones first; broken ones too."""
    entries: list[ModelEntry] = []
    taken = {AUTO, CLASSIC}
    for folder, shipped in ((paths.shipped_models(), True), (paths.added_models(), False)):
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            entry = _entry(path, shipped)
            if entry.name in taken:
                error = say("another model is called {name}; rename the file", name=entry.name)
                entry = ModelEntry(entry.name, path, entry.card, shipped, error)
            taken.add(entry.name)
            entries.append(entry)
    return entries


def find_model(name: str, besides: Sequence[str] = ()) -> ModelEntry:
    """Return the model of that name.

    Parameters
    ----------
    name : str
    besides : sequence of str
        What could have been named as well, though it is no file: `auto`, say.

    Raises
    ------
    UnknownModel
        If there is none; the hint lists the names.
    CheckpointError
        If its file is broken.
    """
    entries = list_models()
    for entry in entries:
        if entry.name == name:
            if entry.error is not None:
                raise CheckpointError(
                    "The model {name} cannot be used: {why}", name=name, why=entry.error
                )
            return entry
    names = [entry.name for entry in entries if entry.fills]
    raise UnknownModel(
        "There is no model {name!r}",
        "Choose one of {choices}",
        name=name,
        choices=", ".join([*besides, *names]),
    )


def for_research(names: Iterable[str]) -> list[str]:
    """Return those of the models named that are for research only, as their cards say."""
    named = set(names) - {CLASSIC}
    # Their files are looked at only if a network was named at all.
    entries = list_models() if named else []
    return [e.name for e in entries if e.name in named and e.card and e.card.use == "research"]


def _entry(path: Path, shipped: bool) -> ModelEntry:
    try:
        card = read_card(path)
    except CheckpointError as error:
        return ModelEntry(path.stem, path, None, shipped, str(error))
    return ModelEntry(path.stem, path, card, shipped)
