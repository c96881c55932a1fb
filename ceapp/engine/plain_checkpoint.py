"""A checkpoint without a card: what its shapes tell, and what a person has to say of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ceapp import __version__
from ceapp.core.errors import InputError
from ceapp.core.model_card import ModelCard
from ceapp.core.model_file import NoCard, read_card
from ceapp.engine.model_names import check_name, free_name
from ceapp.engine.models import SUFFIX


@dataclass(frozen=True, slots=True)
class Missing:
    """What a checkpoint without a card leaves open.

    Attributes
    ----------
    card : ModelCard
        What its shapes tell, with guesses for the rest.
    choices : mapping of str to tuple of str
        Parts of `card.arch` that only a person can tell, and what each may be.
    """

    card: ModelCard
    choices: Mapping[str, tuple[str, ...]]


def look_into(path: Path) -> Missing | None:
    """Return what has to be said of a checkpoint before it can be added; None if it says it itself.

    Raises
    ------
    CheckpointError
        If it is no checkpoint that could be added, whatever were said of it.
    """
    if path.suffix.lower() == SUFFIX:
        try:
            read_card(path)
        except NoCard:
            pass
        else:
            return None
    from ceapp.nn.plain import guess_arch, read_tensors

    arch, choices = guess_arch(read_tensors(path))
    name = free_name(path.stem)
    return Missing(
        ModelCard(name, "", "fill", "photo", arch, arch["size"], use="research"), choices
    )


def with_answers(missing: Missing, answers: Mapping[str, Any]) -> ModelCard:
    """Return the card with a person's answers: fields of the card, and of `missing.choices`.

    Raises
    ------
    InputError
        If an answer is missing that a model cannot do without, or its name cannot be had.
    """
    card = missing.card
    arch = dict(card.arch)
    for name, choices in missing.choices.items():
        answer = answers.get(name, str(arch[name]))
        if answer not in choices:
            raise InputError(
                "{name} cannot be {answer!r} in this net",
                "Choose one of {choices}",
                name=name,
                answer=answer,
                choices=", ".join(choices),
            )
        arch[name] = type(arch[name])(answer)
    told = {name: value for name, value in answers.items() if name not in missing.choices}
    card = replace(card, arch=arch, version=__version__, **told)
    check_name(card.name)
    if not card.summary.strip():
        raise InputError("The model has no description", "Say in a sentence what it is for")
    if not card.data:
        raise InputError(
            "Nothing is said of the pictures that the model learnt from",
            "Name them and their terms, or say that they are not known",
        )
    return card
