"""Settings of a training as text, `NAME=VALUE`, as its command line takes them. No torch."""

from dataclasses import fields

from ceapp.train.config import TrainConfig


def written(value: object) -> str:
    """Return a value as `TrainConfig.with_settings` reads it."""
    if isinstance(value, dict):
        return ",".join(f"{name}:{share:g}" for name, share in value.items())
    if isinstance(value, tuple):
        return ",".join(str(part) for part in value)
    return f"{value:g}" if isinstance(value, float) else str(value).lower()


def settings_between(base: TrainConfig, config: TrainConfig) -> list[str]:
    """Return the settings `NAME=VALUE` that make `config` out of `base`."""
    return [
        f"{field.name}={written(getattr(config, field.name))}"
        for field in fields(TrainConfig)
        if field.name != "preset" and getattr(config, field.name) != getattr(base, field.name)
    ]
