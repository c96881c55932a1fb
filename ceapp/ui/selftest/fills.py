"""Checks that fill without a window: every model, a batch and its recipes, face masks."""

from pathlib import Path

from ceapp.core.paths import resource
from ceapp.ui.selftest.claims import expect


def fills_with_every_model(folder: Path) -> str:
    """Fill a bundled portrait with each model that came with the program."""
    import numpy as np

    from ceapp.core.cancel import CancelToken, silent
    from ceapp.core.mask import read_mask
    from ceapp.core.photo_file import read_photo
    from ceapp.engine.blending import paste
    from ceapp.engine.grouping import make_request
    from ceapp.engine.models import CLASSIC, for_research, list_models
    from ceapp.engine.pipeline import fill

    photo = read_photo(resource("photos/astronaut.jpg"))
    mask = read_mask(resource("photos/astronaut.mask.png"), (photo.height, photo.width))
    names = [CLASSIC]
    for model in list_models():
        expect(model.error is None, f"{model.name} is broken: {model.error}")
        names += [model.name] if model.fills and model.shipped else []
    for name in names:
        result = fill(make_request(photo.pixels, mask, model=name), silent, CancelToken())
        expect(name in result.models, f"{name} did not fill: {result.notes}")
        changed = (paste(photo.pixels, result.patches) != photo.pixels).any(-1)
        expect(bool(changed.any()), f"{name} changed nothing")
        expect(not np.any(changed & (mask < 128)), f"{name} changed pixels outside the hole")
    lent = for_research(names)
    return ", ".join(f"{name} (for research only)" if name in lent else name for name in names)


def fills_a_batch_that_replays(folder: Path) -> str:
    """Fill all bundled photos in one go, then each once more from its recipe."""
    from ceapp.core.cancel import CancelToken, silent
    from ceapp.core.recipe import Options, read_recipe, recipe_path
    from ceapp.engine.batch.masks import MaskFolder
    from ceapp.engine.batch.plan import find_photos, plan
    from ceapp.engine.batch.run import Batch
    from ceapp.engine.recipes import file_digest, read_source, replay

    photos = resource("photos")
    entries = plan(find_photos([photos]), folder / "batch")
    for news in Batch(entries, MaskFolder(photos), Options()).run():
        expect(news.state != "failed", str(news.error))
    for entry in entries:
        recipe = read_recipe(recipe_path(entry.out))
        again = replay(recipe, read_source(entry.photo), silent, CancelToken())
        again.write(folder / entry.out.name)
        same = file_digest(folder / entry.out.name) == recipe.result.sha256
        expect(same, f"{entry.out.name} came out otherwise the second time")
    return f"{len(entries)} photos, each twice to the same bytes"


def finds_a_face_mask(folder: Path) -> str:
    """Find a face mask that is painted on a bundled portrait, and none on the portrait itself."""
    import numpy as np

    from ceapp.core.cancel import CancelToken, silent
    from ceapp.core.photo_file import read_photo
    from ceapp.engine.mask_finder import find_face_masks
    from ceapp.engine.models import list_models

    cards = [model.card for model in list_models() if model.shipped]
    if all(card is not None and card.use == "any" for card in cards):
        return "left out of this ceapp, as every model that is for research only"
    pixels = read_photo(resource("photos/astronaut.jpg")).pixels
    nothing = not find_face_masks(pixels, silent, CancelToken()).any()
    expect(bool(nothing), "found where there is none")
    # From below the eyes to the chin, narrower downwards, and darker.
    rows, columns = np.mgrid[: pixels.shape[0], : pixels.shape[1]]
    half = 37 - np.clip(rows - 140, 0, None) ** 2 / 60
    worn = (rows >= 114) & (rows < 184) & (np.abs(columns - 222) < half)
    pixels = pixels.copy()
    pixels[worn] = np.array([170, 208, 228]) - (rows[worn] - 114)[:, None] // 3
    found = find_face_masks(pixels, silent, CancelToken()) > 0
    share = np.count_nonzero(found & worn) / np.count_nonzero(found | worn)
    expect(bool(share > 0.7), f"found in the wrong place: overlap {share:.2f}")
    return f"found, overlap {share:.2f}"
