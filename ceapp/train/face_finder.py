"""Training of the face finder: `python -m ceapp.train.face_finder --faces ... --photos ...`.

A small supervised loop; what it learns from is in `train.face_scenes`.
"""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor
from tqdm import tqdm

import ceapp
from ceapp.core.card_file import write_card_file
from ceapp.core.errors import CeappError, DataError
from ceapp.core.model_card import ModelCard
from ceapp.nn.device import has_bf16, set_threads
from ceapp.nn.face_finder import UNIT, FaceFinder, cell_centres
from ceapp.nn.finder import load_finder, save_finder
from ceapp.nn.units import place
from ceapp.train.config import TrainConfig
from ceapp.train.face_scenes import CANVAS, CROP, SceneMaker, Scenes
from ceapp.train.face_scores import CONTEXTS, ask, faceless, measure, threshold_for
from ceapp.train.pictures import Pictures, read_pictures
from ceapp.train.split import Split, split_pictures

_CORE, _RIM = 0.12, 0.25
_PHOTO_ZOOM = 3.0
_SAVE_EVERY = 200
_FALSE_ALARMS = 0.01
"""Share of faceless contexts in which a face may be claimed."""
_JUDGED = 400
"""Held-out faces to measure on, about."""


def finder_loss(cells: Tensor, scenes: Scenes) -> Tensor:
    """Return the loss of a batch: is there a face (focal), and how is it framed (smooth L1).

    Cells near a face's middle must claim it, those somewhat further may, all others must not.

    Parameters
    ----------
    cells : (B, 4, h, w) float
        The net's output.
    scenes : Scenes

    Returns
    -------
    () float32
    """
    cells = cells.float()
    line = cell_centres(cells.shape[-1], cells.device)
    shape = cells[:, 0].shape
    down = (scenes.centre[:, 0, None, None] - line[None, :, None]).expand(shape)
    right = (scenes.centre[:, 1, None, None] - line[None, None, :]).expand(shape)
    away = torch.hypot(down, right) / scenes.side[:, None, None]  # (B, h, w)
    nearest = away == away.amin((1, 2), keepdim=True)
    face = scenes.is_face[:, None, None]
    core = face & ((away < _CORE) | nearest)
    counted = core | ~face | (away > _RIM)

    logit = cells[:, 0]
    cross = F.binary_cross_entropy_with_logits(logit, core.float(), reduction="none")
    # Nearly all cells are easy and faceless: what is already right counts for little (focal loss).
    right_by = torch.where(core, logit, -logit).sigmoid()
    claim = (cross * (1 - right_by).square() * counted).sum()

    log_side = (scenes.side / UNIT).log()[:, None, None].expand(shape)
    target = torch.stack([down / UNIT, right / UNIT, log_side], 1)
    error = F.smooth_l1_loss(cells[:, 1:], target, beta=0.1, reduction="none")
    framing = (error * core[:, None]).sum()
    return (claim + 2 * framing) / core.sum().clamp(min=1)


def train_finder(
    net: FaceFinder,
    maker: SceneMaker,
    steps: int,
    batch_size: int = 64,
    lr: float = 3e-3,
    first: int = 0,
) -> Iterator[float]:
    """Train a finder on the CPU from the scenes of step `first` on, yielding each step's loss.

    The learning rate rises to `lr` over the first twentieth and falls to nothing as a cosine.
    """
    place(net, "cpu").train().requires_grad_(True)
    optimiser = torch.optim.AdamW(net.parameters(), lr, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, lr, steps, pct_start=0.05, cycle_momentum=False
    )
    for step in range(steps):
        scenes = maker.at(first + step, batch_size)
        with torch.autocast("cpu", torch.bfloat16, enabled=has_bf16("cpu")):
            cells = net(scenes.seen.contiguous(memory_format=torch.channels_last))
        loss = finder_loss(cells, scenes)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        yield float(loss.detach())


def main(arguments: list[str] | None = None) -> int:
    """Train, choose the threshold, measure, save."""
    options = _options().parse_args(arguments)
    set_threads(options.threads)
    try:
        _run(options)
    except CeappError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="ceapp.train.face_finder", description=__doc__)
    parser.add_argument("--faces", type=Path, nargs="+", required=True, help="folders, tars")
    parser.add_argument("--photos", type=Path, nargs="+", required=True, help="folders, tars")
    parser.add_argument("--out", type=Path, required=True, help="the checkpoint to write")
    parser.add_argument("--init", type=Path, help="a face finder to go on from")
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--lr", type=float, default=3e-3, help="highest learning rate")
    parser.add_argument("--batch", type=int, default=64, help="scenes per step")
    parser.add_argument("--threads", type=int, default=1, help="CPU cores to use")
    parser.add_argument("--seed", type=int, default=0)
    for name, which in (
        ("--held-out", "face pictures to hold out altogether, on top of a tenth of the others"),
        ("--tight", "face pictures that end at the face's own outline"),
        ("--faceless", "photos that surely show no face: false alarms are counted on them"),
    ):
        parser.add_argument(name, nargs="*", default=[], metavar="PREFIX", help=which)
    parser.add_argument("--terms", nargs="*", default=[], help="data sets and terms, for the card")
    parser.add_argument("--use", choices=("any", "research"), default="research")
    return parser


def _run(options: argparse.Namespace) -> None:
    torch.manual_seed(options.seed)
    net, first = FaceFinder(), 0
    if options.init is not None:
        net, before = load_finder(options.init, FaceFinder)
        first = before.steps
    faces = _split(options.faces, 1.0, options.seed, tuple(options.held_out))
    photos = _split(options.photos, _PHOTO_ZOOM, options.seed, ())
    sure = [name.startswith(tuple(options.faceless) or "") for name in photos.held_out.names]
    # One half of what is held out chooses the threshold, the other judges the result.
    choosing, judging = _halves(photos.held_out.take(list(np.flatnonzero(sure))), "photos")
    judged = _halves(faces.held_out, "faces")[1]
    judged = judged.take(list(range(0, len(judged), 1 + len(judged) // _JUDGED)))

    card = ModelCard(
        name=options.out.stem,
        summary="Finds the face that a hole lies on, for `--model auto`; it fills nothing.",
        task=FaceFinder.task,
        subject="face",
        arch={},
        size=CANVAS,
        data=options.terms,
        use=options.use,
        steps=first + options.steps,
        version=ceapp.__version__,
    )
    tight = tuple(options.tight)
    if options.steps:
        maker = SceneMaker(faces.train, photos.train, tight, options.seed)
        _train(net, maker, first, card, options)
    net.eval().requires_grad_(False)
    alarms = ask(net, faceless(choosing, CONTEXTS, options.seed))
    net.threshold = threshold_for(alarms, _FALSE_ALARMS)
    scores = measure(net, judged, judging, tight, options.seed)
    save_finder(options.out, net, replace(card, scores=scores))
    write_card_file(options.out)


def _train(
    net: FaceFinder, maker: SceneMaker, first: int, card: ModelCard, options: argparse.Namespace
) -> None:
    """Train to the end, showing how far it is and saving often."""
    mean = 0.0
    with tqdm(total=options.steps) as bar:
        for loss in train_finder(net, maker, options.steps, options.batch, options.lr, first):
            mean += (loss - mean) / min(bar.n + 1, 50)
            bar.set_postfix(loss=f"{mean:.3f}", refresh=False)
            bar.update()
            if bar.n % _SAVE_EVERY == 0 or bar.n == options.steps:
                save_finder(options.out, net, replace(card, steps=first + bar.n))


def _halves(pictures: Pictures, what: str) -> tuple[Pictures, Pictures]:
    """Return every other picture, and the others."""
    if len(pictures) < 2:
        raise DataError(f"Too few {what} are held out to measure on", "Give more pictures")
    first, second = (pictures.take(list(range(i, len(pictures), 2))) for i in (0, 1))
    return first, second


def _split(sources: list[Path], zoom: float, seed: int, held_out: tuple[str, ...]) -> Split:
    """Read pictures and hold some out, as the training of the context encoder does."""
    pictures = read_pictures(sources, CROP, zoom)
    return split_pictures(pictures, TrainConfig(seed=seed, held_out=held_out))


if __name__ == "__main__":
    sys.exit(main())
