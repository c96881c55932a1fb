"""What a batch in the window is about, and the work of doing it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from ceapp.app.jobs import Work
from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.settings import Settings
from ceapp.engine.batch.reins import Reins

if TYPE_CHECKING:
    from ceapp.engine.batch.masks import MaskSource
    from ceapp.engine.batch.news import News

State = Literal["waiting", "reading", "filling", "writing", "done", "kept", "failed", "skipped"]
"""How far a row is: as in the news of a batch, and `waiting` before."""

_ENDS = ("done", "kept", "failed", "skipped")


@dataclass(slots=True, eq=False)
class Row:
    """One photo of the batch.

    Attributes
    ----------
    photo : Path
    state : State
    share : float
        Of its fill that is done.
    told : str
        What made it, or what went wrong.
    hint : str
        What to do about that.
    out : Path or None
        Its result, once there is one.
    again : str
        The mode in which the person wants it once more; empty if not.
    """

    photo: Path
    state: State = "waiting"
    share: float = 0.0
    told: str = ""
    hint: str = ""
    out: Path | None = None
    again: str = ""

    @property
    def ended(self) -> bool:
        """Whether nothing more becomes of it by itself."""
        return self.state in _ENDS


@dataclass(frozen=True, slots=True)
class Wanted:
    """How all photos are to be filled, and where masks and results lie.

    Attributes
    ----------
    masks : Path, or None
        A folder with a mask for each photo, or the file of one for all; None to look for face
        masks in the photos.
    out : Path
        The folder of the results.
    mode, model : str
    """

    masks: Path | None
    out: Path
    mode: str = "auto"
    model: str = "auto"


def mask_source(path: Path | None) -> "MaskSource":
    """Return the masks of a folder, the one of a file, or those that are found in the photos.

    Raises
    ------
    InputError
        If there is no such folder, or nothing in it.
    """
    from ceapp.engine.batch.masks import FaceMasks, MaskFolder, OneMask

    if path is None:
        return FaceMasks()
    return OneMask(path) if path.is_file() else MaskFolder(path)


def filling_all(
    rows: Sequence[Row],
    wanted: Wanted,
    settings: Settings,
    reins: Reins,
    tell: "Callable[[News], object]",
) -> Work:
    """Return the work of filling the photos of these rows.

    Parameters
    ----------
    rows : sequence of Row
        As they are now; the work does not look at them again.
    wanted : Wanted
    settings : Settings
    reins : Reins
        For as many photos.
    tell : callable
        Gets what happens, in the thread of the work.
    """
    photos = [(row.photo, row.again) for row in rows]

    def work(progress: Progress, token: CancelToken) -> None:
        from ceapp.app.fill_work import use_threads
        from ceapp.core.recipe import Options
        from ceapp.engine.batch.plan import plan
        from ceapp.engine.batch.run import Batch

        entries = plan([photo for photo, _ in photos], wanted.out)
        entries = [replace(e, mode=mode) for e, (_, mode) in zip(entries, photos, strict=True)]
        use_threads(settings.threads)
        options = Options(
            mode=wanted.mode,
            model=wanted.model,
            device=settings.device,
            precision=settings.precision,
            note=settings.note_drawn,
        )
        batch = Batch(
            entries,
            mask_source(wanted.masks),
            options,
            jpeg_quality=settings.jpeg_quality,
            reins=reins,
        )
        for news in batch.run():
            tell(news)

    return work
