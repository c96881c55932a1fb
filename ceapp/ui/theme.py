"""Two themes with one accent colour. Their greys are neutral, so that they colour no photo."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one look, as `#rrggbb`."""

    dark: bool
    window: str
    panel: str
    field: str
    canvas: str
    line: str
    text: str
    muted: str
    hover: str
    accent: str
    accent_hover: str
    accent_soft: str
    accent_text: str
    on_accent: str
    done: str
    disabled: str
    warning: str
    error: str


DARK = Theme(
    dark=True,
    window="#232325",
    panel="#2b2b2e",
    field="#1b1b1d",
    canvas="#161617",
    line="#3a3a3e",
    text="#e8e8ea",
    muted="#a8a8ae",
    hover="#38383c",
    accent="#2b6fdb",
    accent_hover="#2561c6",
    accent_soft="#243a5c",
    accent_text="#8ab4f8",
    on_accent="#ffffff",
    done="#2963c5",
    disabled="#6d6d73",
    warning="#e0a83a",
    error="#f0746a",
)
LIGHT = Theme(
    dark=False,
    window="#f3f3f4",
    panel="#fafafa",
    field="#ffffff",
    canvas="#d9d9db",
    line="#d0d0d4",
    text="#1c1c1e",
    muted="#5c5c62",
    hover="#e6e6e9",
    accent="#2568d8",
    accent_hover="#1d5ac2",
    accent_soft="#d6e4fb",
    accent_text="#1d5ac2",
    on_accent="#ffffff",
    done="#5e92ea",
    disabled="#a2a2a8",
    warning="#8a5a00",
    error="#b3261e",
)


def palette(theme: Theme) -> QPalette:
    """Return the palette of a theme, for what the style sheet does not reach."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.field,
        role.AlternateBase: theme.panel,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.panel,
        role.ButtonText: theme.text,
        role.BrightText: theme.error,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent_text,
        role.ToolTipBase: theme.panel,
        role.ToolTipText: theme.text,
        role.Mid: theme.line,
        role.Dark: theme.canvas,
    }
    made = QPalette()
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, which, QColor(theme.disabled))
    return made
