"""From a request to a result: each group of holes planned for, filled, cut out.

The recipe, for one group: plan how (`plan`); let a network draw a face, and only it (`face_part`);
cut a long hole into pieces (`pieces`); let a network imagine what belongs there (`structure`), copy
detail after it from the photo's own pixels (`exemplar`), or let the colours flow in (`classic`);
bring that to the photo's depth (`blending`).
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ceapp.core.cancel import CancelToken, Progress, part
from ceapp.core.errors import CeappError, CheckpointError, WorkError
from ceapp.core.patch import Patch
from ceapp.core.words import say
from ceapp.engine.api import FillRequest, FillResult, HoleGroup, Method, Variation
from ceapp.engine.blending import as_floats, finish
from ceapp.engine.choice import Candidates, Choice, find_candidates
from ceapp.engine.classic import classic_fill
from ceapp.engine.exemplar import crew
from ceapp.engine.exemplar.fill import exemplar_fill
from ceapp.engine.face_part import parted, with_face
from ceapp.engine.membrane import Floats
from ceapp.engine.models import AUTO, CLASSIC
from ceapp.engine.neural import NeuralFill, loaded
from ceapp.engine.pieces import piece_of, pieces, split
from ceapp.engine.plan import Plan, make_plans
from ceapp.engine.side_by_side import side_by_side
from ceapp.engine.structure import knows, network_fill, network_guide
from ceapp.engine.variations import Try, differs, tries

Show = Callable[[int, str, Floats], None]
"""Called with the number of a group, the name of a stage, and its (h, w, 3) picture, 0 to 1."""

_AT_ONCE = 2
"""So many groups are filled side by side, as a network that sees a face keeps no two cores busy;
more would each need their memory."""
_SMALL = 3072 * 3072
"""Contexts of more pixels than this are filled one after the other: copying takes half a gigabyte
for them, and keeps all cores busy anyway."""
_START = 5000
"""What any hole costs to start with, in pixels of a hole."""


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
        If a model was asked for by name and cannot be used. With `auto` another way is found.
    InputError
        If the device cannot be used here.
    WorkError
        If the model that was asked for fails.
    Cancelled
        If the token says so.
    """
    # When one group fails, the others have to stop, but not whoever shares the token.
    token = CancelToken(token)
    work = _Fill(request, token, show)
    sizes = np.array([np.count_nonzero(group.hole) + _START for group in request.groups])
    small = all(group.context.area <= _SMALL for group in request.groups)
    progress(0.0)
    columns = side_by_side(
        lambda index, share: work.fill_group(index, request.groups[index], share),
        (sizes / sizes.sum()).tolist(),
        min(_AT_ONCE, crew.threads()) if small else 1,
        progress,
        token,
    )
    progress(1.0)
    return FillResult(_rows(columns), work.device, work.notes())


def _rows(columns: list[list[Variation]]) -> tuple[Variation, ...]:
    """Return fills of all groups from the fills of each; who has fewer repeats the last one."""
    rows = []
    for number in range(max(map(len, columns))):
        each = [column[min(number, len(column) - 1)] for column in columns]
        patches = tuple(patch for one in each for patch in one.patches)
        rows.append(Variation(patches, tuple(method for one in each for method in one.methods)))
    return tuple(rows)


class _Fill:
    """One run of `fill`: what it may use, and what it has to tell."""

    def __init__(self, request: FillRequest, token: CancelToken, show: Show) -> None:
        self.device = ""
        self._request = request
        self._token = token
        self._show = show
        # A network takes part where structure may be wanted.
        structure = request.mode == "structure"
        networks = structure or request.mode == "auto"
        self._candidates = find_candidates(request.model if networks else CLASSIC, guided=structure)
        self._notes: list[str] = []

    def notes(self) -> tuple[str, ...]:
        """Return the sentences for the person."""
        return (*self._candidates.notes, *dict.fromkeys(self._notes))

    def fill_group(self, index: int, group: HoleGroup, progress: Progress) -> list[Variation]:
        """Return the variations of one group: as many as were asked for, if so many differ."""
        self._token.check()
        plans = self._plans(group, self._candidates)
        wanted = self._request.variations
        fills: list[Variation] = []
        for way in tries(group, plans, wanted):
            share = part(progress, len(fills) / wanted, (len(fills) + 1) / wanted)
            try:
                filled = self._fill_once(index, way, share)
            except (CheckpointError, WorkError) as error:
                if way.plan.choice is None or self._request.model != AUTO:
                    raise
                self._leave_out(way.plan.choice, error)
                return self.fill_group(index, group, progress)
            if differs(filled.patches, fills):
                fills.append(filled)
            if len(fills) == wanted:
                break
        progress(1.0)
        return fills

    def _plans(self, group: HoleGroup, candidates: Candidates) -> list[Plan]:
        """Return how to fill a group, the best plan first."""

        def known(choice: Choice) -> bool:
            try:
                return knows(group, choice.frame, self._network(choice), self._token)
            except (CheckpointError, WorkError) as error:
                self._leave_out(choice, error)
                return False

        return make_plans(group, self._request, candidates, known, self._token.check)

    def _leave_out(self, choice: Choice, error: CeappError) -> None:
        """Do without a network that failed."""
        self._notes.append(
            say("The model {name} was left out: {why}", name=choice.entry.name, why=error.message)
        )
        self._candidates = self._candidates.without(choice.entry)

    def _fill_once(self, index: int, way: Try, progress: Progress) -> Variation:
        """Return one way to fill a group."""
        choice = way.plan.choice
        if choice is not None and choice.draws:
            face, beyond = way.group, None
            if not self._candidates.asked:
                face, beyond = parted(way.group, choice.face, choice.frame)
            drawn = self._draw(index, replace(way, group=face), choice)
            if beyond is None:
                return drawn
            # What lies beside the face is filled after it, from the photo and not from the face.
            beyond = with_face(beyond, choice.face, drawn.patches)
            plan = self._plans(beyond, replace(self._candidates, face=None))[0]
            rest = self._fill_once(index, Try(beyond, plan, way.number), progress)
            return Variation(drawn.patches + rest.patches, drawn.methods + rest.methods)
        rects = pieces(way.group.hole)
        seed = (self._request.seed, index, way.number)
        done: list[Patch] = []
        for number, rect in enumerate(rects):
            self._token.check()
            share = part(progress, number / len(rects), (number + 1) / len(rects))
            piece = piece_of(way.group, rect, done)
            picture = self._fill_piece(index, way, piece, (*seed, number), share)
            done.append(finish(picture, piece))
        return Variation(tuple(done), (self._method(way.plan),) * len(done))

    def _draw(self, index: int, way: Try, choice: Choice) -> Variation:
        """Return a group as a network draws it."""
        network = self._network(choice)
        seed = (self._request.seed, index, way.number)
        near, picture = network_fill(
            way.group, choice.frame, choice.face, network, seed, self._token
        )
        self._show(index, "structure", picture)
        self._heed(network)
        patches = split(finish(picture, near), way.group, pieces(way.group.hole))
        return Variation(patches, (self._method(way.plan),) * len(patches))

    def _fill_piece(
        self, index: int, way: Try, piece: HoleGroup, seed: tuple[int, ...], progress: Progress
    ) -> Floats:
        """Return the picture of a piece with its hole filled."""
        picture, check, guide = as_floats(piece.pixels), self._token.check, None
        if not way.plan.copies:
            picture = classic_fill(
                picture, piece.hole, piece.other, seed, check, piece.barred, progress
            )
            self._show(index, "smooth", picture)
            return picture
        if way.plan.choice is not None:
            network = self._network(way.plan.choice)
            guide = network_guide(way.group, way.plan.choice.frame, piece, network, self._token)
            self._show(index, "guide", guide.picture)
            self._heed(network)
        picture = exemplar_fill(
            picture,
            piece.hole,
            piece.other,
            barred=piece.barred,
            guide=guide,
            seed=_one(seed),
            check=check,
            progress=progress,
            stages=lambda stage, stage_picture: self._show(index, stage, stage_picture),
        )
        self._show(index, "texture", picture)
        return picture

    def _network(self, choice: Choice) -> NeuralFill:
        return loaded(choice.entry.path, self._request.device, self._request.precision)

    def _method(self, plan: Plan) -> Method:
        """Return a plan that was carried out, as the person is told of it."""
        if plan.choice is None:
            return plan.method
        return replace(plan.method, digest=self._network(plan.choice).digest)

    def _heed(self, network: NeuralFill) -> None:
        """Take over what a network that has run has to tell."""
        self.device = network.reason
        self._notes.extend(network.notes)


def _one(seed: tuple[int, ...]) -> int:
    """Return one number, 31 bits, for several."""
    return int(np.random.SeedSequence(seed).generate_state(1)[0] >> 1)
