"""What lies in the folder of the results already: done by a batch, half done, or somebody's own."""

import hashlib
import json
from dataclasses import asdict

import numpy as np

from ceapp.core.atomic import clear_scratch
from ceapp.core.errors import InputError
from ceapp.core.mask import Mask
from ceapp.core.recipe import Options, read_recipe, recipe_path
from ceapp.engine.batch.journal import BatchJournal
from ceapp.engine.batch.plan import Entry
from ceapp.engine.recipes import Source, file_digest


def wish_key(photo: str, mask: str, options: Options) -> str:
    """Return what tells a photo and a mask, by their digests, and a wish from all others."""
    # Where it is computed is no part of what is wished for.
    wish = {name: value for name, value in asdict(options).items() if name != "device"}
    return hashlib.sha256(json.dumps([photo, mask, wish], sort_keys=True).encode()).hexdigest()


def make_way(entry: Entry, journal: BatchJournal) -> None:
    """Clear away what a batch that was killed has left in the place of a result.

    Raises
    ------
    InputError
        If no batch wrote what is there, or a person has worked on it since.
    """
    name, done = entry.out.name, journal.done(entry.out.name)
    if journal.begun(name):
        # Its writer was killed, before or after it took its place.
        clear_scratch(entry.out)
        clear_scratch(recipe_path(entry.out))
    elif not entry.out.exists():
        return
    elif done is None:
        raise InputError(
            "{file} is there already, and no batch wrote it",
            "Move it away first",
            file=entry.out,
        )
    elif file_digest(entry.out) != done.sha256:
        raise InputError(
            "{file} was changed since it was filled",
            "Move it away to have the photo filled again",
            file=entry.out,
        )


def is_result(entry: Entry, source: Source, options: Options, mask: Mask) -> bool:
    """Whether what lies there is the result: only the journal's last line about it was lost."""
    try:
        recipe = read_recipe(recipe_path(entry.out))
    except InputError:
        return False
    return (
        recipe.photo.sha256 == source.sha256
        and recipe.options == options
        and np.array_equal(recipe.mask, mask)
        and recipe.result.sha256 == file_digest(entry.out)
    )
