"""How numbers are said on the screen: counts and durations."""

from PySide6.QtCore import QCoreApplication


def duration(seconds: float) -> str:
    """Return a duration in the two largest units that count: `2 h 5 min`."""
    minutes = round(seconds / 60)
    if seconds < 90:
        return _tr("{} s").format(max(1, round(seconds)))
    if minutes < 60:
        return _tr("{} min").format(minutes)
    hours, minutes = divmod(minutes, 60)
    if hours < 48:
        return _tr("{h} h {m} min").format(h=hours, m=minutes)
    days, hours = divmod(hours, 24)
    return _tr("{d} days {h} h").format(d=days, h=hours)


def count(number: int) -> str:
    """Return a number with its thousands set apart by thin spaces."""
    return f"{number:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("numbers", text)
