"""The kinds of files that desktops offer to open with ceapp: those that it opens."""

from pathlib import Path

from PIL import Image

from ceapp.core import raw
from ceapp.core.photo_file import SUFFIXES

# Desktops count every camera's own format among these.
_RAW = "image/x-dcraw", "image/x-adobe-dng"


def mime_types() -> str:
    """Return the MIME types, each followed by a semicolon, as menu entries list them."""
    Image.init()
    types = [Image.MIME[kind] for kind in dict.fromkeys(SUFFIXES.values())]
    return "".join(f"{name};" for name in (*types, *_RAW))


def write_setup_macro(path: Path) -> None:
    """Write the macro `EverySuffix` of the Windows setup: it calls another one per suffix."""
    lines = [
        f'  !insertmacro ${{DO}} "{suffix}"\n' for suffix in (*SUFFIXES, *sorted(raw.SUFFIXES))
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("!macro EverySuffix DO\n" + "".join(lines) + "!macroend\n", encoding="utf-8")
