"""Good combinations of settings, by name. No torch: forms and help texts read them."""

from dataclasses import replace

from ceapp.core.errors import InputError
from ceapp.train.config import TrainConfig

PAPER = TrainConfig()

PRESETS: dict[str, TrainConfig] = {
    # As written: sections 2.2 to 2.5, eq. (1) read as a sum over the picture (docs/paper.md).
    "paper": PAPER,
    # The improvement that section 3.3 proposes. It allows a higher learning rate, but the norms'
    # running figures swing from step to step: a falling rate and a mean of the weights calm them.
    "paper-bn": replace(
        PAPER, preset="paper-bn", batch_norm=True, lr=5e-4, decay="cosine", ema=0.999
    ),
    # The best at 128 px: any hole, one net, shown its own fill once again (3.3), and the mirror
    # image beside it. As large as 16 MiB hold.
    "face": replace(
        PAPER,
        preset="face",
        batch_size=64,
        lr=1e-3,
        critic_lr=2e-4,
        warmup=200,
        decay="cosine",
        widths=(32, 64, 128, 256, 256, 224),
        latent=240,
        passes=2,
        mirrored=True,
        batch_norm=True,
        skip=True,
        hole_value="mean",
        hole_channel=True,
        loss="l1",
        scale="mean",
        hole_weight=1.0,
        context_weight=0.1,
        adversarial=0.007,
        local=True,
        r1=1.0,
        ema=0.999,
        jitter=0.6,
        holes={"centre": 1.0, "lower": 2.0, "free": 0.5, "box": 0.25},
    ),
}
# Structure and colour for photographs, any hole at any size: what the detail is then chosen by.
PRESETS["photo"] = replace(
    PAPER,
    preset="photo",
    subject="photo",
    batch_size=32,
    lr=1e-3,
    warmup=200,
    decay="cosine",
    net="photo",
    widths=(32, 64, 160),
    loss="l1",
    scale="mean",
    context_weight=0.0,
    halvings=2,
    adversarial=0.0,
    ema=0.998,
    holes={"free": 2.0, "box": 1.0, "blob": 1.0},
    least_hole=0.02,
    most_hole=0.25,
    kept_back="89abcdef",
    zoom=3.0,
    pieces=3,
    crops=100,
)
# The paper's last suggestion (3.3), a pass further.
PRESETS["recurrent"] = replace(PRESETS["face"], preset="recurrent", passes=3)


def preset(name: str) -> TrainConfig:
    """Return a preset.

    Raises
    ------
    InputError
        If there is none of this name.
    """
    if name not in PRESETS:
        raise InputError(
            "No preset {name!r}", "Choose one of {choices}", name=name, choices=", ".join(PRESETS)
        )
    return PRESETS[name]
