import site
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    # What is compiled is there already: without isolation no compiler is downloaded for it.
    options = ["--quiet", "--no-deps", "--no-build-isolation", "-w", folder]
    subprocess.run([sys.executable, "-m", "pip", "wheel", *options, ROOT], check=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_brings_models_and_samples(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for wanted in ("models/face-128.safetensors", "resources/ceapp.svg", "resources/CREDITS.md"):
        assert f"ceapp/_bundled/{wanted}" in names
    assert not any(name.startswith(("tests/", "packaging/")) for name in names)


def test_what_the_wheel_installs_fills_a_photo(wheel: Path, tmp_path: Path) -> None:
    place = tmp_path / "empty"
    venv.create(place, with_pip=False)
    python = next(place.glob("[bS]*/python*"))
    command = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps"]
    subprocess.run([*command, wheel], check=True, capture_output=True)
    packages = next(place.rglob("site-packages"))
    # ceapp alone is installed anew; what it needs is taken from here, after the own packages.
    needed = [Path(p) for p in site.getsitepackages()]
    (packages / "needed.pth").write_text("\n".join(map(str, needed)))
    photo, out = packages / "ceapp/_bundled/resources/photos/astronaut.jpg", tmp_path / "out.png"
    done = subprocess.run(
        [python, "-P", "-m", "ceapp", "fill", photo, "--mask", photo.with_suffix(".mask.png"),
         "--out", out],
        cwd=tmp_path, capture_output=True, text=True, check=False,
        env={"HOME": str(tmp_path), "PATH": ""},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "face-128" in done.stdout
    assert out.stat().st_size > 0
