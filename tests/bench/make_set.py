"""Make a set of photos with holes: NAME.png and NAME.mask.png, white where the picture is missing.

Holes are boxes, ellipses and thick strokes, drawn by a seeded generator, so a set is made again
from the same photos by the same words.
"""

import argparse
import hashlib
import math
from pathlib import Path

import cv2
import numpy as np

PARTS = {"tune": "01234567", "report": "89abcdef", "all": "0123456789abcdef"}
NOISE = (0.004, 0.00008)
"""Variance of a camera's noise, of 0 to 1 squared: at mid-grey from light, and of reading out."""


def part_of(name: str) -> str:
    """Return `tune` or `report`: a photo's name decides, so that no photo is ever in both."""
    first = hashlib.md5(name.encode(), usedforsecurity=False).hexdigest()[0]
    return "tune" if first in PARTS["tune"] else "report"


def draw_hole(height: int, width: int, share: tuple[float, float], rng: np.random.Generator):
    """Return a (height, width) uint8 hole, 0 or 1, that takes a share of the picture in bounds."""
    short = min(height, width)
    for _ in range(2000):
        hole = np.zeros((height, width), np.uint8)
        if rng.random() < 0.35:
            tall, wide = (int(n) for n in rng.integers(short // 10, short // 3, 2))
            y = int(rng.integers(8, height - tall - 8))
            x = int(rng.integers(8, width - wide - 8))
            if rng.random() < 0.5:
                centre, axes = (x + wide // 2, y + tall // 2), (wide // 2, tall // 2)
                cv2.ellipse(hole, centre, axes, 0, 0, 360, 1, -1)
            else:
                cv2.rectangle(hole, (x, y), (x + wide, y + tall), 1, -1)
        else:
            for _ in range(int(rng.integers(1, 3))):
                draw_stroke(hole, short, rng)
        if share[0] <= hole.mean() <= share[1]:
            return hole
    raise SystemExit(f"no hole of {share} of the picture was found in 2000 draws")


def draw_stroke(hole, short: int, rng: np.random.Generator) -> None:
    """Draw one thick, wandering stroke into `hole`."""
    y, x = int(rng.integers(0, hole.shape[0])), int(rng.integers(0, hole.shape[1]))
    angle = rng.random() * 2 * math.pi
    for _ in range(int(rng.integers(2, 7))):
        angle += rng.normal() * 0.8
        length = int(rng.integers(short // 16, short // 5))
        thick = int(rng.integers(short // 30, short // 9))
        end = int(x + length * math.cos(angle)), int(y + length * math.sin(angle))
        cv2.line(hole, (x, y), end, 1, thick)
        x, y = end


def reduced(picture, side: int):
    """Return the picture with its long side at most `side` px; 0 leaves it."""
    factor = side / max(picture.shape[:2])
    if not side or factor >= 1:
        return picture
    return cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)


def mosaic(pictures: list, megapixels: float, rng: np.random.Generator):
    """Return one picture of so many megapixels, of whole pictures side by side, with noise.

    Nothing is enlarged, and no picture comes a second time before all others have come: what a
    hole hides must not be found elsewhere. The noise is a camera's: it grows with the light.
    """
    height = round(math.sqrt(megapixels * 1e6 / 1.5))
    width = round(1.5 * height)
    out = np.zeros((height, width, 3), np.uint8)
    y, waiting = 0, []
    while y < height:
        x, tall = 0, min(p.shape[0] for p in pictures)
        while x < width:
            waiting = waiting or list(rng.permutation(len(pictures)))
            tile = pictures[waiting.pop()]
            tile = tile[:tall, :, :] if rng.random() < 0.5 else tile[:tall, ::-1]
            place = out[y : y + tall, x : x + tile.shape[1]]
            place[...] = noisy(tile[: place.shape[0], : place.shape[1]], rng)
            x += tile.shape[1]
        y += tall
    return out


def noisy(picture, rng: np.random.Generator):
    """Return the picture with the noise of a camera at a middling sensitivity."""
    light = picture.astype(np.float32) / 255
    spread = np.sqrt(NOISE[0] * light * 0.1 + NOISE[1])
    light += spread * rng.standard_normal(picture.shape, np.float32)
    return np.rint(np.clip(light, 0, 1) * 255).astype(np.uint8)


def main() -> None:
    """Read the words and make the set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("photos", type=Path, nargs="+")
    parser.add_argument("--side", type=int, default=0, help="reduce the long side to so many px")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--share", type=float, nargs=2, default=(0.02, 0.12), metavar=("LO", "HI"))
    parser.add_argument("--part", choices=PARTS, default="report")
    parser.add_argument("--limit", type=int, default=0, help="so many photos, evenly spread")
    parser.add_argument("--holes", type=int, default=1, help="so many holes for each photo")
    parser.add_argument("--mosaic", type=float, default=0, metavar="MP", help="join all into one")
    args = parser.parse_args()
    photos = sorted(p for p in args.photos if args.part in ("all", part_of(p.name)))
    if args.limit:
        photos = photos[:: max(1, len(photos) // args.limit)][: args.limit]
    rng = np.random.default_rng(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    pictures = {p.stem: reduced(cv2.imread(str(p)), args.side) for p in photos}
    if args.mosaic:
        joined = mosaic(list(pictures.values()), args.mosaic, rng)
        pictures = {f"mosaic-{args.mosaic:g}": joined}
    for name, picture in pictures.items():
        for number in range(args.holes):
            stem = f"{name}-{number + 1}" if args.holes > 1 else name
            hole = draw_hole(*picture.shape[:2], tuple(args.share), rng)
            cv2.imwrite(str(args.out / f"{stem}.png"), picture)
            cv2.imwrite(str(args.out / f"{stem}.mask.png"), hole * 255)
    print(f"{len(pictures) * args.holes} photos with holes in {args.out}")


main()
