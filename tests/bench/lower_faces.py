"""Measure where the path of a lower face loses: the network alone, then one stage after the other.

Each face of a set (`face_sets.py`) is pasted into a photo and its mask is the hole. At every stage
the fill is held against the truth, in the hole alone, at the size at which the face stands in the
photo and at the network's own. Without a photo to paste into, each face's picture is the photo,
or what `--cut` leaves of it: then every face counts, found or not, and the stages between the first
and the last are left out. The network alone is shown what was cut off.
"""

import argparse
import os
from collections import defaultdict
from pathlib import Path

# As ceapp does before it imports torch.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import numpy as np
from PIL import Image, ImageOps

from ceapp.core.cancel import CancelToken, silent
from ceapp.core.geometry import Rect
from ceapp.engine.blending import as_floats, paste
from ceapp.engine.choice import choose, find_candidates
from ceapp.engine.face_look import face_net, look_for_face
from ceapp.engine.faces import find_face
from ceapp.engine.grouping import make_request
from ceapp.engine.neural import loaded
from ceapp.engine.pipeline import fill
from ceapp.engine.structure import network_fill
from ceapp.train.metrics import score

NETWORK_SIDE = 128
AROUND = 9
"""Side of the part of the photo that a face is pasted into, in sides of the face."""
SAME = 0.3
"""A frame that overlaps less with the face's own square (intersection over union) is another's."""
TOKEN = CancelToken()


def edge(side):
    """Return how much of a pasted square shows: all but its round, soft corners."""
    line = np.abs((np.arange(side, dtype=np.float32) + 0.5) / side * 2 - 1) ** 6
    away = (line[:, None] + line[None, :]) ** (1 / 6)
    return np.clip((1 - away) / 0.06, 0, 1)[..., None]


def resized(picture, side, width=None):
    """Return a picture at another size, square unless a width is given, too."""
    size = (width or side, side)
    return np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.LANCZOS))


def enlarged(mask, side):
    """Return a square mask at another size."""
    return np.asarray(Image.fromarray(mask).resize((side, side), Image.Resampling.NEAREST))


def left_over(cut, side):
    """Return what is left of a square when these shares of its sides are cut off."""
    top, bottom, left, right = (round(share * side) for share in cut)
    return Rect(top, left, side - bottom, side - right)


def portrait(face, mask, side, cut):
    """Return what is left of the face's picture as the photo, its hole, and where both lie."""
    left = left_over(cut, side).slices
    part, hole = resized(face, side)[left], enlarged(mask, side)[left]
    return part, hole, Rect.of_shape(hole.shape)


def scene(photo, face, mask, side, faded, rng):
    """Return a part of the photo with the face in it, its hole, and the face's square."""
    long = min(AROUND * side, *photo.shape[:2])
    y, x = (int(rng.integers(0, length - long + 1)) for length in photo.shape[:2])
    part, first = photo[y : y + long, x : x + long].copy(), (long - side) // 2
    square = Rect(first, first, first + side, first + side)
    show = edge(side) if faded else 1.0
    under = part[square.slices]
    under[:] = np.rint(under * (1 - show) + resized(face, side) * show)
    hole = np.zeros(part.shape[:2], bool)
    hole[square.slices] = enlarged(mask, side)
    return part, hole, square


def drawn(group, frame, network):
    """Return the context with the hole as the network draws it on a frame, nothing blended."""
    picture = as_floats(group.pixels)
    seen = network.fill(picture[frame.slices], group.unknown[frame.slices], TOKEN)
    inside = np.zeros_like(group.hole)
    inside[frame.slices] = group.hole[frame.slices]
    picture[inside] = seen[inside[frame.slices]]
    return picture


def blended(group, frame, network):
    """Return the context with what the network draws, its colours matched, with grain."""
    near, part = network_fill(group, frame, frame, network, (0, 0, 0), TOKEN)
    picture = as_floats(group.pixels)
    picture[near.context.shift(-group.context.y0, -group.context.x0).slices] = part
    return picture


def stages(photo, hole, square, network, candidates):
    """Yield the name of each stage and its picture of the whole photo, 0 to 255."""
    (group,) = make_request(photo, hole, device="cpu").groups
    own = square.shift(-group.context.y0, -group.context.x0)
    seen = look_for_face(face_net(), group.pixels, group.hole, np.zeros_like(group.hole))
    found = find_face(group.pixels, group.hole, group.other, look_under=True)
    choice = choose(candidates, group, hole.shape)
    if any(f is None or f.rect.iou(own) < SAME for f in (seen, found)) or not choice.draws:
        return
    for name, way, frame in (
        ("own frame", drawn, own),
        ("frame of the bare face", drawn, seen.rect),
        ("frame found around the hole", drawn, found.rect),
        ("the same, closer", drawn, choice.frame),
        ("colours matched, grain", blended, choice.frame),
    ):
        whole = photo.copy()
        picture = np.rint(np.clip(way(group, frame, network), 0, 1) * 255).astype(np.uint8)
        whole[group.context.slices][group.hole] = picture[group.hole]
        yield name, whole
    yield "whole path", filled(photo, hole)


def filled(photo, hole):
    """Return the photo as `ceapp fill` fills it."""
    return paste(photo, fill(make_request(photo, hole, device="cpu"), silent, TOKEN).patches)


def opened(path):
    """Return a photo at 12 MP."""
    with Image.open(path) as image:
        return np.asarray(ImageOps.fit(image.convert("RGB"), (4000, 3000)))


def main() -> None:
    """Read the words, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", type=Path, required=True, help="NAME.png and NAME.mask.png")
    parser.add_argument(
        "--photo", type=Path, help="what they are pasted into; without, each is one"
    )
    parser.add_argument("--starts", nargs="+", default=["congress_", "youtube_faces_"],
                        help="how the names of those begin that were held out")  # fmt: skip
    parser.add_argument("--side", type=int, default=128, help="of a face in the photo, px")
    parser.add_argument("--count", type=int, help="so many of them, evenly drawn")
    parser.add_argument("--cut", type=float, nargs=4, default=(0, 0, 0, 0), metavar="SHARE",
                        help="without a photo: cut off at top, bottom, left, right")  # fmt: skip
    parser.add_argument("--square", action="store_true", help="paste without fading the corners")
    args = parser.parse_args()
    photo = opened(args.photo) if args.photo else None
    candidates = find_candidates("auto")
    network = loaded(candidates.face.path, "cpu")
    files = sorted(args.set.glob("*.mask.png"))
    files = [file for file in files if file.name.startswith(tuple(args.starts))]
    picks = np.linspace(0, len(files) - 1, min(args.count or len(files), len(files))).astype(int)
    rows, compared = defaultdict(list), 0
    for number, file in enumerate(files[pick] for pick in picks):
        mask = np.asarray(Image.open(file).convert("L")) > 127
        face = np.asarray(Image.open(file.with_name(file.name[:-9] + ".png")).convert("RGB"))
        rng = np.random.default_rng(number)
        if photo is None:
            part, hole, square = portrait(face, mask, args.side, args.cut)
            done = {"whole path": filled(part, hole)}
        else:
            part, hole, square = scene(photo, face, mask, args.side, not args.square, rng)
            done = dict(stages(part, hole, square, network, candidates))
        if not done:
            continue
        compared += 1
        alone = network.fill(face / np.float32(255), mask, TOKEN)
        alone = np.rint(np.clip(alone, 0, 1) * 255).astype(np.uint8)
        own = left_over(args.cut, NETWORK_SIDE)
        mask = mask[own.slices]
        rows["network alone", "own"].append((alone[own.slices], face[own.slices], mask))
        for name, whole in done.items():
            # Copied, so that the photo around them can go.
            fill_, truth, missing = (a[square.slices].copy() for a in (whole, part, hole))
            rows[name, "photo"].append((fill_, truth, missing))
            pair = (resized(picture, own.height, own.width) for picture in (fill_, truth))
            rows[name, "own"].append((*pair, mask))
    print(f"{len(picks)} faces of {args.side} px, {compared} compared")
    for (name, size), fills in rows.items():
        found = score(fills)
        print(f"{name:30s} {size:6s} PSNR {found.psnr:.2f}, SSIM {found.ssim:.3f}, "
              f"sharpness {found.sharpness:.2f}")  # fmt: skip


main()
