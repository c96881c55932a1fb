"""Build what a photographer double-clicks: `make installer`, or `build.py [--models all|any]`.

Freezes the program into `dist/ceapp`, then makes the installers of this system from it: a .deb
and a self-extracting archive on Linux, a setup program on Windows, a disk image on macOS. The
version is that of `ceapp/__init__.py`; packages are dated as the commit.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "packaging"))

import icons  # noqa: E402
import linux_packages  # noqa: E402
import photo_types  # noqa: E402
import sbom  # noqa: E402

from ceapp import __version__  # noqa: E402
from ceapp.core.model_file import read_card  # noqa: E402

DIST = ROOT / "dist"
BUILD = ROOT / "build"
FROZEN = DIST / "ceapp"


def main() -> int:
    """Build, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", choices=("all", "any"), default=os.environ.get("MODELS", "all"))
    parser.add_argument("--freeze-only", action="store_true", help="stop at dist/ceapp")
    args = parser.parse_args()
    os.environ.setdefault("SOURCE_DATE_EPOCH", commit_time())
    # Sets are written in the order of their hashes.
    os.environ["PYTHONHASHSEED"] = "0"
    icons.draw(ROOT / "resources" / "ceapp.svg", BUILD / "icons")
    tell_releases(BUILD / "releases.txt")
    freeze(shipped(args.models))
    sbom.write(FROZEN, DIST / f"ceapp_{__version__}.cdx.json")
    if args.freeze_only:
        return 0
    if sys.platform.startswith("linux"):
        linux_packages.make(FROZEN, BUILD, DIST, __version__)
    elif sys.platform == "win32":
        compile_setup(FROZEN, DIST)
    else:
        run(ROOT / "packaging" / "macos" / "make_dmg.sh", __version__)
    return 0


def commit_time() -> str:
    """Return when the commit at hand was made, seconds; what was built is dated so."""
    git = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    return subprocess.run(git, check=True, capture_output=True, text=True).stdout.strip()


def tell_releases(file: Path) -> None:
    """Write where the program may ask for newer versions, if the workflow says where it releases.

    A program built by hand has no such address, and no setting for it.
    """
    file.unlink(missing_ok=True)
    if repository := os.environ.get("GITHUB_REPOSITORY"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"https://api.github.com/repos/{repository}/releases/latest\n")


def shipped(which: str) -> list[str]:
    """Return the files of the models to pack: all that fill or find, or the freely usable ones."""
    names = []
    for path in sorted((ROOT / "models").glob("*.safetensors")):
        card = read_card(path)
        if card.task != "critic" and (which == "all" or card.use == "any"):
            names += [path.name, path.with_suffix(".json").name]
    print(f"Models ({which}):", ", ".join(n for n in names if n.endswith(".safetensors")) or "none")
    return names


def freeze(models: list[str]) -> None:
    """Run PyInstaller, and dress what it made."""
    shutil.rmtree(FROZEN, ignore_errors=True)
    os.environ["CEAPP_MODELS"] = " ".join(models)
    run(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
        "--distpath", DIST, "--workpath", BUILD / "pyinstaller",
        ROOT / "packaging" / "ceapp.spec")  # fmt: skip
    if sys.platform.startswith("linux"):
        strip(FROZEN)


def strip(frozen: Path) -> None:
    """Take the symbols that only a debugger reads out of the largest libraries: 130 MB less.

    Not out of all: some wheels hold libraries that were patched in a way that strip breaks.
    """
    inside = frozen / "_internal"
    for pattern in ("torch/lib/libtorch*.so", "libpython3*.so*"):
        for library in inside.glob(pattern):
            run("strip", "--strip-unneeded", library)


def compile_setup(payload: Path, folder: Path) -> None:
    """Make the setup program for Windows from the frozen program; also works on Linux."""
    suffixes = BUILD / "suffixes.nsh"
    photo_types.write_setup_macro(suffixes)
    places = {"VERSION": __version__, "PAYLOAD": payload, "OUT": folder, "SUFFIXES": suffixes}
    defined = [f"-D{name}={value}" for name, value in places.items()]
    run("makensis", "-V2", "-WX", *defined, ROOT / "packaging" / "windows" / "ceapp.nsi")


def run(*command: object) -> None:
    """Run a command that must succeed."""
    subprocess.run([str(part) for part in command], check=True)


if __name__ == "__main__":
    sys.exit(main())
