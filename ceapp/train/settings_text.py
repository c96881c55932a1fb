"""Settings of a training as text, `NAME=VALUE`, as its command line takes them. No torch."""

from dataclasses import fields
from typing import TYPE_CHECKING

from ceapp.train.config_check import Setting, SettingError

if TYPE_CHECKING:
    from ceapp.train.config import TrainConfig

_TRUTHS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


def written(value: object) -> str:
    """Return a value as `read` takes it."""
    if isinstance(value, dict):
        return ",".join(f"{name}:{share:g}" for name, share in value.items())
    if isinstance(value, tuple):
        return ",".join(str(part) for part in value)
    return f"{value:g}" if isinstance(value, float) else str(value).lower()


def read(name: str, text: str, like: object) -> object:
    """Return a text as a value of the kind that a field has.

    Parameters
    ----------
    name, text : str
        Of the field, and its value as it was entered.
    like : object
        What the field has now.

    Raises
    ------
    SettingError
        If it is no such value.
    """
    try:
        if isinstance(like, bool):
            return _TRUTHS[text.lower()]
        if isinstance(like, int):
            return int(text)
        if isinstance(like, float):
            return float(text)
        parts = [part for part in text.split(",") if part]
        if isinstance(like, dict):
            return {k: float(v or 1) for k, _, v in (part.partition(":") for part in parts)}
        if isinstance(like, tuple):
            return tuple(parts) if name == "held_out" else tuple(int(part) for part in parts)
    except (KeyError, ValueError) as error:
        raise SettingError(
            "{text!r} is no value for {name}",
            "It is now {like}",
            text=text,
            name=Setting(name),
            like=written(like),
        ) from error
    return text


def settings_between(base: "TrainConfig", config: "TrainConfig") -> list[str]:
    """Return the settings `NAME=VALUE` that make `config` out of `base`."""
    return [
        f"{field.name}={written(getattr(config, field.name))}"
        for field in fields(base)
        if field.name != "preset" and getattr(config, field.name) != getattr(base, field.name)
    ]
