"""How the trainer's windows say numbers: durations, counts, states."""

from PySide6.QtCore import QCoreApplication

from ceapp.train.run_state import Standing


def tr(text: str) -> str:
    """Return a text in the person's language."""
    return QCoreApplication.translate("trainer", text)


def duration(seconds: float) -> str:
    """Return a duration in the two largest units that count: `2 h 5 min`."""
    minutes = round(seconds / 60)
    if seconds < 90:
        return tr("{} s").format(max(1, round(seconds)))
    if minutes < 60:
        return tr("{} min").format(minutes)
    hours, minutes = divmod(minutes, 60)
    if hours < 48:
        return tr("{h} h {m} min").format(h=hours, m=minutes)
    days, hours = divmod(hours, 24)
    return tr("{d} days {h} h").format(d=days, h=hours)


def count(number: int) -> str:
    """Return a number with its thousands set apart by thin spaces."""
    return f"{number:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")


def state_name(standing: Standing) -> str:
    """Return how a run stands, in a word or two."""
    return {
        "": tr("Not looked at yet"),
        "none": tr("No run"),
        "preparing": tr("Getting ready"),
        "running": tr("Training"),
        "paused": tr("Paused"),
        "stopped": tr("Stopped"),
        "finished": tr("Finished"),
        "failed": tr("Failed"),
        "died": tr("Ended without a word"),
        "silent": tr("Not heard of"),
    }[standing.state]


def state_told(standing: Standing) -> tuple[str, str]:
    """Return a sentence on how a run stands that needs saying, and what to do; empty if none."""
    if standing.state == "failed":
        return standing.text, standing.hint
    if standing.state == "died":
        return (
            tr("The training ended without a word: it was ended from outside, or crashed"),
            tr("The last checkpoint stands; “Go on” takes it up from there"),
        )
    if standing.state == "silent":
        return (
            tr("The training on {} has not been heard of for minutes").format(standing.where),
            tr("Is that machine on, and does it reach this folder?"),
        )
    return "", ""
