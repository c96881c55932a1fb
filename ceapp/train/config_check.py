"""Which values of a training run's fields can be meant. No torch."""

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

_NOT_BELOW_0 = (
    *("steps", "critic_lr", "warmup", "noise", "hole_weight", "context_weight", "rest"),
    *("halvings", "adversarial", "r1", "near_duplicate", "save_minutes", "jitter"),
)


def check(config: "TrainConfig") -> None:
    """Raise InputError where a value cannot be meant."""
    for name in (
        *("size", "epochs", "batch_size", "latent", "passes", "r1_every"),
        *("blocks", "heads", "pieces", "crops"),
    ):
        if getattr(config, name) < 1:
            raise InputError(
                "{name} must be at least 1, not {value}", name=name, value=getattr(config, name)
            )
    if config.size % 32:
        raise InputError("size must be a multiple of 32, not {size}", size=config.size)
    if config.local and config.adversarial and config.size % 64:
        raise InputError("With local, size must be a multiple of 64, not {size}", size=config.size)
    for name, allowed in CHOICES.items():
        if getattr(config, name) not in allowed:
            raise InputError(
                "{name} must be one of {allowed}, not {value!r}",
                name=name,
                allowed=allowed,
                value=getattr(config, name),
            )
    if config.lr <= 0:
        raise InputError(
            "lr must be above 0, not {value:g}", "1e-4 is the paper's", value=config.lr
        )
    if not 0 < config.split < 1:
        raise InputError(
            "split must be between 0 and 1, not {value:g}", "0.1 is usual", value=config.split
        )
    if not 0 <= config.ema < 1:
        raise InputError(
            "ema must be 0 or more and below 1, not {value:g}", "Try 0.999", value=config.ema
        )
    if config.zoom < 1:
        raise InputError(
            "zoom must be at least 1, not {value:g}", "1 takes whole pictures", value=config.zoom
        )
    for name in _NOT_BELOW_0:
        if getattr(config, name) < 0:
            raise InputError(
                "{name} must not be below 0, but is {value:g}",
                name=name,
                value=getattr(config, name),
            )
    if not config.hole_weight and not config.context_weight and not config.adversarial:
        raise InputError("With every weight 0 there is nothing to learn", "Raise hole_weight")
    unknown = set(config.holes) - set(HOLE_SHAPES)
    if unknown or not config.holes or min(config.holes.values()) < 0:
        raise InputError(
            "holes cannot be {value}",
            "Shapes: {choices}",
            value=config.holes,
            choices=", ".join(HOLE_SHAPES),
        )
    if not 0 < config.least_hole < config.most_hole <= 1:
        raise InputError("least_hole must be above 0 and under most_hole, which is at most 1")
    if set(config.kept_back) - set("0123456789abcdef"):
        raise InputError(
            "kept_back must be hexadecimal digits, not {value!r}", value=config.kept_back
        )
    for name in ("widths", "critic_widths"):
        if min(getattr(config, name), default=0) < 1:
            raise InputError("{name} must be positive numbers", name=name)
    if len(config.critic_widths) != 6 or (config.net == "paper" and len(config.widths) != 6):
        raise InputError("widths and critic_widths must be 6 numbers; only the net photo has less")
    if config.net == "photo" and (len(config.widths) not in range(2, 6) or config.noise):
        raise InputError("The net photo takes 2 to 5 widths, and no noise")
    if config.net == "photo" and config.widths[-1] % config.heads:
        raise InputError("heads must divide the last of the widths")
