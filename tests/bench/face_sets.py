"""Make one set of held-out faces for each hole shape: OUT/SHAPE/NAME.png and NAME.mask.png."""

import argparse
from pathlib import Path

import cv2

from ceapp.train.evaluate import fixed_holes
from ceapp.train.pictures import read_pictures
from ceapp.train.presets import preset
from ceapp.train.split import split_pictures

SIZE = 128


def main() -> None:
    """Read the words, split as a training does, write the sets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--data", type=Path, nargs="+", required=True)
    parser.add_argument("--held-out", nargs="*", default=[])
    parser.add_argument("--limit", type=int, default=600)
    args = parser.parse_args()
    config = preset("face").with_settings([f"held_out={','.join(args.held_out)}"])
    held_out = split_pictures(read_pictures(args.data, SIZE), config).held_out
    step = max(1, len(held_out) // args.limit)
    few = held_out.take(list(range(0, len(held_out), step))[: args.limit])
    pictures = few.stack(SIZE).permute(0, 2, 3, 1).numpy()
    for shape in ("centre", "lower", "free"):
        folder = args.out / shape
        folder.mkdir(parents=True, exist_ok=True)
        holes = fixed_holes([shape], SIZE, len(pictures))[:, 0].numpy()
        for name, picture, hole in zip(few.names, pictures, holes, strict=True):
            stem = str(folder / Path(name).stem)
            cv2.imwrite(f"{stem}.png", picture[..., ::-1])
            cv2.imwrite(f"{stem}.mask.png", hole * 255)


main()
