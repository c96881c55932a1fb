import pytest
import torch

from ceapp.train.batches import Batches
from ceapp.train.pictures import Pictures
from ceapp.train.step import GanStep
from tests.train.made import picture, tiny, tiny_photo


def test_batches_depend_on_the_step_alone(pictures: Pictures) -> None:
    config = tiny("face", "noise=3")
    a, b = Batches(pictures, config, "cpu"), Batches(pictures, config, "cpu")
    a.at(0)
    one, two = a.at(7), b.at(7)
    assert torch.equal(one.truth, two.truth)
    assert torch.equal(one.hole, two.hole)
    assert torch.equal(one.noise, two.noise)
    assert not torch.equal(one.truth, a.at(8).truth)


def test_an_epoch_shows_every_picture_once() -> None:
    flat = Pictures(
        tuple(f"{i}" for i in range(8)), tuple(picture(0) * 0 + i * 20 for i in range(8))
    )
    batches = Batches(flat, tiny(), "cpu")
    assert batches.steps_per_epoch == 2
    seen = torch.cat([batches.at(step).truth[:, 0, 0, 0] for step in range(2)])
    levels = ((seen + 1) * 127.5).round().long().sort().values
    assert levels.tolist() == [i * 20 for i in range(8)]


def test_an_epoch_of_several_crops_shows_every_picture_as_often() -> None:
    flat = Pictures(
        tuple(f"{i}" for i in range(6)), tuple(picture(0, 64, 64) * 0 + i * 20 for i in range(6))
    )
    batches = Batches(flat, tiny_photo("crops=3", "batch_size=2", "holes=box"), "cpu")
    assert batches.steps_per_epoch == 9
    seen = torch.cat([batches.at(step).truth[:, 0, 0, 0] for step in range(9)])
    levels = ((seen + 1) * 127.5).round().long().sort().values
    assert levels.tolist() == [i * 20 for i in range(6) for _ in range(3)]


def test_holes_of_the_photo_preset_are_of_the_share_that_is_asked_for(pictures: Pictures) -> None:
    batches = Batches(pictures, tiny_photo("size=64", "least_hole=.1", "most_hole=.15"), "cpu")
    share = torch.cat([batches.at(step).hole.mean((1, 2, 3)) for step in range(10)])
    assert 0.1 <= share.min() <= share.max() <= 0.15


def test_a_step_moves_the_photo_net(pictures: Pictures) -> None:
    config = tiny_photo("zoom=1", "lr=1e-2", "holes=box")
    nets = GanStep(config, "cpu", total=10)
    before = [p.detach().clone() for p in nets.generator.parameters()]
    batches = Batches(pictures, config, "cpu")
    # The first step moves the head alone: until then it multiplies by nothing.
    found = [nets.run(batches.at(step), step) for step in range(2)]
    assert all(torch.isfinite(value) for losses in found for value in losses.values())
    after = list(nets.generator.parameters())
    assert all(not torch.equal(a, b) for a, b in zip(before, after, strict=True))


def test_processes_share_one_global_batch(pictures: Pictures) -> None:
    for setting in ("zoom=1.5", "jitter=1"):
        config = tiny("face", setting)
        whole = Batches(pictures, config, "cpu").at(3).truth
        halves = [Batches(pictures, config, "cpu", rank, 2).at(3).truth for rank in (0, 1)]
        assert torch.allclose(whole[0::2], halves[0], atol=1e-6)
        assert torch.allclose(whole[1::2], halves[1], atol=1e-6)


@pytest.mark.parametrize("name", ["paper", "paper-bn", "face", "recurrent"])
def test_a_step_moves_both_nets_by_losses_that_are_numbers(name: str, pictures: Pictures) -> None:
    config = tiny(name, "warmup=0")
    nets = GanStep(config, "cpu", total=10)
    before = [p.detach().clone() for p in (*nets.generator.parameters(), *nets.critic.parameters())]
    losses = nets.run(Batches(pictures, config, "cpu").at(0), 0)
    assert all(torch.isfinite(value) for value in losses.values())
    assert {"critic", "reconstruction", "adversarial", "total"} <= set(losses)
    after = [*nets.generator.parameters(), *nets.critic.parameters()]
    assert all(not torch.equal(a, b) for a, b in zip(before, after, strict=True))


@pytest.mark.gpu
def test_a_compiled_step_is_the_step(pictures: Pictures, monkeypatch: pytest.MonkeyPatch) -> None:
    # Compiled in this process: the helpers would outlast the test.
    monkeypatch.setattr("torch._inductor.config.compile_threads", 1)
    found = []
    for compiled in ("false", "true"):
        config = tiny("paper-bn", "precision=fp32", "r1=1", "r1_every=2", f"compiled={compiled}")
        nets = GanStep(config, "cuda", total=10)
        batches = Batches(pictures, config, "cuda")
        found.append([nets.run(batches.at(step), step) for step in range(3)])
    for plain, fused in zip(*found, strict=True):
        assert plain.keys() == fused.keys()
        for name, value in plain.items():
            assert fused[name].item() == pytest.approx(value.item(), rel=1e-2)


@pytest.mark.gpu
@pytest.mark.parametrize("name", ["paper", "face", "recurrent"])
def test_a_replayed_step_is_the_step(name: str, pictures: Pictures) -> None:
    settings = "precision=fp32", "r1_every=2", "warmup=20", "rest=1", "jitter=1"
    found = []
    for replays in (False, True):
        config = tiny(name, *settings)
        nets = GanStep(config, "cuda", total=30)
        nets.replays = replays
        batches = Batches(pictures, config, "cuda")
        losses = [nets.run(batches.at(step), step) for step in range(14)]
        # Taken up from a saved state, what was recorded must not be replayed into old tensors.
        nets.load_state(nets.state())
        losses += [nets.run(batches.at(step), step) for step in range(14, 24)]
        found.append([{name: value.item() for name, value in step.items()} for step in losses])
    for plain, replayed in zip(*found, strict=True):
        assert replayed == pytest.approx(plain, rel=1e-2)


def test_without_adversarial_weight_there_is_no_critic(pictures: Pictures) -> None:
    nets = GanStep(tiny("face", "adversarial=0"), "cpu", total=10)
    assert nets.critic is None
    losses = nets.run(Batches(pictures, tiny("face"), "cpu").at(0), 0)
    assert set(losses) == {"reconstruction", "total"}


def test_a_resting_generator_stays_while_the_critic_learns(pictures: Pictures) -> None:
    config = tiny("paper", "rest=1")
    nets = GanStep(config, "cpu", total=10)
    batches = Batches(pictures, config, "cpu")
    generator = [p.detach().clone() for p in nets.generator.parameters()]
    critic = [p.detach().clone() for p in nets.critic.parameters()]
    nets.run(batches.at(0), 0)
    assert all(
        torch.equal(a, b) for a, b in zip(generator, nets.generator.parameters(), strict=True)
    )
    assert not all(torch.equal(a, b) for a, b in zip(critic, nets.critic.parameters(), strict=True))
    nets.run(batches.at(1), 1)
    assert not all(
        torch.equal(a, b) for a, b in zip(generator, nets.generator.parameters(), strict=True)
    )


def test_pieces_give_the_gradient_of_the_whole_batch(pictures: Pictures) -> None:
    config = tiny("paper", "precision=fp32")
    batch = Batches(pictures, config, "cpu").at(0)
    nets = [GanStep(config, "cpu", total=10) for _ in range(2)]
    nets[1].parts = 2
    found = [n.run(batch, 0) for n in nets]
    assert found[0]["total"].item() == pytest.approx(found[1]["total"].item(), rel=1e-4)
    for a, b in zip(*(n.generator.parameters() for n in nets), strict=True):
        assert a.grad is not None
        assert b.grad is not None
        assert torch.allclose(a.grad, b.grad, rtol=1e-3, atol=1e-4)


def test_the_running_mean_follows_slowly(pictures: Pictures) -> None:
    config = tiny("face", "warmup=0", "ema=0.9")
    nets = GanStep(config, "cpu", total=100)
    batches = Batches(pictures, config, "cpu")
    first = nets.generator.to_latent.weight.detach().clone()
    for step in range(5):
        nets.run(batches.at(step), step)
    moved = (nets.generator.to_latent.weight - first).norm()
    assert 0 < (nets.mean.to_latent.weight - first).norm() < moved
    # The norms' running figures belong to the mean net as well, or it would not fit its weights.
    assert torch.isfinite(nets.mean.encoder[0].wide[1].running_mean).all()
    assert nets.mean.encoder[0].wide[1].running_mean.abs().sum() > 0


def test_the_rate_warms_up_and_decays() -> None:
    nets = GanStep(tiny("face", "warmup=10", "lr=1e-3"), "cpu", total=100)
    rates = []
    for step in (0, 4, 9, 50, 100):
        nets._set_rates(step)
        rates.append(nets.generator_adam.param_groups[0]["lr"])
    assert rates[0] == pytest.approx(1e-4, rel=0.01)
    assert rates[0] < rates[1] < rates[2]
    assert rates[3] == pytest.approx(1e-3 * 0.505, rel=0.01)
    assert rates[4] == pytest.approx(1e-5, rel=0.01)


@pytest.mark.parametrize("name", ["paper", "face"])
def test_training_learns(name: str, pictures: Pictures) -> None:
    config = tiny(name, "lr=1e-2", "warmup=0", "decay=none", "batch_norm=true", "holes=centre")
    nets = GanStep(config, "cpu", total=100)
    batches = Batches(pictures, config, "cpu")
    losses = [nets.run(batches.at(step), step)["reconstruction"].item() for step in range(80)]
    assert sum(losses[-5:]) < 0.85 * sum(losses[:5])
