"""What a screen reader says of the fields and boxes in every window."""

from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget

from ceapp.ui.main_window import MainWindow


def test_every_field_and_box_has_a_name(window: MainWindow) -> None:
    window.settings.open()
    window.trainer.open()
    window.batch.open()
    dialog = window.settings.dialog
    trainer = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "trainer")
    batch = window.batch.window
    assert dialog is not None
    assert batch is not None
    for top in (window, dialog, trainer, batch):
        named = {label.buddy() for label in top.findChildren(QLabel)}
        for kind in (QLineEdit, QComboBox):
            for field in top.findChildren(kind):
                # The fields inside boxes go by the name of their box; Qt's own by Qt's.
                if not field.objectName().startswith("qt_"):
                    assert field.accessibleName() or field in named, _where(field)
    window.settings.close()
    trainer.close()
    window.batch.close()


def _where(field: QWidget) -> str:
    return f"{type(field).__name__} of {type(field.parentWidget()).__name__}"
