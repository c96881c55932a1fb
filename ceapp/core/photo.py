"""A photo in memory: upright pixels, and what its file must keep when it is saved again."""

from dataclasses import dataclass, field

from ceapp.core.geometry import Rect
from ceapp.core.patch import Pixels

GREY_MODES = frozenset({"1", "L", "LA", "I;16", "LA;16"})
"""Modes of files that hold no colour."""


@dataclass(frozen=True, slots=True)
class JpegTraits:
    """How a JPEG file was compressed, so that saving adds as little loss as it can.

    Attributes
    ----------
    tables : tuple of tuples of 64 int
        Quantisation tables, in the order of their numbers, rows of the 8x8 block one by one.
    subsampling : str
        Of the colour: `4:4:4`, `4:2:2` or `4:2:0`.
    progressive : bool
    rgb : bool
        Whether it stores red, green and blue as they are instead of brightness and colour.
    file : bytes or None
        The whole file, so that what does not change can be copied.
    orientation : int
        In which the picture lies in the file, 1 to 8 as EXIF counts them.
    """

    tables: tuple[tuple[int, ...], ...]
    subsampling: str = "4:4:4"
    progressive: bool = False
    rgb: bool = False
    file: bytes | None = field(default=None, repr=False)
    orientation: int = 1


@dataclass(frozen=True, slots=True)
class FileTraits:
    """What a photo's file says beside its pixels, made upright as the pixels are.

    Attributes
    ----------
    format : str
        `JPEG`, `PNG`, `WEBP`, `AVIF`, `TIFF`, `BMP`, `HEIC` or `RAW`.
    mode : str
        Of the pixels in the file: `1`, `L`, `LA`, `P`, `RGB`, `RGBA`, `CMYK`, ..., or with
        16 bits `I;16`, `LA;16`, `RGB;16`, `RGBA;16`.
    lossless : bool
        Whether the file held the pixels exactly.
    exif : bytes or None
        EXIF data as a TIFF structure, without the `Exif` prefix; its orientation is 1.
    icc : bytes or None
        ICC profile of the pixels. Without one they are sRGB.
    xmp : bytes or None
        XMP packet; its orientation is 1.
    iptc : bytes or None
        IPTC-NAA record (captions, keywords) of a JPEG or TIFF.
    dpi : (horizontal, vertical) or None
    comment : bytes or None
        Comment of a JPEG.
    jpeg : JpegTraits or None
    png_chunks : tuple of (name, data)
        Chunks that a PNG keeps as they are: text and colour.
    tiff_compression : str
        `none`, `lzw` or `deflate`.
    notes : tuple of str
        Sentences for the person on what of the file could not be taken over.
    """

    format: str = "PNG"
    mode: str = "RGB"
    lossless: bool = True
    exif: bytes | None = None
    icc: bytes | None = None
    xmp: bytes | None = None
    iptc: bytes | None = None
    dpi: tuple[float, float] | None = None
    comment: bytes | None = None
    jpeg: JpegTraits | None = None
    png_chunks: tuple[tuple[bytes, bytes], ...] = ()
    tiff_compression: str = "deflate"
    notes: tuple[str, ...] = ()

    @property
    def grey(self) -> bool:
        """Whether the file holds no colour."""
        return self.mode in GREY_MODES


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """A photo as it was read.

    Attributes
    ----------
    pixels : (H, W, 3 or 4) uint8 or uint16
        RGB or RGBA, upright, in the file's own colour space and depth; alpha is not
        premultiplied. Grey and palette files are spread to three channels.
    traits : FileTraits
    """

    pixels: Pixels
    traits: FileTraits = FileTraits()

    @property
    def height(self) -> int:
        """Rows."""
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        """Columns."""
        return int(self.pixels.shape[1])

    @property
    def rect(self) -> Rect:
        """The rectangle of the whole photo."""
        return Rect(0, 0, self.height, self.width)

    @property
    def has_alpha(self) -> bool:
        """Whether there is an alpha channel."""
        return int(self.pixels.shape[2]) == 4
