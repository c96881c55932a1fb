import pytest
import torch

from ceapp.nn.blank import blank


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
