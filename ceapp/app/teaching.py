"""Teaching a model the photos of one event, as work for a job."""

import json
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ceapp.app.handing_on import adopt
from ceapp.app.helper import said
from ceapp.app.jobs import Work
from ceapp.core.cancel import CancelToken, Progress, silent
from ceapp.core.errors import DataError, WorkError
from ceapp.train.lesson import Lesson

if TYPE_CHECKING:
    # numpy comes with the first photo: the window opens without it.
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class OpenPhoto:
    """The photo in the editor: what is painted over is not learned from.

    Attributes
    ----------
    name : str
    pixels : (H, W, 3 or 4) uint8 or uint16
    mask : (H, W) uint8
    """

    name: str
    pixels: "NDArray[np.uint8] | NDArray[np.uint16]"
    mask: "NDArray[np.uint8]"

    def copied(self) -> "OpenPhoto":
        """Return it as it is now, for a job: the editor goes on changing its own."""
        return replace(self, pixels=self.pixels.copy(), mask=self.mask.copy())


@dataclass(frozen=True, slots=True)
class Taught:
    """What came of it: the lesson, its `kept` being the name of the new model, and a PNG file."""

    lesson: Lesson
    samples: bytes


def teaching(
    checkpoint: Path,
    name: str,
    photos: tuple[Path, ...],
    opened: OpenPhoto | None,
    seconds: float,
) -> Work:
    """Return the work of teaching; its result is `Taught`.

    Parameters
    ----------
    checkpoint : Path
        The model to begin with, which stays as it is.
    name : str
        Wanted for the new one.
    photos : tuple of Path
    opened : OpenPhoto or None
    seconds : float
    """

    def work(progress: Progress, token: CancelToken) -> Taught:
        from ceapp.core.mask import THRESHOLD

        if not photos and opened is None:
            raise DataError("No photos were chosen", "Add some of the event")
        with tempfile.TemporaryDirectory(prefix="ceapp-") as place:
            folder = Path(place)
            out, samples = folder / "taught.safetensors", folder / "samples.png"
            given = [*_written(opened, folder), *(str(path) for path in photos)]
            options = ["--out", str(out), "--samples", str(samples), "--seconds", f"{seconds:g}"]
            # A mask that marks nothing would be taken for a mistake.
            if opened is not None and (opened.mask >= THRESHOLD).any():
                options += ["--mask", str(folder / "mask.png")]
            told: dict[str, float] = {}
            for line in said(["teach", str(checkpoint), *given, *options, "--json"], token):
                told = json.loads(line)
                progress(told.get("share", 1.0))
            try:
                lesson = Lesson(**told)  # type: ignore[arg-type]
            except TypeError as error:
                raise WorkError("The model learned nothing") from error
            if lesson.kept:
                lesson = replace(lesson, kept=adopt(out, name, silent, token))
            return Taught(lesson, samples.read_bytes())

    return work


def _written(opened: OpenPhoto | None, folder: Path) -> list[str]:
    """Write the open photo and its mask for the helper; return the photo's file."""
    if opened is None:
        return []
    import numpy as np
    from PIL import Image

    colours = opened.pixels[..., :3]
    pixels = (colours >> 8 if colours.dtype == np.uint16 else colours).astype(np.uint8)
    path = folder / f"{Path(opened.name).stem}.png"
    Image.fromarray(pixels).save(path, compress_level=1)
    Image.fromarray(opened.mask).save(folder / "mask.png")
    return [str(path)]
