"""What a network is worth as a guide: copied fills with it, at several trusts, against without it.

A model's card gets the trust at which all four scores are better than without, if there is one,
and 0 otherwise: then `auto` leaves the model out. Choose it on photos that the model was not
trained on, and report it on others.
"""

import argparse
import os
import tempfile
from dataclasses import astuple, replace
from pathlib import Path

import cv2
import methods
import numpy as np
import scores


def main() -> None:
    """Read the words, fill, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, help="a checkpoint")
    parser.add_argument("set", type=Path, help="a folder of NAME.png and NAME.mask.png")
    parser.add_argument("--trusts", type=float, nargs="+", default=[0.05, 0.1, 0.3])
    parser.add_argument("--sizes", type=int, nargs="+", help="sides of what the network sees, px")
    parser.add_argument("--skip", nargs="*", default=[], help="photos whose names begin so")
    parser.add_argument("--limit", type=int, default=0, help="so many photos, evenly spread")
    args = parser.parse_args()
    names = sorted(p.name.removesuffix(".mask.png") for p in args.set.glob("*.mask.png"))
    names = [name for name in names if not name.startswith(tuple(args.skip) or "\0")]
    if args.limit:
        names = names[:: max(1, len(names) // args.limit)][: args.limit]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        models = dict(with_trusts(args.model, Path(folder), args.trusts, args.sizes))
        print(f"{len(names)} photos of {args.set}")
        print("| size | trust | PSNR | SSIM | sharpness | SWD | PSNR against without |")
        print("|---|---|---|---|---|---|---|")
        first = None
        for (size, trust), model in models.items():
            rows, fills, truths = [], [], []
            for name in names:
                truth = cv2.imread(str(args.set / f"{name}.png"))
                hole = cv2.imread(str(args.set / f"{name}.mask.png"), 0) > 127
                picture = truth.copy()
                picture[hole] = 0
                how = {"mode": "structure", "model": model} if model else {"mode": "texture"}
                picture = methods.ceapp(picture, hole, **how)
                rows.append(astuple(scores.score(picture, truth, hole)))
                fills.append(scores.patches(picture, hole))
                truths.append(scores.patches(truth, hole))
            psnr, ssim, _, sharp = np.array(rows).T
            first = psnr if first is None else first
            print(
                f"| {size} | {trust:g} | {psnr.mean():.2f} | {ssim.mean():.4f} "
                f"| {np.median(sharp):.2f} | {scores.swd(fills, truths):.1f} "
                f"| {lead(psnr - first)} |",
                flush=True,
            )


def with_trusts(model: Path, folder: Path, trusts, sizes):
    """Yield (size, trust) and the name of a copy of the model with them; first of no model."""
    from ceapp.core.model_file import read_card
    from ceapp.core.paths import added_models
    from ceapp.nn.checkpoint import replace_card

    yield (0, 0), None
    card = read_card(model)
    added_models().mkdir(parents=True, exist_ok=True)
    for size in sizes or [card.size]:
        for trust in trusts:
            name = f"guide-{size}-{trust:g}".replace(".", "_")
            path = added_models() / f"{name}.safetensors"
            path.write_bytes(model.read_bytes())
            replace_card(path, replace(card, name=name, size=size, trust=trust))
            yield (size, trust), name


def lead(differences) -> str:
    """Return the mean and its 95 % interval, by drawing photos again and again."""
    rng = np.random.default_rng(0)
    draws = rng.integers(0, len(differences), (2000, len(differences)))
    low, high = np.percentile(differences[draws].mean(1), (2.5, 97.5))
    return f"{differences.mean():+.2f} [{low:+.2f}, {high:+.2f}]"


main()
