"""What a training is to be, before it starts, as the arguments of `ceapp train`. No torch."""

from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from ceapp.core.errors import CheckpointError
from ceapp.core.model_card import ModelCard
from ceapp.train.config import TrainConfig
from ceapp.train.presets import PRESETS
from ceapp.train.settings_text import settings_between

ARCH = tuple(dict.fromkeys(name for config in PRESETS.values() for name in config.arch()))
"""The fields that a checkpoint fixes: its weights fit no other net."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A training that has not started.

    Attributes
    ----------
    config : TrainConfig
    data : tuple of Path
    init : Path or None
        The checkpoint to go on from.
    terms : str
        The pictures' terms, for the card.
    use : str
        `any` or `research`.
    """

    config: TrainConfig
    data: tuple[Path, ...] = ()
    init: Path | None = None
    terms: str = ""
    use: str = "research"

    def net_arguments(self) -> list[str]:
        """Return those of them that say how the net learns."""
        settings = settings_between(PRESETS[self.config.preset], self.config)
        given = ["--preset", self.config.preset]
        return [*given, "--set", *settings] if settings else given

    def arguments(self) -> list[str]:
        """Return the arguments of `ceapp train`, without --out."""
        given = ["--data", *(str(path) for path in self.data), *self.net_arguments()]
        if self.init:
            given += ["--init", str(self.init)]
            critic = self.init.with_name("critic.safetensors")
            # The critic of the same run knows the generator; a new one would first have to learn.
            if self.config.adversarial and critic.is_file():
                given += ["--init-critic", str(critic)]
        if self.terms:
            given += ["--terms", self.terms]
        return [*given, "--use", self.use]


def config_for(card: ModelCard) -> TrainConfig:
    """Return a configuration to go on training a checkpoint with.

    The net is the checkpoint's; how it learns is the preset's that has the same net, or `face`'s.

    Raises
    ------
    CheckpointError
        If the checkpoint is no generator, or one of another kind.
    """
    if card.task != "fill":
        raise CheckpointError(
            "{name} is a model for {task}, not for fills", name=card.name, task=card.task
        )
    arch: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in card.arch.items()
    }
    unknown = set(arch) - {field.name for field in fields(TrainConfig)}
    if unknown:
        hint = "Start from a preset instead"
        raise CheckpointError(
            "{name} is a net of a kind that cannot be trained here", hint, name=card.name
        )
    base = next(
        (config for config in PRESETS.values() if config.arch() == card.arch), PRESETS["face"]
    )
    # The second critic looks at half the side, which has to be a multiple of 32 as well.
    local = base.local and card.size % 64 == 0
    return replace(base, **arch, subject=card.subject, local=local)
