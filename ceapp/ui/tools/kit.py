"""Every tool there is, by the name of its command, and what the tools can be set to."""

from PySide6.QtCore import QObject

from ceapp.app.masking import Masking
from ceapp.app.session import SessionController
from ceapp.ui.tools.brush import Brush, BrushTool
from ceapp.ui.tools.frame import BoxTool, EllipseTool
from ceapp.ui.tools.loops import LassoTool, Loop, PolygonTool
from ceapp.ui.tools.tool import Tool
from ceapp.ui.tools.wand import Tolerance, WandTool


class Kit:
    """The tools of one window.

    Attributes
    ----------
    brush : Brush
    loop : Loop
    tolerance : Tolerance
    tools : dict of str to Tool
    """

    def __init__(self, session: SessionController, parent: QObject | None = None) -> None:
        self.brush = Brush(parent)
        self.loop = Loop(session.preferences, parent)
        self.tolerance = Tolerance(parent)
        masking = Masking(session)
        self.tools: dict[str, Tool] = {
            "brush": BrushTool(session, self.brush),
            "eraser": BrushTool(session, self.brush, erases=True),
            "box": BoxTool(session),
            "ellipse": EllipseTool(session),
            "lasso": LassoTool(session, self.loop),
            "polygon": PolygonTool(session, self.loop),
            "wand": WandTool(masking, self.tolerance, everywhere=False),
            "similar": WandTool(masking, self.tolerance, everywhere=True),
        }

    def __getitem__(self, name: str) -> Tool:
        return self.tools[name]
