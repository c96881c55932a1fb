"""A file is either the whole new one or still the old one."""

import contextlib
import sys

import numpy as np
import pytest

from ceapp.core.atomic import replacing
from ceapp.core.errors import SaveError
from ceapp.core.photo import FileTraits
from ceapp.core.photo_file import write_photo
from tests.permissions import closed, not_root

NOISE = np.random.default_rng(0).integers(0, 256, (300, 400, 3), dtype=np.uint8)
SUFFIXES = [".jpg", ".png", ".tif", ".webp", ".bmp"]
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX alone has this")


@contextlib.contextmanager
def tight_disk():
    """Let no file grow beyond 20 kB, which fails like a full disk does.

    No fixture: between a test and its end pytest writes to its own output, maybe a long file.
    """
    resource = pytest.importorskip("resource", reason="POSIX alone has limits for files")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def _names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_appears_whole(tmp_path):
    with replacing(tmp_path / "a.bin") as file:
        file.write(b"new")
        assert not (tmp_path / "a.bin").exists()
    assert (tmp_path / "a.bin").read_bytes() == b"new"
    assert _names(tmp_path) == ["a.bin"]


def test_an_error_while_writing_leaves_the_old_file(tmp_path):
    path = tmp_path / "a.bin"
    path.write_bytes(b"old")

    def break_off():
        with replacing(path) as file:
            file.write(b"half of the n")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        break_off()
    assert path.read_bytes() == b"old"
    assert _names(tmp_path) == ["a.bin"]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_full_disk_leaves_the_old_photo(tmp_path, suffix):
    path = tmp_path / f"photo{suffix}"
    path.write_bytes(b"the old photo")
    with pytest.raises(SaveError, match="no room on the disk") as caught, tight_disk():
        write_photo(NOISE, FileTraits(), path)
    assert "unchanged" in caught.value.hint
    assert path.read_bytes() == b"the old photo"
    assert _names(tmp_path) == [path.name]


@pytest.mark.parametrize("compression", ["none", "lzw", "deflate"])
def test_a_full_disk_is_told_for_every_tiff_compression(tmp_path, compression):
    with pytest.raises(SaveError, match="no room on the disk"), tight_disk():
        write_photo(NOISE, FileTraits(tiff_compression=compression), tmp_path / "a.tif")
    assert _names(tmp_path) == []


def test_a_folder_that_is_missing_or_in_the_way_is_told(tmp_path):
    with pytest.raises(SaveError, match="There is no folder"), replacing(tmp_path / "no" / "a"):
        pass
    (tmp_path / "album.png").mkdir()
    with pytest.raises(SaveError, match="is a folder"):
        write_photo(NOISE, FileTraits(), tmp_path / "album.png")
    assert _names(tmp_path) == ["album.png"]


@posix
@pytest.mark.parametrize(("mode", "name"), [(0o555, "a.png"), (0, "a.png"), (0, "in/a.png")])
def test_a_folder_that_may_not_be_written_is_told(tmp_path, mode, name):
    folder = tmp_path / "locked"
    folder.mkdir()
    with (
        closed(folder, mode),
        not_root(tmp_path),
        pytest.raises(SaveError, match="may not be written"),
        replacing(folder / name),
    ):
        pass
    assert _names(folder) == []


@posix
def test_permissions_of_the_old_file_stay_and_new_ones_are_ordinary(tmp_path):
    plain, kept = tmp_path / "plain", tmp_path / "kept"
    plain.write_bytes(b"x")
    kept.write_bytes(b"x")
    kept.chmod(0o640)
    for path in (kept, tmp_path / "new"):
        with replacing(path) as file:
            file.write(b"new")
    assert kept.stat().st_mode & 0o777 == 0o640
    assert (tmp_path / "new").stat().st_mode == plain.stat().st_mode


@posix
def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    with replacing(tmp_path / "link") as file:
        file.write(b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_very_long_names_can_be_saved(tmp_path):
    path = tmp_path / ("n" * 240 + ".png")
    write_photo(NOISE[:4, :4], FileTraits(), path)
    assert _names(tmp_path) == [path.name]
