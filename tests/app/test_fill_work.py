import os
from pathlib import Path

import numpy as np
import pytest
import torch

from ceapp.app import fill_work
from ceapp.core.cancel import CancelToken, silent
from ceapp.core.document import Document
from ceapp.core.errors import MaskError
from ceapp.core.geometry import Rect
from ceapp.core.photo import Photo
from ceapp.core.settings import Settings
from ceapp.engine.api import FillRequest, FillResult
from tests.engine.made import make_model, replace_shipped
from tests.pictures import gradient


def fill(document: Document, model: str, settings: Settings) -> FillResult:
    """Do what the session does in the background."""
    asked = fill_work.asking(document, fill_work.Wish(model=model), settings)
    return fill_work.filling(asked, settings)(silent, CancelToken())


def test_filling_works_on_a_copy_and_leaves_the_document_alone() -> None:
    document = Document(Photo(gradient()))
    document.paint_box(Rect(30, 40, 50, 60))
    pixels, mask = document.pixels.copy(), document.mask.copy()

    result = fill(document, "classic", Settings())

    assert result.models == ("classic",)
    assert np.array_equal(document.pixels, pixels)
    assert np.array_equal(document.mask, mask)


@pytest.mark.parametrize("box", [Rect(0, 0, 0, 0), Rect(0, 0, 96, 128)])
def test_filling_nothing_or_everything_is_refused_at_once(box: Rect) -> None:
    document = Document(Photo(gradient()))
    document.paint_box(box)
    with pytest.raises(MaskError):
        fill_work.asking(document, fill_work.Wish(), Settings())


def test_warming_up_names_the_device_and_the_reason() -> None:
    assert ": " in fill_work.warming(Settings())(silent, CancelToken())


@pytest.mark.parametrize(("chosen", "used"), [(3, 3), (0, max(1, (os.cpu_count() or 2) - 1))])
def test_threads_are_as_many_as_were_chosen(chosen: int, used: int) -> None:
    fill_work.warming(Settings(threads=chosen))(silent, CancelToken())
    assert torch.get_num_threads() == used


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU here")
def test_a_device_that_is_gone_leaves_the_work_to_the_cpu_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_model(replace_shipped(tmp_path / "shipped", monkeypatch), "photo")
    document = Document(Photo(gradient()))
    document.paint_box(Rect(30, 40, 50, 60))
    settings = Settings(device="cuda")
    result = fill(document, "photo", settings)
    assert result.device == "CPU: asked for"
    assert "cuda cannot be used" in " ".join(result.notes)
    assert fill_work.warming(settings)(silent, CancelToken()).startswith("CPU: ")


def test_the_settings_reach_the_fill(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[FillRequest] = []

    def note(request: FillRequest, *_: object) -> FillResult:
        asked.append(request)
        return FillResult((), (), "")

    monkeypatch.setattr(fill_work, "_fill", note)
    document = Document(Photo(gradient()))
    document.paint_box(Rect(30, 40, 50, 60))
    settings = Settings(device="cpu", precision="bfloat16")
    fill(document, "auto", settings)
    assert (asked[0].device, asked[0].precision) == ("cpu", "bfloat16")
