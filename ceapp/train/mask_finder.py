"""Training of the mask finder: `python -m ceapp.train.mask_finder --faces ... --photos ...`.

A small supervised loop; what it learns from is in `train.mask_scenes`.
"""

import argparse
import functools
import math
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor
from tqdm import tqdm

import ceapp
from ceapp.core.card_file import write_card_file
from ceapp.core.errors import CeappError
from ceapp.core.model_card import ModelCard
from ceapp.nn.device import DEVICES, has_bf16, pick_device, set_threads
from ceapp.nn.finder import load_finder, save_finder
from ceapp.nn.mask_finder import MaskFinder
from ceapp.nn.units import place
from ceapp.train.ahead import made_ahead
from ceapp.train.config import TrainConfig
from ceapp.train.face_points import points_of
from ceapp.train.mask_scenes import CANVAS, CROP, MaskSceneMaker, MaskScenes
from ceapp.train.masked_pictures import MaskedPictures
from ceapp.train.pictures import Pictures, read_pictures
from ceapp.train.running_mean import RunningMean
from ceapp.train.split import Split, split_pictures

_PHOTO_ZOOM = 3.0
_SAVE_EVERY = 60.0
"""Seconds."""
_EMA = 0.99
_FEW = 16.0
"""Pixels that an overlap counts beside those that are there: of tiny masks it says little."""
_AROUND, _UNLIKE = 9, 4.0
"""Side of what is around a pixel, px; how much more one counts that is altogether unlike it."""
_RISE = 0.05
"""Share of a training over which the learning rate rises."""


def mask_loss(logits: Tensor, cover: Tensor, known: Tensor) -> Tensor:
    """Return the loss of a batch: cross entropy, and how much of the masks is missed (soft Dice).

    The overlap is that of each scene with a mask, so that small ones count as much as large ones.
    A pixel unlike those around it, on a strap or an edge, counts several times.

    Parameters
    ----------
    logits : (B, 1, S, S) float
    cover : (B, 1, S, S) float32, 0 to 1
    known : (B, 1, S, S) float32, 0 to 1
        How much a pixel's cover counts.

    Returns
    -------
    () float32
    """
    logits = logits.float()
    score = logits.sigmoid()
    shared, both = (
        (known * part).sum((1, 2, 3)) + _FEW for part in (2 * score * cover, score + cover)
    )
    masked = cover.amax((1, 2, 3)) > 0
    missed = ((1 - shared / both) * masked).sum() / masked.sum().clamp(min=1)
    around = F.avg_pool2d(cover, _AROUND, 1, _AROUND // 2)
    counts = known * (1 + _UNLIKE * (cover - around).abs())
    return 3 * F.binary_cross_entropy_with_logits(logits, cover, counts) + missed


def train_mask_finder(
    net: MaskFinder,
    scenes: Iterable[MaskScenes],
    steps: int,
    lr: float = 4e-3,
    seconds: float = math.inf,
    device: str = "cpu",
) -> Iterator[tuple[float, MaskFinder]]:
    """Train on batches of scenes, yielding each step's loss and mean net.

    The mean net is the running mean of the weights, which is what is saved. It ends after `steps`,
    or before when the time is up; the learning rate follows whichever is nearer.
    """
    place(net, device).train().requires_grad_(True)
    mean = RunningMean(net, _EMA)
    mean.net.requires_grad_(False)
    optimiser = torch.optim.AdamW(net.parameters(), lr, weight_decay=1e-3)
    begun = time.monotonic()
    for step, made in enumerate(scenes):
        done = max((step + 0.5) / steps, (time.monotonic() - begun) / seconds)
        if done >= 1:
            return
        optimiser.param_groups[0]["lr"] = lr * learning_rate(done)
        seen, cover, known = _on_device(made, device)
        with torch.autocast(device, torch.bfloat16, enabled=has_bf16(device)):
            logits = net(seen)
        loss = mask_loss(logits, cover, known)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        optimiser.step()
        mean.follow(step)
        yield float(loss.detach()), mean.net


def learning_rate(done: float) -> float:
    """Return the share of the highest learning rate: it rises, then falls to 0 as a cosine.

    Parameters
    ----------
    done : float
        Of the training, 0 to 1.
    """
    if done < _RISE:
        return done / _RISE
    return (1 + math.cos(math.pi * (done - _RISE) / (1 - _RISE))) / 2


def _on_device(scenes: MaskScenes, device: str) -> tuple[Tensor, Tensor, Tensor]:
    """Return pixels (B, 3, S, S), [-1, 1], cover and known (B, 1, S, S), 0 to 1: all float32."""
    pixels, cover, known = (
        torch.from_numpy(part).to(device).float()
        for part in (scenes.pixels, scenes.cover, scenes.known)
    )
    seen = (pixels / 127.5 - 1).permute(0, 3, 1, 2)
    return (
        seen.contiguous(memory_format=torch.channels_last),
        cover[:, None] / 255,
        known[:, None] / 255,
    )


def main(arguments: list[str] | None = None) -> int:
    """Train and save."""
    options = _options().parse_args(arguments)
    set_threads(options.threads)
    try:
        _run(options)
    except CeappError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="ceapp.train.mask_finder", description=__doc__)
    parser.add_argument("--faces", type=Path, nargs="+", required=True, help="folders, tars")
    parser.add_argument("--photos", type=Path, nargs="+", required=True, help="folders, tars")
    parser.add_argument("--real", type=Path, metavar="FOLDER",
                        help="real face masks, NAME.mask.png beside each NAME.jpg")  # fmt: skip
    parser.add_argument("--points", type=Path, required=True, help="where faces' points are kept")
    parser.add_argument("--out", type=Path, required=True, help="the checkpoint to write")
    parser.add_argument("--init", type=Path, help="a mask finder to go on from")
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--lr", type=float, default=4e-3, help="highest learning rate")
    parser.add_argument("--batch", type=int, default=32, help="scenes per step")
    parser.add_argument("--minutes", type=float, default=math.inf,
                        help="end before the last step, reading included")  # fmt: skip
    parser.add_argument("--device", choices=DEVICES, default="cpu", help="where the net computes")
    parser.add_argument("--threads", type=int, default=1, help="CPU cores that the net uses")
    parser.add_argument("--workers", type=int, default=0,
                        help="processes that make scenes ahead; 0: none but this one")  # fmt: skip
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--held-out", nargs="*", default=[], metavar="PREFIX",
                        help="face pictures to hold out altogether")  # fmt: skip
    parser.add_argument("--terms", nargs="*", default=[], help="data sets and terms, for the card")
    parser.add_argument("--use", choices=("any", "research"), default="research")
    return parser


def _run(options: argparse.Namespace) -> None:
    begun = time.monotonic()
    torch.manual_seed(options.seed)
    net, first = MaskFinder(), 0
    if options.init is not None:
        net, before = load_finder(options.init, MaskFinder)
        first = before.steps
    everything = read_pictures(options.faces, CROP, 1.0)
    faces, points = with_points(everything, options.points, options.seed, options.held_out)
    photos = split_photos(options.photos, options.seed)
    real = None if options.real is None else MaskedPictures(options.real)
    maker = MaskSceneMaker(faces.train, points, photos.train, options.seed, real)
    card = ModelCard(
        name=options.out.stem,
        summary="Finds the pixels of face masks; it fills nothing.",
        task=MaskFinder.task,
        subject="face",
        arch={},
        size=CANVAS,
        data=options.terms,
        use=options.use,
        steps=first,
        version=ceapp.__version__,
    )
    steps = range(first, first + options.steps)
    make = functools.partial(maker.at, count=options.batch)
    running, saved, mean = 0.0, time.monotonic(), net
    with (
        made_ahead(make, steps, options.workers) as scenes,
        tqdm(total=options.steps, mininterval=10) as bar,
    ):
        device = pick_device(options.device).name
        seconds = max(1.0, 60 * options.minutes - (time.monotonic() - begun))
        training = train_mask_finder(net, scenes, options.steps, options.lr, seconds, device)
        for loss, mean in training:
            running += (loss - running) / min(bar.n + 1, 50)
            bar.set_postfix(loss=f"{running:.3f}", refresh=False)
            bar.update()
            if time.monotonic() - saved > _SAVE_EVERY:
                save_finder(options.out, mean, replace(card, steps=first + bar.n))
                saved = time.monotonic()
    save_finder(options.out, mean, replace(card, steps=first + bar.n))
    write_card_file(options.out)


def with_points(
    faces: Pictures, cache: Path, seed: int, held_out: list[str]
) -> tuple[Split, NDArray[np.float32]]:
    """Return the split of the faces, and the points of those that are trained on."""
    split = split_pictures(faces, TrainConfig(seed=seed, held_out=tuple(held_out)))
    squares = split.train.stack(CROP).permute(0, 2, 3, 1).numpy()
    return split, points_of(split.train.names, squares, cache)


def split_photos(sources: list[Path], seed: int) -> Split:
    """Return photos to train on and photos held out."""
    return split_pictures(read_pictures(sources, CROP, _PHOTO_ZOOM), TrainConfig(seed=seed))


if __name__ == "__main__":
    sys.exit(main())
