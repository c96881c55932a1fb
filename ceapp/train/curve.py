"""The curves of a run as one picture, for whoever looks into its folder. No torch."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

Points = Sequence[tuple[float, float]]
Font = ImageFont.FreeTypeFont | ImageFont.ImageFont

_FINER = 2
"""All is drawn so many times as large and made smaller at the end, which smooths the edges."""
_WIDTH, _HEIGHT = 540, 480
"""Of a panel, px."""
_LEFT, _TOP, _RIGHT, _BOTTOM = 70, 26, 16, 52
"""What is left free around its curves, px."""
_TICK, _LETTER, _DOT = 5, 13, 2.5
_COLOURS = ("#1f6fb2", "#d9730d", "#2f8f4e", "#b3323f", "#7a55a3")
_INK, _GRID, _PAPER = "#333333", "#e4e4e4", "#ffffff"


@dataclass(frozen=True, slots=True)
class Panel:
    """Curves over the steps of a run.

    Attributes
    ----------
    label : str
        What the values are.
    lines : points by their curve's name
        (step, value) each.
    logarithmic : bool
        Draw the values' logarithms; those that have none are left out.
    dots : bool
        Mark each point.
    """

    label: str
    lines: Mapping[str, Points]
    logarithmic: bool = False
    dots: bool = False


def draw(panels: Sequence[Panel]) -> Image.Image:
    """Return the panels side by side."""
    size = _FINER * _WIDTH * len(panels), _FINER * _HEIGHT
    picture = Image.new("RGB", size, _PAPER)
    pen = ImageDraw.Draw(picture)
    font = ImageFont.load_default(_FINER * _LETTER)
    for number, panel in enumerate(panels):
        _panel(pen, font, panel, _FINER * _WIDTH * number)
    return picture.resize((_WIDTH * len(panels), _HEIGHT), Image.Resampling.BOX)


def _panel(pen: ImageDraw.ImageDraw, font: Font, panel: Panel, x0: int) -> None:
    scale: Callable[[float], float] = math.log10 if panel.logarithmic else float
    lines = {
        name: [(x, scale(y)) for x, y in points if math.isfinite(y) and (y > 0 or scale is float)]
        for name, points in panel.lines.items()
    }
    lines = {name: points for name, points in lines.items() if points}
    steps = [x for points in lines.values() for x, _ in points] or [0.0]
    values = [y for points in lines.values() for _, y in points] or [0.0]
    left, right = x0 + _FINER * _LEFT, x0 + _FINER * (_WIDTH - _RIGHT)
    top, bottom = _FINER * _TOP, _FINER * (_HEIGHT - _BOTTOM)
    across = _fitted(min(steps), max(steps), left, right)
    down = _fitted(min(values), max(values), bottom, top)
    thick = _FINER
    for value in _round_numbers(min(steps), max(steps)):
        x = across(value)
        pen.line((x, bottom, x, bottom + _FINER * _TICK), _INK, thick)
        pen.text((x, bottom + _FINER * 2 * _TICK), f"{value:g}", _INK, font, "ma")
    for value in _round_numbers(min(values), max(values)):
        y = down(value)
        told = f"{10**value:.2g}" if panel.logarithmic else f"{value:g}"
        pen.line((left, y, right, y), _GRID, thick)
        pen.text((left - _FINER * _TICK, y), told, _INK, font, "rm")
    for colour, points in zip(_COLOURS, lines.values(), strict=False):
        places = [(across(x), down(y)) for x, y in points]
        pen.line(places, colour, 3 * thick // 2, "curve")
        if panel.dots or len(places) == 1:
            for x, y in places:
                pen.circle((x, y), _FINER * _DOT, colour)
    pen.rectangle((left, top, right, bottom), outline=_INK, width=thick)
    pen.text(((left + right) // 2, _FINER * (_HEIGHT - 6)), "step", _INK, font, "md")
    pen.text((x0 + _FINER * 8, _FINER * 4), panel.label, _INK, font, "la")
    edge: float = right
    for colour, name in reversed(list(zip(_COLOURS, lines, strict=False))):
        pen.text((edge, _FINER * 4), name, colour, font, "ra")
        edge -= pen.textlength(name, font) + _FINER * _LETTER


def _fitted(low: float, high: float, start: int, end: int) -> Callable[[float], float]:
    """Return what places values from `low` to `high` between two ends, with some room at both."""
    span = (high - low) or 1.0
    middle, room = (low + high) / 2, 1.06
    return lambda value: (start + end) / 2 + (value - middle) / (room * span) * (end - start)


def _round_numbers(low: float, high: float) -> Iterator[float]:
    """Yield some four to nine round numbers that lie between the two."""
    if high <= low:
        yield low
        return
    step = 10.0 ** math.floor(math.log10(high - low))
    step *= 0.2 if high - low < 2 * step else 0.5 if high - low < 4 * step else 1
    for number in range(math.ceil(low / step), math.floor(high / step) + 1):
        yield round(number * step, 12)
