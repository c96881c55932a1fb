import os
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from ceapp.app import work
from ceapp.core.cancel import CancelToken, silent
from ceapp.core.document import Document
from ceapp.core.errors import Cancelled, ImageError, MaskError
from ceapp.core.geometry import Rect
from ceapp.core.patch import Patch
from ceapp.core.photo import Photo
from ceapp.core.photo_file import read_photo
from ceapp.core.settings import Settings
from ceapp.engine.api import FillRequest, FillResult
from tests.engine.made import make_model, replace_shipped
from tests.pictures import gradient, write_photo


def fill(document: Document, model: str, settings: Settings) -> FillResult:
    """Do what the session does in the background."""
    asked = work.asking(document, work.Wish(model=model), settings)
    return work.filling(asked, settings)(silent, CancelToken())


def test_opening_brings_the_document_and_what_the_screen_shows(tmp_path: Path) -> None:
    pixels = gradient()
    path = write_photo(tmp_path / "photo.png", pixels)

    opened = work.opening(path, Settings())(silent, CancelToken())

    assert opened.path == path
    assert np.array_equal(opened.document.pixels, pixels)
    assert np.array_equal(opened.display.buffer[..., 2::-1], pixels)


def test_opening_stops_when_it_is_told_to(tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        work.opening(write_photo(tmp_path / "photo.png", gradient()), Settings())(silent, token)


def test_opening_what_is_no_photo_says_so(tmp_path: Path) -> None:
    path = tmp_path / "notes.jpg"
    path.write_text("no photo")
    with pytest.raises(ImageError):
        work.opening(path, Settings())(silent, CancelToken())


def test_saving_writes_the_pixels_of_the_moment_it_was_asked_for(tmp_path: Path) -> None:
    document = Document(Photo(gradient()))
    before = document.pixels.copy()
    path = tmp_path / "result.png"

    save = work.saving(document, path, Settings())
    whole = document.rect
    hole = np.ones((whole.height, whole.width), bool)
    document.apply([Patch(whole, np.zeros_like(before), hole)])
    saved = save(silent, CancelToken())

    assert saved == work.Saved(path, ())
    assert np.array_equal(read_photo(path).pixels, before)


def test_a_save_that_was_cancelled_leaves_the_old_file_alone(tmp_path: Path) -> None:
    path = write_photo(tmp_path / "photo.png", gradient())
    before = path.read_bytes()
    token = CancelToken()
    token.cancel()

    with pytest.raises(Cancelled):
        work.saving(Document(Photo(gradient()[::-1])), path, Settings())(silent, token)

    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_saving_tells_what_the_format_loses(tmp_path: Path) -> None:
    document = Document(Photo(gradient()))
    saved = work.saving(document, tmp_path / "result.jpg", Settings())(silent, CancelToken())
    assert len(saved.losses) == 1
    assert "JPEG" in saved.losses[0]


def test_a_new_jpeg_has_the_quality_that_was_chosen(tmp_path: Path) -> None:
    document, path = Document(Photo(gradient())), tmp_path / "result.jpg"
    tables = {}
    for quality in (50, 95):
        work.saving(document, path, Settings(jpeg_quality=quality))(silent, CancelToken())
        with Image.open(path) as image:
            tables[quality] = image.quantization[0][0]
        written = Document(read_photo(path))
        # What is a JPEG already keeps the quality that it came with.
        work.saving(written, path, Settings(jpeg_quality=70))(silent, CancelToken())
        with Image.open(path) as image:
            assert image.quantization[0][0] == tables[quality]
    assert tables[50] > tables[95]


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
        work.asking(document, work.Wish(), Settings())


def test_warming_up_names_the_device_and_the_reason() -> None:
    assert ": " in work.warming(Settings())(silent, CancelToken())


def test_a_photo_is_opened_with_the_memory_for_undo_that_was_chosen(tmp_path: Path) -> None:
    path = write_photo(tmp_path / "photo.png", gradient())
    opened = work.opening(path, Settings(undo_budget_mb=70))(silent, CancelToken())
    assert opened.document.history_budget == 70 << 20


@pytest.mark.parametrize(("chosen", "used"), [(3, 3), (0, max(1, (os.cpu_count() or 2) - 1))])
def test_threads_are_as_many_as_were_chosen(chosen: int, used: int) -> None:
    work.warming(Settings(threads=chosen))(silent, CancelToken())
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
    assert work.warming(settings)(silent, CancelToken()).startswith("CPU: ")


def test_the_settings_reach_the_fill(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[FillRequest] = []

    def note(request: FillRequest, *_: object) -> FillResult:
        asked.append(request)
        return FillResult((), (), "")

    monkeypatch.setattr(work, "_fill", note)
    document = Document(Photo(gradient()))
    document.paint_box(Rect(30, 40, 50, 60))
    settings = Settings(device="cpu", precision="bfloat16")
    fill(document, "auto", settings)
    assert (asked[0].device, asked[0].precision) == ("cpu", "bfloat16")
