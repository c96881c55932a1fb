"""The note that a model drew a part of the photo: it says so, and leaves all else as it is."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ceapp.core import jpeg, xmp
from ceapp.core.document import Document
from ceapp.core.geometry import Rect
from ceapp.core.patch import Patch
from ceapp.core.photo import FileTraits, Photo
from ceapp.core.photo_file import read_photo, with_note, write_photo

PIXELS = np.random.default_rng(0).integers(0, 256, (40, 48, 3), dtype=np.uint8)
RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
EXT = 'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"'
TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"


def packet(inner: str) -> bytes:
    return (
        f'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f"<rdf:RDF {RDF}>{inner}</rdf:RDF></x:xmpmeta>{' ' * 100}<?xpacket end='w'?>"
    ).encode()


RATED = packet('<rdf:Description rdf:about="uuid:7" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
               'xmp:Rating="4"/>')  # fmt: skip
CAPTURES = (
    f'<rdf:Description rdf:about="" {EXT} Iptc4xmpExt:DigitalSourceType="{TYPES}digitalCapture"/>',
    f'<rdf:Description rdf:about="" {EXT}><Iptc4xmpExt:DigitalSourceType>{TYPES}digitalCapture'
    "</Iptc4xmpExt:DigitalSourceType></rdf:Description>",
    f'<rdf:Description rdf:about="" {EXT}><Iptc4xmpExt:DigitalSourceType '
    f'rdf:resource="{TYPES}digitalCapture"/></rdf:Description>',
)


def source_type(data: bytes) -> str:
    """Return the digital source type, as an XML parser that knows nothing of ours reads it."""
    from xml.etree import ElementTree

    root = ElementTree.fromstring(data.strip(b"\0"))
    name = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}DigitalSourceType"
    resource = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}resource"
    found = [node.get(name) for node in root.iter() if node.get(name)]
    found += [node.text or node.get(resource) for node in root.iter(name)]
    (one,) = found
    return str(one)


def test_a_packet_gains_the_note_and_keeps_every_byte() -> None:
    noted = xmp.noted(RATED)
    assert source_type(noted) == TYPES + "compositeWithTrainedAlgorithmicMedia"
    # What was there is there: before the note, and behind it.
    at = RATED.index(b"</rdf:RDF>")
    assert noted.startswith(RATED[:at])
    assert noted.endswith(RATED[at:])
    assert noted.count(b'rdf:about="uuid:7"') == 2


@pytest.mark.parametrize("capture", CAPTURES)
def test_a_source_that_is_told_already_gives_way(capture: str) -> None:
    old = packet(capture)
    noted = xmp.noted(old)
    assert source_type(noted) == TYPES + "compositeWithTrainedAlgorithmicMedia"
    new = noted.replace(b"compositeWithTrainedAlgorithmicMedia", b"digitalCapture")
    assert new == old


def test_a_picture_that_was_wholly_drawn_stays_one_and_twice_is_once() -> None:
    wholly = packet(CAPTURES[0].replace("digitalCapture", "trainedAlgorithmicMedia"))
    assert xmp.noted(wholly) == wholly
    assert xmp.noted(xmp.noted(None)) == xmp.noted(None)
    assert xmp.noted(b"no XMP at all") == b"no XMP at all"


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp", ".avif"])
def test_every_format_carries_the_note_where_there_was_none(tmp_path: Path, suffix: str) -> None:
    write_photo(PIXELS, FileTraits(), tmp_path / f"in{suffix}")
    photo = read_photo(tmp_path / f"in{suffix}")
    pixels = photo.pixels.copy()
    pixels[8:16, 8:16] = 0
    out = tmp_path / f"out{suffix}"
    write_photo(pixels, with_note(photo.traits, out), out)
    again = read_photo(out).traits.xmp
    assert again is not None
    assert source_type(again) == TYPES + "compositeWithTrainedAlgorithmicMedia"


def test_a_noted_jpeg_keeps_its_other_segments_and_blocks(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F] = "ACME"
    source = tmp_path / "in.jpg"
    Image.fromarray(PIXELS).save(source, quality=90, exif=exif, comment=b"mine", dpi=(300, 300))
    photo = read_photo(source)
    pixels = photo.pixels.copy()
    pixels[0:8, 0:8] = 255
    plain, noted = tmp_path / "plain.jpg", tmp_path / "noted.jpg"
    write_photo(pixels, photo.traits, plain)
    write_photo(pixels, with_note(photo.traits, noted), noted)
    # Taking the one new segment out leaves the file as it is without the note.
    data = noted.read_bytes()
    at = data.index(b"http://ns.adobe.com/xap/1.0/\0") - 4
    length = 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    assert data[:at] + data[at + length :] == plain.read_bytes()


def test_a_jpeg_without_room_for_the_note_keeps_its_xmp(tmp_path: Path) -> None:
    filler = "x" * (jpeg.MAX_XMP - len(packet("")) - 20)
    traits = replace(FileTraits(), xmp=packet(filler))
    assert with_note(traits, tmp_path / "out.jpg").xmp == traits.xmp
    assert with_note(traits, tmp_path / "out.png").xmp == xmp.noted(traits.xmp)


def test_the_document_knows_what_a_model_drew_through_undo_and_revert() -> None:
    document = Document(Photo(PIXELS.copy()))

    def patch(value: int) -> list[Patch]:
        pixels = np.full((4, 4, 3), value, np.uint8)
        return [Patch(Rect(0, 0, 4, 4), pixels, np.ones((4, 4), bool))]

    document.apply(patch(1))
    assert not document.drawn
    document.apply(patch(2), drawn=True)
    document.apply(patch(3))
    assert document.drawn
    document.go_to(1)
    assert not document.drawn
    document.go_to(3)
    document.revert()
    assert not document.drawn
    document.undo()
    assert document.drawn
