"""What a network imagines in a hole: as the fill itself, or to guide the copying of pixels."""

from collections.abc import Sequence

import numpy as np
from scipy import ndimage

from ceapp.core.cancel import CancelToken
from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds
from ceapp.engine.api import HoleGroup
from ceapp.engine.blending import as_floats, match_drawn, match_ring
from ceapp.engine.classic import classic_fill
from ceapp.engine.exemplar.guide import Guide
from ceapp.engine.face_part import face_oval
from ceapp.engine.framing import framed
from ceapp.engine.grain import REACH, grain_like
from ceapp.engine.membrane import Floats
from ceapp.engine.neural import NeuralFill
from ceapp.engine.reduced import reduced

_SOFT = 1.25
"""A network's picture that is scaled up by more than this is soft, and gets grain."""
_DOUBTFUL = 0.1
"""Trust in a network that somebody asked for, although its card does not vouch for it."""
_REDRAWN = 0.29
"""A network that misses what it sees by more than this, against its contrast, does not know it."""
_GUIDE = 128
"""Long side of a guide, px: what is finer the network does not know."""


def network_fill(
    group: HoleGroup,
    frame: Rect,
    face: Rect,
    network: NeuralFill,
    seed: Sequence[int],
    token: CancelToken,
) -> tuple[HoleGroup, Floats]:
    """Return the part of the group that was worked on, and that with the network's fill in it.

    Parameters
    ----------
    group : HoleGroup
    frame : Rect
        What the network sees, in the group's context or beyond it.
    face : Rect
        The frame of the face that it draws: there its grain is taken from.
    network : NeuralFill
    seed : sequence of int
        Of the grain.
    token : CancelToken

    Returns
    -------
    HoleGroup
    (h, w, 3) float32, 0 to 1
        What of the hole lies outside of the frame is filled smoothly.
    """
    whole = Rect.of_shape(group.hole.shape)
    near = Rect.around([hole_bounds(group.hole), frame]).pad(REACH).intersect(whole)
    if group.unknown[near.slices].all():
        near = whole
    part, frame, face = group.cut(near), *(r.shift(-near.y0, -near.x0) for r in (frame, face))
    picture, unknown = as_floats(part.pixels), part.unknown
    step = max(1, round(max(frame.height, frame.width) / network.size))
    seen = network.fill(*framed(picture, unknown, frame), token)
    visible = frame.intersect(Rect.of_shape(unknown.shape))
    inside = np.zeros_like(part.hole)
    inside[visible.slices] = part.hole[visible.slices]
    truth = picture
    if inside.sum() < part.hole.sum():
        truth = classic_fill(picture, part.hole, part.other, seed, token.check)
    rest = (
        (visible.y0, part.hole.shape[0] - visible.y1),
        (visible.x0, part.hole.shape[1] - visible.x1),
    )
    drawn = seen[visible.shift(-frame.y0, -frame.x0).slices]
    spread = np.pad(drawn, (*rest, (0, 0)), mode="edge")
    filled = match_drawn(spread, truth, inside, part.other, step, token.check)
    if max(frame.height, frame.width) > _SOFT * network.size:
        skin = ~unknown & face_oval(face, unknown.shape)
        filled = filled + grain_like(picture, skin, inside, seed, token.check)
    return part, filled


def knows(group: HoleGroup, frame: Rect, network: NeuralFill, token: CancelToken) -> bool:
    """Return whether the network can redraw what it sees around the hole.

    One that was trained on faces redraws a face closely, and of anything else makes a face: what
    is known of the frame tells which of the two it is.
    """
    visible = frame.intersect(Rect.of_shape(group.hole.shape))
    part = group.cut(visible)
    own = frame.shift(-visible.y0, -visible.x0)
    picture, unknown = framed(as_floats(part.pixels), part.unknown, own)
    seen = network.fill(picture, unknown, token)
    # As many pixels as the network has tell as much as all do.
    step = max(1, min(frame.height, frame.width) // network.size)
    known, some = ~unknown[::step, ::step], (slice(None, None, step),) * 2
    if not known.any():
        return False
    error, contrast = (seen[some] - picture[some])[known], picture[some][known].std(0).mean()
    return bool(np.sqrt((error**2).mean()) <= _REDRAWN * contrast)


def network_guide(
    group: HoleGroup, frame: Rect, piece: HoleGroup, network: NeuralFill, token: CancelToken
) -> Guide:
    """Return what the network imagines in the hole as a guide for filling a piece of the group.

    Parameters
    ----------
    group : HoleGroup
    frame : Rect
        What the network sees, in the group's context.
    piece : HoleGroup
    network : NeuralFill
    token : CancelToken
    """
    near = piece.context.shift(-group.context.y0, -group.context.x0)
    step = max(1, round(max(frame.height, frame.width) / network.size))
    part = group.cut(frame)
    picture, known = reduced(as_floats(part.pixels), ~part.unknown, step)
    token.check()
    imagined = match_ring(network.fill(picture, ~known, token), picture, ~known, token.check)
    scale = min(1.0, _GUIDE / max(near.height, near.width))
    sides = [max(1, round(side * scale)) for side in (near.height, near.width)]
    rows, columns = (
        (start + (np.arange(count) + 0.5) * side / count - origin) / step - 0.5
        for start, side, count, origin in zip(
            (near.y0, near.x0), (near.height, near.width), sides, (frame.y0, frame.x0), strict=True
        )
    )
    places = np.meshgrid(rows, columns, indexing="ij")
    sampled = [
        ndimage.map_coordinates(imagined[..., c], places, order=1, mode="nearest") for c in range(3)
    ]
    return Guide(np.stack(sampled, -1).astype(np.float32), network.trust or _DOUBTFUL)
