"""Where to compute, and why there."""

from dataclasses import dataclass

import torch

from ceapp.core.errors import InputError

DEVICES = ("auto", "cpu", "cuda", "mps")


@dataclass(frozen=True, slots=True)
class Device:
    """A place to compute, by torch's name, with the reason for people."""

    name: str
    reason: str


def _missing(name: str) -> str:
    """Return why this accelerator cannot be used, or nothing if it can."""
    if name == "cuda":
        if torch.cuda.is_available():
            return ""
        if torch.version.cuda is None and torch.version.hip is None:
            return "this torch was built without CUDA"
        return "no CUDA GPU was found"
    return "" if torch.backends.mps.is_available() else "no Apple GPU was found"


def pick_device(name: str = "auto") -> Device:
    """Return the device that was asked for; `auto` takes a GPU where there is one.

    Raises
    ------
    InputError
        If the name is unknown, or that device cannot be used here.
    """
    if name not in DEVICES:
        raise InputError(f"No device {name!r}", f"Choose one of {', '.join(DEVICES)}")
    if name == "cpu":
        return Device("cpu", "CPU: asked for")
    if name in ("cuda", "mps"):
        if why := _missing(name):
            raise InputError(f"The device {name} cannot be used: {why}", "Use --device auto")
        return Device(name, f"{_label(name)}: asked for")
    for accelerator in ("cuda", "mps"):
        if not _missing(accelerator):
            return Device(accelerator, f"{_label(accelerator)}: found")
    return Device("cpu", f"CPU: {_missing('cuda')}")


def _label(name: str) -> str:
    return torch.cuda.get_device_name() if name == "cuda" else "Apple GPU"


def set_threads(count: int) -> None:
    """Give torch's CPU work `count` threads."""
    torch.set_num_threads(max(1, count))
