"""The language of the window: which one it is, and that everything is said in it.

Three sources speak: what `tr` marks in the window, what `core.words` says below it, and Qt's own
dialogs. All are read from catalogues once, before the first window is made.
"""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ceapp.core.paths import resource
from ceapp.core.words import speak_through

CONTEXT = "ceapp"
"""Of the catalogues: what `core.words` says."""
ENGLISH = "en"
# A language of the system, or the beginning of one, and the catalogue that speaks it. Traditional
# characters are not written in the simplified ones.
_SPOKEN = {"en": ENGLISH, "de": "de", "zh-Hans": "zh_CN", "zh-CN": "zh_CN", "zh-SG": "zh_CN"}

_loaded: list[QTranslator] = []
_now = ENGLISH


def spoken(languages: Iterable[str]) -> str:
    """Return the first catalogue that speaks one of these languages, given as BCP 47 tags."""
    for language in languages:
        for known, catalogue in _SPOKEN.items():
            if language == known or language.startswith(f"{known}-"):
                return catalogue
    return ENGLISH


def speak(app: QCoreApplication, setting: str) -> str:
    """Say everything in a language from now on, and write numbers as it does.

    Parameters
    ----------
    app : QCoreApplication
    setting : str
        A catalogue, `en`, or `system`.

    Returns
    -------
    str
        The catalogue, or `en`.
    """
    global _now
    while _loaded:
        app.removeTranslator(_loaded.pop())
    QLocale.setDefault(QLocale.system() if setting == "system" else QLocale(setting))
    sign = QLocale().decimalPoint()
    catalogue = spoken(QLocale.system().uiLanguages()) if setting == "system" else setting
    _now = catalogue
    if catalogue == ENGLISH:
        speak_through(None, sign)
        return catalogue
    for path in catalogues(catalogue).values():
        translator = QTranslator()
        if translator.load(str(path)):
            app.installTranslator(translator)
            _loaded.append(translator)
    speak_through(_translated, sign)
    return catalogue


def speaking() -> str:
    """Return the catalogue that is spoken now, or `en`."""
    return _now


def catalogues(language: str) -> dict[str, Path]:
    """Return the files that speak a language, by whose texts they hold; what is last counts."""
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return {
        "Qt": qt / f"qtbase_{language}.qm",
        "ceapp": resource("translations") / f"ceapp_{language}.qm",
    }


def _translated(template: str, count: int) -> str:
    return QCoreApplication.translate(CONTEXT, template, None, count)
