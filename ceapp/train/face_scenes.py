"""Scenes to learn faces from: a face or a decoy, pasted into a photo, under a hole.

Whatever could give a paste away is drawn without regard to what is pasted: the shape and softness
of its edge, the picture's own edges, the hole. A decoy is a square of a photo, treated the same.
"""

from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from ceapp.nn.face_finder import LARGEST, SMALLEST, TIGHTEST, look
from ceapp.train.camera import Rng, coloured, column, worn
from ceapp.train.holes import hole_bank
from ceapp.train.pictures import Pictures, crop

CANVAS = 128
"""Side of a scene, px: a large frame and some of its surroundings."""
CROP = 128
"""Side of the face pictures, px."""
TIGHT_DOWN = 0.09
"""How far below the frame's middle the middle of a tight face picture lies, in half sides."""
_HOLES = {"centre": 1.0, "lower": 2.0, "free": 1.0, "box": 1.0}
_BANK = 1024
_PER_PHOTO = 5
"""Squares cut out of each photo."""
_WORN = 0.25
"""Share of the faces, and decoys, that wear a mask."""


@dataclass(frozen=True, slots=True, eq=False)
class Scenes:
    """A batch of scenes.

    Attributes
    ----------
    seen : (B, 4, CANVAS, CANVAS) float32
        What the net sees, see `nn.face_finder.look`.
    is_face : (B,) bool
    centre : (B, 2) float32
        Row and column of the frame's middle, px; of the decoy's where there is no face.
    side : (B,) float32
        Of the frame, px.
    """

    seen: Tensor
    is_face: Tensor
    centre: Tensor
    side: Tensor


class SceneMaker:
    """Makes scenes; those of a step are a function of the seed and the step alone.

    Parameters
    ----------
    faces : Pictures
        Square face pictures, hair to chin.
    photos : Pictures
        Photos, taken for faceless.
    tight : tuple of str
        Face pictures whose names begin so end at the face's own outline: they show the middle of
        a frame of `TIGHTEST` times their side, so that all sources agree on what a frame is.
    seed : int
    """

    def __init__(
        self, faces: Pictures, photos: Pictures, tight: tuple[str, ...] = (), seed: int = 0
    ) -> None:
        self._faces, self._seed = faces.stack(CROP), seed
        self._squares = _squares(photos, np.random.default_rng([seed, 7]))
        self._tight = np.array([name.startswith(tight or ("\0",)) for name in faces.names])
        holes = hole_bank(_HOLES, CROP // 2, _BANK, seed)
        halves = _lower_halves(_BANK // 4, np.random.default_rng([seed, 6]))
        self._holes = torch.cat([holes.float(), halves])
        self._masks = hole_bank({"lower": 1.0}, CROP // 2, _BANK // 4, seed + 1).float()

    def at(self, step: int, count: int) -> Scenes:
        """Return the `count` scenes of a step, half of them with a face."""
        rng = np.random.default_rng([self._seed, 5, step])
        # Of ten scenes five show a face, three a decoy, one nothing, one the middle of a huge face.
        kind = rng.permutation(np.arange(count) % 10)
        is_face, is_pasted, is_huge = kind < 5, kind < 8, kind == 9
        picks = rng.integers(0, len(self._faces), count)
        tight = np.where(is_face, self._tight[picks], rng.random(count) < 0.4)
        side = np.exp(rng.uniform(np.log(SMALLEST), np.log(LARGEST), count))
        centre = rng.uniform(CANVAS * 0.2, CANVAS * 0.8, (count, 2))
        half = side / 2 / np.where(tight, TIGHTEST, 1)
        middle = centre + np.stack([np.where(tight, TIGHT_DOWN, 0) * side / 2, 0 * side], 1)
        # The picture itself ends where the paste does, as a framed face picture does.
        framed = rng.random(count) < np.where(tight, 0.6, 0.35)

        grid = _grid(middle, half, rng)
        pasted = F.grid_sample(
            _fine(self._pastes(picks, is_face, rng), half),
            grid,
            padding_mode="reflection",
            align_corners=False,
        )
        cover = _edges(grid, framed, rng) * column(is_pasted)
        image = torch.lerp(self._grounds(picks, is_huge, rng), pasted, cover)
        known = self._known(grid, rng) * _picture(middle, half, tight, framed, rng)
        return Scenes(
            look(worn(image, rng), known),
            torch.from_numpy(is_face),
            torch.from_numpy(centre).float(),
            torch.from_numpy(side).float(),
        )

    def _pastes(self, picks: NDArray[np.int64], is_face: NDArray[np.bool_], rng: Rng) -> Tensor:
        """Return (B, 3, 64, 64) pictures to paste: faces, and squares of photos for the others."""
        squares = self._squares[torch.from_numpy(rng.integers(0, len(self._squares), len(picks)))]
        faces = self._faces[torch.from_numpy(picks)]
        pastes = torch.where(column(is_face) > 0, faces, squares)
        return coloured(self._masked(F.avg_pool2d(pastes.float(), 2), rng), rng)

    def _masked(self, pastes: Tensor, rng: Rng) -> Tensor:
        """Return the pastes, some in a worn mask of which the hole may leave an edge."""
        count = len(pastes)
        masks = self._masks[torch.from_numpy(rng.integers(0, len(self._masks), count))]
        zoom = torch.zeros(count, 2, 3)
        zoom[:, [0, 1], [0, 1]] = torch.from_numpy(1 / rng.uniform(0.55, 1.1, (count, 2))).float()
        grid = F.affine_grid(zoom, [count, 1, *masks.shape[2:]], align_corners=False)
        cover = F.grid_sample(masks, grid, align_corners=False) * column(rng.random(count) < _WORN)
        cloth = rng.uniform(20, 250, (count, 1)) + rng.normal(0, 30, (count, 3))
        # Light falls from above.
        shade = torch.linspace(8, -24, masks.shape[2])[:, None]
        return torch.lerp(pastes, torch.from_numpy(cloth).float()[:, :, None, None] + shade, cover)

    def _grounds(self, picks: NDArray[np.int64], is_huge: NDArray[np.bool_], rng: Rng) -> Tensor:
        """Return (B, 3, CANVAS, CANVAS): squares of photos, or the middle of a face.

        A face as large as that belongs to another level of the pyramid: here it is no face.
        """
        squares = rng.integers(0, len(self._squares), len(picks))
        grounds = self._squares[torch.from_numpy(squares)].float()
        for i in np.flatnonzero(is_huge):
            side = int(rng.integers(CROP * 3 // 10, CROP // 2))
            y, x = rng.integers(0, CROP - side, 2)
            part = self._faces[picks[i], :, y : y + side, x : x + side].float()
            grounds[i] = F.interpolate(part[None], (CANVAS, CANVAS), mode="bilinear")[0]
        mirrored = torch.from_numpy(rng.random(len(picks)) < 0.5)
        grounds[mirrored] = grounds[mirrored].flip(3)
        return coloured(grounds, rng)

    def _known(self, grid: Tensor, rng: Rng) -> Tensor:
        """Return (B, 1, CANVAS, CANVAS): 0 under a hole, four of five times on the paste."""
        count = (len(grid), 1, 1, 1)
        holes = self._holes[torch.from_numpy(rng.integers(0, len(self._holes), len(grid)))]
        shift = rng.normal(0, 1, (len(grid), 1, 1, 2))
        shift *= np.where(rng.random(count) < 0.8, 0.1, 1.5)
        scale = rng.uniform(0.6, 1.25, count) * np.stack(
            [rng.choice((-1, 1), count[:3]), np.ones(count[:3])], -1
        )
        moved = (grid - torch.from_numpy(shift).float()) / torch.from_numpy(scale).float()
        return 1 - F.grid_sample(holes, moved, align_corners=False)


def _squares(photos: Pictures, rng: Rng) -> Tensor:
    """Return (N, 3, CANVAS, CANVAS) uint8 squares, some of each photo, large and small."""
    squares = [crop(image, CANVAS, rng) for image in photos.images for _ in range(_PER_PHOTO)]
    return torch.from_numpy(np.stack(squares)).permute(0, 3, 1, 2).contiguous()


def _grid(middle: NDArray[np.float64], half: NDArray[np.float64], rng: Rng) -> Tensor:
    """Return (B, CANVAS, CANVAS, 2): where in the paste (-1 to 1, x first) each pixel lies."""
    turn = np.clip(rng.normal(0, 0.15, len(half)), -0.5, 0.5)
    mirror = rng.choice((-1, 1), len(half))
    line = np.arange(CANVAS) + 0.5
    down = ((line - middle[:, :1]) / half[:, None])[:, :, None]
    right = ((line - middle[:, 1:]) / half[:, None])[:, None, :]
    cos, sin = np.cos(turn)[:, None, None], np.sin(turn)[:, None, None]
    x = mirror[:, None, None] * (right * cos + down * sin)
    return torch.from_numpy(np.stack([x, down * cos - right * sin], -1)).float()


def _edges(grid: Tensor, framed: NDArray[np.bool_], rng: Rng) -> Tensor:
    """Return (B, 1, CANVAS, CANVAS): how much of the paste shows, from discs to soft squares."""
    reach = rng.uniform(0.8, 1.0, len(grid))
    corner = reach * rng.uniform(0.1, 1.0, len(grid))
    softness = np.exp(rng.uniform(np.log(0.04), np.log(0.5), len(grid)))
    # Distance from a square with round corners, negative inside; a framed paste shows wholly.
    away = (grid.abs() - column(reach - corner)).clamp_(min=-1)
    outside = torch.hypot(*away.clamp(min=0).unbind(-1)) + away.amax(-1).clamp(max=0)
    inside = column(corner)[..., 0] - outside
    cover = (inside / column(softness)[..., 0]).clamp_(0, 1)
    cover[torch.from_numpy(framed)] = 1
    return cover[:, None]


def _picture(
    middle: NDArray[np.float64],
    half: NDArray[np.float64],
    tight: NDArray[np.bool_],
    framed: NDArray[np.bool_],
    rng: Rng,
) -> Tensor:
    """Return (B, 1, CANVAS, CANVAS): 1 in the picture, 0 beyond its edges.

    Framed pictures end at the paste, or cut some of it off; others may end anywhere around it.
    """
    count = (len(half), 4)
    cut = np.where(tight, 0.85, 0.65)[:, None]
    ends = np.where(
        framed[:, None],
        np.where(rng.random(count) < 0.3, 1, rng.uniform(cut, 1, count)),
        np.where(rng.random(count) < 0.25, rng.uniform(0.9, 2.5, count), np.inf),
    )
    top, bottom, left, right = (ends * half[:, None]).T[..., None]
    line = np.arange(CANVAS) + 0.5
    rows = (line > middle[:, :1] - top) & (line < middle[:, :1] + bottom)
    columns = (line > middle[:, 1:] - left) & (line < middle[:, 1:] + right)
    return torch.from_numpy(rows[:, None, :, None] & columns[:, None, None, :]).float()


def _fine(pastes: Tensor, half: NDArray[np.float64]) -> Tensor:
    """Return the pastes without the detail that their size in the scene could not show."""
    coarse = F.interpolate(F.avg_pool2d(pastes, 2), scale_factor=2.0, mode="bilinear")
    return torch.where(column(half * 2 < pastes.shape[-1] * 0.6) > 0, coarse, pastes)


def _lower_halves(count: int, rng: Rng) -> Tensor:
    """Return (count, 1, 64, 64) holes over all that lies below the eyes, as people also paint."""
    top = torch.from_numpy(rng.uniform(0.42, 0.6, count)).float() * 64
    rows = (torch.arange(64) >= top[:, None]).float()
    return rows[:, None, :, None].expand(-1, -1, -1, 64).contiguous()
