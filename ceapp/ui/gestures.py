"""Fingers on a touch screen or a touchpad: pinch to zoom, two fingers to pan."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget


@dataclass(frozen=True, slots=True)
class Pinch:
    """What two fingers ask for.

    Attributes
    ----------
    factor : float
        How much nearer to come.
    at : QPointF
        What stays where it is, logical px.
    way : QPointF
        Where the photo goes meanwhile, logical px.
    begins : bool
        Whether the fingers have just come together.
    """

    factor: float
    at: QPointF
    way: QPointF
    begins: bool = False


def accept_pinches(widget: QWidget) -> None:
    """Let a widget hear of pinches on a touch screen."""
    widget.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
    widget.grabGesture(Qt.GestureType.PinchGesture)


def read_pinch(event: QEvent, widget: QWidget) -> Pinch | None:
    """Return what an event of a touch screen or touchpad asks for; None if it is no pinch.

    Places are logical px of the widget.
    """
    if isinstance(event, QNativeGestureEvent):
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return None
        return Pinch(1 + event.value(), event.position(), QPointF())
    if isinstance(event, QGestureEvent):
        gesture = event.gesture(Qt.GestureType.PinchGesture)
        if isinstance(gesture, QPinchGesture):
            now = QPointF(widget.mapFromGlobal(gesture.centerPoint()))
            before = QPointF(widget.mapFromGlobal(gesture.lastCenterPoint()))
            begins = gesture.state() == Qt.GestureState.GestureStarted
            way = QPointF() if begins else now - before
            return Pinch(gesture.scaleFactor(), now, way, begins)
    return None


def pans(event: QWheelEvent) -> QPointF | None:
    """Return the way that two fingers on a touchpad moved, logical px; None for a wheel.

    A wheel turns in notches and has no phases; some systems call a touchpad a mouse, but tell its
    phases.
    """
    touchpad = event.pointingDevice().type() == QPointingDevice.DeviceType.TouchPad
    if not touchpad and event.phase() == Qt.ScrollPhase.NoScrollPhase:
        return None
    pixels = event.pixelDelta()
    return QPointF(event.angleDelta()) / 8 if pixels.isNull() else QPointF(pixels)
