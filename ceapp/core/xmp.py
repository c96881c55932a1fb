"""XMP packets: the few places that a changed photo makes wrong. All else stays as it is."""

import re

_ORIENTATION = re.compile(rb"(tiff:Orientation\s*(?:=\s*[\"']|>\s*))([1-8])")

# Thumbnails and depth or source pictures that phones put there: they show the old pixels.
_PICTURES = (
    re.compile(rb"<(x[ma]p:Thumbnails)\b.*?</\1\s*>", re.DOTALL),
    re.compile(rb"\s+(?:xmpGImg:image|GImage:Data|GDepth:Data)\s*=\s*(?:\"[^\"]*\"|'[^']*')"),
    re.compile(rb"<(xmpGImg:image|GImage:Data|GDepth:Data)\b.*?</\1\s*>", re.DOTALL),
)


def orientation(xmp: bytes | None) -> int:
    """Return the orientation that a packet tells, 1 to 8; 1 if it tells none."""
    found = _ORIENTATION.search(xmp or b"")
    return int(found[2]) if found else 1


def turned(xmp: bytes, orientation: int) -> bytes:
    """Return the packet for pixels that lie in that orientation, where it speaks of it."""
    return _ORIENTATION.sub(rb"\g<1>" + b"%d" % orientation, xmp)


def upright(xmp: bytes) -> bytes:
    """Return the packet for upright pixels, without pictures."""
    xmp = turned(xmp, 1)
    for picture in _PICTURES:
        xmp = picture.sub(b"", xmp)
    return xmp
