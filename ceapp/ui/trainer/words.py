"""How the trainer's pages say how a run stands."""

from PySide6.QtCore import QCoreApplication

from ceapp.train.run_state import Standing


def tr(text: str) -> str:
    """Return a text in the person's language."""
    return QCoreApplication.translate("trainer", text)


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
