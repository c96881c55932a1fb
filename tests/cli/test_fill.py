import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ceapp.core import photo_file
from ceapp.core.paths import added_models
from ceapp.core.photo_file import read_photo
from tests.cli.conftest import Ended, Files
from tests.engine.made import make_model
from tests.permissions import closed, not_root
from tests.pictures import box_hole, disc_hole, gradient, noise, write_mask, write_photo

Ceapp = Callable[..., Ended]


def fill(ceapp: Ceapp, files: Files, *more: object) -> Ended:
    return ceapp("fill", files.photo, "--mask", files.mask, "--out", files.out, *more)


def refused(ended: Ended, files: Files, words: str, status: int = 2) -> None:
    """Check that the command said why, in one line, and left nothing."""
    assert ended.status == status
    assert ended.err.startswith("ceapp: ")
    assert ended.err.count("\n") == 1
    assert words in ended.err
    assert ended.out == ""
    left = set(files.folder.iterdir()) - {files.photo, files.mask}
    assert left == set()


def test_the_hole_is_filled_and_every_other_pixel_stays(ceapp: Ceapp, files: Files) -> None:
    ended = fill(ceapp, files)
    assert ended.status == 0
    assert ended.out.startswith(f"{files.out}: filled by ")
    before, after = read_photo(files.photo).pixels, read_photo(files.out).pixels
    hole = disc_hole(100, 140, 50, 60, 20)
    assert np.array_equal(before[~hole], after[~hole])
    assert np.abs(after.astype(int) - before).max() < 20


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp", ".bmp"])
def test_the_suffix_decides_the_format(ceapp: Ceapp, files: Files, suffix: str) -> None:
    out = files.out.with_suffix(suffix)
    ended = ceapp("fill", files.photo, "--mask", files.mask, "--out", out, "--model", "classic")
    assert ended.status == 0
    with Image.open(out) as image:
        wanted = {".jpg": "JPEG", ".tif": "TIFF"}.get(suffix, suffix[1:].upper())
        assert image.format == wanted


def test_growing_fills_more(ceapp: Ceapp, files: Files) -> None:
    write_photo(files.photo, noise(100, 140))
    assert fill(ceapp, files, "--grow", 5, "--model", "classic").status == 0
    changed = (read_photo(files.out).pixels != read_photo(files.photo).pixels).any(2)
    assert changed.sum() > 1.3 * disc_hole(100, 140, 50, 60, 20).sum()
    assert not changed[~disc_hole(100, 140, 50, 60, 26)].any()


def test_the_seed_decides_the_grain(ceapp: Ceapp, files: Files) -> None:
    write_photo(files.photo, noise(100, 140))
    results = []
    for seed in (1, 1, 2):
        assert fill(ceapp, files, "--seed", seed, "--model", "classic").status == 0
        results.append(files.out.read_bytes())
    assert results[0] == results[1] != results[2]


def test_the_photo_itself_is_replaced_only_if_named(ceapp: Ceapp, files: Files) -> None:
    before = files.photo.read_bytes()
    assert fill(ceapp, files, "--model", "classic").status == 0
    assert files.photo.read_bytes() == before
    ended = ceapp(
        "fill", files.photo, "--mask", files.mask, "--out", files.photo, "--model", "classic"
    )
    assert ended.status == 0
    assert np.array_equal(read_photo(files.photo).pixels, read_photo(files.out).pixels)


def test_the_mask_is_never_replaced(ceapp: Ceapp, files: Files) -> None:
    before = files.mask.read_bytes()
    ended = ceapp("fill", files.photo, "--mask", files.mask, "--out", files.mask)
    refused(ended, files, "names the mask")
    assert files.mask.read_bytes() == before


def test_a_loss_of_the_format_is_told(ceapp: Ceapp, files: Files) -> None:
    ended = ceapp("fill", files.photo, "--mask", files.mask, "--out", files.folder / "out.jpg")
    assert ended.status == 0
    assert "JPEG" in ended.err


def test_each_stage_can_be_looked_at(ceapp: Ceapp, files: Files) -> None:
    folder = files.folder / "stages"
    assert fill(ceapp, files, "--mode", "smooth", "--stages", folder).status == 0
    (path,) = folder.iterdir()
    assert path.name == "hole-1-01-smooth.png"
    assert (read_photo(path).pixels[50, 60] == read_photo(files.out).pixels[50, 60]).all()


def test_stages_do_not_go_into_a_file(ceapp: Ceapp, files: Files) -> None:
    refused(fill(ceapp, files, "--stages", files.photo), files, "is a file")
    refused(fill(ceapp, files, "--stages", files.photo / "in"), files, "cannot be made")


def test_a_mode_without_a_network_needs_none(ceapp: Ceapp, files: Files) -> None:
    ended = fill(ceapp, files, "--mode", "smooth")
    assert ended.out == f"{files.out}: filled by classic (smooth)\n"


def test_variations_are_numbered(ceapp: Ceapp, files: Files) -> None:
    assert fill(ceapp, files, "--variations", 3, "--mode", "smooth").status == 0
    assert (files.folder / "out-1.png").is_file()
    assert not files.out.exists()


def test_of_variations_all_are_written_or_none(ceapp: Ceapp, files: Files) -> None:
    stains = np.random.default_rng(0).integers(0, 256, (13, 18, 3))
    pixels = np.kron(stains, np.ones((8, 8, 1)))[:100, :140].astype(np.uint8)
    write_photo(files.photo, pixels)
    words = ("--variations", 2, "--model", "classic")
    assert fill(ceapp, files, *words).status == 0
    first, second = (files.folder / f"out-{n}.png" for n in (1, 2))
    assert first.read_bytes() != second.read_bytes()
    first.unlink()
    second.unlink()
    second.mkdir()
    assert fill(ceapp, files, *words).status == 1
    assert not first.exists()


def test_no_variation_takes_the_place_of_the_photo(ceapp: Ceapp, files: Files) -> None:
    photo = files.photo.rename(files.folder / "a-2.png")
    out = files.folder / "a.png"
    ended = ceapp("fill", photo, "--mask", files.mask, "--out", out, "--variations", 2)
    assert ended.status == 2
    assert "would replace the photo" in ended.err


def test_what_is_excluded_is_a_mask_of_the_photos_size(ceapp: Ceapp, files: Files) -> None:
    other = write_mask(files.folder / "other.png", box_hole(50, 70, 10, 10, 20, 20))
    ended = fill(ceapp, files, "--exclude", other)
    assert ended.status == 2
    assert "other.png is 70 x 50" in ended.err


def spoil_photo(content: bytes) -> Callable[[Files], None]:
    return lambda files: files.photo.write_bytes(content) and None


def no_photo(files: Files) -> None:
    files.photo.unlink()


def folder_photo(files: Files) -> None:
    files.photo.unlink()
    files.photo.mkdir()


def cut_photo(files: Files) -> None:
    files.photo.write_bytes(files.photo.read_bytes()[:-200])


def other_mask(files: Files) -> None:
    write_mask(files.mask, box_hole(50, 70, 10, 10, 20, 20))


def empty_mask(files: Files) -> None:
    write_mask(files.mask, np.zeros((100, 140), bool))


def full_mask(files: Files) -> None:
    write_mask(files.mask, np.ones((100, 140), bool))


def dim_mask(files: Files) -> None:
    Image.new("L", (140, 100), 127).save(files.mask)


def one_pixel(files: Files) -> None:
    write_photo(files.photo, gradient(1, 1))
    write_mask(files.mask, np.ones((1, 1), bool))


def no_mask(files: Files) -> None:
    files.mask.unlink()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (spoil_photo(b"this is text, no picture"), "photo.png"),
        (spoil_photo(b""), "photo.png"),
        (no_photo, "photo.png"),
        (folder_photo, "folder"),
        (cut_photo, "photo.png"),
        (no_mask, "mask.png"),
        (other_mask, "70 x 50"),
        (empty_mask, "mask.png marks nothing"),
        (dim_mask, "mask.png marks nothing"),
        (full_mask, "whole photo"),
        (one_pixel, "whole photo"),
    ],
)
def test_bad_input_is_told_in_one_line(
    ceapp: Ceapp, files: Files, spoil: Callable[[Files], None], words: str
) -> None:
    spoil(files)
    refused(fill(ceapp, files), files, words)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_photo_that_may_not_be_read_is_told(ceapp: Ceapp, files: Files) -> None:
    files.photo.chmod(stat.S_IWUSR)
    refused(fill(ceapp, files), files, "may not be read")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--model", "fcae-128"), "There is no model 'fcae-128'. Choose one of auto, classic"),
        (("--device", "tpu"), "invalid choice"),
        (("--seed", "-1"), "whole number"),
        (("--grow", "much"), "whole number"),
        (("--variations", "0"), "whole number from 1"),
        (("--mode", "magic"), "invalid choice"),
        (("--grow", "500"), "whole photo"),
        (("--spead", "1"), "unrecognized arguments: --spead 1"),
    ],
)
def test_wrong_words_are_told_in_one_line(
    ceapp: Ceapp, files: Files, words: tuple[str, ...], told: str
) -> None:
    refused(fill(ceapp, files, *words), files, told)


@pytest.mark.parametrize(
    ("name", "told"),
    [("out.gif", "cannot be saved as .gif"), ("out", "without a suffix"), ("no/out.png", "folder")],
)
def test_an_impossible_out_is_told_before_any_work(
    ceapp: Ceapp, files: Files, name: str, told: str
) -> None:
    out = files.folder / name
    refused(ceapp("fill", files.photo, "--mask", files.mask, "--out", out), files, told)


def test_a_broken_model_is_told(ceapp: Ceapp, files: Files) -> None:
    from ceapp.core.paths import added_models

    added_models().mkdir(parents=True)
    (added_models() / "mine.safetensors").write_bytes(b"nonsense" * 9)
    refused(fill(ceapp, files, "--model", "mine"), files, "The model mine cannot be used")


def test_a_write_that_fails_leaves_the_old_file(ceapp: Ceapp, files: Files) -> None:
    files.out.mkdir()
    ended = fill(ceapp, files, "--model", "classic")
    assert ended.status == 1
    assert ended.err.count("\n") == 1
    assert files.out.is_dir()
    assert set(files.folder.iterdir()) == {files.photo, files.mask, files.out}


@pytest.mark.parametrize(
    ("words", "beside"), [(["--recipe"], "out.png.ceapp.json"), (["--doubt", "map.png"], "map.png")]
)
def test_without_what_was_to_lie_beside_it_there_is_no_result(
    ceapp: Ceapp,
    files: Files,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    beside: str,
) -> None:
    monkeypatch.chdir(files.folder)
    (files.folder / beside).mkdir()
    ended = fill(ceapp, files, "--mode", "smooth", *words)
    assert (ended.status, ended.out) == (1, "")
    assert f"{beside} is a folder" in ended.err
    assert not files.out.exists()


def test_an_interrupt_while_writing_leaves_nothing(
    ceapp: Ceapp, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(photo_file.png, "write", interrupted)
    refused(fill(ceapp, files, "--model", "classic"), files, "Cancelled", status=130)


def test_an_unexpected_error_goes_to_the_log_not_to_the_person(
    ceapp: Ceapp,
    files: Files,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    from ceapp.core.paths import log_file

    def broken(*_: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(photo_file.png, "write", broken)
    refused(fill(ceapp, files, "--model", "classic"), files, str(log_file()), status=1)
    assert "ZeroDivisionError: a bug" in log_file().read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX alone has this")
def test_a_folder_that_may_not_be_entered_is_told(
    ceapp: Ceapp, files: Files, tmp_path_factory: pytest.TempPathFactory
) -> None:
    locked = tmp_path_factory.mktemp("locked")
    words = ("fill", files.photo, "--mask", files.mask, "--out", locked / "in" / "out.png")
    # What the verb imports may lie where only root reads.
    refused(ceapp(*words), files, "There is no folder")
    with closed(locked), not_root(locked.parent):
        ended = ceapp(*words)
    refused(ended, files, f"{locked / 'in'} may not be read or written")


def test_too_little_memory_is_told(
    ceapp: Ceapp, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hungry(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("ceapp.engine.blending.paste", hungry)
    refused(fill(ceapp, files, "--model", "classic"), files, "not enough memory", status=1)


def test_the_fill_without_weights_needs_neither_torch_nor_qt(files: Files) -> None:
    import subprocess

    script = (
        "import sys; from ceapp.__main__ import main\n"
        f"status = main(['fill', {str(files.photo)!r}, '--mask', {str(files.mask)!r},"
        f" '--out', {str(files.out)!r}, '--model', 'classic'])\n"
        "assert status == 0\n"
        "print([name for name in ('torch', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.endswith("[]\n")
    assert Path(files.out).is_file()


def test_the_file_says_that_a_model_drew_unless_told_not_to(ceapp: Ceapp, files: Files) -> None:
    make_model(added_models(), "mine", "face")
    words = b"compositeWithTrainedAlgorithmicMedia"
    assert fill(ceapp, files, "--model", "mine").status == 0
    assert words in (read_photo(files.out).traits.xmp or b"")
    for more in (("--model", "mine", "--no-note"), ("--model", "classic")):
        assert fill(ceapp, files, *more).status == 0
        assert read_photo(files.out).traits.xmp is None


def test_what_is_for_research_only_is_said_once_beside_the_result(
    ceapp: Ceapp, files: Files
) -> None:
    for name, use in (("lent", "research"), ("free", "any")):
        make_model(added_models(), name, "face", use=use)
    ended = fill(ceapp, files, "--model", "lent", "--variations", 2)
    assert (ended.status, ended.err.count("for research only")) == (0, 1)
    assert "research only" not in ended.out
    for name in ("free", "classic"):
        assert "research only" not in fill(ceapp, files, "--model", name).err


def test_the_doubt_lies_beside_the_result_as_a_picture(ceapp: Ceapp, files: Files) -> None:
    make_model(added_models(), "mine", "face")
    doubt = files.folder / "doubt.png"
    assert fill(ceapp, files, "--model", "mine", "--doubt", doubt).status == 0
    with Image.open(doubt) as image:
        assert (image.mode, image.size) == ("L", (140, 100))
        drawn = np.asarray(image) > 0
    assert drawn.any()
    assert not drawn[~disc_hole(100, 140, 50, 60, 20)].any()


@pytest.mark.parametrize("name", ["doubt.jpg", "out.png", "mask.png", "nowhere/doubt.png"])
def test_a_map_has_a_place_of_its_own(ceapp: Ceapp, files: Files, name: str) -> None:
    ended = fill(ceapp, files, "--doubt", files.folder / name)
    assert ended.status == 2
    assert ended.err.count("\n") == 1
    assert not files.out.exists()
