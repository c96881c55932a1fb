"""Pictures and configurations so small that a training step takes milliseconds."""

import numpy as np
from PIL import Image

from ceapp.train.config import TrainConfig
from ceapp.train.presets import preset

TINY = ["size=64", "widths=4,4,6,6,8,8", "critic_widths=4,4,6,6,8,8", "latent=8", "epochs=2"]


def picture(seed: int, height: int = 32, width: int = 32) -> np.ndarray:
    """Return a smooth picture that differs from seed to seed."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, 256, (4, 4, 3), np.uint8)
    return np.asarray(Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC))


def tiny(name: str = "paper", *settings: str) -> TrainConfig:
    """Return a preset made so small that a step takes milliseconds."""
    return preset(name).with_settings([*TINY, "batch_size=4", *settings])


def tiny_photo(*settings: str) -> TrainConfig:
    """Return the preset `photo` made so small."""
    small = [
        "size=32",
        "widths=4,6,8",
        "blocks=2",
        "heads=2",
        "batch_size=4",
        "kept_back=",
        "crops=2",
    ]
    return preset("photo").with_settings([*small, "epochs=2", "warmup=0", *settings])
