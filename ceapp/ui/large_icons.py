"""A menu that shows pictures. Loaded with the first such menu: Qt's styles take 10 ms to load."""

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

PICTURE = 44
"""Side of the pictures, logical px."""


class LargeIcons(QProxyStyle):
    """Lets a menu draw pictures: a style sheet makes room for larger icons, but none larger."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Return the side of an icon; of all else, what the style says."""
        if metric == QStyle.PixelMetric.PM_SmallIconSize:
            return PICTURE
        return super().pixelMetric(metric, option, widget)
