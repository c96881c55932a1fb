import numpy as np
import pytest
import torch

from ceapp.engine.membrane import membrane
from ceapp.nn.blank import blank, stretched


def halves() -> tuple[torch.Tensor, torch.Tensor]:
    image = torch.full((1, 3, 16, 16), 0.5)
    image[..., 8:] = -0.25
    hole = torch.zeros(1, 1, 16, 16)
    hole[..., 4:8, :4] = 1
    return image, hole


@pytest.mark.parametrize("value", ["black", "mean", "blur"])
def test_known_pixels_stay(value: str) -> None:
    image, hole = halves()
    assert torch.equal(blank(image, hole, value) * (1 - hole), image * (1 - hole))


def test_black_mean_and_blur_cover_the_hole_with_what_they_say() -> None:
    image, hole = halves()
    inside = hole.bool().expand_as(image)
    assert (blank(image, hole, "black")[inside] == -1).all()
    mean = image[~inside].mean()
    assert torch.allclose(blank(image, hole, "mean")[inside], mean)
    blurred = blank(image, hole, "blur")[inside]
    # The surroundings of the hole are 0.5, the far half hardly counts.
    assert (blurred > mean).all()
    assert (blurred <= 0.5 + 1e-6).all()


def test_a_hole_over_everything_gives_numbers() -> None:
    image, _ = halves()
    for value in ("black", "mean", "blur"):
        assert torch.isfinite(blank(image, torch.ones(1, 1, 16, 16), value)).all()


def test_an_unknown_value_is_refused() -> None:
    with pytest.raises(ValueError, match="red"):
        blank(*halves(), "red")


@pytest.mark.parametrize(("height", "width"), [(64, 64), (104, 56)])
def test_the_film_is_about_the_membrane(height: int, width: int) -> None:
    rng = np.random.default_rng(1)
    values = rng.random((height // 8, width // 8, 3), np.float32)
    image = torch.from_numpy(values).permute(2, 0, 1)[None]
    image = torch.nn.functional.interpolate(image, (height, width), mode="bicubic")
    hole = np.zeros((height, width), bool)
    hole[16:46, 10:30] = hole[:9, 40:] = True
    exact = membrane(image[0].permute(1, 2, 0).numpy().copy(), ~hole)
    film = stretched(image, torch.from_numpy(hole)[None, None].float())
    off = film[0].permute(1, 2, 0).numpy()[hole] - exact[hole]
    # A fraction of how far the mean colour would be off.
    known = image[0].permute(1, 2, 0).numpy()[~hole].mean(0)
    assert np.sqrt(np.mean(off**2)) < 0.25 * np.sqrt(np.mean((known - exact[hole]) ** 2))
    assert torch.equal(film * ~torch.from_numpy(hole), image * ~torch.from_numpy(hole))


def test_nothing_under_the_hole_reaches_the_film() -> None:
    image, hole = halves()
    other = torch.where(hole > 0, torch.full_like(image, 7.0), image)
    assert torch.equal(stretched(image, hole), stretched(other, hole))


def test_a_film_over_everything_gives_numbers() -> None:
    image, _ = halves()
    assert torch.isfinite(stretched(image, torch.ones(1, 1, 16, 16))).all()
