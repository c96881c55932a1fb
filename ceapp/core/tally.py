"""What the crew of a booth counts: numbers alone, never a picture or a name."""

import json
import statistics
from dataclasses import asdict, dataclass, field
from pathlib import Path

from ceapp.core.atomic import replacing

# The median is that of the last so many fills: it says how the machine does today.
_WAITS = 500


@dataclass(slots=True)
class Tally:
    """How often what happened.

    Attributes
    ----------
    visits, fills, quick, kept, errors : int
        Visits, fills that were shown, those of them that were quick ones because the deadline had
        passed, results that visitors kept, and what went wrong.
    waits : list of float
        Seconds from lifting the finger to the fill, of the last fills.
    """

    visits: int = 0
    fills: int = 0
    quick: int = 0
    kept: int = 0
    errors: int = 0
    waits: list[float] = field(default_factory=list)

    @property
    def median_wait(self) -> float | None:
        """Median of `waits`; None before the first fill."""
        return statistics.median(self.waits) if self.waits else None

    def note_fill(self, seconds: float, quick: bool) -> None:
        """Count a fill that is shown."""
        self.fills += 1
        self.quick += quick
        self.waits = [*self.waits[1 - _WAITS :], round(seconds, 3)]

    def save(self, path: Path) -> None:
        """Write it; raises SaveError, and OSError if its folder cannot be made."""
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as file:
            file.write(json.dumps(asdict(self)).encode())


def read_tally(path: Path) -> Tally:
    """Return what a file holds; what cannot be understood begins at zero."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        counts = {name: int(raw[name]) for name in ("visits", "fills", "quick", "kept", "errors")}
        return Tally(**counts, waits=[float(wait) for wait in raw["waits"]][-_WAITS:])
    except (OSError, ValueError, LookupError, TypeError):
        return Tally()
