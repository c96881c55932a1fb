"""Draws the program's icon in every size and format that a desktop asks for."""

import os
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def draw(drawing: Path, folder: Path) -> None:
    """Write `ceapp-SIZE.png`, `ceapp.ico` and `ceapp.icns` into `folder`.

    Parameters
    ----------
    drawing : Path
        An SVG file.
    folder : Path
        Made if it is not there.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(drawing))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        if not image.save(str(folder / f"ceapp-{size}.png")):
            raise OSError(f"cannot write into {folder}")
    with Image.open(folder / "ceapp-512.png") as largest:
        largest.save(folder / "ceapp.ico", sizes=[(s, s) for s in SIZES if s <= 256])
        largest.save(folder / "ceapp.icns")
    del app
