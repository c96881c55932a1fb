"""The folder of a run: checkpoints, state to resume from, figures, curve and sample pictures."""

import csv
import io
import pickle
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

import ceapp
from ceapp.core.atomic import replacing
from ceapp.core.errors import CheckpointError, DataError, SaveError
from ceapp.core.model_card import ModelCard
from ceapp.nn.checkpoint import save_net
from ceapp.train.config import TrainConfig
from ceapp.train.curve import Panel, draw
from ceapp.train.step import GanStep

COLUMNS = (
    *("step", "epoch", "rate", "total", "reconstruction", "adversarial", "critic", "r1"),
    *("set", "mse", "psnr", "ssim", "l1", "sharpness", "lr", "memory"),
)


class RunFolder:
    """Reads and writes the files of one run.

    Parameters
    ----------
    path : Path
        Made when a run starts.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def save(self, nets: GanStep, step: int, best: float, card: ModelCard) -> None:
        """Write the newest weights, the critic's, and the state to resume from, each whole."""
        save_net(self.path / "last.safetensors", nets.mean, card)
        if nets.critic is not None:
            save_net(self.path / "critic.safetensors", nets.critic, critic_card(card, nets.config))
        state = {"config": nets.config.to_json(), "step": step, "best": best, "nets": nets.state()}
        with replacing(self.path / "state.pt") as file:
            torch.save(state, file)

    def save_best(self, nets: GanStep, card: ModelCard) -> None:
        """Write the weights that scored best so far."""
        save_net(self.path / "best.safetensors", nets.mean, card)

    def load_state(self) -> dict[str, Any]:
        """Return what `save` wrote: config, step, best, nets.

        Raises
        ------
        CheckpointError
            If there is none, or it is broken.
        """
        path = self.path / "state.pt"
        try:
            state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
        except FileNotFoundError as error:
            message = "There is no run to resume in {folder}"
            raise CheckpointError(
                message, "Leave out --resume, or name the run's folder", folder=self.path
            ) from error
        except (OSError, RuntimeError, ValueError, EOFError, pickle.UnpicklingError) as error:
            message = "{path} is broken"
            hint = "Start from last.safetensors with --init"
            raise CheckpointError(message, hint, path=path) from error
        return state

    def load_config(self) -> TrainConfig:
        """Return the configuration of the run in this folder."""
        return TrainConfig.from_json(self.load_state()["config"])

    def is_used(self) -> bool:
        """Whether a run was written here already."""
        return (self.path / "state.pt").exists()

    def start_events(self, step: int) -> None:
        """Begin the table of figures, or take it up at `step`: what came later is done again."""
        rows = [row for row in self.read_events() if int(row["step"]) <= step] if step else []
        self.path.mkdir(parents=True, exist_ok=True)
        text = io.StringIO(newline="")
        writer = csv.DictWriter(text, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
        with replacing(self.path / "events.csv") as file:
            file.write(text.getvalue().encode())

    def add_event(self, **values: object) -> None:
        """Append one row of figures.

        Raises
        ------
        SaveError
            If it cannot be written: the disk is full, or the folder is gone.
        """
        with self._appending("events.csv") as file:
            csv.DictWriter(file, COLUMNS).writerow(values)

    def note(self, text: str) -> None:
        """Append a line to `log.txt`, with the time."""
        with self._appending("log.txt") as file:
            file.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')}  {text}\n")

    @contextmanager
    def _appending(self, name: str) -> Iterator[TextIO]:
        try:
            with (self.path / name).open("a", encoding="utf-8", newline="") as file:
                yield file
        except OSError as error:
            if not self.path.is_dir():
                message = "The run's folder {folder} is gone, so the training stopped"
                raise SaveError(
                    message, "Bring it back, then --resume", folder=self.path
                ) from error
            message = "{file} cannot be written: {why}"
            raise SaveError(
                message,
                "The last checkpoint stands; mend this, then --resume",
                file=self.path / name,
                why=error.strerror,
            ) from error

    def read_events(self) -> list[dict[str, str]]:
        """Return the table of figures, oldest first."""
        path = self.path / "events.csv"
        if not path.exists():
            return []
        with path.open(newline="") as file:
            return list(csv.DictReader(file))

    def draw_curve(self) -> None:
        """Write curve.png: the losses of every step and the held-out scores (figure 2)."""
        rows = self.read_events()
        losses = {
            name: [(int(r["step"]), float(r[name])) for r in rows if not r["set"] and r[name]]
            for name in ("total", "reconstruction", "adversarial", "critic")
        }
        scores = {
            name: [
                (int(r["step"]), float(r["psnr"])) for r in rows if r["set"] == name and r["psnr"]
            ]
            for name in ("train", "held-out")
        }
        picture = draw(
            [
                Panel("loss", losses, logarithmic=True),
                Panel("PSNR in the hole, dB", scores, dots=True),
            ]
        )
        with replacing(self.path / "curve.png") as file:
            picture.save(file, format="png")

    def draw_samples(
        self, truth: NDArray[np.uint8], hole: NDArray[np.bool_], fills: NDArray[np.uint8]
    ) -> None:
        """Write samples.png: rows of what the net sees, what it paints, the truth (figure 3).

        Parameters
        ----------
        truth, fills : (N, S, S, 3) uint8
        hole : (N, S, S) bool
        """
        inside = hole[..., None]
        seen = np.where(inside, np.uint8(0), truth)
        rows = [seen, np.where(inside, fills, truth), truth]
        sheet = np.concatenate([np.concatenate([*row], 1) for row in rows])
        with replacing(self.path / "samples.png") as file:
            Image.fromarray(sheet).save(file, "png")


def generator_card(config: TrainConfig, data: list[str], use: str, steps: int) -> ModelCard:
    """Return the card of a generator in training, named after its preset and size."""
    return ModelCard(
        name=f"{config.preset}-{config.size}",
        summary=f"Context encoder for {config.subject} pictures, preset {config.preset}.",
        task="fill",
        subject=config.subject,
        arch=config.arch(),
        size=config.size,
        data=data,
        use=use,
        steps=steps,
        version=ceapp.__version__,
    )


def critic_card(card: ModelCard, config: TrainConfig) -> ModelCard:
    """Return the card of the critic that was trained beside a generator."""
    return ModelCard(
        name=f"{card.name}-critic",
        summary=f"The critic of {card.name}, to go on training from; it fills nothing.",
        task="critic",
        subject=card.subject,
        arch={
            "size": config.size,
            "widths": list(config.critic_widths),
            "batch_norm": config.critic_norm,
            "local": config.local,
        },
        size=card.size,
        data=card.data,
        use=card.use,
        steps=card.steps,
        version=card.version,
    )


def require_free(folder: RunFolder) -> None:
    """Raise DataError where a new run would overwrite an old one."""
    if folder.is_used():
        raise DataError(
            "{folder} holds a run already",
            "Go on with --resume, or name another --out",
            folder=folder.path,
        )
