"""The style sheet: how every widget is drawn, with the colours of a theme put in."""

from string import Template

from ceapp.core.paths import resource
from ceapp.ui.theme import Theme

_SHEET = Template("""
* { dialogbuttonbox-buttons-have-icons: 0; }
QMainWindow, QDialog, QMessageBox { background: $window; }
QMenuBar { background: $window; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $panel; border: 1px solid $line; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 5px 6px; }
QMenu::icon { padding-left: 8px; }

#options, #status { background: $window; }
#options { border-bottom: 1px solid $line; }
#status { border-top: 1px solid $line; }
#toolbox { background: $window; border-right: 1px solid $line; }
#status QLabel { color: $muted; }
#status QLabel#notice { color: $text; }
#options QLabel { color: $muted; }

QToolButton { border: none; border-radius: 6px; padding: 7px; }
QToolButton:hover { background: $hover; }
QToolButton:checked { background: $accent_soft; }
QToolButton:focus { outline: none; border: 1px solid $accent; padding: 6px; }
/* As much for the words below a picture as the panel can spare. */
QToolButton#variation { padding: 7px 1px; }
QToolButton#variation:focus { padding: 6px 0px; }
#toolbox QToolButton[popupMode="1"] { padding-right: 7px; }
#toolbox QToolButton::menu-button { border: none; width: 14px; subcontrol-position: bottom right;
            height: 14px; }
#toolbox QToolButton::menu-arrow { image: url($chevron); width: 13px; height: 13px; }
QToolTip { background: $panel; color: $text; border: 1px solid $line; padding: 4px 6px; }

QPushButton { background: $panel; border: 1px solid $line; border-radius: 6px;
              padding: 6px 14px; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $disabled; }
QPushButton#fill, QPushButton:default { background: $accent; border-color: $accent;
              color: $on_accent; }
/* Not every default button: those of dialogs are measured before their words become bold. */
QPushButton#fill { padding: 6px 20px; font-weight: 600; }
QPushButton#fill:hover, QPushButton:default:hover { background: $accent_hover; }
QPushButton#fill:focus { border-color: $text; }
QPushButton#fill:disabled { background: $hover; border-color: $hover; color: $disabled; }

QComboBox { background: $field; border: 1px solid $line; border-radius: 6px;
            padding: 4px 8px 4px 10px;
            selection-background-color: $accent; selection-color: $on_accent; }
QComboBox:hover, QComboBox:focus { border-color: $accent; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url($chevron); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $line; padding: 4px;
            selection-background-color: $accent; selection-color: $on_accent; }
QComboBox QListView::item:selected, QComboBox QListView::item:hover { background: $accent;
            color: $on_accent; }
QSpinBox { background: $field; border: 1px solid $line; border-radius: 6px; padding: 4px 6px; }
QSpinBox:focus { border-color: $accent; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 20px; }
QSpinBox::up-arrow { image: url($chevron_up); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url($chevron); width: 12px; height: 12px; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $muted; border-radius: 4px;
            background: $field; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($check); }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $line; border: 3px solid transparent; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 30px; }
QScrollBar::handle:horizontal { min-width: 30px; }
QScrollBar::handle:hover { background: $disabled; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px;
            background: $handle; border: 1px solid $disabled; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { border-color: $accent; }
QSlider:disabled { color: $disabled; }

QProgressBar { background: $field; border: 1px solid $line; border-radius: 6px;
               text-align: center; color: $text; }
QProgressBar::chunk { background: $done; border-radius: 5px; }

#side { background: $window; }
QToolButton#heading { border-radius: 0; border-bottom: 1px solid $line; padding: 6px 8px;
            background: $window; color: $text; font-weight: 600; text-align: left; }
QToolButton#heading:hover { background: $hover; }
QListView { background: $field; border: none; outline: none; }
QListView::item { padding: 3px 6px; }
QListView::item:hover { background: $hover; }
QListView::item:selected { background: $accent_soft; color: $text; }
QListView:focus { border: 1px solid $accent; }
#side QLabel { color: $muted; }
QProgressBar#memory { max-height: 5px; border: none; border-radius: 2px; background: $line; }
QProgressBar#memory::chunk { background: $accent; border-radius: 2px; }
QSplitter::handle { background: $line; }

QListView#pages { background: $window; border: none; border-right: 1px solid $line;
            padding: 8px 0; }
QListView#pages::item { padding: 8px 14px; border: none; }
QListView#models { background: $window; border: none; border-right: 1px solid $line; }
QListView#models::item { padding: 7px 14px; border: none; }
#settings QScrollArea, #page { background: $panel; }
#settings QStackedWidget { background: $panel; border-bottom: 1px solid $line; }
QLabel#name { font-size: 17px; font-weight: 600; }
QLabel#title { font-weight: 600; }
QLabel#muted { color: $muted; }
QLabel#warning { color: $warning; }
QLabel#trouble { color: $error; }
QLineEdit, QPlainTextEdit { background: $field; border: 1px solid $line;
            border-radius: 6px; padding: 5px 8px; selection-background-color: $accent;
            selection-color: $on_accent; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0 4px;
            background: none; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: $accent; }
QTreeView { background: $field; border: 1px solid $line; border-radius: 6px; outline: none; }
QTreeView:focus { border-color: $accent; }
QTreeView::item { padding: 4px 6px; }
QTreeView::item:hover { background: $hover; }
QTreeView::item:selected { background: $accent_soft; color: $text; }
QHeaderView::section { background: $window; color: $muted; border: none;
            border-bottom: 1px solid $line; padding: 5px 8px; }

#trainer #card, #batch #card { background: $panel; border: 1px solid $line; border-radius: 8px; }
#trainer QPushButton#step { text-align: left; border: none; background: transparent;
            padding: 8px 12px; }
#trainer QPushButton#step:hover { background: $hover; }
#trainer QPushButton#step:checked { background: $accent_soft; color: $text; font-weight: 600; }
#trainer QSplitter::handle { background: transparent; }
/* Typed, not stepped: from 8 to 64 is a long way by ones. Without any buttons
   a style sheet leaves the number no room. */
#trainer QSpinBox::up-button, #trainer QSpinBox::down-button { width: 0; }
#trainer QSpinBox::up-arrow, #trainer QSpinBox::down-arrow { image: none; }
#trainer QScrollArea { background: transparent; border: none; }
#trainer QLineEdit:disabled, #trainer QSpinBox:disabled, #trainer QComboBox:disabled {
            color: $disabled; }

#trainer #empty { background: $panel; border: 1px solid $line; border-radius: 8px; }
#batch #empty { background: $field; border: 1px dashed $line; border-radius: 8px; }
#batch QToolButton#redo { background: $panel; border: 1px solid $line; padding: 6px 26px 6px 14px; }
#batch QToolButton#redo:hover { background: $hover; }
#batch QToolButton#redo:focus { border-color: $accent; }
#batch QToolButton#redo:disabled { color: $disabled; }
#batch QToolButton#redo::menu-indicator { image: url($chevron); width: 14px; height: 14px;
            subcontrol-position: right center; right: 8px; }

#message { background: $panel; border-top: 1px solid $line; }
#message QLabel#what { font-weight: 600; }
#message QLabel#hint { color: $muted; }
#message QPushButton { padding: 4px 14px; }

#start, #start QScrollArea, #shelf { background: $window; border: none; }
#rail { background: $panel; border-right: 1px solid $line; }
#drop { border: 1px dashed $muted; border-radius: 8px; }
#drop[inviting="true"] { border-color: $accent; background: $accent_soft; }
QPushButton#quiet { border: 1px solid transparent; background: transparent; color: $accent_text;
            padding: 2px 6px; }
QPushButton#quiet:hover { background: $hover; }
QPushButton#quiet:focus { border-color: $accent; }
#invitation { background: $panel; color: $text; border: 1px solid $line; border-radius: 14px;
            padding: 6px 18px; }
#palette { background: $panel; border: 1px solid $line; }
#palette QListView { background: $panel; }
#sheet, #sheet QScrollArea { background: $window; border: none; }
#sheet #card { background: $panel; border: 1px solid $line; border-radius: 8px; }
QFrame#rule { background: $line; max-width: 1px; min-width: 1px; border: none; }
""")


def sheet(theme: Theme) -> str:
    """Return the style sheet of a theme."""
    colours = {name: getattr(theme, name) for name in Theme.__slots__}
    handle = theme.text if theme.dark else theme.field
    # A style sheet takes forward slashes alone, on Windows too.
    drawings = {
        name.replace("-", "_"): resource(f"icons/{name}.svg").as_posix()
        for name in ("chevron", "chevron-up", "check")
    }
    return _SHEET.substitute(colours, handle=handle, **drawings)
