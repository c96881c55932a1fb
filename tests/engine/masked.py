"""The bundled portrait in a face mask, drawn here: its pixels are known."""

import numpy as np
from PIL import Image, ImageDraw

from ceapp.core.patch import Hole, Pixels
from ceapp.core.paths import resource

OUTLINE = ((184, 114), (204, 119), (222, 108), (240, 117), (260, 110))
BELOW = ((256, 150), (240, 178), (222, 186), (202, 178), (187, 152))


def masked_portrait() -> tuple[Pixels, Hole]:
    """Return a portrait of 512 x 512 pixels, and which of them show the mask."""
    with Image.open(resource("photos/astronaut.jpg")) as file:
        portrait = file.convert("RGB")
    cover = Image.new("L", portrait.size)
    ImageDraw.Draw(cover).polygon((*OUTLINE, *BELOW), fill=255)
    rows = np.arange(portrait.height, dtype=np.float32)[:, None, None]
    cloth = np.array([165, 205, 225]) - 18 * (np.sin(rows / 5) ** 8) - (rows - 110) / 4
    cloth = np.clip(np.broadcast_to(cloth, (*cover.size[::-1], 3)), 0, 255).astype(np.uint8)
    portrait.paste(Image.fromarray(cloth), mask=cover)
    return np.array(portrait), np.array(cover) > 0


def bare_portrait() -> Pixels:
    """Return the portrait as it is."""
    with Image.open(resource("photos/astronaut.jpg")) as file:
        return np.array(file.convert("RGB"))
