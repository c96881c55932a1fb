"""`ceapp train`: train a context encoder on folders or tars of pictures."""

import argparse
import json
import signal
import sys
from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

from ceapp.cli.options import positive
from ceapp.core.cancel import CancelToken
from ceapp.core.errors import Cancelled, CheckpointError, InputError
from ceapp.train.presets import PRESETS, preset

if TYPE_CHECKING:
    from tqdm import tqdm

    from ceapp.train.about import About
    from ceapp.train.events import Event
    from ceapp.train.run_folder import RunFolder
    from ceapp.train.run_state import Pulse


def add_parser(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = verbs.add_parser("train", help="train a context encoder on your own pictures")
    parser.add_argument("--data", type=Path, nargs="+", help="folders, tars")
    parser.add_argument("--preset", default="paper", help=", ".join(PRESETS))
    parser.add_argument("--set", nargs="+", default=[], metavar="NAME=VALUE", dest="settings")
    parser.add_argument("--out", type=Path, default=Path("run"), help="the run's folder")
    parser.add_argument("--init", type=Path, help="a checkpoint to begin with")
    parser.add_argument("--init-critic", type=Path, help="a critic to begin with")
    parser.add_argument(
        "--resume", action="store_true", help="go on with the run in --out, on its pictures"
    )
    parser.add_argument("--device", help="auto, cpu, cuda or mps")
    parser.add_argument("--terms", nargs="+", help="data sets and terms, for the card")
    parser.add_argument("--use", choices=("any", "research"))
    parser.add_argument(
        "--try",
        type=positive,
        metavar="N",
        dest="pictures",
        help="only say what N pictures would take",
    )
    parser.add_argument("--json", action="store_true", help="with --try: JSON alone on stdout")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Train as asked; Ctrl-C saves and ends."""
    from ceapp.train.run_folder import RunFolder
    from ceapp.train.run_state import standing_told

    if args.pictures is not None:
        return _try(args)
    folder = RunFolder(args.out)
    about = _about(args, folder)
    token = CancelToken()
    before = signal.signal(signal.SIGINT, lambda *_: token.cancel())
    try:
        with standing_told(folder.path) as pulse:
            _train(args, about, folder, token, pulse)
            if token.cancelled:
                raise Cancelled("Training stopped", f"Go on with --resume --out {args.out}")
    finally:
        signal.signal(signal.SIGINT, before)
    return 0


def _train(
    args: argparse.Namespace,
    about: "About",
    folder: "RunFolder",
    token: CancelToken,
    pulse: "Pulse",
) -> None:
    from ceapp.nn.device import pick_device
    from ceapp.train.loop import Start, train
    from ceapp.train.pictures import read_pictures
    from ceapp.train.preflight import require_fitting_batch
    from ceapp.train.processes import joined
    from ceapp.train.run_state import STOP, read_order
    from ceapp.train.split import split_pictures

    def note_reading(share: float) -> None:
        pulse.beat("preparing")
        if read_order(folder.path) == STOP:
            token.cancel()

    device = pick_device(about.device)
    config = about.config
    sources = [Path(source) for source in about.data]
    pictures = read_pictures(sources, config.size, config.zoom, note_reading, token, config.pieces)
    split = split_pictures(pictures, config)
    require_fitting_batch(config, len(split.train))
    with joined(device.name) as place:
        first = place.rank == 0
        tell = _Teller(folder, speaks=first)
        tell.line(
            f"{len(split.train)} pictures to train on, {len(split.held_out)} held out, "
            f"{len(split.kept_back)} kept back, {split.left_out} near copies left out, "
            f"{len(pictures.skipped)} files skipped"
        )
        for line in pictures.skipped:
            tell.line(f"  skipped {line}", sys.stderr)
        tell.line(device.reason)
        if first:
            replace(
                about,
                computes=device.reason,
                train=len(split.train),
                held_out=len(split.held_out),
                left_out=split.left_out,
                skipped=len(pictures.skipped),
                steps_per_epoch=config.steps_per_epoch(len(split.train)),
            ).write(folder.path)
        start = Start(args.resume, args.init, args.init_critic, about.terms, about.use)
        events = train(
            config, split, folder, place.device, start, token, place.rank, place.world, pulse
        )
        tell.events(events)


def _try(args: argparse.Namespace) -> int:
    """Say what a training would take, from a few steps on made-up pictures."""
    from ceapp.train.estimate import estimate
    from ceapp.train.preflight import size_text

    config = preset(args.preset).with_settings(args.settings)
    found = estimate(config, args.pictures, args.device or "auto")
    if args.json:
        print(json.dumps(asdict(found)))
        return 0
    seconds = found.seconds
    time = f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"
    print(
        f"{found.steps} steps in about {time}, "
        f"{size_text(found.memory)} of memory, {size_text(found.disk)} on the disk, "
        f"{found.weights} weights. {found.device}"
    )
    return 0


def _about(args: argparse.Namespace, folder: "RunFolder") -> "About":
    """Return what the run is to be: a resumed one has told already, and is told the rest here."""
    from ceapp.train.about import About, read_about
    from ceapp.train.run_folder import require_free

    if args.resume:
        config = folder.load_config().with_settings(args.settings)
        try:
            about = replace(read_about(folder.path), config=config)
        except CheckpointError:
            # A run of an earlier ceapp: the command line has to tell what it is.
            about = About(config)
    else:
        require_free(folder)
        about = About(preset(args.preset).with_settings(args.settings))
    given = {"device": args.device, "use": args.use, "terms": args.terms, "data": args.data}
    given = {name: value for name, value in given.items() if value is not None}
    if "data" in given:
        given["data"] = tuple(str(path.absolute()) for path in args.data)
    if "terms" in given:
        given["terms"] = tuple(args.terms)
    about = replace(about, **given)
    if not about.data:
        raise InputError("There are no pictures to train on", "Give --data folders or tars")
    return about


class _Teller:
    """Tells what happens: as lines, as a progress bar, and in the run's log.

    Parameters
    ----------
    folder : RunFolder
    speaks : bool
        False for all but the first of several processes.
    """

    def __init__(self, folder: "RunFolder", *, speaks: bool) -> None:
        self._folder, self._speaks = folder, speaks

    def line(self, text: str, stream: "TextIO | None" = None) -> None:
        """Tell one line."""
        if self._speaks:
            self._folder.note(text.strip())
            print(text, file=stream or sys.stdout)

    def events(self, events: "Iterable[Event]") -> None:
        """Draw the events as a progress bar with a line per epoch."""
        from tqdm import tqdm

        from ceapp.train.events import EpochDone, Remark, StepsDone

        quiet = not self._speaks or sys.stderr is None
        with tqdm(unit="step", dynamic_ncols=True, disable=quiet) as bar:
            for event in events:
                match event:
                    case StepsDone():
                        bar.total = event.total
                        bar.update(event.step - bar.n)
                        losses = {name: f"{value:.4g}" for name, value in event.losses.items()}
                        bar.set_postfix({"pictures/s": event.pictures_per_second} | losses)
                    case EpochDone():
                        for name, scores in (("train", event.train), ("held-out", event.held_out)):
                            self._tell_above(
                                bar,
                                f"epoch {event.epoch} {name}: MSE {scores.mse:.5f}, in the hole "
                                f"{scores.psnr:.2f} dB, SSIM {scores.ssim:.3f}, "
                                f"L1 {scores.l1:.2f} %, sharpness {scores.sharpness:.2f}",
                            )
                    case Remark():
                        self._tell_above(bar, event.text)

    def _tell_above(self, bar: "tqdm[NoReturn]", text: str) -> None:
        if self._speaks:
            self._folder.note(text)
            bar.write(text)
