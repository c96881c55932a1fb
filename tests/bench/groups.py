"""Measure the whole path for faces: a group photo is made, its masks found, the faces completed.

Needs the extra `faces`. Faces that the models were not trained on are pasted into a photo, each in
a drawn mask. Two things are measured: how long the whole path takes from the pixels to the pixels
(marks: 3 s at 12 megapixels on 2 cores), and how near the completed lower faces come to the true
ones, at the size at which they stand in the photo and at the model's own (marks: those of
docs/reproduction.md).
"""

import argparse
import io
import os
import time
from pathlib import Path

# As ceapp does before it imports torch.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import numpy as np
from PIL import Image, ImageOps

from ceapp.core.cancel import CancelToken, silent
from ceapp.core.geometry import Rect
from ceapp.core.model_file import read_card
from ceapp.engine import choice
from ceapp.engine.blending import paste
from ceapp.engine.grouping import make_request
from ceapp.engine.mask_finder import find_face_masks
from ceapp.engine.models import ModelEntry, list_models
from ceapp.engine.pipeline import fill
from ceapp.train.drawn_masks import draw_mask
from ceapp.train.face_points import FacePoints
from ceapp.train.holes import make_hole
from ceapp.train.metrics import score
from ceapp.train.picture_files import picture_files

MODEL_SIDE = 128


def read(source, starts, count, seed):
    """Return (S, S, 3) uint8 faces whose names begin so, drawn by chance."""
    files = [content for name, content in picture_files(source) if name.startswith(starts)]
    picks = np.random.default_rng(seed).permutation(len(files))[:count]
    faces = []
    for pick in picks:
        content = files[pick]
        with Image.open(io.BytesIO(content) if isinstance(content, bytes) else content) as image:
            faces.append(np.asarray(image.convert("RGB")))
    return faces


def enlarged(face, side):
    """Return a face at the size at which it stands in the photo."""
    return np.asarray(Image.fromarray(face).resize((side, side), Image.Resampling.LANCZOS))


def edge(side):
    """Return how much of a pasted square shows: all but its round, soft corners."""
    line = np.abs((np.arange(side, dtype=np.float32) + 0.5) / side * 2 - 1) ** 6
    away = (line[:, None] + line[None, :]) ** (1 / 6)
    return np.clip((1 - away) / 0.06, 0, 1)[..., None]


def group(photo, faces, sides, masked, rng):
    """Return the true photo, the masked one, where masks are (bool), and the faces' squares."""
    truth, look, places = photo.copy(), FacePoints(), []
    drawn, true_mask = photo.copy(), np.zeros(photo.shape[:2], bool)
    for face, side in zip(faces, sides, strict=True):
        points = look.find(face)
        square = free_square(places, side, photo.shape, rng)
        if points is None or square is None:
            continue
        large = enlarged(face, side).astype(np.float32) / 255
        worn, cover = draw_mask(large, points * (side / len(face)), rng) if masked else (large, 0)
        show = edge(side)
        for picture, pasted in ((truth, large), (drawn, worn)):
            part = picture[square.slices]
            part[:] = np.rint(part * (1 - show) + 255 * pasted * show)
        if masked:
            true_mask[square.slices] = cover * show[..., 0] > 0.5
        places.append(square)
    return truth, drawn, true_mask, places


def free_square(taken, side, shape, rng):
    """Return a square of a side that touches none of those taken; None if there is no room."""
    for _ in range(200):
        y, x = rng.integers(0, shape[0] - side), rng.integers(0, shape[1] - side)
        square = Rect(int(y), int(x), int(y) + side, int(x) + side)
        if all(square.pad(side // 8).intersect(other).empty for other in taken):
            return square
    return None


def filled(pixels, hole, model):
    """Return the filled photo and the models of the patches."""
    result = fill(make_request(pixels, hole, model=model), silent, CancelToken())
    return paste(pixels, result.patches), result.models


def take_for_faces(path):
    """Let a checkpoint stand for all other models of faces, as if it were shipped."""
    entry = ModelEntry(path.stem, path, read_card(path), shipped=True)
    others = [e for e in list_models() if e.card is None or e.card.subject != "face"]
    choice.list_models = lambda: [*others, entry]


def take_masks_off(args, photo, faces, rng):
    """Time the whole path on a group in masks, and say what was found and drawn."""
    sides = np.exp(rng.uniform(np.log(args.least), np.log(args.most), len(faces))).astype(int)
    truth, drawn, true_mask, places = group(photo, faces, sides, True, rng)
    times = []
    for _ in range(1 + args.rounds):
        began = time.monotonic()
        found = find_face_masks(drawn, silent, CancelToken()) > 0
        seen = time.monotonic()
        completed, models = filled(drawn, found, args.model)
        done = time.monotonic()
        times.append((seen - began, done - seen, done - began))
    middle = np.median(times[1:], 0)
    for name, (finding, filling, both) in (("cold", times[0]), ("warm, median", middle)):
        print(f"{name}: find {finding:.2f} s, fill {filling:.2f} s, together {both:.2f} s")
    print("warm, together: " + ", ".join(f"{row[2]:.2f}" for row in times[1:]))
    shares = [
        np.count_nonzero(found[p.slices] & true_mask[p.slices])
        / max(1, np.count_nonzero(found[p.slices] | true_mask[p.slices]))
        for p in places
    ]
    print(f"{len(places)} faces of {min(sides)} to {max(sides)} px in {photo.shape[:2]}: "
          f"{sum(s > 0.5 for s in shares)} masks found, overlap {np.mean(shares):.2f}; "
          f"patches: {', '.join(models)}")  # fmt: skip
    rows = [(truth, drawn, completed)]
    tiles = [
        np.concatenate([enlarged(picture[p.slices], 256) for picture in row], 1)
        for p in places
        for row in rows
    ]
    blank = -len(tiles) % 3
    tiles += [np.zeros_like(tiles[0])] * blank
    sheet = [np.concatenate(tiles[i : i + 3], 1) for i in range(0, len(tiles), 3)]
    Image.fromarray(np.concatenate(sheet)).save(args.sheet)
    if args.keep:
        Image.fromarray(drawn).save(args.keep, quality=95)


def score_lower_faces(args, photo, faces, rng):
    """Score lower-face holes of faces in a large photo against the truth, by size."""
    for side in args.sides:
        at_photo, at_model, by_model = [], [], 0
        for face in faces:
            truth, _, _, places = group(photo, [face], [side], False, rng)
            if not places:
                continue
            small = make_hole("lower", MODEL_SIDE, rng, 0.01, 0.5)
            hole = np.zeros(photo.shape[:2], bool)
            large = Image.fromarray(small).resize((side, side), Image.Resampling.NEAREST)
            hole[places[0].slices] = np.asarray(large)
            out, models = filled(truth, hole, args.model)
            by_model += any(name != "classic" for name in models)
            part = places[0].slices
            at_photo.append((out[part], truth[part], hole[part]))
            at_model.append((*(enlarged(p[part], MODEL_SIDE) for p in (out, truth)), small))
        for what, fills in (("in the photo", at_photo), (f"at {MODEL_SIDE} px", at_model)):
            found = score(fills)
            print(f"lower faces of {side} px, {what}: {len(fills)}, drawn {by_model}, "
                  f"PSNR {found.psnr:.2f}, SSIM {found.ssim:.3f}, "
                  f"sharpness {found.sharpness:.2f}")  # fmt: skip


def main() -> None:
    """Read the words, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--faces", type=Path, required=True, help="a folder or tar of squares")
    parser.add_argument("--starts", nargs="+", default=["congress_", "youtube_faces_"],
                        help="how the names of those begin that were held out")  # fmt: skip
    parser.add_argument("--photo", type=Path, required=True, help="what they are pasted into")
    parser.add_argument("--size", type=int, nargs=2, default=(4000, 3000), metavar="PX")
    parser.add_argument("--count", type=int, default=12, help="faces of the group")
    parser.add_argument("--least", type=int, default=160, help="smallest side of a face, px")
    parser.add_argument("--most", type=int, default=700, help="largest side of a face, px")
    parser.add_argument("--sides", type=int, nargs="*", default=[128, 400], help="to be scored")
    parser.add_argument("--rounds", type=int, default=6, help="to take the median time of")
    parser.add_argument("--scored", type=int, default=20, help="faces for each side")
    parser.add_argument("--model", default="auto")
    parser.add_argument("--face-model", type=Path, help="a checkpoint to draw faces with")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--sheet", type=Path, required=True, help="true, masked, completed")
    parser.add_argument("--keep", type=Path, help="where to keep the masked group photo")
    args = parser.parse_args()
    if args.face_model is not None:
        take_for_faces(args.face_model)
    with Image.open(args.photo) as image:
        photo = np.asarray(ImageOps.fit(image.convert("RGB"), tuple(args.size)))
    rng = np.random.default_rng(args.seed)
    faces = read(args.faces, tuple(args.starts), args.count + args.scored, args.seed)
    take_masks_off(args, photo, faces[: args.count], rng)
    if args.scored:
        score_lower_faces(args, photo, faces[args.count :], rng)


main()
