"""XMP packets: the few places that a changed photo makes wrong, and a note on what was drawn.

All else stays as it is, byte for byte.
"""

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


_EXT = b"http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
_TYPES = b"http://cv.iptc.org/newscodes/digitalsourcetype/"
DRAWN = _TYPES + b"compositeWithTrainedAlgorithmicMedia"
"""A photo in parts of which a trained model drew: a term of the IPTC's vocabulary of digital source
types, which the IPTC Photo Metadata Standard wants in `Iptc4xmpExt:DigitalSourceType`."""
_WHOLLY = _TYPES + b"trainedAlgorithmicMedia"
_TYPE = re.compile(
    rb"(?P<before>:DigitalSourceType\s*(?:>\s*|(?:rdf:resource\s*)?=\s*[\"']|\s"
    rb"rdf:resource\s*=\s*[\"']))(?P<value>[^<\"']*)"
)
_END = re.compile(rb"</(\w+):RDF\s*>")
_ABOUT = re.compile(rb"<\w+:Description\b[^>]*?\w+:about\s*=\s*[\"']([^\"'<]*)[\"']")
_NEW = (
    b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b"</rdf:RDF></x:xmpmeta>\n"
    b'<?xpacket end="w"?>'
)


def noted(xmp: bytes | None) -> bytes:
    """Return the packet with the note that a trained model drew a part of the photo.

    A note of where the photo came from that is there already gives way, unless it says that all of
    the picture was drawn. A packet without RDF in it stays as it is.
    """
    xmp = _NEW if xmp is None else xmp
    found = _TYPE.search(xmp)
    if found is not None:
        if found["value"].strip() == _WHOLLY:
            return xmp
        return xmp[: found.start("value")] + DRAWN + xmp[found.end("value") :]
    ends = list(_END.finditer(xmp))
    if not ends:
        return xmp
    end = ends[-1]
    about = _ABOUT.search(xmp)
    # All descriptions of a packet must be about the same.
    subject = about[1] if about is not None else b""
    rdf = end[1]
    note = b'<%b:Description %b:about="%b" xmlns:Iptc4xmpExt="%b" ' % (rdf, rdf, subject, _EXT)
    note += b'Iptc4xmpExt:DigitalSourceType="%b"/>' % DRAWN
    return xmp[: end.start()] + note + xmp[end.start() :]
