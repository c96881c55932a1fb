"""`ceapp bench fill`: seconds and memory of fills on the CPU, of bundled and of large photos."""

import argparse
import json
import math
import statistics
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

ROUNDS = 3
"""Times that a fill is measured after the first; the median is told."""
LARGE = (12.0, 24.0, 100.0)
"""Sizes of the photos that are made, megapixels."""
SIDE = 490
"""Side of the square hole in each of them, px: one per cent of 24 megapixels."""
_TILE = (1024, 1536)


def add_parser(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the part to `ceapp bench`."""
    parser = parts.add_parser("fill", help="fill the bundled photos, and large ones, on the CPU")
    parser.add_argument("--json", action="store_true", help="JSON alone on stdout")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Measure and print."""
    import psutil

    from ceapp.cli.memory import peak_mib
    from ceapp.core.samples import samples

    photos = {sample.name: _measure(sample.photo, sample.mask) for sample in samples()}
    idle = psutil.Process().memory_info().rss / 2**20
    large = {f"{megapixels:g} MP": _measure_large(megapixels) for megapixels in LARGE}
    peak = peak_mib()
    report = {
        "photos": photos,
        "large": large,
        "peak_mib": round(peak, 1),
        "above_idle_mib": round(peak - idle, 1),
    }
    if args.json:
        print(json.dumps(report))
        return 0
    for name, row in (photos | large).items():
        print(
            f"{name}: {row['width']}x{row['height']} px, hole {row['hole_px']} px, "
            f"{row['mode']}, {row['model']}: "
            f"{row['s']:.3f} s, the first time {row['first_s']:.3f} s"
        )
    print(f"peak memory: {report['peak_mib']} MiB, {report['above_idle_mib']} MiB above idle")
    return 0


def _measure(photo_path: Path, mask_path: Path) -> dict[str, object]:
    """Return what filling one photo takes."""
    from ceapp.core.mask import read_mask
    from ceapp.core.photo_file import read_photo

    photo = read_photo(photo_path)
    mask = read_mask(mask_path, (photo.height, photo.width))
    return _timed(photo.pixels, mask)


def _measure_large(megapixels: float) -> dict[str, object]:
    """Return what filling the same hole takes in a photo of that size, made of coloured leaves."""
    import numpy as np

    height = round(math.sqrt(megapixels * 1e6 / 1.5))
    tile = _leaves(*_TILE)
    times = -(-height // _TILE[0]), -(-height * 3 // 2 // _TILE[1])
    photo = np.tile(tile, (*times, 1))[:height, : height * 3 // 2]
    mask = np.zeros(photo.shape[:2], bool)
    mask[SIDE : 2 * SIDE, SIDE : 2 * SIDE] = True
    return _timed(photo, mask)


def _leaves(height: int, width: int) -> "np.ndarray":
    """Return (height, width, 3) uint8: discs over discs, with grain; edges as in photographs."""
    import numpy as np

    rng = np.random.default_rng(0)
    picture = np.full((height, width, 3), 90, np.uint8)
    for _ in range(3000):
        radius = int(4 / rng.uniform(0.04, 1))
        y, x = int(rng.integers(height)), int(rng.integers(width))
        top, left = max(0, y - radius), max(0, x - radius)
        part = picture[top : y + radius + 1, left : x + radius + 1]
        rows, columns = np.ogrid[top : top + part.shape[0], left : left + part.shape[1]]
        part[(rows - y) ** 2 + (columns - x) ** 2 <= radius**2] = rng.integers(30, 220, 3)
    picture += rng.integers(-6, 7, picture.shape, np.int8).view(np.uint8)
    return picture


def _timed(pixels: "np.ndarray", mask: "np.ndarray") -> dict[str, object]:
    """Return what a fill takes, the first time (torch, weights, kernels) and then."""
    from ceapp.core.cancel import CancelToken, silent
    from ceapp.engine.grouping import make_request
    from ceapp.engine.pipeline import fill

    seconds = []
    for _ in range(1 + ROUNDS):
        start = time.perf_counter()
        result = fill(make_request(pixels, mask, device="cpu"), silent, CancelToken())
        seconds.append(time.perf_counter() - start)
    return {
        "width": pixels.shape[1],
        "height": pixels.shape[0],
        "hole_px": int((mask > 0).sum()),
        "mode": ", ".join(dict.fromkeys(method.mode for method in result.methods)),
        "model": ", ".join(dict.fromkeys(result.models)),
        "first_s": round(seconds[0], 4),
        "s": round(statistics.median(seconds[1:]), 4),
    }
