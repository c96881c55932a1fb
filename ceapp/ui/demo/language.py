"""The languages of the demo: one of them is spoken, and a touch speaks the next one at once."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot

from ceapp.ui.language import ENGLISH, speak


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
        self._before = QLocale()
        self.code = codes[0]
        speak(app, self.code)

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
        """Speak as the program did before."""
        speak(self.app, ENGLISH)
        QLocale.setDefault(self._before)

    def _speak(self, code: str) -> None:
        if code != self.code:
            self.code = code
            speak(self.app, code)
            self.changed.emit()


def own_name(code: str) -> str:
    """Return what a language calls itself, as its button says: no flag is a language."""
    name = QLocale(code).nativeLanguageName()
    # English would call itself American, too.
    return "English" if code == ENGLISH else name[:1].upper() + name[1:]
