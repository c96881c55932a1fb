"""Checks of what is packed beside the program: icons, catalogues, licences, and file formats."""

from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtSvg import QSvgRenderer

from ceapp.core.errors import ImageError, WorkError
from ceapp.core.paths import resource
from ceapp.core.settings import ROWS
from ceapp.ui.app import SAMPLE
from ceapp.ui.language import ENGLISH, catalogues
from ceapp.ui.selftest.claims import expect


def draws_every_icon(folder: Path) -> str:
    """Draw every icon."""
    icons = [resource("ceapp.svg"), *sorted(resource("icons").glob("*.svg"))]
    broken = [path.name for path in icons if not QSvgRenderer(str(path)).isValid()]
    expect(len(icons) > 1 and not broken, f"cannot be drawn: {broken}")
    return f"{len(icons)} icons"


def loads_every_translation(folder: Path) -> str:
    """Load every catalogue of translations."""
    languages = [language for language in ROWS["language"].choices if language != "system"]
    found = {path.stem.removeprefix("ceapp_") for path in resource("translations").glob("*.qm")}
    expect(found == set(languages) - {ENGLISH}, f"there are catalogues for {sorted(found)}")
    for language in found:
        for name, path in catalogues(language).items():
            expect(QTranslator().load(str(path)), f"{name} cannot be loaded: {path}")
    return ", ".join(languages)


def names_every_licence(folder: Path) -> str:
    """Look for the licences of all that the program is made of, as the About box shows them."""
    from ceapp.core.licences import libraries

    found = libraries()
    texts = {library.name.lower() for library in found if library.text}
    expect(
        {"torch", "numpy", "pyside6_essentials"} <= texts,
        f"only these have a licence: {sorted(texts)}",
    )
    return f"{len(found)} libraries"


def writes_every_format(folder: Path) -> str:
    """Save a photo in every format, and open it again."""
    from ceapp.core.photo_file import SUFFIXES, read_photo, write_photo

    photo = read_photo(resource(SAMPLE))
    for kind in dict.fromkeys(SUFFIXES.values()):
        suffix = next(s for s, its in SUFFIXES.items() if its == kind)
        path = folder / f"every{suffix}"
        write_photo(photo.pixels[:64, :80].copy(), photo.traits, path)
        expect(read_photo(path).pixels.shape[:2] == (64, 80), f"{kind} came back otherwise")
    raw = folder / "broken.dng"
    raw.write_bytes(b"no raw photo")
    try:
        read_photo(raw)
    except ImageError:
        # So says the library that develops raw photos: it is there.
        return ", ".join(dict.fromkeys(SUFFIXES.values())) + "; the library for raw photos is there"
    raise WorkError("a broken raw photo was opened")
