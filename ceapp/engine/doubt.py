"""How far what a network drew can be trusted: how much it changes with what should change nothing.

A face that is mirrored, or framed some pixels beside, is the same face. Where the network draws it
otherwise then, it does not know what is there.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds
from ceapp.engine.api import FillRequest, HoleGroup, Variation
from ceapp.engine.choice import Choice, choose, find_candidates
from ceapp.engine.face_part import parted
from ceapp.engine.membrane import Floats
from ceapp.engine.neural import NeuralFill
from ceapp.engine.structure import network_fill

_SHIFT = 0.04
"""How far the frame is moved, in its sides."""
_MOVES = ((0, 0), (-1, 0), (1, 0), (0, -1), (0, 1))
FULL = 0.1
"""Spread, as a standard deviation of colours from 0 to 1, that is 255 in the map: about the
difference between lips and the skin around them."""


def doubt_map(
    request: FillRequest, variation: Variation, progress: Progress, token: CancelToken
) -> NDArray[np.uint8]:
    """Return how doubtful each pixel is that a network drew in a variation.

    Parameters
    ----------
    request : FillRequest
    variation : Variation
        One that came of the request.
    progress : callable
    token : CancelToken

    Returns
    -------
    (H, W) uint8
        0 where nothing was drawn, or the network is sure; 255 where its pictures of the same place
        differ by `FULL` and more.
    """
    doubt = np.zeros(request.photo_size, np.uint8)
    if not variation.drawn:
        return doubt
    candidates = find_candidates(request.model, guided=request.mode == "structure")
    networks: dict[Path, NeuralFill] = {}
    for number, group in enumerate(request.groups):
        progress(number / len(request.groups))
        token.check()
        # What was drawn is told by the patches; who drew it, and on which frame, chosen as then.
        inside = (p for p in variation.patches if group.context.contains(p.rect))
        methods = dict(zip((p.rect for p in variation.patches), variation.methods, strict=True))
        names = {methods[patch.rect].model for patch in inside}
        choice = choose(candidates, group, request.photo_size)
        if choice is None or not choice.draws or choice.entry.name not in names:
            continue
        path = choice.entry.path
        if path not in networks:
            # The mean of both sides would hide how far they are apart.
            networks[path] = NeuralFill(path, request.device, request.precision, mirrored=False)
        face = group if candidates.asked else parted(group, choice.face, choice.frame)[0]
        box = hole_bounds(face.hole)
        pictures = [*_pictures(face, choice, box, networks[path], (request.seed, number), token)]
        spread = np.std(np.stack(pictures), axis=0).mean(-1) / FULL
        hole = face.hole[box.slices]
        place = doubt[box.shift(group.context.y0, group.context.x0).slices]
        place[hole] = np.rint(np.clip(spread[hole], 0, 1) * 255).astype(np.uint8)
    progress(1.0)
    return doubt


def _pictures(
    group: HoleGroup,
    choice: Choice,
    box: Rect,
    network: NeuralFill,
    seed: tuple[int, ...],
    token: CancelToken,
) -> Iterator[Floats]:
    """Yield the network's pictures of the hole's box: moved frames, and all of that mirrored."""
    whole = Rect.of_shape(group.hole.shape)
    for mirror in (False, True):
        seen = _mirrored(group) if mirror else group
        for down, across in _MOVES:
            token.check()
            step = _SHIFT * choice.frame.height
            moved = choice.frame.shift(round(down * step), round(across * step))
            frame, face = (_flip(r, whole) if mirror else r for r in (moved, choice.face))
            near, picture = network_fill(seen, frame, face, network, seed, token)
            place = _flip(box, whole) if mirror else box
            offset = near.context.y0 - seen.context.y0, near.context.x0 - seen.context.x0
            part = picture[place.shift(-offset[0], -offset[1]).slices]
            yield part[:, ::-1] if mirror else part


def _mirrored(group: HoleGroup) -> HoleGroup:
    """Return a group with left and right exchanged."""
    return replace(
        group,
        pixels=group.pixels[:, ::-1],
        hole=group.hole[:, ::-1],
        other=group.other[:, ::-1],
        barred=None if group.barred is None else group.barred[:, ::-1],
    )


def _flip(rect: Rect, whole: Rect) -> Rect:
    return Rect(rect.y0, whole.width - rect.x1, rect.y1, whole.width - rect.x0)
