"""Truth, hole and fills side by side at 100 %: what numbers do not tell, an eye sees."""

import argparse
from pathlib import Path

import cv2
import numpy as np

_MARGIN = 60
_MOST = 700


def main() -> None:
    """Read the words and write one picture for each photo."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("set", type=Path)
    parser.add_argument("kept", type=Path, help="where `table.py --keep` has put the fills")
    parser.add_argument("out", type=Path)
    parser.add_argument("--methods", default="ceapp")
    parser.add_argument("--names", nargs="*", help="these photos alone")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    for mask in sorted(args.set.glob("*.mask.png")):
        name = mask.name.removesuffix(".mask.png")
        paths = [args.kept / f"{name}.{method}.png" for method in args.methods.split(",")]
        if (args.names and name not in args.names) or not all(p.is_file() for p in paths):
            continue
        hole = cv2.imread(str(mask), 0) > 127
        truth = cv2.imread(str(args.set / f"{name}.png"))
        shown = truth.copy()
        shown[hole] = (255, 0, 255)
        fills = [cv2.imread(str(path)) for path in paths]
        rows, columns = (np.flatnonzero(hole.any(axis)) for axis in (1, 0))
        near = tuple(
            slice(max(0, places[0] - _MARGIN), min(places[-1] + _MARGIN, places[0] + _MOST))
            for places in (rows, columns)
        )
        sheet = np.hstack([picture[near] for picture in (truth, shown, *fills)])
        cv2.imwrite(str(args.out / f"{name}.png"), sheet)


main()
