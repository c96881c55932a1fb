"""One training step: the discriminator first, then the generator (section 2.5)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ParamSpec, TypeVar

import torch
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from ceapp.nn.critic import Critic
from ceapp.nn.device import has_bf16
from ceapp.nn.generators import build
from ceapp.nn.losses import r1_penalty
from ceapp.nn.units import place
from ceapp.train import objective
from ceapp.train.adam import adam_of, load_adam, rate_at, set_rate
from ceapp.train.batches import Batch
from ceapp.train.config import TrainConfig
from ceapp.train.objective import Losses
from ceapp.train.replay import Replay
from ceapp.train.running_mean import RunningMean

_Given = ParamSpec("_Given")
_Found = TypeVar("_Found")


@dataclass(frozen=True, slots=True)
class Kind:
    """What is done in a step.

    Attributes
    ----------
    parts : int
        Pieces that the batch is worked through in.
    penalised : bool
        The critic's gradient is penalised (R1).
    rests : bool
        The generator stays as it is.
    """

    parts: int
    penalised: bool
    rests: bool


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
    replays : bool
        Whether steps are recorded and replayed, as they are on a CUDA GPU.
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
            critic = Critic(config.size, config.critic_widths, config.critic_norm, config.local)
            self.critic = place(critic, device) if config.adversarial else None
        self._mean = RunningMean(self.generator, config.ema) if config.ema else None
        self.mean = self._mean.net if self._mean else self.generator
        self._generate: nn.Module = self.generator
        self._judge: nn.Module | None = self.critic
        if distributed:
            self._generate = DistributedDataParallel(self.generator)
            self._judge = DistributedDataParallel(self.critic) if self.critic else None
        if device.startswith("cuda"):
            # Every step has the same shapes: cuDNN's trial of its ways to convolve pays at once.
            torch.backends.cudnn.benchmark = True
        self.compiled = config.compiled and not distributed
        self.replays = device.startswith("cuda") and not distributed
        self._replay = Replay(self._work) if self.replays else None
        self.generator_adam = adam_of(self.generator, device, recorded=self.replays)
        self.critic_adam = (
            adam_of(self.critic, device, recorded=self.replays) if self.critic else None
        )
        self.rate = 0.0
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
        penalised = bool(self.config.r1) and step % self.config.r1_every == 0
        rests = self.critic is not None and step < self.config.rest
        kind = Kind(self.parts, penalised, rests)
        if self._replay and self.replays:
            found = self._replay.run(batch, kind)
        else:
            found = self._work(batch, kind)
        if self._mean and not rests:
            self._mean.follow(step)
        return found

    def _work(self, batch: Batch, kind: Kind) -> Losses:
        """Do all of a step that is the same for each step of its kind."""
        self.generator.train()
        pieces = batch.split(kind.parts)
        # With one piece the same fill serves critic and generator; with more it is made twice, so
        # that only one piece's gradients are in memory.
        with torch.set_grad_enabled(not kind.rests):
            fills = [self.fill(piece) for piece in pieces] if len(pieces) == 1 else None
        found: Losses = {}
        if self.critic is not None:
            found |= self.critic_step(pieces, fills, penalised=kind.penalised)
        if not kind.rests:
            found |= self.generator_step(pieces, fills)
        return found

    def critic_step(
        self, pieces: list[Batch], fills: list[Tensor] | None, *, penalised: bool
    ) -> Losses:
        """Teach the critic to tell the pieces from their fills, made here where not given."""
        assert self.critic is not None
        assert self._judge is not None
        assert self.critic_adam is not None
        self.critic_adam.zero_grad(set_to_none=True)
        found: Losses = {}
        judge = self._fused(objective.critic_loss)
        for i, piece in enumerate(pieces):
            with torch.no_grad():
                picture = fills[i].detach() if fills else self.fill(piece)
            with self._autocast:
                loss = judge(self._judge, picture, piece.truth, piece.hole)
            _add(found, "critic", loss, len(pieces))
            if penalised:
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
        measure = self._fused(objective.generator_losses)
        with objective.frozen(self.critic):
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
        paint = self._fused(objective.painted)
        with self._autocast:
            return paint(self._generate, piece.truth, piece.hole, piece.noise)

    def _fused(self, work: Callable[_Given, _Found]) -> Callable[_Given, _Found]:
        """Return `work`, compiled if this run compiles: elementwise passes then run as one."""
        return objective.compiled(work) if self.compiled else work

    def _set_rates(self, step: int) -> None:
        """Set the learning rates of a step; `rate` is then the generator's."""
        config, share = self.config, rate_at(self.config, step, self.total)
        self.rate = config.lr * share
        set_rate(self.generator_adam, self.rate)
        if self.critic_adam is not None:
            set_rate(self.critic_adam, (config.critic_lr or config.lr) * share)

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

    def load_state(self, state: dict[str, Any]) -> None:
        """Take up what `state` returned."""
        for name in ("generator", "mean", "critic"):
            net = getattr(self, name)
            if net is not None:
                net.load_state_dict(state[name])
        for name in ("generator_adam", "critic_adam"):
            adam = getattr(self, name)
            if adam is not None:
                load_adam(adam, state[name])
        self.parts = int(state["parts"])
        if self._replay:
            self._replay.forget()

    def halve(self) -> None:
        """Work through batches in twice as many pieces from now on."""
        self.parts *= 2
        if self._replay:
            self._replay.forget()

    def finite(self) -> bool:
        """Whether every weight is a number; waits for the device."""
        nets = [self.generator, *([self.critic] if self.critic else [])]
        return all(bool(torch.isfinite(p).all()) for net in nets for p in net.parameters())


def _add(found: Losses, name: str, loss: Tensor, pieces: int) -> None:
    found[name] = found.get(name, torch.zeros_like(loss)) + loss.detach() / pieces
