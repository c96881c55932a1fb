"""One training step: the discriminator first, then the generator (section 2.5)."""

import copy
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

import torch
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from ceapp.nn.critic import Critic
from ceapp.nn.generators import build
from ceapp.nn.losses import r1_penalty
from ceapp.nn.units import place
from ceapp.train.batches import Batch
from ceapp.train.config import TrainConfig
from ceapp.train.objective import Losses, compiled, critic_loss, generator_losses, painted

_Given = ParamSpec("_Given")
_Found = TypeVar("_Found")


class GanStep:
    """The nets, their optimisers, and one step of both.

    Parameters
    ----------
    config : TrainConfig
    device : str
    total : int
        Steps of the whole run, for the learning rate's decay.
    distributed : bool
        Average gradients over the processes of the default group.

    Attributes
    ----------
    generator, critic : Module
        Without wrappers; `critic` is None where `config.adversarial` is 0.
    mean : Generator
        The generator whose weights are the running mean; the generator itself without one.
    autocasts : bool
        Whether it multiplies in bf16.
    parts : int
        Pieces that a batch is worked through in, to need less memory.
    compiled : bool
        Whether forward passes and losses run as fused kernels that torch compiles on first use.
    """

    def __init__(
        self, config: TrainConfig, device: str, total: int, *, distributed: bool = False
    ) -> None:
        self.config, self.device, self.total = config, device, total
        self.parts = 1
        # The nets' first weights depend on the seed alone, not on what ran before in the process.
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(config.seed)
            self.generator = place(build(config.arch()), device)
            self.critic = place(_critic(config), device) if config.adversarial else None
        self.mean = copy.deepcopy(self.generator).eval() if config.ema else self.generator
        self._generate: nn.Module = self.generator
        self._judge: nn.Module | None = self.critic
        if distributed:
            self._generate = DistributedDataParallel(self.generator)
            self._judge = DistributedDataParallel(self.critic) if self.critic else None
        if device.startswith("cuda"):
            # Every step has the same shapes: cuDNN's trial of its ways to convolve pays at once.
            torch.backends.cudnn.benchmark = True
        self.compiled = config.compiled and not distributed
        fused = device.startswith("cuda") or device == "cpu"
        self.generator_adam = torch.optim.Adam(
            self.generator.parameters(), lr=config.lr, fused=fused
        )
        self.critic_adam = (
            torch.optim.Adam(
                self.critic.parameters(), lr=config.critic_lr or config.lr, fused=fused
            )
            if self.critic
            else None
        )
        self.autocasts = config.precision == "bf16" or (
            config.precision == "auto" and has_bf16(device)
        )
        self._autocast = torch.autocast(
            device.split(":")[0], torch.bfloat16, enabled=self.autocasts
        )

    def run(self, batch: Batch, step: int) -> Losses:
        """Do one step and return its losses, still on the device: reading them would wait for it.

        Parameters
        ----------
        batch : Batch
        step : int
            Counted from 0.

        Returns
        -------
        dict of () float32
            `reconstruction`, `total` and, with a critic, `critic`, `adversarial` and at times `r1`.
        """
        self._set_rates(step)
        self.generator.train()
        pieces = batch.split(self.parts)
        # With one piece the same fill serves critic and generator; with more it is made twice, so
        # that only one piece's gradients are in memory.
        rests = self.critic is not None and step < self.config.rest
        with torch.set_grad_enabled(not rests):
            fills = [self.fill(piece) for piece in pieces] if len(pieces) == 1 else None
        found: Losses = {}
        if self.critic is not None:
            found |= self.critic_step(pieces, fills, step)
        if not rests:
            found |= self.generator_step(pieces, fills)
            if self.config.ema:
                self._follow(step)
        return found

    def critic_step(self, pieces: list[Batch], fills: list[Tensor] | None, step: int) -> Losses:
        """Teach the critic to tell the pieces from their fills, made here where not given."""
        assert self.critic is not None
        assert self._judge is not None
        assert self.critic_adam is not None
        self.critic_adam.zero_grad(set_to_none=True)
        found: Losses = {}
        judge = self._fused(critic_loss)
        for i, piece in enumerate(pieces):
            with torch.no_grad():
                picture = fills[i].detach() if fills else self.fill(piece)
            with self._autocast:
                loss = judge(self._judge, picture, piece.truth, piece.hole)
            _add(found, "critic", loss, len(pieces))
            if self.config.r1 and step % self.config.r1_every == 0:
                # As it stands: what is compiled cannot be derived twice.
                penalty = r1_penalty(self.critic, piece.truth, piece.hole)
                _add(found, "r1", penalty, len(pieces))
                loss = loss + self.config.r1 / 2 * self.config.r1_every * penalty
            (loss / len(pieces)).backward()
        self.critic_adam.step()
        return found

    def generator_step(self, pieces: list[Batch], fills: list[Tensor] | None) -> Losses:
        """Move the generator towards the truth and past the critic: eq. (1)."""
        self.generator_adam.zero_grad(set_to_none=True)
        found: Losses = {}
        measure = self._fused(generator_losses)
        with _frozen(self.critic):
            for i, piece in enumerate(pieces):
                picture = fills[i] if fills else self.fill(piece)
                with self._autocast:
                    parts = measure(self.config, self.critic, picture, piece.truth, piece.hole)
                for name, loss in parts.items():
                    _add(found, name, loss, len(pieces))
                (parts["total"] / len(pieces)).backward()
        self.generator_adam.step()
        return found

    def fill(self, piece: Batch) -> Tensor:
        """Return (B, 3, S, S) float32, the generator's whole picture."""
        paint = self._fused(painted)
        with self._autocast:
            return paint(self._generate, piece.truth, piece.hole, piece.noise)

    def _fused(self, work: Callable[_Given, _Found]) -> Callable[_Given, _Found]:
        """Return `work`, compiled if this run compiles: elementwise passes then run as one."""
        return compiled(work) if self.compiled else work

    def _set_rates(self, step: int) -> None:
        config = self.config
        rate = min(1.0, (step + 1) / config.warmup) if config.warmup else 1.0
        if config.decay == "cosine":
            rate *= 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(1.0, step / self.total)))
        for adam, lr in (
            (self.generator_adam, config.lr),
            (self.critic_adam, config.critic_lr or config.lr),
        ):
            if adam is not None:
                for group in adam.param_groups:
                    group["lr"] = lr * rate

    @torch.no_grad()
    def _follow(self, step: int) -> None:
        """Move the mean weights towards the present ones; early on faster, to forget the start."""
        decay = min(self.config.ema, (step + 1) / (step + 10))
        mean, now = self.mean.state_dict(), self.generator.state_dict()
        floating = [k for k, v in now.items() if v.is_floating_point()]
        torch._foreach_lerp_([mean[k] for k in floating], [now[k] for k in floating], 1 - decay)

    @property
    def rate(self) -> float:
        """The generator's learning rate in the last step."""
        return float(self.generator_adam.param_groups[0]["lr"])

    def state(self) -> dict[str, object]:
        """Return everything that `load_state` needs to go on as if nothing had happened."""
        return {
            "generator": self.generator.state_dict(),
            "mean": self.mean.state_dict(),
            "critic": self.critic.state_dict() if self.critic else None,
            "generator_adam": self.generator_adam.state_dict(),
            "critic_adam": self.critic_adam.state_dict() if self.critic_adam else None,
            "parts": self.parts,
        }

    def load_state(self, state: dict[str, object]) -> None:
        """Take up what `state` returned."""
        for name in ("generator", "mean", "critic", "generator_adam", "critic_adam"):
            part = getattr(self, name)
            if part is not None:
                part.load_state_dict(state[name])
        self.parts = int(str(state["parts"]))

    def finite(self) -> bool:
        """Whether every weight is a number; waits for the device."""
        nets = [self.generator, *([self.critic] if self.critic else [])]
        return all(bool(torch.isfinite(p).all()) for net in nets for p in net.parameters())


def has_bf16(device: str) -> bool:
    """Whether the device multiplies bf16 natively, so that autocast is worth it."""
    if device.startswith("cuda"):
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    # AMX or AVX-512-BF16; elsewhere the CPU emulates it, slowly.
    return device == "cpu" and bool(torch.cpu._is_avx512_bf16_supported())


def _critic(config: TrainConfig) -> Critic:
    return Critic(config.size, config.critic_widths, config.critic_norm, config.local)


@contextmanager
def _frozen(net: nn.Module | None) -> Iterator[None]:
    """Keep gradients from the net's own weights while they pass through it."""
    if net is not None:
        net.requires_grad_(False)
    try:
        yield
    finally:
        if net is not None:
            net.requires_grad_(True)


def _add(found: Losses, name: str, loss: Tensor, pieces: int) -> None:
    found[name] = found.get(name, torch.zeros_like(loss)) + loss.detach() / pieces
