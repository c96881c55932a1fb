"""The models that the person adds, removes and takes along: one way for window and command line."""

import hashlib
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ceapp.core import paths
from ceapp.core.atomic import replacing
from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.errors import CheckpointError, InputError, WorkError
from ceapp.core.model_card import ModelCard
from ceapp.core.model_file import NoCard, read_card, sha256
from ceapp.engine.model_check import CheckedModel, check_model
from ceapp.engine.model_names import check_name
from ceapp.engine.models import SUFFIX, ModelEntry, find_model, list_models
from ceapp.engine.plain_checkpoint import look_into

_CHUNK = 1 << 20


def check_file(path: Path, progress: Progress, token: CancelToken) -> CheckedModel:
    """Find out whether a file could be added as it is; nothing is kept of it.

    Raises
    ------
    CheckpointError
        If it could not; the hint tells how to say what it does not say itself.
    """
    _needs_no_words(path)
    return check_model(path, progress, token)


def add_model(
    path: Path,
    progress: Progress,
    token: CancelToken,
    *,
    card: ModelCard | None = None,
    name: str = "",
) -> ModelEntry:
    """Check a checkpoint and put it among the person's models.

    Parameters
    ----------
    path : Path
    progress : callable
    token : CancelToken
    card : ModelCard, optional
        For a checkpoint without one, from `with_answers`.
    name : str, optional
        Of the model; by default its card's.

    Raises
    ------
    CheckpointError
        If it may not be used, or is there already.
    InputError
        If the name cannot be had.
    SaveError
        If it cannot be written.
    """
    if card is None:
        _needs_no_words(path)
        return _take_in(path, name, progress, token)
    from ceapp.nn.plain import read_tensors

    # What was read is written anew, as weights and a card, before it is checked like any other.
    with tempfile.TemporaryDirectory(prefix="ceapp-") as folder:
        carded = Path(folder) / f"{path.stem}{SUFFIX}"
        _write(carded, read_tensors(path), card)
        return _take_in(carded, name, progress, token)


def remove_model(name: str) -> None:
    """Delete a model that the person added; one that cannot be used, too.

    Raises
    ------
    InputError
        If it came with the program, or is none.
    WorkError
        If it cannot be deleted.
    """
    from ceapp.engine.neural import forget

    added = [e for e in list_models() if e.name == name and not e.shipped]
    if not added:
        find_model(name)
        raise InputError(
            "The model {name} comes with ceapp and stays", "Remove an added one", name=name
        )
    try:
        added[0].path.unlink()
        added[0].path.with_suffix(".json").unlink(missing_ok=True)
    except OSError as error:
        raise WorkError(
            "{file} cannot be deleted: {why}", file=added[0].path.name, why=error.strerror
        ) from error
    forget()


def export_model(name: str, out: Path, token: CancelToken) -> Path:
    """Write a model's checkpoint, card and all, to a file or into a folder; return where.

    Raises
    ------
    InputError
        If there is no such model, or `out` has another suffix.
    SaveError
        If it cannot be written; what was there before is unchanged.
    """
    entry = find_model(name)
    target = out / entry.path.name if out.is_dir() else out
    if target.suffix.lower() != SUFFIX:
        raise InputError(
            "{file} does not end in {suffix}",
            "Call it {name}{suffix}",
            file=target.name,
            suffix=SUFFIX,
            name=name,
        )
    copy_checkpoint(entry.path, target, token)
    return target


def copy_checkpoint(source: Path, target: Path, token: CancelToken, wanted: str = "") -> None:
    """Copy a file whole or not at all; it must have the SHA-256 that is wanted, if one is.

    Raises
    ------
    CheckpointError
        If it cannot be read, or has another SHA-256.
    SaveError
        If it cannot be written; what was there before is unchanged.
    """
    digest = hashlib.sha256()
    try:
        content = source.open("rb")
    except OSError as error:
        raise CheckpointError(
            "{file} cannot be read: {why}", file=source.name, why=error.strerror
        ) from error
    with content, replacing(target, token) as file:
        while part := content.read(_CHUNK):
            token.check()
            digest.update(part)
            file.write(part)
        if wanted and digest.hexdigest() != wanted:
            raise CheckpointError(
                "{file} changed while it was read", "Add it once more", file=source.name
            )


def same_model(path: Path) -> ModelEntry | None:
    """Return the model whose file is the same, bit for bit, if there is one."""
    digest = sha256(path)
    same = (e for e in list_models() if e.error is None and sha256(e.path) == digest)
    return next(same, None)


def _needs_no_words(path: Path) -> None:
    if look_into(path) is not None:
        raise NoCard(
            "{file} carries no ceapp model card",
            "Add it with --summary and --data, or in the window, under Settings, Models",
            file=path.name,
        )


def _take_in(path: Path, name: str, progress: Progress, token: CancelToken) -> ModelEntry:
    name = name or read_card(path).name
    there = same_model(path)
    if there is not None:
        raise CheckpointError(
            "{file} is there already, as {other}", file=path.name, other=there.name
        )
    check_name(name)
    checked = check_model(path, progress, token)
    target = paths.added_models() / f"{name}{SUFFIX}"
    target.parent.mkdir(parents=True, exist_ok=True)
    copy_checkpoint(path, target, token, checked.sha256)
    return find_model(name)


def _write(path: Path, tensors: Mapping[str, Any], card: ModelCard) -> None:
    from ceapp.nn.checkpoint import save_tensors

    save_tensors(path, tensors, card)
