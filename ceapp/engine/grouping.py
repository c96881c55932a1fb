"""From a photo and a mask to a fill request: which holes belong together, and what each may see."""

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ceapp.core.errors import InputError, MaskError
from ceapp.core.geometry import Rect
from ceapp.core.mask import THRESHOLD, hole_bounds
from ceapp.core.patch import Hole, Pixels
from ceapp.core.reshape import grown
from ceapp.core.shapes import HOLE
from ceapp.core.words import say
from ceapp.engine.api import MODES, FillRequest, HoleGroup, Mode

_BLOCK = 16
"""Side of the squares that holes are found in, px: a 100-megapixel mask has 0.4 million of them."""
_NEAR = 0.25
"""Holes nearer than this share of the smaller one's size are filled together."""
_CONTEXT = 4
"""Side of a context square, in long sides of its hole."""
_LEAST_CONTEXT = 256
"""Shortest side of a context square, px."""
_FACE_CONTEXT = 8
"""The same, while it costs little: a hole on a mouth must show the whole face around it."""
_MOST_FACE_CONTEXT = 3072
"""Longest side that is little, px: 28 MB."""
_WHOLE = 512
"""A photo with no side longer than this, px, is its own context: a net may want all of it."""

Mask = NDArray[np.uint8] | Hole
Blocks = NDArray[np.int32]
"""One number per block of the whole photo: 0 where it has no hole, else which one."""


def make_request(
    pixels: Pixels,
    mask: Mask,
    *,
    bounds: Rect | None = None,
    mode: Mode = "auto",
    model: str = "auto",
    device: str = "auto",
    precision: str = "auto",
    grow: float = 0,
    seed: int = 0,
    exclude: Mask | None = None,
    variations: int = 1,
) -> FillRequest:
    """Return all that a fill of the masked places needs, copied.

    Parameters
    ----------
    pixels : (H, W, 3 or 4) uint8 or uint16
    mask : (H, W) uint8, >= 128 is the hole; or bool
    bounds : Rect, optional
        No hole lies outside of it; knowing it saves looking.
    mode, model, device, precision, seed, variations
        As in `FillRequest`.
    grow : float
        Widen the holes by so many pixels first.
    exclude : (H, W), as `mask`, optional
        Known pixels that must not be copied from.

    Raises
    ------
    MaskError
        If the mask is empty, covers everything, or is not of the photo's size; if `exclude` is not.
    InputError
        If there is no such mode, or less than one variation is asked for.
    """
    if mode not in MODES:
        raise InputError(
            "There is no mode {mode!r}",
            "Choose one of {choices}",
            mode=mode,
            choices=", ".join(MODES),
        )
    if variations < 1:
        raise InputError(
            "{variations} variations are none", "Ask for 1 or more", variations=variations
        )
    _check_size(say("mask"), mask, pixels)
    if exclude is not None:
        _check_size(say("mask of what is not to be copied from"), exclude, pixels)
    photo = Rect.of_shape(mask.shape)
    looked_at = photo if bounds is None else bounds.intersect(photo)
    if grow > 0:
        mask, looked_at = _widened(mask, looked_at, grow)
    blocks, holes = _holes(mask, looked_at)
    if not holes:
        raise MaskError("The mask is empty", "Brush over what is to be filled")
    if (blocks > 0).all() and _hole(mask, photo).all():
        raise MaskError("The mask covers the whole photo", "Leave something to go by")
    together = _neighbours(holes)
    first = np.arange(len(holes) + 1, dtype=np.int32)
    for numbers in together:
        first[numbers] = numbers[0]
    blocks = first[blocks]
    groups = [
        _group(pixels, mask, exclude, blocks, numbers[0], Rect.around(holes[n] for n in numbers))
        for numbers in together
    ]
    return FillRequest(
        tuple(groups),
        (photo.height, photo.width),
        model,
        device,
        seed,
        mode,
        variations,
        precision,
    )


def _check_size(name: str, mask: Mask, pixels: Pixels) -> None:
    if mask.shape != pixels.shape[:2]:
        size, wanted = ("{1}x{0}".format(*a.shape) for a in (mask, pixels))
        raise MaskError(
            "The {name} is {size} px, the photo {wanted}",
            "Use one of the same size",
            name=name,
            size=size,
            wanted=wanted,
        )


def _hole(mask: Mask, rect: Rect) -> Hole:
    """Return the part of the mask in `rect` as a hole."""
    part = mask[rect.slices]
    return part.astype(np.bool_) if part.dtype == np.bool_ else part >= THRESHOLD


def _widened(mask: Mask, looked_at: Rect, grow: float) -> tuple[Hole, Rect]:
    """Return the mask with wider holes, and where they lie."""
    photo = Rect.of_shape(mask.shape)
    margin = int(np.ceil(grow))
    wide = np.zeros(mask.shape, np.bool_)
    blocks, holes = _holes(mask, looked_at)
    for number, rect in holes.items():
        box = rect.pad(margin).intersect(photo)
        own = _hole(mask, box) & _is(blocks, number, box)
        wide[box.slices] |= grown(own.astype(np.uint8) * HOLE, grow) > 0
    return wide, looked_at.pad(margin).intersect(photo)


def _holes(mask: Mask, looked_at: Rect) -> tuple[Blocks, dict[int, Rect]]:
    """Find the holes: blocks that touch, at a side or a corner, make one.

    Returns
    -------
    Blocks
    dict
        Number -> the smallest rectangle around that hole's pixels.
    """
    rows, columns = (-(-side // _BLOCK) for side in mask.shape)
    taken = np.zeros((rows, columns), bool)
    if not looked_at.empty:
        y0, x0 = looked_at.y0 // _BLOCK, looked_at.x0 // _BLOCK
        part = mask[y0 * _BLOCK : looked_at.y1, x0 * _BLOCK : looked_at.x1].view(np.uint8)
        # Joining the bits of a block keeps the top one, and only holes have it: no comparison of
        # single pixels. Strip by strip, as `reduceat` along the rows takes fifty times as long.
        strips = range(0, len(part), _BLOCK)
        bits = np.stack([np.bitwise_or.reduce(part[y : y + _BLOCK], axis=0) for y in strips])
        bits = np.bitwise_or.reduceat(bits, np.arange(0, part.shape[1], _BLOCK), axis=1)
        found = bits >= (1 if mask.dtype == np.bool_ else THRESHOLD)
        taken[y0 : y0 + found.shape[0], x0 : x0 + found.shape[1]] = found
    blocks, _ = ndimage.label(taken, np.ones((3, 3)), np.int32)
    holes = {}
    for number, (down, right) in enumerate(ndimage.find_objects(blocks), 1):
        box = Rect(down.start, right.start, down.stop, right.stop)
        rect = Rect(*(edge * _BLOCK for edge in (box.y0, box.x0, box.y1, box.x1)))
        rect = rect.intersect(Rect.of_shape(mask.shape))
        tight = hole_bounds(_hole(mask, rect) & _is(blocks, number, rect))
        holes[number] = tight.shift(rect.y0, rect.x0)
    return blocks, holes


def _is(blocks: Blocks, number: int, rect: Rect) -> Hole:
    """Return which pixels of `rect` lie in blocks of that number."""
    under = _in_blocks(rect)
    part: Hole = blocks[under.slices] == number
    here = part.repeat(_BLOCK, 0).repeat(_BLOCK, 1)
    inner = rect.shift(-under.y0 * _BLOCK, -under.x0 * _BLOCK)
    return here[inner.slices]


def _in_blocks(rect: Rect) -> Rect:
    """Return the blocks that share a pixel with `rect`."""
    y1, x1 = -(-rect.y1 // _BLOCK), -(-rect.x1 // _BLOCK)
    return Rect(rect.y0 // _BLOCK, rect.x0 // _BLOCK, y1, x1)


def _neighbours(holes: dict[int, Rect]) -> list[list[int]]:
    """Return the numbers of the holes that belong together, the lowest first."""
    groups = [[number] for number in holes]
    boxes = np.array([(r.y0, r.x0, r.y1, r.x1) for r in holes.values()])
    i, settled = 0, 0
    # A union reaches farther than its parts: go round until nothing has changed once around.
    while settled < len(groups):
        box, size = boxes[i], (boxes[:, 2:] - boxes[:, :2]).max(1)
        gap = np.maximum(boxes[:, :2] - box[2:], box[:2] - boxes[:, 2:]).max(1)
        near = np.flatnonzero(np.maximum(gap, 0) < _NEAR * np.minimum(size, size[i]))
        if len(near) == 1:
            settled += 1
            i = (i + 1) % len(groups)
            continue
        joined = np.r_[boxes[near, :2].min(0), boxes[near, 2:].max(0)]
        together = [number for j in near for number in groups[j]]
        boxes = np.vstack([np.delete(boxes, near, 0), joined])
        groups = [g for j, g in enumerate(groups) if j not in set(near)] + [together]
        i, settled = len(groups) - 1, 0
    return sorted(sorted(group) for group in groups)


def _group(
    pixels: Pixels, mask: Mask, exclude: Mask | None, blocks: Blocks, number: int, rect: Rect
) -> HoleGroup:
    """Return one group of holes, that lie in `rect`, with its surroundings."""
    photo = Rect.of_shape(mask.shape)
    long = max(rect.height, rect.width)
    side = max(_CONTEXT * long, min(_FACE_CONTEXT * long, _MOST_FACE_CONTEXT), _LEAST_CONTEXT)
    whole = max(photo.height, photo.width) <= _WHOLE
    context = photo if whole else rect.square_inside(side, photo)
    # The window waits for this, so the whole context is gone through only where it must be.
    hole = np.zeros((context.height, context.width), np.bool_)
    hole[rect.shift(-context.y0, -context.x0).slices] = _hole(mask, rect) & _is(
        blocks, number, rect
    )
    around = blocks[_in_blocks(context).slices]
    alone = not ((around > 0) & (around != number)).any()
    # Not `zeros_like`, which writes every byte.
    other = np.zeros(hole.shape, np.bool_) if alone else _hole(mask, context) & ~hole
    copied = pixels[context.slices].copy()
    if copied.shape[-1] == 4:
        # What is fully transparent has no colour to go by, unless there is nothing else.
        clear = (copied[..., 3] == 0) & ~(hole | other)
        other = other if (hole | other | clear).all() else other | clear
    barred = None if exclude is None else _hole(exclude, context) & ~(hole | other)
    if barred is not None and not barred.any():
        barred = None
    for array in (copied, hole, other, barred):
        if array is not None:
            array.setflags(write=False)
    return HoleGroup(context, copied, hole, other, barred)
