"""`ceapp eval`: score a checkpoint on pictures; `ceapp eval identity`: see `cli.identity`."""

import argparse
import json
from pathlib import Path

from ceapp.cli import identity
from ceapp.core.errors import CheckpointError
from ceapp.train.config_check import HOLE_SHAPES
from ceapp.train.presets import PAPER, PRESETS

_PHOTO = PRESETS["photo"]
_PHOTO_SIZES = (64, 128)
"""What a net for photos is judged at, px: it takes any size, and guides at low resolution."""


def add_parser(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = verbs.add_parser("eval", help="score a checkpoint on pictures")
    parser.add_argument(
        "model",
        help="a model's name or a checkpoint file; `identity` for whether faces are recognised"
        " whole, in a drawn mask, and completed below it",
    )
    parser.add_argument("--data", type=Path, nargs="+", required=True, help="folders, tars")
    parser.add_argument("--holes", choices=("all", *HOLE_SHAPES), default="all")
    parser.add_argument(
        "--size", type=int, nargs="+", metavar="PX", help="sides of the squares to fill"
    )
    parser.add_argument(
        "--held-out",
        nargs="*",
        metavar="PREFIX",
        help="only the pictures that training with held_out=PREFIX,... leaves out",
    )
    parser.add_argument(
        "--kept-back",
        metavar="DIGITS",
        help="only the pictures that training with kept_back=DIGITS never sees",
    )
    parser.add_argument("--limit", type=int, default=0, help="at most so many pictures")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or mps")
    parser.add_argument("--json", action="store_true", help="JSON alone on stdout")
    parser.add_argument(
        "--to-card", action="store_true", help="write the scores into the card, and NAME.json"
    )
    identity.add_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Score as asked and print the table."""
    if args.model == "identity":
        return identity.run(args)
    from dataclasses import replace

    from ceapp.core.card_file import write_card_file
    from ceapp.engine.models import find_model
    from ceapp.nn.checkpoint import load_net, replace_card
    from ceapp.nn.device import pick_device
    from ceapp.train.evaluate import evaluate
    from ceapp.train.pictures import read_pictures
    from ceapp.train.split import split_pictures

    named = args.model.endswith(".safetensors")
    path = Path(args.model) if named else find_model(args.model).path
    if named and not path.is_file():
        raise CheckpointError(f"There is no file {path}", "Name a model or a .safetensors file")
    net, card = load_net(path, pick_device(args.device).name)
    photo = card.arch.get("net") == "photo"
    sizes = args.size or (_PHOTO_SIZES if photo else (card.size,))
    shapes = tuple(_PHOTO.holes) if photo else ("centre", "lower", "free")
    shapes = shapes if args.holes == "all" else (args.holes,)
    limits = (_PHOTO.least_hole, _PHOTO.most_hole) if photo else (PAPER.least_hole, PAPER.most_hole)
    pictures = read_pictures(args.data, max(sizes))
    if args.held_out is not None or args.kept_back is not None:
        prefixes, digits = tuple(args.held_out or ()), args.kept_back or ""
        parts = split_pictures(pictures, replace(PAPER, held_out=prefixes, kept_back=digits))
        pictures = parts.held_out if args.kept_back is None else parts.kept_back
    if args.limit and len(pictures) > args.limit:
        step = len(pictures) / args.limit
        pictures = pictures.take([int(i * step) for i in range(args.limit)])
    table = {
        shape if len(sizes) == 1 else f"{shape} {size}": row
        for size in sizes
        for shape, row in evaluate(net, pictures, shapes, size, *limits).items()
    }
    if args.to_card:
        replace_card(path, replace(card, scores=table | {"pictures": len(pictures)}))
        write_card_file(path)
    if args.json:
        print(json.dumps({"model": card.name, "pictures": len(pictures), "holes": table}))
        return 0
    print(f"{card.name} on {len(pictures)} pictures, in the hole alone")
    print(
        f"{'holes':9}{'PSNR dB':>9}{'SSIM':>8}{'L1 %':>7}{'sharp':>7}{'SWD':>7}"
        f"{'mean fill dB':>14}{'membrane dB':>13}"
    )
    for shape, row in table.items():
        print(
            f"{shape:9}{row['psnr']:9.2f}{row['ssim']:8.4f}{row['l1']:7.2f}"
            f"{row['sharpness']:7.2f}{row['swd']:7.1f}{row['mean_fill_psnr']:14.2f}"
            f"{row['membrane_psnr']:13.2f}"
        )
    return 0
