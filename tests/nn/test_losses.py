import math

import pytest
import torch

from ceapp.nn import losses


def pictures() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    truth = torch.zeros(2, 3, 4, 4)
    picture = truth.clone()
    hole = torch.zeros(2, 1, 4, 4)
    hole[:, :, :2, :2] = 1
    picture[:, :, :2, :2] = 1.0
    picture[:, :, 2:, :] = 0.5
    return picture, truth, hole


def test_sum_counts_every_value_once_in_units_of_0_to_1() -> None:
    picture, truth, hole = pictures()
    found = losses.reconstruction(picture, truth, hole, kind="l2", scale="sum")
    assert float(found) == pytest.approx(3 * (4 * 0.5**2 + 8 * 0.25**2))


def test_mean_weighs_hole_and_context_by_their_own_size() -> None:
    picture, truth, hole = pictures()
    found = losses.reconstruction(
        picture, truth, hole, kind="l1", scale="mean", hole_weight=2, context_weight=3
    )
    assert float(found) == pytest.approx(2 * 0.5 + 3 * (8 * 0.25 / 12))


def test_halvings_judge_the_hole_at_lower_resolutions_too() -> None:
    truth = torch.zeros(1, 3, 8, 8)
    hole = torch.ones(1, 1, 8, 8)
    checks = torch.ones(8, 8)
    checks[::2, ::2] = checks[1::2, 1::2] = -1
    fine, coarse = checks.expand(1, 3, 8, 8), truth + 1
    for picture, expected in ((fine, 0.5 / 3), (coarse, 0.5)):
        found = losses.reconstruction(picture, truth, hole, kind="l1", context_weight=0, halvings=2)
        assert float(found) == pytest.approx(expected)


def test_halvings_leave_the_context_out() -> None:
    picture, truth, hole = pictures()
    picture[:, :, :2, :2] = 0
    found = losses.reconstruction(picture, truth, hole, kind="l1", context_weight=0, halvings=2)
    assert float(found) == 0


def test_unknown_kinds_are_refused() -> None:
    with pytest.raises(ValueError, match="l3"):
        losses.reconstruction(*pictures(), kind="l3")
    with pytest.raises(ValueError, match="max"):
        losses.reconstruction(*pictures(), scale="max")


def test_an_undecided_critic_costs_two_coins_and_the_generator_one() -> None:
    zero = torch.zeros(3, 1)
    assert float(losses.critic_loss(zero, zero)) == pytest.approx(2 * math.log(2))
    assert float(losses.adversarial(zero)) == pytest.approx(math.log(2))


def test_the_losses_pull_in_opposite_directions() -> None:
    fake = torch.zeros(1, 1, requires_grad=True)
    losses.critic_loss(torch.zeros(1, 1), fake).backward()
    assert fake.grad is not None
    assert float(fake.grad) > 0
    fake.grad = None
    losses.adversarial(fake).backward()
    assert float(fake.grad) < 0


def test_a_sure_critic_gives_finite_losses() -> None:
    sure = torch.full((1, 1), 1e4)
    assert torch.isfinite(losses.critic_loss(-sure, sure))
    assert torch.isfinite(losses.adversarial(-sure))


def test_r1_is_the_squared_slope_of_a_linear_critic() -> None:
    slope = torch.arange(48.0).view(1, 3, 4, 4)

    def critic(image: torch.Tensor, hole: torch.Tensor) -> torch.Tensor:
        return (image * slope).sum((1, 2, 3))[:, None]

    found = losses.r1_penalty(critic, torch.rand(2, 3, 4, 4), torch.zeros(2, 1, 4, 4))
    assert found.item() == pytest.approx(slope.square().sum().item())
