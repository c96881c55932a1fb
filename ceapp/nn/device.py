"""Where to compute, and why there."""

import os
import shutil
from dataclasses import dataclass

import torch

from ceapp.core.errors import InputError
from ceapp.core.words import say

DEVICES = ("auto", "cpu", "cuda", "mps")
PRECISIONS = ("auto", "float32", "bfloat16")


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
            # The driver's own tool: whoever has it has the GPU too, and only lacks another torch.
            if shutil.which("nvidia-smi"):
                return say("an NVIDIA GPU is there, but this torch was built without CUDA")
            return say("this torch was built without CUDA")
        return say("no CUDA GPU was found")
    return "" if torch.backends.mps.is_available() else say("no Apple GPU was found")


@dataclass(frozen=True, slots=True)
class Found:
    """What there is to say of one kind of device.

    Attributes
    ----------
    name : str
        Of `DEVICES`.
    told : str
        What was found; why it cannot be used if `usable` is false.
    usable : bool
    """

    name: str
    told: str
    usable: bool


def find_devices() -> tuple[Found, ...]:
    """Return the kinds of devices, each with what was found of it here."""
    cores = os.cpu_count() or 1
    told = [
        Found(
            "cpu",
            say(
                "{cores} cores, {speed}", cores=cores, speed=torch.backends.cpu.get_cpu_capability()
            ),
            True,
        )
    ]
    for name in ("cuda", "mps"):
        why = missing(name)
        if why:
            told.append(Found(name, why[0].upper() + why[1:], False))
        elif name == "cuda":
            memory = torch.cuda.get_device_properties(0).total_memory / 2**30
            told.append(Found(name, f"{_label(name)}, {memory:.0f} GiB", True))
        else:
            told.append(Found(name, _label(name), True))
    return tuple(told)


def torch_in_use() -> str:
    """Return which torch computes: its version and what it was built for."""
    if torch.version.cuda:
        built = say("built for CUDA {version}", version=torch.version.cuda)
    elif torch.version.hip:
        built = say("built for ROCm {version}", version=torch.version.hip)
    elif torch.backends.mps.is_built():
        built = say("built for Apple computers")
    else:
        built = say("built for the CPU")
    return f"torch {torch.__version__}, {built}"


def pick_device(name: str = "auto") -> Device:
    """Return the device that was asked for; `auto` takes a GPU where there is one.

    Raises
    ------
    InputError
        If the name is unknown, or that device cannot be used here.
    """
    if name not in DEVICES:
        raise InputError(
            "No device {name!r}", "Choose one of {choices}", name=name, choices=", ".join(DEVICES)
        )
    if name == "cpu":
        return Device("cpu", say("CPU: asked for"))
    if name in ("cuda", "mps"):
        if why := missing(name):
            raise InputError(
                "The device {name} cannot be used: {why}",
                "Choose the device auto, or cpu",
                name=name,
                why=why,
            )
        return Device(name, say("{device}: asked for", device=_label(name)))
    for accelerator in ("cuda", "mps"):
        if not missing(accelerator):
            return Device(accelerator, say("{device}: found", device=_label(accelerator)))
    return Device("cpu", say("CPU: {why}", why=missing("cuda")))


def _label(name: str) -> str:
    return torch.cuda.get_device_name() if name == "cuda" else say("Apple GPU")


def pick_precision(name: str, device: str) -> torch.dtype:
    """Return what a net computes in on a device.

    `auto` is bfloat16 on a CPU that multiplies it natively: `face-128` then takes two thirds of the
    time, and on 60 faces differs by a quarter of a level of 256, .005 dB. Elsewhere it is float32.

    Raises
    ------
    InputError
        If the name is unknown.
    """
    if name not in PRECISIONS:
        raise InputError(
            "No precision {name!r}",
            "Choose one of {choices}",
            name=name,
            choices=", ".join(PRECISIONS),
        )
    natively = device == "cpu" and has_bf16(device)
    coarse = name == "bfloat16" or (name == "auto" and natively)
    return torch.bfloat16 if coarse else torch.float32


def set_threads(count: int) -> None:
    """Give torch's CPU work `count` threads."""
    torch.set_num_threads(max(1, count))


def has_bf16(device: str) -> bool:
    """Whether the device multiplies bf16 natively, so that autocast is worth it."""
    if device.startswith("cuda"):
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    # AMX or AVX-512-BF16; elsewhere the CPU emulates it, slowly.
    return device == "cpu" and bool(torch.cpu._is_avx512_bf16_supported())
