import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = '#!/bin/sh\necho "this stands for the program: $*"\n'


def needs(*tools: str) -> pytest.MarkDecorator:
    missing = [tool for tool in tools if shutil.which(tool) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """Return a folder that stands for what PyInstaller makes."""
    folder = tmp_path / "dist" / "ceapp"
    (folder / "_internal" / "models").mkdir(parents=True)
    (folder / "ceapp").write_text(PROGRAM)
    (folder / "ceapp").chmod(0o775)
    (folder / "_internal" / "models" / "face.safetensors").write_bytes(b"weights" * 100)
    return folder


@pytest.fixture
def packages(frozen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder with both packages of the stand-in."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    import icons
    import linux_packages

    icons.draw(ROOT / "resources" / "ceapp.svg", tmp_path / "build" / "icons")
    linux_packages.make(frozen, tmp_path / "build", frozen.parent, "1.2.3")
    return frozen.parent


def output(*command: object) -> str:
    words = [str(word) for word in command]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


@needs("dpkg-deb", "zstd", "makeself")
def test_the_debian_package_holds_program_menu_entry_icons_and_manual(packages: Path) -> None:
    deb = packages / "ceapp_1.2.3_amd64.deb"
    assert output("dpkg-deb", "--field", deb, "Version").strip() == "1.2.3"
    rows = output("dpkg-deb", "--contents", deb).splitlines()
    assert all(" root/root " in row for row in rows)
    names = " ".join(row.split(maxsplit=5)[5] for row in rows)
    for wanted in (
        "./usr/bin/ceapp -> /opt/ceapp/ceapp",
        "./opt/ceapp/_internal/models/face.safetensors",
        "./usr/share/applications/ceapp.desktop",
        "./usr/share/icons/hicolor/48x48/apps/ceapp.png",
        "./usr/share/man/man1/ceapp.1.gz",
        "./usr/share/metainfo/app.ceapp.ceapp.metainfo.xml",
        "./usr/share/doc/ceapp/copyright",
    ):
        assert wanted in names


@needs("dpkg-deb", "zstd", "makeself")
def test_two_builds_of_one_commit_are_the_same_bytes(
    packages: Path, frozen: Path, tmp_path: Path
) -> None:
    import linux_packages

    before = {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in packages.glob("ceapp_*")}
    # Built at another time, by somebody whose umask differs.
    os.utime(frozen / "ceapp", (1, 1))
    (frozen / "_internal" / "models").chmod(0o700)
    linux_packages.make(frozen, tmp_path / "build", frozen.parent, "1.2.3")
    after = {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in packages.glob("ceapp_*")}
    assert after == before
    sums = dict(line.split()[::-1] for line in (packages / "SHA256SUMS").read_text().splitlines())
    assert sums == after


@needs("dpkg-deb", "zstd", "makeself")
def test_the_archive_installs_for_one_person_and_leaves_nothing(
    packages: Path, tmp_path: Path
) -> None:
    home = tmp_path / "a home"
    home.mkdir()
    archive = packages / "ceapp_1.2.3_x86_64.run"
    archive.chmod(0o755)
    env = {"HOME": str(home), "PATH": os.environ["PATH"], "TMPDIR": str(tmp_path)}
    for _ in range(2):
        # The second time over the first, as an update is.
        subprocess.run([archive], check=True, capture_output=True, env=env)
    command = home / ".local" / "bin" / "ceapp"
    assert "stands for" in output(command)
    entry = (home / ".local" / "share" / "applications" / "ceapp.desktop").read_text()
    assert f'Exec="{home}/.local/opt/ceapp/ceapp" %f' in entry
    own = home / ".local" / "share" / "ceapp" / "models" / "mine.safetensors"
    own.parent.mkdir(parents=True)
    own.write_bytes(b"mine")
    subprocess.run([home / ".local" / "opt" / "ceapp" / "uninstall.sh"], check=True, env=env)
    left = [path for path in home.rglob("*") if not path.is_dir() or path.is_symlink()]
    # The desktop's own index of menu entries stays, without this one.
    index = home / ".local" / "share" / "applications" / "mimeinfo.cache"
    assert [path for path in left if path != index] == [own]
    assert not index.exists() or "ceapp" not in index.read_text()


@needs("dpkg-deb", "zstd", "makeself", "desktop-file-validate", "appstreamcli")
def test_menu_entry_and_metainfo_are_valid(packages: Path) -> None:
    share = packages.parent / "build" / "share"
    entry = share / "applications" / "ceapp.desktop"
    assert output("desktop-file-validate", entry) == ""
    assert "image/jpeg;" in entry.read_text()
    assert "image/x-adobe-dng;" in entry.read_text()
    metainfo = share / "metainfo" / "app.ceapp.ceapp.metainfo.xml"
    assert "1.2.3" in metainfo.read_text()
    output("appstreamcli", "validate", "--no-net", metainfo)
