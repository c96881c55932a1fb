"""Teach a model the photos of one event: a copy learns from their known pixels for a minute or two.

It is kept only if it fills holes better that it never saw, in those same photos.
"""

import copy
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from ceapp.core.atomic import replacing
from ceapp.core.cancel import CancelToken, Progress, silent
from ceapp.core.errors import DataError, WorkError
from ceapp.nn.checkpoint import load_net, save_net
from ceapp.nn.device import pick_device
from ceapp.nn.generators import Generator
from ceapp.train.evaluate import fill_pictures
from ceapp.train.holes import make_hole
from ceapp.train.lesson import Lesson
from ceapp.train.metrics import score
from ceapp.train.shots import Shot, Square, draw, hold_out

_BATCH = 8
# The paper's; five times as much was no better on the face model.
_RATE = 1e-4
_WARMUP = 10
_MEAN = 0.98
_CONTEXT = 0.1
_DRAWN = 8
_SHAPES = ("box", "free", "centre")


def teach(
    checkpoint: Path,
    shots: list[Shot],
    out: Path,
    *,
    seconds: float = 90.0,
    most_steps: int = 0,
    seed: int = 0,
    device: str = "auto",
    samples: Path | None = None,
    progress: Progress = silent,
    token: CancelToken | None = None,
) -> Lesson:
    """Let a copy of a model learn from photos, and keep it if it has become better at them.

    Parameters
    ----------
    checkpoint : Path
        The model, which stays as it is.
    shots : list of Shot
    out : Path
        Where the copy goes, if it is kept.
    seconds : float
        How long it learns.
    most_steps : int
        Stop after so many steps; 0: as many as there is time for.
    seed : int
    device : str
        As of `nn.device.pick_device`.
    samples : Path, optional
        Where to draw some held-out holes: rows of what the nets see, before, after, the truth.
    progress, token
        Told and checked with each step.

    Raises
    ------
    CheckpointError
        If the model cannot be used.
    DataError
        If there are no photos, or they are too small.
    WorkError
        If a value is not a number any more.
    Cancelled
        If the token says so; nothing is written.
    """
    token = token or CancelToken()
    if not shots:
        raise DataError("No photos were chosen", "Choose some of the event")
    net, card = load_net(checkpoint, pick_device(device).name)
    tests, shots = hold_out(shots, card.size, seed)
    before, fills_before = _judged(net, tests)
    learned, steps = _learn(net, shots, card.size, seconds, most_steps, seed, progress, token)
    after, fills_after = _judged(learned, tests)
    mean_before, mean_after = float(before.mean()), float(after.mean())
    if not np.isfinite(mean_after):
        raise WorkError("The model lost its way: a value is not a number any more")
    if samples is not None:
        _draw_samples(samples, tests, fills_before, fills_after)
    better = int((after > before).sum())
    # Better on the whole and at most places: a single lucky hole does not count.
    keeps = mean_after > mean_before and 2 * better > len(tests)
    if keeps:
        told = f"{len(shots)} photos of one event; terms are the person's own"
        gained = {"before": round(mean_before, 2), "after": round(mean_after, 2)}
        save_net(
            out,
            learned,
            replace(
                card,
                name=out.stem,
                summary=f"{card.name}, taught {len(shots)} photos of one event.",
                data=[*card.data, told],
                steps=card.steps + steps,
                scores={"these photos": gained | {"holes": len(tests)}},
            ),
        )
    return Lesson(mean_before, mean_after, better, len(tests), steps, str(out) if keeps else "")


def _learn(
    net: Generator,
    shots: list[Shot],
    size: int,
    seconds: float,
    most_steps: int,
    seed: int,
    progress: Progress,
    token: CancelToken,
) -> tuple[Generator, int]:
    """Return a copy that has learned, and how many steps it took."""
    device = next(net.parameters()).device
    # In evaluation mode throughout: batch norm keeps the statistics of thousands of pictures
    # rather than taking those of a few photos.
    pupil = copy.deepcopy(net).requires_grad_(True).eval()
    mean = copy.deepcopy(net)
    adam = torch.optim.Adam(pupil.parameters(), lr=_RATE)
    rng = np.random.default_rng([seed, 8])
    began, step = time.monotonic(), 0
    while True:
        share = (time.monotonic() - began) / seconds
        if most_steps:
            share = max(share, step / most_steps)
        progress(min(1.0, share))
        token.check()
        if share >= 1:
            return mean, step
        for group in adam.param_groups:
            # Up from nothing, then down to nothing by the end.
            group["lr"] = _RATE * min(1.0, (step + 1) / _WARMUP) * (1 - share)
        squares = [
            draw(shots, size, make_hole(_SHAPES[int(rng.integers(len(_SHAPES)))], size, rng), rng)
            for _ in range(_BATCH)
        ]
        truth, hole, unknown = _tensors(squares, device)
        picture = pupil(truth, torch.maximum(hole, unknown))
        weight = hole + _CONTEXT * (1 - hole) * (1 - unknown)
        loss = ((picture - truth).abs() * weight).sum() / (3 * weight.sum())
        adam.zero_grad(set_to_none=True)
        loss.backward()
        adam.step()
        step += 1
        with torch.no_grad():
            decay = min(_MEAN, step / (step + 9))
            for kept, now in zip(mean.parameters(), pupil.parameters(), strict=True):
                kept.lerp_(now, 1 - decay)


def _tensors(
    squares: list[Square], device: torch.device
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    truth = torch.from_numpy(np.stack([square.truth for square in squares])).permute(0, 3, 1, 2)
    hole = torch.from_numpy(np.stack([square.hole for square in squares]))[:, None].float()
    unknown = torch.from_numpy(np.stack([square.unknown for square in squares]))[:, None].float()
    picture = truth.to(device).float().div(127.5).sub(1)
    return (
        picture.contiguous(memory_format=torch.channels_last),
        hole.to(device),
        unknown.to(device),
    )


def _judged(net: Generator, tests: list[Square]) -> tuple[NDArray[np.float64], NDArray[np.uint8]]:
    """Return the PSNR of each held-out hole, dB, and the (N, S, S, 3) uint8 pictures."""
    truth = torch.from_numpy(np.stack([test.truth for test in tests])).permute(0, 3, 1, 2)
    missing = np.stack([test.hole | test.unknown for test in tests])
    hole = torch.from_numpy(missing[:, None].astype(np.uint8))
    fills = fill_pictures(net, truth.contiguous(), hole)
    found = [score([(f, t.truth, t.hole)]).psnr for f, t in zip(fills, tests, strict=True)]
    return np.array(found), fills


def _draw_samples(
    path: Path, tests: list[Square], before: NDArray[np.uint8], after: NDArray[np.uint8]
) -> None:
    columns = []
    for test, was, now in list(zip(tests, before, after, strict=True))[:_DRAWN]:
        inside, dark = test.hole[..., None], (test.hole | test.unknown)[..., None]
        seen = np.where(dark, np.uint8(0), test.truth)
        fills = [np.where(inside, fill, test.truth) for fill in (was, now)]
        columns.append(np.concatenate([seen, *fills, test.truth]))
    with replacing(path) as file:
        Image.fromarray(np.concatenate(columns, 1)).save(file, "png")
