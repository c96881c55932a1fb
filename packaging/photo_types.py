"""The kinds of files that desktops offer to open with ceapp: those that it opens."""

from pathlib import Path

from PIL import Image

from ceapp.core.photo_file import SUFFIXES

# What Pillow does not name as desktops do.
_NAMED = {"RAW": "image/x-dcraw", "HEIF": "image/heic;image/heif"}


def mime_types() -> str:
    """Return the MIME types, each followed by a semicolon, as menu entries list them."""
    Image.init()
    kinds = dict.fromkeys(SUFFIXES.values())
    return "".join(f"{_NAMED.get(kind) or Image.MIME[kind]};" for kind in kinds)


def write_setup_macro(path: Path) -> None:
    """Write the macro `EverySuffix` of the Windows setup: it calls another one per suffix."""
    lines = [f'  !insertmacro ${{DO}} "{suffix}"\n' for suffix in SUFFIXES]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("!macro EverySuffix DO\n" + "".join(lines) + "!macroend\n", encoding="utf-8")
