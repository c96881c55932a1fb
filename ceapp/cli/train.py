"""`ceapp train`: train a context encoder on folders or tars of pictures."""

import argparse
import signal
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ceapp.core.cancel import CancelToken
from ceapp.core.errors import Cancelled
from ceapp.train.config import TrainConfig
from ceapp.train.presets import PRESETS, preset

if TYPE_CHECKING:
    from ceapp.train.events import Event
    from ceapp.train.run_folder import RunFolder


def add_parser(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = verbs.add_parser("train", help="train a context encoder on your own pictures")
    parser.add_argument("--data", type=Path, nargs="+", required=True, help="folders, tars")
    parser.add_argument("--preset", default="paper", help=", ".join(PRESETS))
    parser.add_argument("--set", nargs="+", default=[], metavar="NAME=VALUE", dest="settings")
    parser.add_argument("--out", type=Path, default=Path("run"), help="the run's folder")
    parser.add_argument("--init", type=Path, help="a checkpoint to begin with")
    parser.add_argument("--init-critic", type=Path, help="a critic to begin with")
    parser.add_argument("--resume", action="store_true", help="go on with the run in --out")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or mps")
    parser.add_argument("--terms", nargs="+", default=[], help="data sets and terms, for the card")
    parser.add_argument("--use", choices=("any", "research"), default="research")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Train as asked; Ctrl-C saves and ends."""
    from ceapp.nn.device import pick_device
    from ceapp.train.loop import Start, train
    from ceapp.train.pictures import read_pictures
    from ceapp.train.processes import joined
    from ceapp.train.run_folder import RunFolder
    from ceapp.train.split import split_pictures

    folder = RunFolder(args.out)
    config = _config(args, folder)
    device = pick_device(args.device)
    pictures = read_pictures(args.data, config.size, config.zoom)
    split = split_pictures(pictures, config)
    print(
        f"{len(split.train)} pictures to train on, {len(split.held_out)} held out, "
        f"{split.left_out} near copies left out, {len(pictures.skipped)} files skipped"
    )
    for line in pictures.skipped:
        print(f"  skipped {line}", file=sys.stderr)
    print(device.reason)
    token = CancelToken()
    before = signal.signal(signal.SIGINT, lambda *_: token.cancel())
    start = Start(args.resume, args.init, args.init_critic, tuple(args.terms), args.use)
    try:
        with joined(device.name) as place:
            events = train(
                config, split, folder, place.device, start, token, place.rank, place.world
            )
            _show(events, quiet=place.rank > 0)
    finally:
        signal.signal(signal.SIGINT, before)
    if token.cancelled:
        raise Cancelled("Training stopped", f"Go on with --resume --out {args.out}")
    return 0


def _config(args: argparse.Namespace, folder: "RunFolder") -> TrainConfig:
    """Return the run's configuration: a resumed run has one already."""
    from ceapp.train.run_folder import require_free

    if args.resume:
        return folder.load_config().with_settings(args.settings)
    require_free(folder)
    return preset(args.preset).with_settings(args.settings)


def _show(events: "Iterable[Event]", *, quiet: bool) -> None:
    """Draw the events as a progress bar with a line per epoch; draw nothing if quiet."""
    from tqdm import tqdm

    from ceapp.train.events import EpochDone, Remark, StepsDone

    with tqdm(unit="step", dynamic_ncols=True, disable=quiet or sys.stderr is None) as bar:
        for event in events:
            match event:
                case StepsDone():
                    bar.total = event.total
                    bar.update(event.step - bar.n)
                    losses = {name: f"{value:.4g}" for name, value in event.losses.items()}
                    bar.set_postfix({"pictures/s": event.pictures_per_second} | losses)
                case EpochDone():
                    for name, scores in (("train", event.train), ("held-out", event.held_out)):
                        bar.write(
                            f"epoch {event.epoch} {name}: MSE {scores.mse:.5f}, in the hole "
                            f"{scores.psnr:.2f} dB, SSIM {scores.ssim:.3f}, L1 {scores.l1:.2f} %, "
                            f"sharpness {scores.sharpness:.2f}"
                        )
                case Remark():
                    bar.write(event.text)
