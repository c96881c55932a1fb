"""What a model makes of the bundled photos: small pictures, kept in the cache folder."""

from pathlib import Path

import numpy as np
from PIL import Image

from ceapp import __version__
from ceapp.core import paths
from ceapp.core.atomic import replacing
from ceapp.core.cancel import CancelToken, silent
from ceapp.core.geometry import Rect
from ceapp.core.mask import THRESHOLD, hole_bounds, read_mask
from ceapp.core.patch import Pixels
from ceapp.core.photo_file import read_photo
from ceapp.core.samples import Sample
from ceapp.engine.models import ModelEntry

SIDE = 176
"""Of each half of a picture, px."""

_AROUND = 1.8
"""Side of what is shown, in long sides of the hole."""
_HOLE_GREY = 128


def sample_file(sha256: str, sample: Sample) -> Path:
    """Return where the picture of a model's fill is kept: by the weights, not by their name."""
    return paths.sample_cache() / f"{sha256[:32]}-{__version__}-{sample.name}.png"


def make_sample(
    entry: ModelEntry, sample: Sample, kept: Path, token: CancelToken, device: str = "auto"
) -> None:
    """Fill a bundled photo with a model, unless that was done before.

    The picture shows the surroundings of the hole twice, with the hole and filled, side by side.

    Parameters
    ----------
    entry : ModelEntry
    sample : Sample
    kept : Path
        Where the picture goes: `sample_file`.
    token : CancelToken
    device : str

    Raises
    ------
    CeappError
        If the model fails, or the picture cannot be written.
    """
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        picture = _picture(entry, sample, token, device)
        with replacing(kept, token) as file:
            Image.fromarray(picture).save(file, "PNG")


def _picture(entry: ModelEntry, sample: Sample, token: CancelToken, device: str) -> Pixels:
    from ceapp.engine.blending import paste
    from ceapp.engine.grouping import make_request
    from ceapp.engine.pipeline import fill

    photo = read_photo(sample.photo)
    mask = read_mask(sample.mask, (photo.height, photo.width))
    hole = mask >= THRESHOLD
    request = make_request(photo.pixels, mask, mode="structure", model=entry.name, device=device)
    filled = paste(photo.pixels, fill(request, silent, token).patches)
    open_ = photo.pixels.copy()
    open_[hole] = _HOLE_GREY
    whole, bounds = Rect.of_shape(hole.shape), hole_bounds(hole)
    side = round(_AROUND * max(bounds.height, bounds.width))
    seen = bounds.square_inside(min(side, whole.height, whole.width), whole)
    return np.concatenate([_small(p[seen.slices]) for p in (open_, filled)], axis=1)


def _small(pixels: Pixels) -> Pixels:
    return np.asarray(Image.fromarray(pixels[..., :3]).resize((SIDE, SIDE)))
