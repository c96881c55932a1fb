"""The figures of a run, followed while they are written: `events.csv` as columns. No torch."""

import csv
import io
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

LOSSES = ("total", "reconstruction", "adversarial", "critic", "r1")
SCORES = ("psnr", "ssim", "l1", "sharpness", "mse")
BASELINES = ("mean fill", "classic fill")

Floats = NDArray[np.float64]


@dataclass(slots=True)
class Series:
    """One quantity over the steps."""

    steps: list[int] = field(default_factory=list)
    values: list[float] = field(default_factory=list)

    @property
    def last(self) -> float | None:
        """The newest value."""
        return self.values[-1] if self.values else None

    def arrays(self, smoothing: float = 0.0) -> tuple[Floats, Floats]:
        """Return steps and values.

        Parameters
        ----------
        smoothing : float
            0 to below 1: the weight of what came before in an exponential mean, which is corrected
            for its start at zero (Kingma and Ba 2015, section 3).
        """
        values = np.array(self.values, float)
        if smoothing > 0 and len(values):
            mean, weight = 0.0, 0.0
            smooth = np.empty_like(values)
            for i, value in enumerate(values):
                mean = smoothing * mean + (1 - smoothing) * value
                weight = smoothing * weight + (1 - smoothing)
                smooth[i] = mean / weight
            values = smooth
        return np.array(self.steps, float), values


class Figures:
    """Reads a run's table of figures, and later only what was added to it.

    A run that is resumed writes its table anew, cut at the step where it goes on; then all is read
    again.

    Parameters
    ----------
    folder : Path
        Of the run.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "events.csv"
        self._forget()

    def _forget(self) -> None:
        self._offset, self._file, self._header = 0, 0, [""]
        self.losses: dict[str, Series] = {}
        self.scores: dict[str, dict[str, Series]] = {}
        self.speed: Series = Series()

    def follow(self) -> bool:
        """Take up what was written since; return whether anything was."""
        try:
            with self._path.open("rb") as file:
                about = self._path.stat()
                changed = about.st_ino != self._file or about.st_size < self._offset
                if changed:
                    self._forget()
                    self._file = about.st_ino
                file.seek(self._offset)
                fresh = file.read()
        except OSError:
            return False
        # A line that is being written has no end yet: it is for the next time.
        whole = fresh[: fresh.rfind(b"\n") + 1]
        self._offset += len(whole)
        for row in csv.reader(io.StringIO(whole.decode("utf-8", "replace"), newline="")):
            if row[:1] == ["step"]:
                self._header = row
            else:
                self._add(dict(zip(self._header, row, strict=False)))
        return bool(whole) or changed

    def _add(self, row: dict[str, str]) -> None:
        try:
            step = int(row["step"])
            values = {
                name: float(text)
                for name, text in row.items()
                if text and name not in ("step", "set")
            }
        except (KeyError, ValueError):
            # A disk that was full may have left half a line.
            return
        side = row.get("set", "")
        if side:
            group = self.scores.setdefault(side, {})
            names: tuple[str, ...] = SCORES
        else:
            group = self.losses
            names = (*LOSSES, "lr", "memory")
            if "rate" in values:
                _append(self.speed, step, values["rate"])
        for name in names:
            if name in values:
                _append(group.setdefault(name, Series()), step, values[name])

    def score(self, side: str, name: str = "psnr") -> float | None:
        """Return the newest score of one set: `held-out`, `train` or one of `BASELINES`."""
        series = self.scores.get(side, {}).get(name)
        return series.last if series else None

    def best(self) -> int | None:
        """Return the step at which the held-out pictures scored best so far."""
        series = self.scores.get("held-out", {}).get("psnr")
        return series.steps[int(np.argmax(series.values))] if series and series.values else None

    def at(self, side: str, name: str, step: int) -> float | None:
        """Return one set's score at a step."""
        series = self.scores.get(side, {}).get(name)
        if series is None or step not in series.steps:
            return None
        return series.values[series.steps.index(step)]

    def pace(self) -> float | None:
        """Return pictures a second: the median of the last readings."""
        return float(np.median(self.speed.values[-9:])) if self.speed.values else None


def _append(series: Series, step: int, value: float) -> None:
    series.steps.append(step)
    series.values.append(value)
