"""How numbers are said on the screen: counts and durations."""

from ceapp.core.words import say


def duration(seconds: float) -> str:
    """Return a duration in the two largest units that count: `2 h 5 min`."""
    minutes = round(seconds / 60)
    if seconds < 90:
        return say("{n} s", n=max(1, round(seconds)))
    if minutes < 60:
        return say("{n} min", n=minutes)
    hours, minutes = divmod(minutes, 60)
    if hours < 48:
        return say("{h} h {m} min", h=hours, m=minutes)
    days, hours = divmod(hours, 24)
    return say("{d} days {h} h", d=days, h=hours)


def count(number: int) -> str:
    """Return a number with its thousands set apart by thin spaces."""
    return f"{number:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")
