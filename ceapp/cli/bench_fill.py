"""`ceapp bench fill`: seconds and memory of filling the bundled photos on the CPU."""

import argparse
import json
import statistics
import time
from pathlib import Path

_ROUNDS = 5


def add_parser(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the part to `ceapp bench`."""
    parser = parts.add_parser("fill", help="fill the bundled photos on the CPU")
    parser.add_argument("--json", action="store_true", help="JSON alone on stdout")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Measure and print."""
    from ceapp.cli.memory import peak_mib
    from ceapp.core.samples import samples

    photos = {sample.name: _measure(sample.photo, sample.mask) for sample in samples()}
    report = {"photos": photos, "peak_mib": round(peak_mib(), 1)}
    if args.json:
        print(json.dumps(report))
        return 0
    for name, row in photos.items():
        print(
            f"{name}: {row['width']}x{row['height']} px, hole {row['hole_px']} px, {row['model']}: "
            f"{row['s']:.3f} s, the first time {row['first_s']:.3f} s"
        )
    print(f"peak memory: {report['peak_mib']} MiB")
    return 0


def _measure(photo_path: Path, mask_path: Path) -> dict[str, object]:
    """Return what filling one photo takes, the first time (torch, weights) and then."""
    from ceapp.core.cancel import CancelToken, silent
    from ceapp.core.mask import read_mask
    from ceapp.core.photo_file import read_photo
    from ceapp.engine.grouping import make_request
    from ceapp.engine.pipeline import fill

    photo = read_photo(photo_path)
    mask = read_mask(mask_path, (photo.height, photo.width))
    seconds = []
    for _ in range(1 + _ROUNDS):
        start = time.perf_counter()
        result = fill(make_request(photo.pixels, mask, device="cpu"), silent, CancelToken())
        seconds.append(time.perf_counter() - start)
    return {
        "width": photo.width,
        "height": photo.height,
        "hole_px": int((mask >= 128).sum()),
        "model": ", ".join(dict.fromkeys(result.models)),
        "first_s": round(seconds[0], 4),
        "s": round(statistics.median(seconds[1:]), 4),
    }
