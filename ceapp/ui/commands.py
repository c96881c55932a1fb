"""Every command of the window in one table: its words, keys, icon and tip."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that a person can ask for.

    Attributes
    ----------
    name : str
        By which the code asks for its action.
    text : str
        In the menu.
    keys : tuple of str
        Shortcuts; the first is shown.
    icon : str
        Name of a file in `resources/icons`; empty for none.
    tip : str
        What it does and how, in one sentence.
    group : str
        Commands of one group exclude one another; empty for none.
    checkable : bool
    menu : bool
        It opens a menu of its own, which whoever owns it fills.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    group: str = ""
    checkable: bool = False
    menu: bool = False


SEPARATOR = Command("", "")

MENUS: tuple[tuple[str, tuple[Command, ...]], ...] = (
    (
        "&File",
        (
            Command("open", "&Open…", ("Ctrl+O",), "open", "Open a photo, or drop one here"),
            Command(
                "recent", "Open &recent", tip="Photos that were opened or saved last", menu=True
            ),
            Command(
                "start",
                "S&tart page",
                ("Alt+Home",),
                tip="Recent photos and the samples; the open photo waits meanwhile",
            ),
            SEPARATOR,
            Command(
                "next-photo",
                "&Next in folder",
                ("PgDown",),
                tip="Open the photo after this one",
            ),
            Command(
                "previous-photo",
                "&Previous in folder",
                ("PgUp",),
                tip="Open the photo before this one",
            ),
            SEPARATOR,
            Command("save", "&Save", ("Ctrl+S",), "save", "Save the result"),
            Command(
                "save-as",
                "Save &as…",
                ("Ctrl+Shift+S",),
                tip="Save the result under another name or in another format",
            ),
            Command(
                "export",
                "&Export before and after",
                tip="One picture of both, to show to others",
                menu=True,
            ),
            SEPARATOR,
            Command(
                "batch",
                "&Batch…",
                ("Ctrl+B",),
                tip="Fill many photos, each where its mask says",
            ),
            SEPARATOR,
            Command("quit", "&Quit", ("Ctrl+Q",), tip="Close the program"),
        ),
    ),
    (
        "&Edit",
        (
            Command("undo", "&Undo", ("Ctrl+Z", "Ctrl+Alt+Z"), "undo", "Take the last step back"),
            Command(
                "redo",
                "&Redo",
                ("Ctrl+Shift+Z", "Ctrl+Y"),
                "redo",
                "Do the step again that was taken back",
            ),
            SEPARATOR,
            Command("copy", "&Copy photo", ("Ctrl+C",), "copy", "Copy the result to the clipboard"),
            Command(
                "paste",
                "&Paste as new photo",
                ("Ctrl+V",),
                tip="Open the picture or the photo file that is in the clipboard",
            ),
            Command(
                "revert",
                "Re&vert to original",
                ("F12",),
                "revert",
                "Go back to the photo as it was opened; this can be undone",
            ),
            SEPARATOR,
            Command(
                "models",
                "&Models…",
                (),
                tip="See what each model is for, add some, or remove them",
            ),
            Command("train", "&Train a model…", tip="Teach a net on pictures of your own"),
            Command("settings", "S&ettings…", ("Ctrl+,", "S"), tip="Change how ceapp works"),
        ),
    ),
    (
        "&Tools",
        (
            Command(
                "brush",
                "&Brush",
                ("B", "J"),
                "brush",
                "Paint over what is to be filled; the right button or Alt erases, "
                "Shift draws a straight line from the last stroke",
                "tool",
                True,
            ),
            Command(
                "eraser",
                "&Eraser",
                ("E",),
                "eraser",
                "Take paint away; the right button paints",
                "tool",
                True,
            ),
            Command(
                "box",
                "Bo&x",
                ("M",),
                "box",
                "Drag a box over what is to be filled; the right button or Alt erases, "
                "Shift makes it square",
                "tool",
                True,
            ),
            Command(
                "ellipse",
                "E&llipse",
                ("O",),
                "ellipse",
                "Drag an ellipse over what is to be filled; Shift makes it a circle",
                "tool",
                True,
            ),
            Command(
                "lasso",
                "L&asso",
                ("L",),
                "lasso",
                "Draw around what is to be filled; the right button or Alt takes away",
                "tool",
                True,
            ),
            Command(
                "polygon",
                "&Polygon",
                ("P",),
                "polygon",
                "Click corner after corner; Enter, a double click or the first corner closes it, "
                "Backspace takes a corner back",
                "tool",
                True,
            ),
            Command(
                "wand",
                "Magic &wand",
                ("W",),
                "wand",
                "Click on a colour: what hangs together with it is painted",
                "tool",
                True,
            ),
            Command(
                "similar",
                "Si&milar colours",
                ("Shift+W",),
                "similar",
                "Click on a colour: it is painted everywhere in the photo",
                "tool",
                True,
            ),
            SEPARATOR,
            Command("smaller", "&Smaller brush", ("[",), tip="Make the brush smaller"),
            Command("larger", "Lar&ger brush", ("]",), tip="Make the brush larger"),
            Command("softer", "S&ofter brush", ("{",), tip="Let the brush fade out earlier"),
            Command("harder", "&Harder brush", ("}",), tip="Give the brush a harder edge"),
            SEPARATOR,
            Command(
                "press",
                "&Draw at the cross",
                ("D",),
                tip="Press the tool where the cross is, or let go of it there; "
                "the arrow keys move the cross",
            ),
            Command(
                "press-erasing",
                "Erase at the &cross",
                ("Shift+D",),
                tip="The same, to take paint away",
            ),
            Command("shorten", "Shorter s&teps", ("<",), tip="Let an arrow key go less far"),
            Command("lengthen", "Lo&nger steps", (">",), tip="Let an arrow key go farther"),
        ),
    ),
    (
        "&Mask",
        (
            Command(
                "exclude",
                "&Do not copy",
                ("X",),
                "exclude",
                "Paint over what no fill may copy from, instead of what is to be filled",
                checkable=True,
            ),
            SEPARATOR,
            Command(
                "clear",
                "&Clear mask",
                ("Ctrl+D",),
                "clear",
                "Take away everything that is painted",
            ),
            Command(
                "invert",
                "&Invert mask",
                ("Ctrl+I", "Ctrl+Shift+I"),
                tip="Paint what is not painted, and the other way round",
            ),
            SEPARATOR,
            Command("grow", "&Grow…", ("Ctrl+]",), tip="Make what is painted wider all around"),
            Command("shrink", "&Shrink…", ("Ctrl+[",), tip="Make what is painted narrower"),
            Command(
                "feather",
                "&Feather…",
                ("Shift+F6",),
                tip="Let what is painted fade out around it, so that a fill blends in",
            ),
            SEPARATOR,
            Command(
                "find-masks",
                "Find face &masks",
                ("Ctrl+Shift+M",),
                "find-masks",
                "Paint over the face mask of everyone in the photo",
            ),
            Command(
                "find-date",
                "Find d&ate stamp",
                (),
                tip="Paint over the date that the camera printed into a corner, in orange digits",
            ),
            SEPARATOR,
            Command(
                "import-mask",
                "Im&port mask…",
                tip="Take the mask from a picture of the photo's size; white is the hole",
            ),
            Command("export-mask", "&Export mask…", tip="Write the mask to a PNG"),
        ),
    ),
    (
        "F&ill",
        (
            Command(
                "fill",
                "&Fill",
                ("Enter", "Return", "Shift+R", "Shift+F5", "Shift+Backspace"),
                "fill",
                "Fill what is painted from what is around it",
            ),
            Command(
                "fill-again",
                "Fill a&gain",
                ("Shift+Enter", "Shift+Return"),
                "again",
                "Find more fills for the hole that was filled last, with the mode and model that "
                "are chosen now; what was found before stays to choose from",
            ),
            Command(
                "previous-variation",
                "&Previous variation",
                (",",),
                tip="Put the variation before this one into the photo; keys 1 to 9 choose too",
            ),
            Command(
                "next-variation",
                "&Next variation",
                (".",),
                tip="Put the variation after this one into the photo; keys 1 to 9 choose too",
            ),
            SEPARATOR,
            Command(
                "fill-on-release",
                "Fill when the brush is &lifted",
                tip="Fill each stroke and box at once, without Enter",
                checkable=True,
            ),
            SEPARATOR,
            Command("cancel", "C&ancel", ("Esc",), "cancel", "Stop what is going on"),
        ),
    ),
    (
        "&Compare",
        (
            Command(
                "compare",
                "&Compare",
                ("Q",),
                "compare",
                "Before and after; hold Tab or \\ to see the original alone",
                checkable=True,
            ),
            SEPARATOR,
            Command(
                "compare-split",
                "&Line from top to bottom",
                (),
                tip="Before at the left of a line, after at its right; drag the line",
                group="compare",
                checkable=True,
            ),
            Command(
                "compare-across",
                "Line from left to &right",
                (),
                tip="Before above a line, after below it; drag the line",
                group="compare",
                checkable=True,
            ),
            Command(
                "compare-beside",
                "&Side by side",
                (),
                tip="Before and after in two views that move and zoom together",
                group="compare",
                checkable=True,
            ),
            Command(
                "compare-difference",
                "&Difference",
                (),
                tip="The photo dark, and over it how much each pixel differs: violet hardly, "
                "yellow very much",
                group="compare",
                checkable=True,
            ),
            Command(
                "compare-changed",
                "&What changed",
                (),
                tip="The photo dark, every pixel marked that differs in a bit, and their share",
                group="compare",
                checkable=True,
            ),
            Command(
                "compare-doubt",
                "How s&ure the model is",
                (),
                tip="The photo dark, and over what a model drew how much that changes when it "
                "draws again, mirrored and moved a little: violet hardly, yellow very much. "
                "What it is sure of can still be wrong",
                group="compare",
                checkable=True,
            ),
            SEPARATOR,
            Command(
                "blink",
                "&Blink",
                ("Shift+Q",),
                tip="Show before and after in turns, by itself",
                checkable=True,
            ),
        ),
    ),
    (
        "&View",
        (
            Command(
                "zoom-in", "Zoom &in", ("Ctrl++", "Ctrl+=", "+", "="), "zoom-in", "Come nearer"
            ),
            Command("zoom-out", "Zoom &out", ("Ctrl+-", "-"), "zoom-out", "See more"),
            Command("fit", "&Fit", ("F", "0", "Ctrl+0"), "fit", "Show the whole photo"),
            Command(
                "actual",
                "&100 %",
                ("Ctrl+1",),
                "actual",
                "One pixel of the photo on one of the screen",
            ),
            Command(
                "grid",
                "Pixel &grid",
                ("G", "Ctrl+'"),
                tip="Draw lines between the pixels of the photo when they are near",
                checkable=True,
            ),
            SEPARATOR,
            Command(
                "panels",
                "&Panels at the side",
                ("F8",),
                tip="Show the panels at the right, or leave all the room to the photo",
                checkable=True,
            ),
            Command(
                "alone",
                "Photo &alone",
                ("Shift+F8",),
                tip="Hide the tools and panels, or bring them back; a tap on Tab does the same",
                checkable=True,
            ),
        ),
    ),
    (
        "&Help",
        (
            Command(
                "palette",
                "&Find a command…",
                ("Ctrl+K",),
                tip="Type a few letters of what you want, and press Enter",
            ),
            Command(
                "shortcuts",
                "&Keys and gestures",
                ("?", "F1", "H"),
                tip="Every key on one sheet, and what mouse and pen do",
            ),
            Command(
                "guide",
                "&User guide",
                tip="What to do, step by step, and what helps when a fill does not convince",
            ),
            SEPARATOR,
            Command("log", "&Log", tip="What ceapp noted of its work; never a pixel of a photo"),
            Command(
                "about",
                "&About ceapp",
                tip="Version, and the licences of everything that the program is made of",
            ),
        ),
    ),
)
