"""How the batch window says how its photos stand."""

from ceapp.app.batch import BatchWork
from ceapp.app.batch_job import Row
from ceapp.core.words import count_said, say
from ceapp.ui.numbers import duration


def row_told(row: Row) -> str:
    """Return how a row stands, in a few words or one sentence."""
    if row.state == "failed" or (row.state == "skipped" and row.told):
        return row.told
    if row.state == "waiting":
        return say("Once more: {mode}", mode=mode_name(row.again)) if row.again else ""
    if row.state == "filling":
        return say("Filling, {percent} %", percent=round(100 * row.share))
    if row.state == "done":
        return say("Filled: {how}", how=row.told)
    return {
        "reading": say("Opening"),
        "writing": say("Saving"),
        "kept": say("Was done before"),
        "skipped": say("Skipped"),
    }[row.state]


def mode_name(mode: str) -> str:
    """Return what a mode is called."""
    return {
        "auto": say("Auto"),
        "structure": say("Structure"),
        "texture": say("Texture"),
        "smooth": say("Smooth"),
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
    parts = [say("{done} of {all} filled", done=filled, all=len(rows))]
    if counts["failed"]:
        parts.append(count_said("{number} failed", "{number} failed", counts["failed"]))
    left = work.seconds_left
    if work.standing == "running" and left:
        parts.append(say("about {time} to go", time=duration(left)))
    if work.standing == "pausing":
        parts.append(say("pausing after what is begun"))
    if work.standing == "paused":
        parts.append(say("paused"))
    if work.standing == "stopping":
        parts.append(say("stopping"))
    return " · ".join(parts)
