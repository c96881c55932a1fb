"""What the readers of all formats share: pixels from Pillow's images, and what can go wrong."""

import contextlib
import logging
import struct
import warnings
import zlib
from collections.abc import Iterator

from PIL import Image

from ceapp.core.colour import cmyk_to_rgb
from ceapp.core.errors import ImageError
from ceapp.core.patch import Pixels
from ceapp.core.raster import from_image, spread

# Details of damaged files; what matters of them ends in an error of ours, and without a log they
# would be printed in front of the person.
for _name in ("tifffile", "imagecodecs"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)

BROKEN = (
    # tifffile's and Pillow's; TiffFileError and UnicodeDecodeError are among them.
    ValueError,
    # imagecodecs'.
    RuntimeError,
    # Pillow's, of a broken PNG.
    SyntaxError,
    # What slips out of both where a file lies about its own structure.
    struct.error,
    zlib.error,
    EOFError,
    LookupError,
    TypeError,
    ArithmeticError,
)
"""What decoders raise on files that are not what they say, beside OSError and MemoryError."""


def broken(name: str) -> ImageError:
    """Return what a person is told of a file that is not what it says."""
    return ImageError(
        "{name} is broken or cut off", "Copy it once more from where it came", name=name
    )


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Keep Pillow from warning of odd metadata, which it does by Python's warnings.

    They are set for the whole process, so another thread's are hidden as well for the moment.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def pixels_of(image: Image.Image, name: str, icc: bytes | None) -> Pixels:
    """Return the pixels of an image of any mode with 8 bits or fewer as RGB or RGBA.

    Parameters
    ----------
    image : PIL.Image.Image
        Decoded here if it is not yet.
    name : str
        Of the file, for the error.
    icc : bytes or None
        Its profile; CMYK goes through it to sRGB.

    Returns
    -------
    (H, W, 3 or 4) uint8

    Raises
    ------
    ImageError
        If its mode has no place here, such as floating point.
    """
    clear = image.has_transparency_data
    match image.mode:
        case "1" | "L" if not clear:
            return spread(from_image(image, "L"))
        case "LA":
            return spread(from_image(image, "LA"))
        case "1" | "L" | "P" | "PA" | "RGB" | "RGBA" | "RGBX":
            return from_image(image, "RGBA" if clear else "RGB")
        case "CMYK":
            return cmyk_to_rgb(from_image(image, "CMYK"), icc)
        case _:
            raise ImageError(
                "{name} holds pixels of a kind that ceapp does not open ({kind})",
                "Save it as RGB with another program first",
                name=name,
                kind=image.mode,
            )
