"""Real masked faces made over: the mask in other cloth, or something before it.

Few real pictures are at hand. Their shapes, folds, shadows and heads are worth more than drawn
ones, and are learned in more colours than they have.
"""

from dataclasses import replace

import numpy as np
from scipy import ndimage

from ceapp.core.patch import Hole
from ceapp.train.cloth import colours, dyed
from ceapp.train.drawn_masks import CUTS
from ceapp.train.face_drawing import Face, FaceAxes, Floats, Rng, mixed
from ceapp.train.face_things import before_mask
from ceapp.train.masked_pictures import MaskedCrop

_DYED, _HALF_HIDDEN = 0.35, 0.4
"""Shares of masks in other cloth, and of those that something may be before."""
_PRINTED = 0.2
"""Share of other cloths that carry a picture."""
_LEAST = 60
"""Masks of fewer pixels are left as they are."""
_UNSURE = 2
"""So far around a mask in other cloth nothing is said, px: labels are not as exact as that."""
_UP, _HIGH, _WIDE = 0.3, 0.8, 0.9
"""Where a mask begins and how far it reaches, down and to a side, in the axes of a face."""


def redone(crop: MaskedCrop, rng: Rng, cloth: Floats) -> MaskedCrop:
    """Return a crop of a real picture, by chance with its largest mask made over.

    Parameters
    ----------
    crop : MaskedCrop
    rng : Generator
    cloth : (S, S, 3) float32, 0 to 1
        A picture that cloth may be printed with.
    """
    labels, count = ndimage.label(crop.cover > 0.5)
    if not count:
        return crop
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    own = labels == sizes.argmax()
    if sizes.max() < _LEAST:
        return crop
    axes = _axes(own)
    if rng.random() < _DYED:
        near = ndimage.binary_dilation(own, iterations=_UNSURE)
        seen = _dyed(crop.picture, np.where(near, crop.cover, 0), axes, rng, cloth)
        known = np.where(near & (crop.cover < 0.5), 0, crop.known)
        crop = replace(crop, picture=seen, known=known.astype(np.float32))
    if rng.random() < _HALF_HIDDEN:
        seen, cover = before_mask(crop.picture, crop.cover, axes, rng, cloth)
        crop = replace(crop, picture=np.asarray(seen, np.float32), cover=cover)
    return crop


def _axes(own: Hole) -> FaceAxes:
    """Return the axes that a face has, about, whose mask lies there."""
    rows, columns = np.flatnonzero(own.any(1)), np.flatnonzero(own.any(0))
    high, wide = (line[-1] - line[0] + 1 for line in (rows, columns))
    down = np.array([0, high / _HIGH], np.float32)
    middle = np.array([(columns[0] + columns[-1] + 1) / 2, rows[0]], np.float32)
    return FaceAxes(middle - _UP * down, np.array([wide / 2 / _WIDE, 0], np.float32), down)


def _dyed(picture: Face, cover: Floats, axes: FaceAxes, rng: Rng, cloth: Floats) -> Face:
    """Return the picture with a mask in other cloth, which keeps the folds and the light."""
    size = len(picture)
    grey = picture.mean(2)
    level = max(float((grey * cover).sum() / cover.sum()), 0.05)
    light = np.clip(grey / level, 0.4, 1.7) ** np.float32(rng.uniform(0.5, 1.2))
    colour, _ = colours(str(rng.choice(list(CUTS))), rng)
    printed = cloth if rng.random() < _PRINTED else None
    look = dyed(colour, size, *axes.grids(size), rng, printed) * light[..., None]
    return mixed(picture, np.clip(look, 0, 1), cover)
