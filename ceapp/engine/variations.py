"""Several fills of one group of holes that a person would tell apart."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from scipy import ndimage

from ceapp.core.patch import Hole, Patch
from ceapp.engine.api import HoleGroup, Variation
from ceapp.engine.plan import Plan

_SOFT = 2.0
"""Fills are compared once finer things than this are blurred away, px: grain is no difference."""
_ALIKE = 0.02
"""Fills that differ by less than this, of 0 to 1 and in the mean square, look alike."""


@dataclass(frozen=True, slots=True, eq=False)
class Try:
    """One way to fill a group.

    Attributes
    ----------
    group : HoleGroup
        It may bar more than was asked for.
    plan : Plan
    number : int
        Becomes part of the seed.
    """

    group: HoleGroup
    plan: Plan
    number: int


def tries(group: HoleGroup, plans: list[Plan], wanted: int) -> Iterator[Try]:
    """Yield ways to fill a group, the likeliest first; more than `wanted`, as some look alike.

    Parameters
    ----------
    group : HoleGroup
    plans : list of Plan
        The best one first.
    wanted : int
    """
    yield Try(group, plans[0], 0)
    if wanted == 1:
        return
    beside, above_and_below = _bars(group)
    barred = [beside, *[group.barred] * wanted, above_and_below]
    for number, bars in enumerate(barred, 1):
        for plan in plans:
            if plan.copies and (bars is None or not (bars | group.unknown).all()):
                yield Try(replace(group, barred=bars), plan, number)


def differs(patches: tuple[Patch, ...], others: list[Variation]) -> bool:
    """Return whether a fill looks unlike each of the others, all of the same holes."""
    return all(_differ(patches, other.patches) for other in others)


def _differ(some: tuple[Patch, ...], others: tuple[Patch, ...]) -> bool:
    """Whether two fills of the same holes look different."""
    # One that was cut up in another way was filled in another way: a face drawn, or copied over.
    if [patch.rect for patch in some] != [patch.rect for patch in others]:
        return True
    return max(_apart(one, two) for one, two in zip(some, others, strict=True)) >= _ALIKE


def _apart(one: Patch, two: Patch) -> float:
    """Return the root mean square of the difference in the hole, of 0 to 1."""
    top = np.float32(np.iinfo(one.pixels.dtype).max)
    apart = (one.pixels[..., :3].astype(np.float32) - two.pixels[..., :3]) / top
    apart[~one.hole] = 0
    soft = ndimage.gaussian_filter(apart, (_SOFT, _SOFT, 0))
    return float(np.sqrt((soft[one.hole] ** 2).mean()))


def _bars(group: HoleGroup) -> tuple[Hole, Hole]:
    """Return what to bar so that a fill takes after what is beside it, or above and below.

    The latter comes last: few photos go on downwards as they go on sideways.
    """
    rows, columns = group.hole.any(1, keepdims=True), group.hole.any(0, keepdims=True)
    barred = np.zeros_like(group.hole) if group.barred is None else group.barred
    return ~rows | barred, ~columns | barred
