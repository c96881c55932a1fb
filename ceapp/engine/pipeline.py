"""From a request to a result: each group of holes chosen for, filled, blended, cut out."""

from collections.abc import Callable, Sequence

import numpy as np

from ceapp.core.cancel import CancelToken, Progress
from ceapp.core.errors import CheckpointError, WorkError
from ceapp.core.geometry import Rect
from ceapp.core.mask import hole_bounds
from ceapp.engine.api import FillRequest, FillResult, HoleGroup, Method, Variation
from ceapp.engine.blending import as_floats, finish, match_ring
from ceapp.engine.choice import Choice, choose, find_candidates
from ceapp.engine.classic import classic_fill
from ceapp.engine.grain import REACH, grain_like
from ceapp.engine.membrane import Floats
from ceapp.engine.models import AUTO, CLASSIC
from ceapp.engine.neural import loaded

Show = Callable[[int, str, Floats], None]
"""Called with the number of a group, the name of a stage, and its (h, w, 3) picture, 0 to 1."""

_SOFT = 1.25
"""A network's picture that is scaled up by more than this is soft, and gets grain."""


def _unseen(group: int, stage: str, picture: Floats) -> None:
    """Show a stage to nobody."""


def fill(
    request: FillRequest, progress: Progress, token: CancelToken, show: Show = _unseen
) -> FillResult:
    """Fill the holes of a request.

    Parameters
    ----------
    request : FillRequest
    progress : callable
    token : CancelToken
    show : callable
        Gets the picture of each stage, for who wants to look.

    Returns
    -------
    FillResult

    Raises
    ------
    CheckpointError
        If a model was asked for by name and cannot be used. With `auto` the classic fill stands in.
    InputError
        If the device cannot be used here.
    WorkError
        If the model that was asked for fails.
    Cancelled
        If the token says so.
    """
    work = _Fill(request, token, show)
    patches, methods = [], []
    for index, group in enumerate(request.groups):
        token.check()
        progress(index / len(request.groups))
        method, group, picture = work.fill_group(index, group)
        patches.append(finish(picture, group))
        methods.append(method)
    progress(1.0)
    variation = Variation(tuple(patches), tuple(methods))
    return FillResult((variation,), work.device, work.notes(methods))


class _Fill:
    """One run of `fill`: what it may use, and what it has to tell."""

    def __init__(self, request: FillRequest, token: CancelToken, show: Show) -> None:
        self.device = ""
        self._request = request
        self._token = token
        self._show = show
        # A network takes part where structure may be wanted.
        networks = request.mode in ("auto", "structure")
        self._candidates = find_candidates(request.model if networks else CLASSIC)
        self._failed: list[str] = []

    def notes(self, methods: list[Method]) -> tuple[str, ...]:
        """Return the sentences for the person, once it is known how the holes were filled."""
        missed = any(method.model == CLASSIC for method in methods)
        return (*self._failed, *(self._candidates.notes if missed else ()))

    def fill_group(self, index: int, group: HoleGroup) -> tuple[Method, HoleGroup, Floats]:
        """Return how it was filled, the part of the group that was worked on, and that filled."""
        seed = (self._request.seed, index)
        choice = choose(self._candidates, group, self._request.photo_size)
        if choice is None:
            group = _near(group, hole_bounds(group.hole))
            picture = self._classic(group, seed)
            self._show(index, "smooth", picture)
            return Method("smooth", CLASSIC), group, picture
        try:
            part, picture = self._neural(group, choice, seed)
        except (CheckpointError, WorkError) as error:
            if self._request.model != AUTO:
                raise
            self._failed.append(f"The model {choice.entry.name} was left out: {error.message}")
            self._candidates = self._candidates.without(choice.entry)
            return self.fill_group(index, group)
        self._show(index, "structure", picture)
        return Method("structure", choice.entry.name), part, picture

    def _classic(self, group: HoleGroup, seed: Sequence[int]) -> Floats:
        picture = as_floats(group.pixels)
        return classic_fill(picture, group.hole, group.other, seed, self._token.check)

    def _neural(
        self, group: HoleGroup, choice: Choice, seed: Sequence[int]
    ) -> tuple[HoleGroup, Floats]:
        network = loaded(choice.entry.path, self._request.device, self._request.precision)
        part = _near(group, Rect.around([hole_bounds(group.hole), choice.frame]))
        frame = choice.frame.shift(
            group.context.y0 - part.context.y0, group.context.x0 - part.context.x0
        )
        picture = as_floats(part.pixels)
        unknown = part.hole | part.other
        seen = network.fill(picture[frame.slices], unknown[frame.slices], self._token)
        self.device = network.reason
        self._failed.extend(note for note in network.notes if note not in self._failed)
        inside = np.zeros_like(part.hole)
        inside[frame.slices] = part.hole[frame.slices]
        # What of the hole lies outside of the network's frame, the classic fill has to give.
        truth = picture if inside.sum() == part.hole.sum() else self._classic(part, seed)
        rest = (
            (frame.y0, part.hole.shape[0] - frame.y1),
            (frame.x0, part.hole.shape[1] - frame.x1),
        )
        spread = np.pad(seen, (*rest, (0, 0)), mode="edge")
        # Pixels of other holes are no truth; there the network's picture is as good as any.
        truth = np.where(part.other[..., None], spread, truth)
        filled = match_ring(spread, truth, inside, self._token.check)
        if max(frame.height, frame.width) > _SOFT * network.size:
            filled = filled + grain_like(picture, ~unknown, inside, seed, self._token.check)
        return part, filled


def _near(group: HoleGroup, rect: Rect) -> HoleGroup:
    """Return the part of a group's context that a fill of `rect` looks at; all if it is too little.

    Everything is computed in floats, so that what is not looked at is better left out early.
    """
    box = rect.pad(REACH).intersect(Rect.of_shape(group.hole.shape))
    if (group.hole | group.other)[box.slices].all():
        return group
    return HoleGroup(
        box.shift(group.context.y0, group.context.x0),
        group.pixels[box.slices],
        group.hole[box.slices],
        group.other[box.slices],
    )
