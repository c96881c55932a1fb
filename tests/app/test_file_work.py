from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ceapp.app import file_work
from ceapp.core.cancel import CancelToken, silent
from ceapp.core.document import Document
from ceapp.core.errors import Cancelled, ImageError
from ceapp.core.patch import Patch
from ceapp.core.photo import Photo
from ceapp.core.photo_file import read_photo
from ceapp.core.settings import Settings
from tests.pictures import gradient, write_photo


def test_opening_brings_the_document_and_what_the_screen_shows(tmp_path: Path) -> None:
    pixels = gradient()
    path = write_photo(tmp_path / "photo.png", pixels)

    opened = file_work.opening(path, Settings())(silent, CancelToken())

    assert opened.path == path
    assert np.array_equal(opened.document.pixels, pixels)
    assert np.array_equal(opened.display.buffer[..., 2::-1], pixels)


def test_opening_stops_when_it_is_told_to(tmp_path: Path) -> None:
    path, token = write_photo(tmp_path / "photo.png", gradient()), CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        file_work.opening(path, Settings())(silent, token)


def test_opening_what_is_no_photo_says_so(tmp_path: Path) -> None:
    path = tmp_path / "notes.jpg"
    path.write_text("no photo")
    with pytest.raises(ImageError):
        file_work.opening(path, Settings())(silent, CancelToken())


def test_saving_writes_the_pixels_of_the_moment_it_was_asked_for(tmp_path: Path) -> None:
    document = Document(Photo(gradient()))
    before = document.pixels.copy()
    path = tmp_path / "result.png"

    save = file_work.saving(document, path, Settings())
    whole = document.rect
    hole = np.ones((whole.height, whole.width), bool)
    document.apply([Patch(whole, np.zeros_like(before), hole)])
    saved = save(silent, CancelToken())

    assert saved == file_work.Saved(path, ())
    assert np.array_equal(read_photo(path).pixels, before)


def test_a_save_that_was_cancelled_leaves_the_old_file_alone(tmp_path: Path) -> None:
    path = write_photo(tmp_path / "photo.png", gradient())
    before = path.read_bytes()
    token = CancelToken()
    token.cancel()

    with pytest.raises(Cancelled):
        file_work.saving(Document(Photo(gradient()[::-1])), path, Settings())(silent, token)

    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_saving_tells_what_the_format_loses(tmp_path: Path) -> None:
    document = Document(Photo(gradient()))
    saved = file_work.saving(document, tmp_path / "result.jpg", Settings())(silent, CancelToken())
    assert len(saved.losses) == 1
    assert "JPEG" in saved.losses[0]


def test_a_new_jpeg_has_the_quality_that_was_chosen(tmp_path: Path) -> None:
    document, path = Document(Photo(gradient())), tmp_path / "result.jpg"
    tables = {}
    for quality in (50, 95):
        file_work.saving(document, path, Settings(jpeg_quality=quality))(silent, CancelToken())
        with Image.open(path) as image:
            tables[quality] = image.quantization[0][0]
        written = Document(read_photo(path))
        # What is a JPEG already keeps the quality that it came with.
        file_work.saving(written, path, Settings(jpeg_quality=70))(silent, CancelToken())
        with Image.open(path) as image:
            assert image.quantization[0][0] == tables[quality]
    assert tables[50] > tables[95]


def test_a_photo_is_opened_with_the_memory_for_undo_that_was_chosen(tmp_path: Path) -> None:
    path = write_photo(tmp_path / "photo.png", gradient())
    opened = file_work.opening(path, Settings(undo_budget_mb=70))(silent, CancelToken())
    assert opened.document.history_budget == 70 << 20
