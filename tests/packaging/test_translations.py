"""The catalogues hold every sentence, finished, and nothing that nobody says any more."""

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.packaging.conftest import ROOT

FOLDER = ROOT / "resources" / "translations"
CATALOGUES = sorted(FOLDER.glob("*.ts"))
PLACES = re.compile(r"\{(\w*)[^{}]*\}")
# Full-width signs end a Chinese sentence.
SAME_END = {"…": "…", ":": ":：", ".": ".。", "?": "?？"}


def messages(catalogue: Path) -> list[tuple[str, ElementTree.Element]]:
    """Return every source text with its translation."""
    tree = ElementTree.parse(catalogue)
    return [
        (str(message.findtext("source")), translation)
        for message in tree.iter("message")
        if (translation := message.find("translation")) is not None
    ]


def forms(translation: ElementTree.Element) -> list[str]:
    """Return the forms of a translation: one, or one for each kind of number."""
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_the_catalogue_says_what_the_source_says(catalogue: Path, tmp_path: Path) -> None:
    import translations

    again = tmp_path / catalogue.name
    shutil.copy(catalogue, again)
    translations.update(again)
    there, wanted = ({s for s, _ in messages(path)} for path in (catalogue, again))
    assert wanted - there == set(), "make words, then translate these"
    assert there - wanted == set(), "make words: nobody says these any more"
    assert again.read_text("utf-8") == catalogue.read_text("utf-8")


def test_the_compiled_catalogues_are_those_of_the_texts(tmp_path: Path) -> None:
    import translations

    for catalogue in CATALOGUES:
        shutil.copy(catalogue, tmp_path)
    translations.release(tmp_path)
    for catalogue in CATALOGUES:
        compiled = catalogue.with_suffix(".qm")
        assert (tmp_path / compiled.name).read_bytes() == compiled.read_bytes(), "make words"


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_every_translation_is_finished_and_fits_its_source(catalogue: Path) -> None:
    odd = []
    for source, translation in messages(catalogue):
        if translation.get("type"):
            odd.append(f"not finished: {source}")
            continue
        for text in forms(translation):
            if sorted(PLACES.findall(text)) != sorted(PLACES.findall(source)):
                odd.append(f"other places: {source} | {text}")
            if bool(re.search(r"&\w", text)) != bool(re.search(r"&\w", source)):
                odd.append(f"an access key more or less: {source} | {text}")
            if ended_otherwise(source.rstrip(), text.rstrip()):
                odd.append(f"ends otherwise: {source} | {text}")
    assert odd == []


def ended_otherwise(source: str, text: str) -> bool:
    """Whether only one of two texts ends as a question, an offer to ask, or a sentence."""
    return any(
        source.endswith(sign) != text.endswith(tuple(same)) for sign, same in SAME_END.items()
    )
