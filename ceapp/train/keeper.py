"""What the first process of a run does beside training: figures, scores, samples, checkpoints."""

import time
from dataclasses import asdict

import psutil
import torch

from ceapp.core.model_card import ModelCard
from ceapp.train.config import TrainConfig
from ceapp.train.evaluate import BASELINES
from ceapp.train.events import EpochDone, Judge, StepsDone, diverged
from ceapp.train.run_folder import RunFolder, generator_card
from ceapp.train.split import Split
from ceapp.train.step import GanStep

# The first sample pictures come soon, so that a person sees whether the data are what they meant.
_LOOK_S = 30.0


class Keeper:
    """Keeps a run's folder.

    Parameters
    ----------
    config : TrainConfig
    split : Split
    folder : RunFolder
    data : tuple of str
        For the model card.
    use : str
        For the model card.
    best : float
        The best held-out PSNR so far, dB.
    """

    def __init__(
        self,
        config: TrainConfig,
        split: Split,
        folder: RunFolder,
        data: tuple[str, ...],
        use: str,
        best: float,
    ) -> None:
        self._config, self._folder, self._best = config, folder, best
        self._data, self._use = list(data), use
        self._judges = {
            "train": Judge(split.train, config),
            "held-out": Judge(split.held_out, config),
        }
        self._saved = time.monotonic()
        self._looked = 0.0

    def begin(self, step: int) -> None:
        """Begin the table of figures, with what a fill without training scores, or take it up."""
        self._folder.start_events(step)
        if not step:
            for name, fill in BASELINES.items():
                scores = self._judges["held-out"].scores_of(fill)
                self._folder.add_event(step=0, epoch=0, set=name, **asdict(scores))

    def note_steps(self, event: StepsDone, nets: GanStep) -> None:
        """Write down losses, speed, learning rate and memory."""
        self._folder.add_event(
            step=event.step,
            epoch=event.epoch,
            rate=event.pictures_per_second,
            lr=nets.rate,
            memory=used_memory(nets.device),
            **event.losses,
        )

    def end_epoch(self, event: StepsDone, nets: GanStep) -> EpochDone:
        """Score the nets, keep them if they are the best so far, draw curve and samples, save."""
        found = {name: side.scores(nets) for name, side in self._judges.items()}
        for name, scores in found.items():
            self._folder.add_event(step=event.step, epoch=event.epoch, set=name, **asdict(scores))
        if found["held-out"].psnr > self._best:
            self._best = found["held-out"].psnr
            self._folder.save_best(nets, self._card(event.step))
        self._draw(nets)
        self._folder.draw_curve()
        self.save(nets, event.step)
        return EpochDone(event.step, event.epoch, found["train"], found["held-out"])

    def look(self, nets: GanStep, step: int) -> bool:
        """Between epochs, draw samples and save when it is time; return whether that took time."""
        now = time.monotonic()
        due = now - self._looked > _LOOK_S
        if due:
            self._draw(nets)
        if now - self._saved > 60 * self._config.save_minutes:
            self.save(nets, step)
            due = True
        return due

    def save(self, nets: GanStep, step: int) -> None:
        """Save everything, unless a weight is broken: then the last good files stay."""
        if not nets.finite():
            raise diverged(step)
        self._folder.save(nets, step, self._best, self._card(step))
        self._saved = time.monotonic()

    def _draw(self, nets: GanStep) -> None:
        self._judges["held-out"].draw(nets, self._folder)
        self._looked = time.monotonic()

    def _card(self, step: int) -> ModelCard:
        return generator_card(self._config, self._data, self._use, step)


def used_memory(device: str) -> int:
    """Return how much memory the run has taken: of the GPU, or of the machine, MiB."""
    if device.startswith("cuda"):
        taken = torch.cuda.max_memory_reserved(device)
    elif device == "mps":
        taken = torch.mps.driver_allocated_memory()
    else:
        taken = psutil.Process().memory_info().rss
    return round(taken / 2**20)
