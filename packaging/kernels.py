"""Compile the fill's loops: `python packaging/kernels.py [SYSTEM-MACHINE ...]`.

Makes `kernels.so` (`.dll`, `.dylib`) beside `ceapp/engine/exemplar/kernel.py` of the sources in
`native/` there, unless it is newer than they are. pip does this when it builds or installs ceapp;
by hand it is for after a change to the sources, and needs `pip install ziglang`. The compiler knows
all systems: told `windows-x86_64`, `macos-aarch64` or `linux-aarch64`, it makes that system's
library in `build/kernels`.
"""

import argparse
import importlib.util
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "ceapp" / "engine" / "exemplar"
SOURCES = PACKAGE / "native"

SUFFIXES = {"linux": ".so", "windows": ".dll", "macos": ".dylib"}
# As zig calls them. Nothing of the system's own libraries is used: a Linux may be of any age.
SYSTEMS = {"linux": "linux-gnu", "windows": "windows-gnu", "macos": "macos.12.0"}
# The oldest processors that numpy runs on, too.
PROCESSORS = {"x86_64": "x86_64_v2", "aarch64": "baseline"}
OPTIONS = [
    "-std=c11", "-O3", "-shared", "-fPIC", "-nostdlib", "-fvisibility=hidden", "-s",
    # The same bits on every processor: no product is fused with a sum.
    "-ffp-contract=off",
    # zig adds checks of its own, which end the process.
    "-fno-sanitize=undefined",
    # Vectors are passed only to functions that become part of their caller.
    "-Wall", "-Wextra", "-Wno-psabi",
]  # fmt: skip


def here() -> str:
    """Return the name of the system and machine that this runs on."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    machine = platform.machine().lower()
    return f"{system}-{ {'amd64': 'x86_64', 'arm64': 'aarch64'}.get(machine, machine) }"


def build(name: str, folder: Path) -> Path:
    """Compile the library of a system and machine unless it is there, and return it."""
    system, _, machine = name.partition("-")
    if system not in SYSTEMS or machine not in PROCESSORS:
        sys.exit(f"How to compile the fill for {name} is not known: see {Path(__file__).name}.")
    library = folder / f"kernels{SUFFIXES[system]}"
    changed = max(path.stat().st_mtime for path in SOURCES.iterdir())
    if library.exists() and library.stat().st_mtime >= changed:
        return library
    if importlib.util.find_spec("ziglang") is None:
        sys.exit(
            "The compiler is missing: pip install ziglang. Or let pip see to it: pip install -e ."
        )
    target = ["-target", f"{machine}-{SYSTEMS[system]}", f"-mcpu={PROCESSORS[machine]}"]
    sources = sorted(map(str, SOURCES.glob("*.c")))
    folder.mkdir(parents=True, exist_ok=True)
    # Replaced as a whole: a ceapp that runs may have the old one open.
    with tempfile.TemporaryDirectory(dir=folder) as beside:
        made = Path(beside) / library.name
        compiler = [sys.executable, "-m", "ziglang", "cc", *target, *OPTIONS]
        subprocess.run([*compiler, "-o", made, *sources], check=True)
        made.touch()
        made.replace(library)
    return library


def main() -> int:
    """Compile for the systems that are named, or for this one beside the sources."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("systems", nargs="*")
    systems = parser.parse_args().systems
    made = [build(name, ROOT / "build" / "kernels" / name) for name in systems]
    for library in made or [build(here(), PACKAGE)]:
        print(library.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
