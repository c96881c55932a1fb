"""Makes the Debian package and the self-extracting archive from the frozen program."""

import gzip
import hashlib
import os
import shutil
import subprocess
import time
from pathlib import Path

import photo_types

from ceapp.cli.main import VERBS

HERE = Path(__file__).resolve().parent / "linux"
# Proved in a chroot that has nothing but these: `make installer-test`. The rest is inside.
DEPENDS = "libc6 (>= 2.36), libegl1, libgl1, libfontconfig1, libxcb1, libx11-6"
CONTROL = """\
Package: ceapp
Version: {version}
Architecture: amd64
Maintainer: The founders of ceapp <ceapp@localhost>
Installed-Size: {size}
Depends: {depends}
Recommends: fonts-noto-cjk
Section: graphics
Priority: optional
Description: take things out of photos
 Open a photo, brush over a region, and ceapp fills it from what is around it. Every pixel
 outside the region stays as it was, bit for bit. Models are inside; nothing is downloaded.
"""


def make(frozen: Path, build: Path, dist: Path, version: str) -> None:
    """Write `ceapp_VERSION_amd64.deb`, `ceapp_VERSION_x86_64.run` and SHA256SUMS into `dist`.

    Parameters
    ----------
    frozen : Path
        The folder that PyInstaller made.
    build : Path
        For what lies between.
    dist : Path
    version : str
    """
    share = build / "share"
    _share(share, build / "icons", version)
    deb = _deb(frozen, share, build / "deb", dist / f"ceapp_{version}_amd64.deb", version)
    archive = _archive(frozen, share, build / "run", dist / f"ceapp_{version}_x86_64.run", version)
    sums = [f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.name}\n" for p in (deb, archive)]
    (dist / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")


def _share(share: Path, icons: Path, version: str) -> None:
    """Lay out what both put under `share`: menu entry, icons, manual."""
    shutil.rmtree(share, ignore_errors=True)
    words = {
        "@VERSION@": version,
        "@DATE@": time.strftime("%Y-%m-%d", time.gmtime(_date())),
        "@MIME@": photo_types.mime_types(),
        "@VERBS@": ", ".join(f"\\fB{verb}\\fR" for verb in VERBS) + ".",
    }

    def told(name: str) -> str:
        text = (HERE / name).read_text(encoding="utf-8")
        for mark, word in words.items():
            text = text.replace(mark, word)
        return text

    _write(share / "applications" / "ceapp.desktop", told("ceapp.desktop.in"))
    name = "app.ceapp.ceapp.metainfo.xml"
    _write(share / "metainfo" / name, told(f"{name}.in"))
    for icon in icons.glob("ceapp-*.png"):
        size = icon.stem.removeprefix("ceapp-")
        place = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "ceapp.png"
        place.parent.mkdir(parents=True)
        shutil.copyfile(icon, place)
    drawing = HERE.parent.parent / "resources" / "ceapp.svg"
    scalable = share / "icons" / "hicolor" / "scalable" / "apps" / "ceapp.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copyfile(drawing, scalable)
    _compress(share / "man" / "man1" / "ceapp.1.gz", told("ceapp.1.in"))


def _deb(frozen: Path, share: Path, tree: Path, deb: Path, version: str) -> Path:
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(frozen, tree / "opt" / "ceapp", symlinks=True)
    shutil.copytree(share, tree / "usr" / "share")
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "ceapp").symlink_to("/opt/ceapp/ceapp")
    docs = tree / "usr" / "share" / "doc" / "ceapp"
    _write(docs / "copyright", (HERE / "copyright").read_text(encoding="utf-8"))
    root = HERE.parent.parent
    _compress(docs / "changelog.gz", (root / "CHANGELOG.md").read_text(encoding="utf-8"))
    size = sum(p.stat().st_size for p in tree.rglob("*") if p.is_file()) // 1024
    control = CONTROL.format(version=version, size=size, depends=DEPENDS)
    _write(tree / "DEBIAN" / "control", control)
    _settle(tree)
    _run("dpkg-deb", "--build", "--root-owner-group", "-Zzstd", "-z19", tree, deb)
    return deb


def _archive(frozen: Path, share: Path, tree: Path, archive: Path, version: str) -> Path:
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(frozen, tree / "ceapp", symlinks=True)
    shutil.copytree(share, tree / "share")
    for script in ("install.sh", "uninstall.sh"):
        shutil.copy(HERE / script, tree)
    _settle(tree)
    date = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(_date()))
    _run("makeself", "--quiet", "--xz", "--complevel", "3", "--nox11", "--sha256",
         "--packaging-date", date, "--tar-format", "gnu", "--tar-extra",
         f"--sort=name --owner=0 --group=0 --numeric-owner --mtime=@{_date()}",
         tree, archive, f"ceapp {version}", "./install.sh")  # fmt: skip
    return archive


def _date() -> int:
    return int(os.environ["SOURCE_DATE_EPOCH"])


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _compress(path: Path, text: str) -> None:
    """Write a gzip file that holds no date."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))


def _settle(tree: Path) -> None:
    """Give every file the commit's date, and rights that do not depend on who builds."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        os.utime(path, (_date(), _date()), follow_symlinks=False)


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True)
