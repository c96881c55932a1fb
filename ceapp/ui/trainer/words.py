"""How the trainer's pages say how a run stands, and what its figures are called."""

from ceapp.core.words import phrase, say
from ceapp.train.run_state import Standing

_FIGURES = {
    "reconstruction": phrase("reconstruction"),
    "adversarial": phrase("adversarial"),
    "critic": phrase("critic"),
    "train": phrase("training pictures"),
    "held-out": phrase("held-out pictures"),
    "mean fill": phrase("mean fill"),
    "classic fill": phrase("classic fill"),
    "lr": phrase("learning rate"),
}


def figure_name(name: str) -> str:
    """Return what a person calls a loss, a set of scores, or the learning rate."""
    return say(_FIGURES[name])


def state_name(standing: Standing) -> str:
    """Return how a run stands, in a word or two."""
    return {
        "": say("Not looked at yet"),
        "none": say("No run"),
        "preparing": say("Getting ready"),
        "running": say("Training"),
        "paused": say("Paused"),
        "stopped": say("Stopped"),
        "finished": say("Finished"),
        "failed": say("Failed"),
        "died": say("Ended without a word"),
        "silent": say("Not heard of"),
    }[standing.state]


def state_told(standing: Standing) -> tuple[str, str]:
    """Return a sentence on how a run stands that needs saying, and what to do; empty if none."""
    if standing.state == "failed":
        # The process that trains writes English; what it knows by heart can be said again.
        return say(standing.text), say(standing.hint)
    if standing.state == "died":
        return (
            say("The training ended without a word: it was ended from outside, or crashed"),
            say("The last checkpoint stands; “Go on” takes it up from there"),
        )
    if standing.state == "silent":
        return (
            say("The training on {} has not been heard of for minutes").format(standing.where),
            say("Is that machine on, and does it reach this folder?"),
        )
    return "", ""
