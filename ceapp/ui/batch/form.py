"""What holds for all photos of a batch: where masks come from, how to fill, where results go."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from ceapp.app.batch_job import Wanted
from ceapp.app.session import SessionController
from ceapp.core.errors import CeappError
from ceapp.core.words import say
from ceapp.engine.api import MODES
from ceapp.ui.batch.place_row import PlaceRow
from ceapp.ui.batch.words import mode_name
from ceapp.ui.model_box import ModelChoice
from ceapp.ui.parts import Card, label
from ceapp.ui.style import GAP

EACH, ONE, FIND = "each", "one", "find"
RESULTS = "filled"
"""Folder beside the photos that results go to unless another one is chosen."""


class BatchForm(QWidget):
    """Three cards; says what is still missing.

    Parameters
    ----------
    session : SessionController
        Its models are offered, and its mode and model are where the form begins.
    """

    masks_changed = Signal()
    changed = Signal()

    def __init__(self, session: SessionController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._photos: list[Path] = []
        # What the person chose is never changed for a guess.
        self._masks_guessed = self._out_guessed = True
        self.kind = QComboBox()
        self.kind.setAccessibleName(say("Where masks come from"))
        self.kind.addItem(say("A folder with one for each"), EACH)
        self.kind.addItem(say("One file for all photos"), ONE)
        self.kind.addItem(say("Face masks, found by a model"), FIND)
        self.masks = PlaceRow(say("Choose the masks"))
        self._masks_told = label("", "muted", wrap=True)
        self._out_told = label("", "muted", wrap=True)
        self.mode, self.model = QComboBox(), ModelChoice()
        self.mode.setAccessibleName(say("Mode"))
        for mode in MODES:
            self.mode.addItem(mode_name(mode), mode)
        self.mode.setCurrentIndex(max(0, self.mode.findData(session.mode)))
        self.out = PlaceRow(say("Choose a folder for the results"))
        self._compose()
        self.kind.currentIndexChanged.connect(self._change_kind)
        self.mode.currentIndexChanged.connect(self.changed)
        self.model.currentIndexChanged.connect(self.changed)
        self.masks.chosen.connect(self._note_masks)
        self.out.chosen.connect(self._note_out)
        self.offer_models()
        self._suit()

    def _compose(self) -> None:
        where = Card(say("Masks"))
        for widget in (self.kind, self.masks, self._masks_told):
            where.body.addWidget(widget)
        how = Card(say("How"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        for row, (name, box) in enumerate(((say("Mode"), self.mode), (say("Model"), self.model))):
            grid.addWidget(label(name), row, 0)
            grid.addWidget(box, row, 1)
        grid.setColumnStretch(1, 1)
        how.body.addLayout(grid)
        results = Card(say("Results"))
        results.body.addWidget(self.out)
        results.body.addWidget(self._out_told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for card in (where, how, results):
            column.addWidget(card)

    def offer_models(self) -> None:
        """Offer the models that there are now."""
        before = self.model.currentData() or self._session.model
        self.model.blockSignals(True)
        self.model.offer_all(self._session.models.entries())
        self.model.setCurrentIndex(max(0, self.model.findData(before)))
        self.model.blockSignals(False)

    def suggest(self, photos: list[Path]) -> None:
        """Guess from where the photos lie what nobody has chosen yet."""
        self._photos = photos
        folder = photos[0].parent if photos else None
        self.masks.near = self.out.near = folder
        if folder is not None and self._out_guessed:
            self.out.show_path(folder / RESULTS)
        if folder is not None and self._masks_guessed and self.kind.currentData() == EACH:
            self._guess_masks(folder)
        self._suit()

    def _guess_masks(self, folder: Path) -> None:
        guess = _masks_near(folder)
        if guess != self.masks.path:
            self.masks.show_path(guess)
            self.masks_changed.emit()

    @property
    def wanted(self) -> Wanted | None:
        """What the person wants; None while something is missing."""
        if self.missing or self.out.path is None:
            return None
        mode, model = self.mode.currentData(), self.model.currentData()
        return Wanted(self.masks.path, self.out.path, mode, model)

    @property
    def missing(self) -> str:
        """What has to be done before the batch can begin; empty if nothing."""
        if not self._photos:
            return say("Add photos first.")
        if self.masks.path is None and self.kind.currentData() != FIND:
            return say("Choose where the masks are.")
        if self.out.path is None:
            return say("Choose a folder for the results.")
        return ""

    def set_enabled(self, on: bool) -> None:
        """Let the person change it, or not while the batch runs."""
        for widget in (self.kind, self.masks.button, self.mode, self.model, self.out.button):
            widget.setEnabled(on)

    @Slot()
    def _change_kind(self) -> None:
        self._masks_guessed = True
        self.masks.show_path(None)
        self.suggest(self._photos)
        self.masks_changed.emit()
        self.changed.emit()

    @Slot()
    def _note_masks(self) -> None:
        self._masks_guessed = False
        self._suit()
        self.masks_changed.emit()
        self.changed.emit()

    @Slot()
    def _note_out(self) -> None:
        self._out_guessed = False
        self._suit()
        self.changed.emit()

    def _suit(self) -> None:
        """Say what kind of masks are meant."""
        kind = self.kind.currentData()
        self.masks.file = kind == ONE
        self.masks.setVisible(kind != FIND)
        if kind == FIND:
            told = say(
                "Every face mask in a photo is filled. What is put there is a guess, and not what "
                "these people look like."
            )
        elif kind == ONE:
            told = say("White is filled, black stays. All photos must be of the mask's size.")
        else:
            photo = self._photos[0] if self._photos else Path("sea.jpg")
            told = say(
                "White is filled, black stays. The mask of {photo} is {mask}.",
                photo=photo.name,
                mask=_mask_of(photo, self.masks.path),
            )
        self._masks_told.setText(told)
        told = say(
            "Each under its photo's name, with a recipe beside it. The photos stay as they are."
        )
        if self._out_guessed:
            where = say("They go into the folder “{name}” beside the photos.", name=RESULTS)
            told = f"{where} {told}"
        self._out_told.setText(told)


def _mask_of(photo: Path, folder: Path | None) -> str:
    """Return the name of the file that is taken, or what it should be called."""
    from ceapp.engine.batch.masks import MaskFolder

    try:
        found = MaskFolder(folder).file(photo) if folder is not None else None
    except CeappError:
        found = None
    return found.name if found is not None else f"{photo.stem}.png"


def _masks_near(folder: Path) -> Path | None:
    """Return where masks of a folder's photos lie, if that is plain to see."""
    for name in ("masks", "mask"):
        for place in (folder / name, folder.parent / name):
            if place.is_dir():
                return place
    return folder if any(folder.glob("*.mask.*")) else None
