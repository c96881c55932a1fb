"""Which runs there are: those in the person's own folder, and those opened from elsewhere."""

import json
from pathlib import Path

from ceapp.core.atomic import replacing
from ceapp.core.paths import runs

_SIGNS = ("state.json", "about.json", "events.csv", "state.pt")
_ELSEWHERE = "elsewhere.json"


def is_run(folder: Path) -> bool:
    """Whether a training has written into that folder."""
    return any((folder / name).is_file() for name in _SIGNS)


def known_runs() -> list[Path]:
    """Return the folders of all known runs that are still there, the last one touched first."""
    own = [path for path in runs().glob("*") if path.is_dir()]
    found = {path for path in (*own, *_elsewhere()) if is_run(path)}
    return sorted(found, key=_touched, reverse=True)


def remember(folder: Path) -> None:
    """Remember a run that does not lie in the person's own folder.

    Raises
    ------
    SaveError
        If that cannot be written.
    """
    folder = folder.absolute()
    if folder.parent == runs() or folder in _elsewhere():
        return
    runs().mkdir(parents=True, exist_ok=True)
    told = [str(path) for path in (*_elsewhere(), folder)]
    with replacing(runs() / _ELSEWHERE) as file:
        file.write(json.dumps(told, ensure_ascii=False, indent=1).encode())


def free_folder(name: str) -> Path:
    """Return a folder for a new run that no run has taken."""
    number = 1
    while (runs() / f"{name}-{number}").exists():
        number += 1
    return runs() / f"{name}-{number}"


def _elsewhere() -> list[Path]:
    try:
        told = json.loads((runs() / _ELSEWHERE).read_text("utf-8"))
    except (OSError, ValueError):
        return []
    return [Path(name) for name in told if isinstance(name, str)] if isinstance(told, list) else []


def _touched(folder: Path) -> float:
    times = [path.stat().st_mtime for name in _SIGNS if (path := folder / name).is_file()]
    return max(times, default=0.0)
