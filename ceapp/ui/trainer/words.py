"""How the trainer's pages say how a run stands."""

from ceapp.core.words import say
from ceapp.train.run_state import Standing


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
