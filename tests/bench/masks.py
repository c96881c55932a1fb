"""Measure the mask finder: masks drawn on faces, finds where there are none, a sheet to look at.

Needs the extra `faces`. Faces and photos should be ones that the model was not trained on.
"""

import argparse
import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from ceapp.core.cancel import CancelToken, silent
from ceapp.engine.mask_finder import find_face_masks
from ceapp.train.drawn_masks import draw_mask
from ceapp.train.face_points import FacePoints
from ceapp.train.picture_files import picture_files

TILE, COLUMNS = 176, 10
MARK = np.array((255, 0, 255))


def pictures(source: Path, starts: tuple[str, ...], count: int) -> Iterator[tuple[str, np.ndarray]]:
    """Yield name and (H, W, 3) uint8 pixels of pictures, evenly spread over a folder or tar."""
    files = [(name, content) for name, content in picture_files(source) if name.startswith(starts)]
    for name, content in files[:: max(1, len(files) // count)][:count]:
        with Image.open(io.BytesIO(content) if isinstance(content, bytes) else content) as image:
            yield name, np.asarray(ImageOps.exif_transpose(image).convert("RGB"))


def found(pixels: np.ndarray) -> np.ndarray:
    """Return where the model in `models/` sees face masks, (H, W) bool."""
    return find_face_masks(pixels, silent, CancelToken()) > 0


def overlaps(source: Path, starts: tuple[str, ...], count: int) -> np.ndarray:
    """Return intersection over union for masks drawn on faces."""
    look, shares = FacePoints(), []
    for number, (_, face) in enumerate(pictures(source, starts, count)):
        points = look.find(face)
        if points is None:
            continue
        masked, cover = draw_mask(
            face.astype(np.float32) / 255, points, np.random.default_rng([3, number])
        )
        seen, true = found(np.rint(masked * 255).astype(np.uint8)), cover > 0.5
        shares.append(np.count_nonzero(seen & true) / max(1, np.count_nonzero(seen | true)))
    return np.array(shares)


def tile(pixels: np.ndarray) -> np.ndarray:
    """Return a picture with what was found tinted, reduced to a tile of the sheet."""
    shown = np.where(found(pixels)[..., None], pixels * 0.5 + MARK * 0.5, pixels)
    image = ImageOps.pad(Image.fromarray(shown.astype(np.uint8)), (TILE, TILE))
    return np.asarray(image)


def main() -> None:
    """Read the words, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--faces", type=Path, nargs="+", required=True, help="bare ones")
    parser.add_argument("--starts", nargs="+", default=["congress_", "youtube_faces_"],
                        help="how the names of those begin that were held out")  # fmt: skip
    parser.add_argument("--photos", type=Path, nargs="+", required=True, help="without faces")
    parser.add_argument("--real", type=Path, nargs="+", required=True, help="faces with masks")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--sheet", type=Path, required=True, help="100 real ones, to be counted")
    args = parser.parse_args()
    starts = tuple(args.starts)
    each = args.count // len(args.faces)
    shares = np.concatenate([overlaps(source, starts, each) for source in args.faces])
    print(f"drawn on {len(shares)}: overlap {shares.mean():.3f}, median {np.median(shares):.3f}")
    print(f"not found: {np.count_nonzero(shares == 0)}")
    wrong = [n for s in args.faces for n, p in pictures(s, starts, each) if found(p).any()]
    print(f"found on bare faces: {len(wrong)}", *wrong)
    each = args.count // 2 // len(args.photos)
    wrong = [n for s in args.photos for n, p in pictures(s, ("",), each) if found(p).any()]
    print(f"found in photos: {len(wrong)}", *wrong)
    tiles = [tile(p) for s in args.real for _, p in pictures(s, ("",), 100 // len(args.real))]
    blank = -len(tiles) % COLUMNS
    tiles += [np.zeros((TILE, TILE, 3), np.uint8)] * blank
    rows = [np.concatenate(tiles[i : i + COLUMNS], 1) for i in range(0, len(tiles), COLUMNS)]
    Image.fromarray(np.concatenate(rows)).save(args.sheet)


main()
