"""Checks of what learns, and of the process of its own in which the window lets it."""

from pathlib import Path

from ceapp.ui.selftest.claims import expect

_TINY = (
    "size=64 widths=4,4,6,6,8,8 critic_widths=4,4,6,6,8,8 latent=8 batch_size=4 steps=3 epochs=9"
)


def trains_three_steps(folder: Path) -> str:
    """Train a tiny net on made pictures, and read its checkpoint."""
    import numpy as np

    from ceapp.core.model_file import read_card
    from ceapp.train.loop import Start, train
    from ceapp.train.pictures import Pictures
    from ceapp.train.presets import preset
    from ceapp.train.run_folder import RunFolder
    from ceapp.train.split import split_pictures

    noise = np.random.default_rng(0).integers(0, 256, (12, 64, 64, 3), np.uint8)
    pictures = Pictures(tuple(f"{i}.png" for i in range(len(noise))), tuple(noise))
    config = preset("face").with_settings(_TINY.split())
    run_folder = RunFolder(folder / "run")
    for _ in train(config, split_pictures(pictures, config), run_folder, "cpu", Start()):
        pass
    steps = read_card(folder / "run" / "last.safetensors").steps
    expect(steps == 3, f"{steps} steps were taken")
    return "3 steps, checkpoint read"


def calls_itself(folder: Path) -> str:
    """Start the program once more, as the trainer's window does, and read what it says."""
    from ceapp.app.helper import said
    from ceapp.core.cancel import CancelToken
    from ceapp.engine.models import list_models

    lines = list(said(["models", "list"], CancelToken()))
    silent = [e.name for e in list_models() if not any(e.name in line for line in lines)]
    expect(not silent, f"the other process did not name {silent}")
    return f"{len(lines)} lines from another process"
