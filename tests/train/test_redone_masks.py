import numpy as np

from ceapp.train.masked_pictures import MaskedCrop
from ceapp.train.redone_masks import redone

SIZE = 96


def test_a_real_mask_gets_other_cloth_and_things_before_it() -> None:
    """What a scene says of a pixel holds however the mask was made over."""
    grey = np.full((SIZE, SIZE, 3), 0.5, np.float32)
    cover = np.zeros((SIZE, SIZE), np.float32)
    cover[40:70, 30:66] = 1
    crop = MaskedCrop(grey, cover, np.ones_like(cover), np.ones_like(cover))
    dyed = hidden = 0
    for seed in range(60):
        made = redone(crop, np.random.default_rng(seed), np.zeros_like(grey))
        changed = np.abs(made.picture - grey).max(2) > 0.02
        assert (made.cover <= cover).all()
        assert made.cover.sum() > 0
        # Nothing is said of what lies beside a mask in other cloth, and no more than that.
        assert (made.known == 1)[cover > 0].all()
        assert (made.known == 1)[:36].all()
        dyed += bool(changed[44:66, 34:62].mean() > 0.9 and made.cover.sum() == cover.sum())
        hidden += bool(made.cover.sum() < 0.95 * cover.sum())
    assert 8 <= dyed <= 40
    assert 2 <= hidden <= 20


def test_a_picture_without_a_mask_stays_as_it_is() -> None:
    bare = np.zeros((SIZE, SIZE), np.float32)
    crop = MaskedCrop(np.zeros((SIZE, SIZE, 3), np.float32), bare, bare + 1, bare + 1)
    assert redone(crop, np.random.default_rng(0), crop.picture) is crop
