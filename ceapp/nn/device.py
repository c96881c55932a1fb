"""Where to compute, and why there."""

from dataclasses import dataclass

import torch

from ceapp.core.errors import InputError

DEVICES = ("auto", "cpu", "cuda", "mps")
PRECISIONS = ("auto", "float32", "bfloat16")
# Of a GPU: from here on (Ampere, 2020) it multiplies bfloat16 faster than float32.
_BFLOAT16_SINCE = (8, 0)


@dataclass(frozen=True, slots=True)
class Device:
    """A place to compute, by torch's name, with the reason for people."""

    name: str
    reason: str


def missing(name: str) -> str:
    """Return why this device cannot be used, or nothing if it can."""
    if name in ("auto", "cpu"):
        return ""
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
        if why := missing(name):
            raise InputError(
                f"The device {name} cannot be used: {why}", "Choose the device auto, or cpu"
            )
        return Device(name, f"{_label(name)}: asked for")
    for accelerator in ("cuda", "mps"):
        if not missing(accelerator):
            return Device(accelerator, f"{_label(accelerator)}: found")
    return Device("cpu", f"CPU: {missing('cuda')}")


def _label(name: str) -> str:
    return torch.cuda.get_device_name() if name == "cuda" else "Apple GPU"


def pick_precision(name: str, device: str) -> torch.dtype:
    """Return what a net computes in on a device; `auto` is what is fastest there.

    Raises
    ------
    InputError
        If the name is unknown.
    """
    if name not in PRECISIONS:
        raise InputError(f"No precision {name!r}", f"Choose one of {', '.join(PRECISIONS)}")
    if name == "auto":
        fast = device == "cuda" and torch.cuda.get_device_capability() >= _BFLOAT16_SINCE
        return torch.bfloat16 if fast else torch.float32
    return torch.bfloat16 if name == "bfloat16" else torch.float32


def set_threads(count: int) -> None:
    """Give torch's CPU work `count` threads."""
    torch.set_num_threads(max(1, count))
