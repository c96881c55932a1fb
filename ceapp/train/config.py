"""What a training run is made of: one frozen table of named fields. No torch."""

import json
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from ceapp.core.errors import InputError
from ceapp.train.config_check import check
from ceapp.train.settings_text import read


@dataclass(frozen=True, slots=True)
class TrainConfig:
    """Every choice of a training run; the defaults are the preset `paper`.

    Attributes
    ----------
    preset, subject : str
        Where the values came from, and what the pictures show (goes to the model card).
    seed : int
    size : int
        Side of the training pictures, px.
    epochs : int
    steps : int
        Stop after so many steps, whatever `epochs` says; 0: no such limit.
    batch_size : int
        Pictures per step, over all processes together.
    lr, critic_lr : float
        Adam's learning rates; `critic_lr` 0 means the same.
    warmup : int
        Steps over which the learning rate rises from 0.
    decay : str
        `none`, or `cosine` down to 1 % at the last step.
    precision : str
        `auto` is bf16 autocast where the device computes it natively.
    compiled : bool
        Let torch compile the step into fused kernels: minutes at the start, faster on a GPU from
        then on. Needs Triton or a C++ compiler; without, and with several processes, it is left
        out.
    net : str
        The generator: `paper` (`nn.networks`) or `photo` (`nn.photo_encoder`).
    widths
        Of the generator's levels, for either net.
    latent, batch_norm, skip, upsampling, hole_value, hole_channel, noise, passes, mirrored
        Of `paper` alone: see `nn.networks.ContextEncoder`.
    blocks, heads
        Of `photo` alone: see `nn.photo_encoder.PhotoEncoder`.
    critic_widths, critic_norm, local
        The critic: see `nn.networks.Critic`.
    loss, scale, hole_weight, context_weight, halvings
        See `nn.losses.reconstruction`.
    adversarial : float
        Weight of the adversarial loss in eq. (1); 0 trains no critic at all.
    r1 : float
        Weight of the critic's gradient penalty, applied every `r1_every` steps; 0: none.
    ema : float
        Decay of the running mean of the generator's weights that is evaluated and kept; 0: none.
    holes : dict
        Shape -> share of the training holes.
    least_hole, most_hole : float
        Share of the picture that a hole covers, at least and at most.
    split : float
        Share of the pictures that is held out.
    held_out : tuple of str
        Pictures whose names begin so are held out altogether, on top of `split` of the others.
    near_duplicate : float
        Correlation of 16x16 grey thumbnails from which on a training picture counts as a copy of a
        held-out one and is left out; 0: not looked for.
    kept_back : str
        Hexadecimal digits. Pictures whose name's MD5 begins with one of them are neither trained on
        nor looked at for any choice: they are for the scores that are reported.
    zoom : float
        Above 1, pictures keep up to `size * zoom` px on their short side and random squares of
        `size` px and more are cropped; 1 takes the centre square.
    pieces : int
        With `zoom`, pictures of many times the kept size are read a second time, cut into squares:
        up to so many along the short side, none under the kept size; 1: not cut.
    crops : int
        How often an epoch shows each picture, every time as another crop.
    jitter : float
        How far pictures are moved, turned, scaled and recoloured at random each time that they are
        shown: 0 not at all, 1 as far as one photograph of a thing differs from the next.
    save_minutes : float
        How often the whole state is written, on top of every epoch.
    rest : int
        Steps at the start in which the generator rests and the critic alone learns.
    """

    preset: str = "paper"
    subject: str = "face"
    seed: int = 0
    size: int = 128
    epochs: int = 20
    steps: int = 0
    batch_size: int = 8
    lr: float = 1e-4
    critic_lr: float = 0.0
    warmup: int = 0
    decay: str = "none"
    precision: str = "auto"
    compiled: bool = False
    net: str = "paper"
    widths: tuple[int, ...] = (32, 64, 128, 256, 256, 256)
    latent: int = 384
    batch_norm: bool = False
    skip: bool = False
    upsampling: str = "transposed"
    hole_value: str = "black"
    hole_channel: bool = False
    noise: int = 0
    passes: int = 1
    mirrored: bool = False
    blocks: int = 5
    heads: int = 4
    critic_widths: tuple[int, ...] = (32, 64, 128, 256, 256, 256)
    critic_norm: bool = False
    local: bool = False
    loss: str = "l2"
    scale: str = "sum"
    hole_weight: float = 1.0
    context_weight: float = 1.0
    halvings: int = 0
    adversarial: float = 1.0
    r1: float = 0.0
    r1_every: int = 16
    ema: float = 0.0
    holes: dict[str, float] = field(default_factory=lambda: {"centre": 1.0})
    least_hole: float = 0.01
    most_hole: float = 0.5
    split: float = 0.1
    held_out: tuple[str, ...] = ()
    near_duplicate: float = 0.98
    kept_back: str = ""
    zoom: float = 1.0
    pieces: int = 1
    crops: int = 1
    jitter: float = 0.0
    save_minutes: float = 5.0
    rest: int = 0

    def __post_init__(self) -> None:
        check(self)

    def arch(self) -> dict[str, Any]:
        """Return the arguments of the generator, as they go into the model card."""
        if self.net == "photo":
            return {
                "net": "photo",
                "size": self.size,
                "widths": list(self.widths),
                "blocks": self.blocks,
                "heads": self.heads,
            }
        return {
            "size": self.size,
            "widths": list(self.widths),
            "latent": self.latent,
            "batch_norm": self.batch_norm,
            "skip": self.skip,
            "upsampling": self.upsampling,
            "hole_value": self.hole_value,
            "hole_channel": self.hole_channel,
            "noise": self.noise,
            "passes": self.passes,
            "mirrored": self.mirrored,
        }

    def steps_per_epoch(self, pictures: int) -> int:
        """Return the steps in which so many pictures are shown, each `crops` times."""
        return max(1, pictures * self.crops // self.batch_size)

    def total_steps(self, steps_per_epoch: int) -> int:
        """Return how many steps the whole run has."""
        total = self.epochs * steps_per_epoch
        return min(total, self.steps) if self.steps else total

    def to_json(self) -> str:
        """Return the whole table as JSON."""
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> "TrainConfig":
        """Read what `to_json` wrote."""
        values: dict[str, Any] = json.loads(text)
        for name, value in values.items():
            if isinstance(value, list):
                values[name] = tuple(value)
        return cls(**values)

    def with_settings(self, settings: list[str]) -> "TrainConfig":
        """Return it with `name=value` settings applied.

        Raises
        ------
        InputError
            If a name is unknown or a value does not fit.
        """
        known = {f.name for f in fields(self)}
        changes: dict[str, Any] = {}
        for setting in settings:
            name, equals, text = setting.partition("=")
            if not equals:
                raise InputError("{setting!r} is no setting", "Write NAME=VALUE", setting=setting)
            if name not in known:
                raise InputError(
                    "No setting {name!r}",
                    "Choose of {choices}",
                    name=name,
                    choices=", ".join(sorted(known)),
                )
            changes[name] = read(name, text, getattr(self, name))
        return replace(self, **changes)
