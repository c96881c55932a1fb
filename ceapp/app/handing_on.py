"""What becomes of a trained model: into the editor, or out to a file. Plain work for a job."""

from pathlib import Path

from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.errors import CheckpointError


def adopt(checkpoint: Path, name: str, progress: Progress, token: CancelToken) -> str:
    """Put a checkpoint among the person's models and return its name there.

    Parameters
    ----------
    checkpoint : Path
    name : str
        Wanted; another is taken if it is not free. A model that is there already keeps its own.

    Raises
    ------
    CheckpointError
        If it may not be used.
    SaveError
        If it cannot be written.
    """
    from ceapp.engine.model_names import free_name
    from ceapp.engine.model_store import add_model, same_model

    if not checkpoint.is_file():
        raise CheckpointError(
            "{checkpoint} is gone", "Is the run's folder still there?", checkpoint=checkpoint
        )
    there = same_model(checkpoint)
    return (there or add_model(checkpoint, progress, token, name=free_name(name))).name


def export(checkpoint: Path, target: Path, progress: Progress, token: CancelToken) -> Path:
    """Copy a checkpoint and write its card beside it; return where.

    Raises
    ------
    CheckpointError
        If it cannot be read.
    SaveError
        If it cannot be written; what was there before is unchanged.
    """
    from ceapp.core.card_file import write_card_file
    from ceapp.engine.model_store import copy_checkpoint

    copy_checkpoint(checkpoint, target, token)
    write_card_file(target)
    return target
