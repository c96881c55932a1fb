"""The languages of the demo: one of them is spoken, and a touch speaks the next one at once."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal, Slot

from ceapp.core.paths import resource

ENGLISH = "en"


class Languages(QObject):
    """Speaks one language at a time; widgets hear of another one as of any `LanguageChange`.

    Parameters
    ----------
    app : QCoreApplication
    codes : sequence of str
        At least one; the first is spoken from the start.
    """

    changed = Signal()
    """Another language is spoken."""

    def __init__(self, app: QCoreApplication, codes: Sequence[str]) -> None:
        super().__init__(app)
        self.app = app
        self._codes = codes
        self._translator: QTranslator | None = None
        self.code = ""
        self._before = QLocale()
        self.speak_first()

    @property
    def next(self) -> str:
        """The code of the language that `speak_next` speaks."""
        return self._codes[(self._codes.index(self.code) + 1) % len(self._codes)]

    @property
    def several(self) -> bool:
        """Whether there is another one."""
        return len(self._codes) > 1

    @Slot()
    def speak_first(self) -> None:
        """Speak the language of a new visit."""
        self._speak(self._codes[0])

    @Slot()
    def speak_next(self) -> None:
        """Speak the next language."""
        self._speak(self.next)

    def close(self) -> None:
        """Speak as the program does otherwise."""
        self._drop()
        QLocale.setDefault(self._before)

    def _speak(self, code: str) -> None:
        if code == self.code:
            return
        self.code = code
        QLocale.setDefault(QLocale(code))
        self._drop()
        translator = QTranslator(self)
        path = resource("translations") / f"ceapp_{code}.qm"
        if code != ENGLISH and translator.load(str(path)):
            self._translator = translator
            self.app.installTranslator(translator)
        self.changed.emit()

    def _drop(self) -> None:
        if self._translator is not None:
            self.app.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None


def own_name(code: str) -> str:
    """Return what a language calls itself, as its button says: no flag is a language."""
    name = QLocale(code).nativeLanguageName()
    # English calls itself by its country, too.
    return "English" if code == ENGLISH else name[:1].upper() + name[1:]
