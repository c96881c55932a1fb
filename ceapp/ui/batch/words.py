"""How the batch window says how its photos stand."""

from PySide6.QtCore import QCoreApplication

from ceapp.app.batch import BatchWork, Row
from ceapp.ui.numbers import duration


def tr(text: str) -> str:
    """Return a text in the person's language."""
    return QCoreApplication.translate("batch", text)


def row_told(row: Row) -> str:
    """Return how a row stands, in a few words or one sentence."""
    if row.state == "failed":
        return row.told
    if row.state == "waiting":
        return row.told or (tr("Once more: {}").format(mode_name(row.again)) if row.again else "")
    if row.state == "filling":
        return tr("Filling, {} %").format(round(100 * row.share))
    if row.state == "done":
        return tr("Filled: {}").format(row.told)
    return {
        "reading": tr("Opening"),
        "writing": tr("Saving"),
        "kept": tr("Was done before"),
        "skipped": tr("Skipped"),
    }[row.state]


def mode_name(mode: str) -> str:
    """Return what a mode is called."""
    return {
        "auto": tr("Auto"),
        "structure": tr("Structure"),
        "texture": tr("Texture"),
        "smooth": tr("Smooth"),
    }[mode]


def standing_told(work: BatchWork) -> str:
    """Return how the whole batch stands, in one line."""
    rows = work.rows
    if not rows:
        return ""
    counts = {
        state: sum(row.state == state for row in rows) for state in ("done", "kept", "failed")
    }
    filled = counts["done"] + counts["kept"]
    parts = [tr("{done} of {all} filled").format(done=filled, all=len(rows))]
    if counts["failed"]:
        parts.append(tr("{} failed").format(counts["failed"]))
    left = work.seconds_left
    parts += {
        "idle": [],
        "running": [tr("about {} to go").format(duration(left))] if left else [],
        "pausing": [tr("pausing")],
        "paused": [tr("paused")],
        "stopping": [tr("stopping")],
    }[work.standing]
    return ", ".join(parts)
