"""Which values of a training run's fields can be meant. No torch."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ceapp.core.errors import InputError
from ceapp.core.words import phrase

if TYPE_CHECKING:
    from ceapp.train.config import TrainConfig

HOLE_NAMES = {
    "centre": phrase("Square in the middle"),
    "box": phrase("Boxes"),
    "free": phrase("Brush strokes"),
    "blob": phrase("Blobs"),
    "lower": phrase("Face mask"),
}
"""What a person calls the shapes of holes."""
HOLE_SHAPES = tuple(HOLE_NAMES)
CHOICES = {
    "net": ("paper", "photo"),
    "precision": ("auto", "bf16", "fp32"),
    "decay": ("none", "cosine"),
    "loss": ("l1", "l2"),
    "scale": ("sum", "mean"),
    "upsampling": ("transposed", "nearest", "bilinear"),
    "hole_value": ("black", "mean", "blur"),
}
"""Fields that take one of a few words."""

_NOT_BELOW_1 = (
    *("size", "epochs", "batch_size", "latent", "passes", "r1_every"),
    *("blocks", "heads", "pieces", "crops"),
)
_NOT_BELOW_0 = (
    *("steps", "critic_lr", "warmup", "noise", "hole_weight", "context_weight", "rest"),
    *("halvings", "adversarial", "r1", "near_duplicate", "save_minutes", "jitter"),
)


class Setting(str):
    """The name of a field in a sentence. A form calls it otherwise than the command line."""


class SettingError(InputError):
    """A setting of a training cannot be meant; the parameters are those of every `CeappError`."""

    def __init__(self, message: str, hint: str = "", /, **values: object) -> None:
        super().__init__(message, hint, **values)
        self._told = message, hint, values

    def called(self, name_of: Callable[[str], str]) -> "SettingError":
        """Return it with other names for the settings that it tells of.

        Parameters
        ----------
        name_of : callable
            Takes the name of a field, returns what that is called.
        """
        message, hint, values = self._told
        renamed = {
            place: name_of(value) if isinstance(value, Setting) else value
            for place, value in values.items()
        }
        return SettingError(message, hint, **renamed)


def check(config: "TrainConfig") -> None:
    """Raise SettingError where a value cannot be meant."""
    for name in _NOT_BELOW_1:
        if getattr(config, name) < 1:
            raise SettingError(
                "{name} must be at least 1, not {value:g}",
                name=Setting(name),
                value=getattr(config, name),
            )
    if config.size % 32:
        raise SettingError(
            "{name} must be a multiple of 32, not {value}", name=Setting("size"), value=config.size
        )
    if config.local and config.adversarial and config.size % 64:
        raise SettingError(
            "With {other}, {name} must be a multiple of 64, not {value}",
            other=Setting("local"),
            name=Setting("size"),
            value=config.size,
        )
    for name, allowed in CHOICES.items():
        if getattr(config, name) not in allowed:
            raise SettingError(
                "{name} must be one of {allowed}, not {value!r}",
                name=Setting(name),
                allowed=allowed,
                value=getattr(config, name),
            )
    if config.lr <= 0:
        raise SettingError(
            "{name} must be above 0, not {value:g}",
            "1e-4 is the paper's",
            name=Setting("lr"),
            value=config.lr,
        )
    if not 0 < config.split < 1:
        raise SettingError(
            "{name} must be between 0 and 1, not {value:g}",
            "0.1 is usual",
            name=Setting("split"),
            value=config.split,
        )
    if not 0 <= config.ema < 1:
        raise SettingError(
            "{name} must be 0 or more and below 1, not {value:g}",
            "Try 0.999",
            name=Setting("ema"),
            value=config.ema,
        )
    if config.zoom < 1:
        raise SettingError(
            "{name} must be at least 1, not {value:g}",
            "1 takes whole pictures",
            name=Setting("zoom"),
            value=config.zoom,
        )
    for name in _NOT_BELOW_0:
        if getattr(config, name) < 0:
            raise SettingError(
                "{name} must not be below 0, but is {value:g}",
                name=Setting(name),
                value=getattr(config, name),
            )
    if not config.hole_weight and not config.context_weight and not config.adversarial:
        raise SettingError(
            "With every weight 0 there is nothing to learn",
            "Raise {name}",
            name=Setting("hole_weight"),
        )
    unknown = set(config.holes) - set(HOLE_SHAPES)
    if unknown or not config.holes or min(config.holes.values()) < 0:
        raise SettingError(
            "{name} cannot be {value}",
            "Shapes: {choices}",
            name=Setting("holes"),
            value=config.holes,
            choices=", ".join(HOLE_SHAPES),
        )
    if not 0 < config.least_hole < config.most_hole <= 1:
        raise SettingError(
            "{least} must be above 0 and under {most}, which is at most 1",
            least=Setting("least_hole"),
            most=Setting("most_hole"),
        )
    if set(config.kept_back) - set("0123456789abcdef"):
        raise SettingError(
            "{name} must be hexadecimal digits, not {value!r}",
            name=Setting("kept_back"),
            value=config.kept_back,
        )
    for name in ("widths", "critic_widths"):
        if min(getattr(config, name), default=0) < 1:
            raise SettingError("{name} must be positive numbers", name=Setting(name))
    if len(config.critic_widths) != 6 or (config.net == "paper" and len(config.widths) != 6):
        raise SettingError(
            "{name} and {other} must be 6 numbers; only the net photo has less",
            name=Setting("widths"),
            other=Setting("critic_widths"),
        )
    if config.net == "photo" and (len(config.widths) not in range(2, 6) or config.noise):
        raise SettingError("The net photo takes 2 to 5 widths, and no noise")
    if config.net == "photo" and config.widths[-1] % config.heads:
        raise SettingError(
            "{name} must divide the last of {other}", name=Setting("heads"), other=Setting("widths")
        )
