"""Fill every photo of a set by every method, and print a table of the scores."""

import argparse
import json
import statistics
import time
from dataclasses import astuple
from pathlib import Path

import cv2
import methods
import numpy as np
import scores


def main() -> None:
    """Read the words, fill, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("set", type=Path, help="a folder of NAME.png and NAME.mask.png")
    parser.add_argument("--methods", default=",".join(methods.METHODS))
    parser.add_argument("--limit", type=int, default=0, help="so many photos, evenly spread")
    parser.add_argument("--keep", type=Path, help="a folder for the fills; those in it are reused")
    args = parser.parse_args()
    names = sorted(p.name.removesuffix(".mask.png") for p in args.set.glob("*.mask.png"))
    if args.limit:
        names = names[:: max(1, len(names) // args.limit)][: args.limit]
    print(f"{len(names)} photos of {args.set}")
    print("| method | PSNR | SSIM | L1 % | sharpness | SWD | s | PSNR against the first method |")
    print("|---|---|---|---|---|---|---|---|")
    first = None
    for method in args.methods.split(","):
        rows, fills, truths, seconds = [], [], [], []
        for name in names:
            truth = cv2.imread(str(args.set / f"{name}.png"))
            hole = cv2.imread(str(args.set / f"{name}.mask.png"), 0) > 127
            picture, took = filled(method, truth, hole, name, args.keep)
            if not np.array_equal(picture[~hole], truth[~hole]) and method.startswith("ceapp"):
                raise SystemExit(f"{method} changed pixels of {name} outside the hole")
            picture = np.where(hole[..., None], picture, truth)
            rows.append(astuple(scores.score(picture, truth, hole)))
            fills.append(scores.patches(picture, hole))
            truths.append(scores.patches(truth, hole))
            seconds.append(took)
        psnr, ssim, l1, sharp = np.array(rows).T
        first = psnr if first is None else first
        print(
            f"| {method} | {psnr.mean():.2f} | {ssim.mean():.4f} | {l1.mean():.2f} "
            f"| {np.median(sharp):.2f} | {scores.swd(fills, truths):.1f} "
            f"| {statistics.median(seconds):.2f} | {lead(psnr - first)} |",
            flush=True,
        )


def filled(method: str, truth, hole, name: str, keep: Path | None):
    """Return the fill of one photo and the seconds that it took; from the folder if it is there."""
    if keep is not None:
        stem = f"{name}.{method.replace('/', '_')}"
        path, notes = keep / f"{stem}.png", keep / f"{stem}.json"
        if path.is_file() and notes.is_file():
            return cv2.imread(str(path)), json.loads(notes.read_text())
    picture = truth.copy()
    picture[hole] = 0
    start = time.perf_counter()
    out = methods.method_named(method)(picture, hole)
    took = time.perf_counter() - start
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(path), out)
        notes.write_text(json.dumps(took))
    return out, took


def lead(differences) -> str:
    """Return the mean and its 95 % interval, by drawing photos again and again."""
    rng = np.random.default_rng(0)
    draws = rng.integers(0, len(differences), (2000, len(differences)))
    low, high = np.percentile(differences[draws].mean(1), (2.5, 97.5))
    return f"{differences.mean():+.2f} [{low:+.2f}, {high:+.2f}]"


main()
