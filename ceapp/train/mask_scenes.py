"""Scenes to learn face masks from: faces in photos, near and far, masked, bare, or half hidden.

What could give a masked face away is drawn on the others as well: hats, glasses, scarves and hands
on bare faces, and masks on squares of photos that show no face at all, which are no face masks.
Some scenes may be real pictures (`train.masked_pictures`).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage

from ceapp.train.drawn_masks import draw_mask
from ceapp.train.face_drawing import Cover, Face, FaceAxes, Rng, aside, mirrored
from ceapp.train.face_things import above, before_mask, before_mouth, below
from ceapp.train.masked_pictures import MaskedPictures
from ceapp.train.pictures import Pictures, crop
from ceapp.train.redone_masks import redone

CANVAS = 128
"""Side of a scene, px."""
CROP = 128
"""Side of the face pictures, px."""
SMALLEST, LARGEST = 20.0, 210.0
"""Sides of the pasted face pictures, px."""
_CLOSE = 0.5
"""Share of scenes that are all face, or less than it, as in a portrait that is cropped narrowly."""
_CUT_OFF = 0.35
"""Share of scenes that end before the canvas does, as a picture with a face that fills it."""
_ASIDE = 0.25
"""Share of the faces that look to a side."""
_ALIKE = 0.1
"""Share of scenes whose background has the colour of the first face's mask."""
_DARK, _BLURRED = 0.1, 0.06
"""Shares of scenes that are much darker than most, or much more blurred."""
_PER_PHOTO = 4
_MASKED, _HIDDEN, _DECOY, _EMPTY = 0.52, 0.7, 0.82, 0.88
"""Bounds of the shares of scenes: masked faces; bare ones with something before them; masks on no
face; nothing; the rest are bare faces."""
_REAL = 0.5
"""Share of scenes that are real pictures, where there are some."""


@dataclass(frozen=True, slots=True, eq=False)
class MaskScenes:
    """A batch of scenes.

    Attributes
    ----------
    pixels : (B, CANVAS, CANVAS, 3) uint8
    cover : (B, CANVAS, CANVAS) uint8
        How much of a pixel a face mask covers, of 255.
    known : (B, CANVAS, CANVAS) uint8
        Where that can be relied upon, of 255.
    """

    pixels: NDArray[np.uint8]
    cover: NDArray[np.uint8]
    known: NDArray[np.uint8]


class MaskSceneMaker:
    """Makes scenes; those of a step are a function of the seed and the step alone.

    Parameters
    ----------
    faces : Pictures
    points : (N, 68, 2) float32
        Of the faces, px of their CROP squares; faces without points are left out.
    photos : Pictures
        Taken for faceless.
    seed : int
    real : MaskedPictures, optional
        Real pictures with masks.
    """

    def __init__(
        self,
        faces: Pictures,
        points: NDArray[np.float32],
        photos: Pictures,
        seed: int = 0,
        real: MaskedPictures | None = None,
    ) -> None:
        usable = np.flatnonzero(np.isfinite(points[:, 0, 0]))
        self._faces = faces.take(list(usable)).stack(CROP).permute(0, 2, 3, 1).numpy()
        self._points = points[usable]
        rng = np.random.default_rng([seed, 7])
        squares = [crop(image, CANVAS, rng) for image in photos.images for _ in range(_PER_PHOTO)]
        self._squares = np.stack(squares)
        self._seed, self._real = seed, real

    def at(self, step: int, count: int) -> MaskScenes:
        """Return the `count` scenes of a step."""
        scenes = [
            self._scene(np.random.default_rng([self._seed, 5, step, i])) for i in range(count)
        ]
        parts = (np.stack(part) * 255 for part in zip(*scenes, strict=True))
        return MaskScenes(*(np.rint(part).astype(np.uint8) for part in parts))

    def _scene(self, rng: Rng) -> tuple[Face, Cover, Cover]:
        """Return one scene, 0 to 1, its face masks, and where they are known."""
        if self._real is not None and rng.random() < _REAL:
            real = redone(self._real.crop(CANVAS, rng), rng, self._square(rng))
            return _in_grey(worn(real.picture, rng), real.shown), real.cover, real.known
        picture, cover = self._drawn(rng)
        return picture, cover, np.ones_like(cover)

    def _drawn(self, rng: Rng) -> tuple[Face, Cover]:
        """Return a drawn scene, 0 to 1, and its face masks."""
        picture, cover = self._square(rng), np.zeros((CANVAS, CANVAS), np.float32)
        kind = rng.random()
        if _DECOY <= kind < _EMPTY:
            return worn(picture, rng), cover
        near = CANVAS * 0.8 if rng.random() < _CLOSE else SMALLEST
        large = np.exp(rng.uniform(np.log(near), np.log(LARGEST)))
        count = 1 if large > 60 else int(rng.integers(1, 4))
        for number in range(count):
            # The first face is what the scene is of; those beside it are of any kind.
            face, mask = self._face(kind if number == 0 else rng.random(), rng)
            if number == 0 and mask.any() and rng.random() < _ALIKE:
                picture = _coloured_as(picture, face[mask > 0.5].mean(0), rng)
            side = large * rng.uniform(0.8, 1.25) if number else large
            picture, cover = _pasted(picture, cover, face, mask, side, rng)
        return _cut_off(worn(picture, rng), cover, rng)

    def _face(self, kind: float, rng: Rng) -> tuple[Face, Cover]:
        """Return a face picture of a kind, and its mask."""
        pick = int(rng.integers(len(self._faces)))
        face, points = self._faces[pick].astype(np.float32) / 255, self._points[pick]
        if rng.random() < 0.5:
            face, points = mirrored(face, points)
        cloth = self._square(rng)
        bare = np.zeros(face.shape[:2], np.float32)
        if _HIDDEN <= kind < _DECOY:
            return draw_mask(self._square(rng), points, rng, cloth)[0], bare
        face = above(below(face, points, rng, cloth), points, rng, cloth)
        if kind < _MASKED:
            masked, cover = draw_mask(face, points, rng, cloth)
            return before_mask(masked, cover, FaceAxes.of(points), rng, cloth)
        if kind < _HIDDEN:
            return before_mouth(face, points, rng, cloth), bare
        return face, bare

    def _square(self, rng: Rng) -> Face:
        square = self._squares[rng.integers(len(self._squares))]
        square = square[:, ::-1] if rng.random() < 0.5 else square
        return np.asarray(square.astype(np.float32) / 255)


def _pasted(
    picture: Face, cover: Cover, face: Face, mask: Cover, side: float, rng: Rng
) -> tuple[Face, Cover]:
    """Return the scene with a face somewhere in it, turned and squeezed a little."""
    wide = max(8, round(side * rng.uniform(0.78, 1.05)))
    high = max(8, round(side))
    turn = float(np.clip(rng.normal(0, 12), -40, 40))
    framed = side > 90 and rng.random() < 0.6
    edge = np.ones(face.shape[:2], np.float32) if framed else _edge(len(face), rng)
    # Eight bits are enough, and three layers at once are quicker than one by one.
    layers = np.dstack((face, mask, edge, edge))
    if rng.random() < _ASIDE:
        layers = aside(layers, rng)
    eights = np.rint(np.clip(layers, 0, 1) * 255).astype(np.uint8)
    small = [
        Image.fromarray(np.ascontiguousarray(three))
        .resize((wide, high), Image.Resampling.BOX if side < 100 else Image.Resampling.BILINEAR)
        .rotate(turn, Image.Resampling.BILINEAR, expand=True)
        for three in (eights[..., :3], eights[..., 3:])
    ]
    width, height = small[0].size
    room = CANVAS * (0.5 if side < 90 else 0.3)
    x = round(CANVAS / 2 - width / 2 + rng.uniform(-room, room))
    y = round(CANVAS / 2 - height / 2 + rng.uniform(-room, room))
    x0, y0, x1, y1 = max(x, 0), max(y, 0), min(x + width, CANVAS), min(y + height, CANVAS)
    if x0 >= x1 or y0 >= y1:
        return picture, cover
    inside = (slice(y0 - y, y1 - y), slice(x0 - x, x1 - x))
    colours, covers = (np.asarray(three)[inside] / np.float32(255) for three in small)
    picture, cover = picture.copy(), cover.copy()
    place = (slice(y0, y1), slice(x0, x1))
    own, shows = covers[..., 0], covers[..., 1]
    picture[place] += (colours - picture[place]) * shows[..., None]
    cover[place] += (own - cover[place]) * shows
    return picture, cover


def _coloured_as(picture: Face, colour: Face, rng: Rng) -> Face:
    """Return a background of nearly a colour, as a white wall behind a white mask."""
    colour = colour * np.float32(rng.uniform(0.9, 1.1))
    return np.asarray(colour + (picture - colour) * np.float32(rng.uniform(0, 0.4)), np.float32)


def _cut_off(picture: Face, cover: Cover, rng: Rng) -> tuple[Face, Cover]:
    """Return the scene, some in a grey margin, as `engine.mask_finder` shows whole pictures."""
    if rng.random() > _CUT_OFF:
        return picture, cover
    top, left, low, right = (
        rng.integers(0, CANVAS // 3) if rng.random() < 0.6 else 0 for _ in range(4)
    )
    shown = np.zeros((CANVAS, CANVAS), np.float32)
    shown[top : CANVAS - low, left : CANVAS - right] = 1
    return _in_grey(picture, shown), cover * shown


def _in_grey(picture: Face, shown: Cover) -> Face:
    """Return the picture where it is shown, grey elsewhere."""
    grey = np.float32(0.5)
    return np.asarray((picture - grey) * shown[..., None] + grey)


def _edge(size: int, rng: Rng) -> Cover:
    """Return how much of a paste shows: from discs to squares with soft edges."""
    line = (np.arange(size, dtype=np.float32) + 0.5) / size * 2 - 1
    power = rng.uniform(2, 8)
    away = (np.abs(line[:, None]) ** power + np.abs(line[None, :]) ** power) ** (1 / power)
    return np.clip((1 - away) / rng.uniform(0.03, 0.2), 0, 1).astype(np.float32)


def worn(picture: Face, rng: Rng) -> Face:
    """Return the scene as cameras give it: other light, some of it grey, soft or noisy."""
    gain, lift = rng.uniform(0.65, 1.3), rng.uniform(-0.12, 0.12)
    if rng.random() < _DARK:
        gain, lift = gain / 3, -0.3 + lift / 2
    tint = rng.normal(0, 0.06, 3)
    picture = (picture - 0.5) * gain + 0.5 + (lift + tint).astype(np.float32)
    if rng.random() < 0.08:
        picture = np.repeat(picture.mean(2, keepdims=True), 3, 2)
    if rng.random() < 0.35:
        sigma = rng.uniform(0.3, 1.6) if rng.random() > _BLURRED else rng.uniform(1.6, 4)
        picture = ndimage.gaussian_filter(picture, (sigma, sigma, 0))
    if rng.random() < 0.3:
        noise = rng.standard_normal(picture.shape, np.float32)
        picture = picture + noise * np.float32(rng.uniform(0, 0.06))
    return np.clip(picture, 0, 1).astype(np.float32)
