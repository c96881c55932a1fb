"""What the loop plays and the visitor chooses from, made in the background while nobody visits."""

import logging
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from ceapp.app import fill_work
from ceapp.app.demo.photos import Film, Offer, filming, offering
from ceapp.app.jobs import JobRunner, Then, Work
from ceapp.app.preferences import Preferences
from ceapp.core.demo_config import DemoConfig
from ceapp.core.errors import CeappError
from ceapp.core.samples import film_mask, shown_photos

# More would fill the memory, and nobody waits to see them.
_MOST_FILMS = 8
_MOST_PHOTOS = 24

_log = logging.getLogger(__name__)


class Films(QObject):
    """Reads the photos, then fills those that have a mask, one after the other.

    Parameters
    ----------
    config : DemoConfig
    preferences : Preferences

    Attributes
    ----------
    offers : list of Offer
        The photos to choose from, so far.
    films : list of Film
        Those that are done; of the bundled photos if none of the chosen ones has a mask.
    """

    offered = Signal()
    """There is one more to choose from."""
    made = Signal()
    """There is one more film."""

    def __init__(
        self, config: DemoConfig, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.offers: list[Offer] = []
        self.films: list[Film] = []
        self._preferences = preferences
        self._jobs = JobRunner("ceapp-films", self)
        self._jobs.succeeded.connect(self._go_on)
        self._jobs.failed.connect(self._skip)
        photos = shown_photos(config.photos)[:_MOST_PHOTOS]
        self._to_do: list[tuple[Work, Then | None]] = [
            (offering(path), self._take_offer) for path in photos
        ]
        self._to_do.append((fill_work.warming(preferences.current), None))
        self._to_do += [(job, self._take_film) for job in self._filming(config, photos)]
        self._resting = False

    def to_play(self) -> list[Film]:
        """Return the films, or, while there is none yet, the photos as they are."""
        return self.films or [_still(offer) for offer in self.offers]

    def start(self) -> None:
        """Begin, or go on after `rest`."""
        self._resting = False
        self._go_on()

    def rest(self) -> None:
        """Begin nothing new until `start`: a visitor needs the machine."""
        self._resting = True

    def close(self) -> bool:
        """End the thread; return whether it has ended."""
        self._to_do.clear()
        return self._jobs.close(0)

    def _filming(self, config: DemoConfig, photos: list[Path]) -> list[Work]:
        if not any(film_mask(path) for path in photos):
            photos = shown_photos(None)
        pairs = [(path, mask) for path in photos if (mask := film_mask(path))][:_MOST_FILMS]
        wish = fill_work.Wish(config.mode, config.model)  # type: ignore[arg-type]
        settings = self._preferences.current
        return [filming(path, mask, config.side, wish, settings) for path, mask in pairs]

    @Slot()
    def _go_on(self) -> None:
        if self._to_do and not self._resting and not self._jobs.busy:
            self._jobs.start(*self._to_do.pop(0))

    @Slot(object)
    def _skip(self, error: CeappError) -> None:
        """Do without a photo that cannot be read or filled."""
        _log.error("a photo for the demo was left out: %s", error)
        self._go_on()

    def _take_offer(self, offer: Offer) -> None:
        self.offers.append(offer)
        self.offered.emit()

    def _take_film(self, film: Film) -> None:
        self.films.append(film)
        self.made.emit()


def _still(offer: Offer) -> Film:
    return Film(offer.picture, offer.picture, np.zeros(offer.picture.shape[:2], bool))
