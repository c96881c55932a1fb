"""Real pictures to learn face masks from, each with its mask beside it.

A folder holds NAME.jpg, or another kind of picture, and NAME.mask.png of the same size: 255 on face
masks, 0 elsewhere, and 128 where nobody can or would say, such as where straps may run. Pictures
without a mask, whose NAME.mask.png is black, teach what is none.
"""

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage

from ceapp.core.errors import DataError
from ceapp.core.geometry import Rect
from ceapp.train.face_drawing import Cover, Face, Rng
from ceapp.train.picture_files import picture_files, read_upright

_MASK = ".mask.png"
_WHOLE = 1 << 30
"""More than any side: pictures are read as large as they are, to fit their masks."""
_WITH_MASK = 0.55
"""Share of crops that show a mask, where there are pictures of both kinds."""
_SIZES = (18.0, 120.0)
"""Long sides of the masks in what is learned from, px."""
_FROM_NEAR, _NEAR = 0.4, (42.0, 92.0)
"""Share of crops that show a mask as large as `engine.mask_finder` looks at it in the end."""
_ENLARGED = 3.0
"""Pictures are not enlarged by more than this."""
_TURN, _SQUEEZE, _SHIFT = 12.0, 0.08, 0.22
"""Standard deviations of degrees and of log width to height; the shift, in sides of the crop."""
_FARTHEST = (0.5 + _SHIFT) * math.sqrt(2) + 0.02
"""How far from the mask's middle a corner of the crop lies at most, in sides of the crop."""


@dataclass(frozen=True, slots=True, eq=False)
class MaskedCrop:
    """A square of a picture; beyond the picture's edge all is 0.

    Attributes
    ----------
    picture : (S, S, 3) float32, 0 to 1
    cover : (S, S) float32, 0 to 1
        How much of a pixel a face mask covers.
    known : (S, S) float32, 0 to 1
        Where `cover` can be relied upon.
    shown : (S, S) float32, 0 to 1
        Where the picture is.
    """

    picture: Face
    cover: Cover
    known: Cover
    shown: Cover


@dataclass(frozen=True, slots=True, eq=False)
class _Labelled:
    """A picture, where a mask covers it, where that is known, and the boxes around each mask."""

    image: Image.Image
    cover: Image.Image
    known: Image.Image
    boxes: list[Rect]


class MaskedPictures:
    """All pictures of a folder that have a mask beside them.

    Raises
    ------
    DataError
        If there is none, or a mask does not fit its picture.
    """

    def __init__(self, folder: Path) -> None:
        files = dict(picture_files(folder))
        masks = {name.removesuffix(_MASK): content for name, content in files.items()
                 if name.endswith(_MASK)}  # fmt: skip
        self._masked: list[_Labelled] = []
        self._bare: list[_Labelled] = []
        for name, content in files.items():
            own = masks.get(name.rpartition(".")[0])
            if own is None or name.endswith(_MASK):
                continue
            image, mask = (read_upright(part, _WHOLE)[0] for part in (content, own))
            if image.size != mask.size:
                message = "The mask of {name} is not as large as the picture"
                raise DataError(message, "Give both the same width and height", name=name)
            grey = mask.getchannel(0)
            cover = grey.point(lambda value: 255 if value >= 192 else 0)
            known = grey.point(lambda value: 0 if 64 <= value < 192 else 255)
            boxes = _boxes(np.asarray(cover))
            (self._masked if boxes else self._bare).append(_Labelled(image, cover, known, boxes))
        if not len(self):
            raise DataError(
                "{folder} holds no picture with a mask beside it",
                "Put NAME{mask} beside each NAME.jpg",
                folder=folder,
                mask=_MASK,
            )

    def __len__(self) -> int:
        return len(self._masked) + len(self._bare)

    def crop(self, side: int, rng: Rng) -> MaskedCrop:
        """Return a square around a mask of any picture, mirrored, turned and scaled by chance.

        Of a picture without a mask it shows any place of it.
        """
        kinds = [kind for kind in (self._masked, self._bare) if kind]
        kind = kinds[0] if rng.random() < _WITH_MASK else kinds[-1]
        picked = kind[rng.integers(len(kind))]
        boxes = picked.boxes or [_any_box(picked.image, rng)]
        box = boxes[rng.integers(len(boxes))]
        near = rng.random() < _FROM_NEAR
        size = math.exp(rng.uniform(*np.log(_NEAR if near else _SIZES)))
        scale = min(_ENLARGED, size / max(box.height, box.width))
        stretch = math.exp(rng.normal(0, _SQUEEZE) / 2)
        width, height = (
            max(1, round(length * scale * factor))
            for length, factor in zip(picked.image.size, (stretch, 1 / stretch), strict=True)
        )
        x = (box.x0 + box.x1) / 2 * width / picked.image.width
        y = (box.y0 + box.y1) / 2 * height / picked.image.height
        turn = math.radians(rng.normal(0, _TURN))
        flip = rng.choice((-1, 1))
        across, down = side / 2 + rng.uniform(-_SHIFT, _SHIFT, 2) * side
        # Only the part around it is reduced: as far as a corner of the crop may lie.
        reach = side * _FARTHEST
        part = Rect(
            max(0, math.floor(y - reach)),
            max(0, math.floor(x - reach)),
            min(height, math.ceil(y + reach)),
            min(width, math.ceil(x + reach)),
        )
        x, y = x - part.x0, y - part.y0
        # A place of the crop, seen from the mask's middle, is turned and mirrored to that in the
        # picture.
        a, b, d, e = math.cos(turn) * flip, math.sin(turn), -math.sin(turn) * flip, math.cos(turn)
        places = (a, b, x - a * across - b * down, d, e, y - d * across - e * down)

        across_scale, down_scale = picked.image.width / width, picked.image.height / height
        source = (
            *(part.x0 * across_scale, part.y0 * down_scale),
            *(part.x1 * across_scale, part.y1 * down_scale),
        )

        def small(image: Image.Image) -> Image.Image:
            size = (part.width, part.height)
            return image.resize(size, Image.Resampling.BILINEAR, box=source)

        def turned(image: Image.Image) -> NDArray[np.float32]:
            out = image.transform(
                (side, side), Image.Transform.AFFINE, places, Image.Resampling.BILINEAR
            )
            return np.asarray(out, np.float32) / np.float32(255)

        shown = turned(Image.new("L", (part.width, part.height), 255))
        # Beyond the picture there is no mask, and that is known.
        known = np.asarray(turned(small(picked.known)) + 1 - shown, np.float32)
        return MaskedCrop(turned(small(picked.image)), turned(small(picked.cover)), known, shown)


def _boxes(mask: NDArray[np.uint8]) -> list[Rect]:
    """Return the box of each face mask."""
    labels, _ = ndimage.label(mask, np.ones((3, 3)))
    found = ndimage.find_objects(labels)
    return [Rect(rows.start, columns.start, rows.stop, columns.stop) for rows, columns in found]


def _any_box(image: Image.Image, rng: Rng) -> Rect:
    """Return a square, from small to all of the picture, as a mask might lie in it."""
    side = max(1, round(min(image.size) * math.exp(rng.uniform(math.log(0.08), 0))))
    y, x = (int(rng.integers(0, length - side + 1)) for length in (image.height, image.width))
    return Rect(y, x, y + side, x + side)
