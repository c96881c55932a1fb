"""A batch at work: one photo is filled while the next one is read and the last one written.

Three stages, each with threads of its own, hand the photos on. So many photos are in memory as are
filled at once, and two more, however many there are in all. What becomes of each is told as it
happens; a photo that fails is told of and passed over.
"""

import logging
import queue
import threading
import time
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from ceapp.core.cancel import Progress
from ceapp.core.errors import Cancelled, CeappError, WorkError, foreseen
from ceapp.core.jpeg import QUALITY
from ceapp.core.losses import losses
from ceapp.core.mask import Mask
from ceapp.core.paths import log_file
from ceapp.core.photo_file import read_photo
from ceapp.core.recipe import Options
from ceapp.engine.api import FillRequest, FillResult
from ceapp.engine.batch.journal import BatchJournal, Done, alone_in
from ceapp.engine.batch.masks import MaskSource, NothingToFill
from ceapp.engine.batch.news import News
from ceapp.engine.batch.plan import Entry
from ceapp.engine.batch.present import is_result, make_way, wish_key
from ceapp.engine.batch.reins import Reins
from ceapp.engine.pipeline import fill
from ceapp.engine.recipes import Fill, Source, file_digest, request_for

_WAITING = 2
"""Photos in memory beside those that are filled: one that was read, one to be written."""
_LOOK_S = 0.2
_PROGRESS_S = 0.1
_log = logging.getLogger(__name__)
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, eq=False)
class _Ready:
    """A photo that was read, and what it is to be filled with."""

    source: Source
    options: Options
    mask: Mask
    request: FillRequest
    key: str


class Batch:
    """One run over some photos.

    Parameters
    ----------
    entries : sequence of Entry
        Their results go into one folder.
    masks : MaskSource
    options : Options
    jobs : int
        How many photos are filled at once.
    jpeg_quality : int
        For JPEGs of photos that were none.
    reins : Reins, optional
        For as many photos; what pauses, skips and stops.
    """

    def __init__(
        self,
        entries: Sequence[Entry],
        masks: MaskSource,
        options: Options,
        *,
        jobs: int = 1,
        jpeg_quality: int = QUALITY,
        reins: Reins | None = None,
    ) -> None:
        self._entries, self._masks, self._options = entries, masks, options
        self._jobs, self._jpeg_quality = jobs, jpeg_quality
        self._news: queue.SimpleQueue[News | None] = queue.SimpleQueue()
        self._room = threading.Semaphore(jobs + _WAITING)
        self._reins = reins or Reins(len(entries))

    def run(self) -> Generator[News, None, None]:
        """Do all of it, and yield what happens.

        Whoever stops taking the news, or is interrupted, stops the batch: what is half done is
        dropped, what is done stays.

        Raises
        ------
        WorkError
            If another batch writes into that folder.
        Cancelled
            If the reins say so.
        """
        if not self._entries:
            return
        folder = self._entries[0].out.parent
        with alone_in(folder):
            self._journal = BatchJournal(folder)
            stages = threading.Thread(target=self._work_through, name="batch-read")
            stages.start()
            try:
                while (news := self._next()) is not None:
                    yield news
            except BaseException:
                self._reins.cancel()
                raise
            finally:
                stages.join()
        self._reins.whole.check()

    def _next(self) -> News | None:
        """Return the next news; None at the end."""
        while True:
            try:
                # Without a limit Windows would not let Ctrl-C through.
                return self._news.get(timeout=_LOOK_S)
            except queue.Empty:
                continue

    # --- the stages, in threads of their own -------------------------------------------------

    def _work_through(self) -> None:
        """Read one photo after the other and hand them on."""
        try:
            with (
                ThreadPoolExecutor(1, "batch-write") as writer,
                ThreadPoolExecutor(self._jobs, "batch-fill") as fillers,
            ):
                for index in range(len(self._entries)):
                    self._reins.wait()
                    self._room.acquire()
                    ready = self._guarded(index, partial(self._read, index))
                    if ready is None:
                        self._room.release()
                    else:
                        fillers.submit(self._fill_and_hand_on, index, ready, writer)
        finally:
            self._news.put(None)

    def _fill_and_hand_on(self, index: int, ready: _Ready, writer: ThreadPoolExecutor) -> None:
        result = self._guarded(index, partial(self._fill, index, ready))
        if result is None:
            self._room.release()
        else:
            writer.submit(self._write_and_end, index, ready, result)

    def _write_and_end(self, index: int, ready: _Ready, result: FillResult) -> None:
        self._guarded(index, partial(self._write, index, ready, result))
        self._room.release()

    def _guarded(self, index: int, work: Callable[[], Value]) -> Value | None:
        """Return what the work returns; if it fails, tell so and return None."""
        try:
            self._reins.tokens[index].check()
            return work()
        except Cancelled:
            if not self._reins.whole.cancelled:
                self._news.put(News(index, "skipped"))
        except NothingToFill as error:
            self._news.put(News(index, "skipped", error=error))
        except CeappError as error:
            self._news.put(News(index, "failed", error=error))
        except Exception as error:  # noqa: BLE001 - one photo must not end the batch
            _log.exception("%s failed in a batch", self._entries[index].photo)
            told = foreseen(error) or WorkError(
                "It failed for a reason nobody foresaw", "See {file}", file=log_file()
            )
            self._news.put(News(index, "failed", error=told))
        return None

    def _read(self, index: int) -> _Ready | None:
        """Read a photo and its mask; None if it was done before."""
        entry = self._entries[index]
        self._news.put(News(index, "reading"))
        digest = file_digest(entry.photo)
        key = wish_key(digest, self._masks.digest(entry.photo), self._options)
        done = self._journal.done(entry.out.name)
        is_there = entry.out.is_file()
        if is_there and not entry.mode and done is not None and done.key == key:
            self._news.put(News(index, "kept"))
            return None
        make_way(entry, self._journal)
        source = Source(entry.photo, digest, read_photo(entry.photo))
        mask = self._masks.mask(entry.photo, source.photo)
        options = replace(self._options, mode=entry.mode or self._options.mode)
        request = request_for(source.photo, mask, options)
        interrupted = is_there and self._journal.begun(entry.out.name)
        if interrupted and is_result(entry, source, options, mask):
            self._journal.note_done(entry.out.name, Done(key, file_digest(entry.out)))
            self._news.put(News(index, "kept"))
            return None
        return _Ready(source, options, mask, request, key)

    def _fill(self, index: int, ready: _Ready) -> FillResult:
        self._news.put(News(index, "filling"))
        return fill(ready.request, self._progress(index), self._reins.tokens[index])

    def _progress(self, index: int) -> Progress:
        last = 0.0

        def progress(share: float) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= _PROGRESS_S:
                last = now
                self._news.put(News(index, "filling", share))

        return progress

    def _write(self, index: int, ready: _Ready, result: FillResult) -> None:
        out, photo = self._entries[index].out, ready.source.photo
        self._news.put(News(index, "writing", 1.0))
        self._journal.note_begun(out.name)
        done = Fill(ready.source, ready.options, ready.mask, result)
        recipe = done.write(out, self._reins.tokens[index], self._jpeg_quality)
        self._journal.note_done(out.name, Done(ready.key, recipe.result.sha256))
        notes = (*photo.traits.notes, *result.notes, *losses(photo, out))
        self._news.put(News(index, "done", 1.0, methods=result.methods, notes=notes))
