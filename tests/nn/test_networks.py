import itertools

import pytest
import torch

from ceapp.core.cancel import CancelToken
from ceapp.core.errors import Cancelled
from ceapp.nn.critic import Critic, Discriminator, around_hole
from ceapp.nn.generators import build
from ceapp.nn.networks import ContextEncoder
from ceapp.nn.units import DecoderUnit, EncoderUnit, folded

SMALL = (4, 6, 8, 10, 12, 14)


def batch(size: int, count: int = 2) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(1)
    image = torch.rand(count, 3, size, size, generator=generator) * 2 - 1
    hole = torch.zeros(count, 1, size, size)
    hole[:, :, size // 4 : 3 * size // 4, size // 4 : 3 * size // 4] = 1
    return image, hole


@pytest.mark.parametrize("size", [128, 256, 512])
def test_the_paper_sizes_give_a_picture_of_that_size_and_a_gradient_everywhere(size: int) -> None:
    net = ContextEncoder(size, SMALL, latent=16)
    image, hole = batch(size, 1)
    picture = net(image, hole)
    assert picture.shape == image.shape
    (picture - image).square().mean().backward()
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for p in net.parameters())


@pytest.mark.parametrize("size", [128, 256, 512])
def test_a_step_at_the_paper_sizes_lowers_the_loss(size: int) -> None:
    torch.manual_seed(0)
    net = ContextEncoder(size, SMALL, latent=16)
    image, hole = batch(size, 1)
    adam = torch.optim.Adam(net.parameters(), 1e-3)
    found = []
    for _ in range(2):
        loss = (net(image, hole) - image).square().mean()
        adam.zero_grad()
        loss.backward()
        adam.step()
        found.append(loss.item())
    assert found[1] < found[0]


def test_units_are_the_papers() -> None:
    net = ContextEncoder()
    assert len(net.encoder) == len(net.decoder) == 6
    for unit in [*net.encoder, *net.decoder]:
        kernels = [
            m.kernel_size
            for m in unit.modules()
            if isinstance(m, torch.nn.Conv2d | torch.nn.ConvTranspose2d)
        ]
        assert kernels == [(3, 3), (2, 2)]
    assert not any(isinstance(m, torch.nn.BatchNorm2d) for m in net.modules())
    assert sum(p.numel() for p in net.parameters()) * 2 <= 16 << 20


def test_encoder_units_pool_except_the_last() -> None:
    x = torch.rand(1, 3, 16, 16)
    out, skip = EncoderUnit(3, 5, norm=False, last=False)(x)
    assert out.shape == (1, 5, 8, 8)
    assert skip.shape == (1, 5, 16, 16)
    out, _ = EncoderUnit(3, 5, norm=False, last=True)(x)
    assert out.shape == (1, 5, 16, 16)


def test_decoder_units_double_the_size() -> None:
    for grow in ("transposed", "nearest", "bilinear"):
        unit = DecoderUnit(4, 5, 6, norm=True, grow=grow, last=False)
        assert unit(torch.rand(2, 4, 8, 8)).shape == (2, 6, 16, 16)


@pytest.mark.parametrize(
    ("skip", "upsampling", "options"),
    [
        (skip, upsampling, options)
        for skip, upsampling in itertools.product(
            (False, True), ("transposed", "nearest", "bilinear")
        )
        for options in ({}, {"batch_norm": True, "hole_channel": True, "noise": 5, "passes": 2})
    ],
)
def test_options_combine(skip: bool, upsampling: str, options: dict[str, object]) -> None:
    arch = {"size": 64, "widths": SMALL, "latent": 8, "skip": skip, "upsampling": upsampling}
    image, hole = batch(64)
    assert build(arch | options)(image, hole).shape == image.shape


@pytest.mark.parametrize("hole_value", ["black", "mean", "blur"])
def test_nothing_under_the_hole_reaches_the_output(hole_value: str) -> None:
    net = ContextEncoder(64, SMALL, 8, hole_value=hole_value, hole_channel=True, skip=True).eval()
    image, hole = batch(64)
    other = torch.where(hole > 0, torch.rand_like(image), image)
    with torch.no_grad():
        assert torch.allclose(net(image, hole), net(other, hole), atol=1e-6)
        changed = torch.where(hole > 0, image, -image)
        assert not torch.allclose(net(image, hole), net(changed, hole))


def test_noise_varies_the_fill_and_its_absence_is_repeatable() -> None:
    net = ContextEncoder(64, SMALL, 8, noise=4).eval()
    image, hole = batch(64)
    with torch.no_grad():
        assert torch.equal(net(image, hole), net(image, hole))
        assert not torch.equal(net(image, hole), net(image, hole, torch.ones(2, 4)))


def test_a_recurrent_net_sees_its_own_fill_again() -> None:
    torch.manual_seed(0)
    net = ContextEncoder(64, SMALL, 8, passes=2).eval()
    image, hole = batch(64)
    with torch.no_grad():
        twice = net(image, hole)
        net.passes = 1
        assert not torch.allclose(twice, net(image, hole))


def test_a_mirrored_net_paints_a_mirrored_picture_as_the_picture_mirrored() -> None:
    torch.manual_seed(0)
    net = ContextEncoder(64, SMALL, 8, noise=4, passes=2, mirrored=True)
    image, hole = batch(64)
    hole[..., :10] = 0
    noise = torch.randn(len(image), 4)
    # There is no norm: what is trained is what paints.
    in_training = net(image, hole, noise)
    net.eval()
    with torch.no_grad():
        painted = net(image, hole, noise)
        assert torch.allclose(in_training, painted, atol=1e-6)
        assert torch.allclose(net(image.flip(3), hole.flip(3), noise).flip(3), painted, atol=1e-6)
        net.mirrored = False
        assert not torch.allclose(net(image, hole, noise), painted)


@pytest.mark.parametrize("upsampling", ["transposed", "bilinear"])
def test_a_folded_net_paints_the_same_without_norms(upsampling: str) -> None:
    torch.manual_seed(0)
    net = ContextEncoder(64, SMALL, 8, batch_norm=True, skip=True, upsampling=upsampling)
    image, hole = batch(64)
    # Norms that have seen pictures: those of a new net would do nothing.
    for _ in range(3):
        net(image, hole)
    net.eval()
    with torch.no_grad():
        painted = net(image, hole)
        assert torch.allclose(folded(net)(image, hole), painted, atol=1e-5)
    assert not any(isinstance(m, torch.nn.BatchNorm2d) for m in net.modules())


def test_a_cancelled_forward_stops_between_units() -> None:
    token = CancelToken()
    net = ContextEncoder(64, SMALL, 8)
    image, hole = batch(64)
    seen = 0

    def check() -> None:
        nonlocal seen
        seen += 1
        if seen == 5:
            token.cancel()
        token.check()

    with pytest.raises(Cancelled):
        net(image, hole, check=check)
    assert seen == 5


@pytest.mark.parametrize(
    "wrong",
    [
        {"size": 100},
        {"size": 0},
        {"widths": (1, 2, 3)},
        {"upsampling": "cubic"},
        {"hole_value": "red"},
        {"passes": 0},
    ],
)
def test_an_impossible_architecture_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        build(wrong)


def test_the_critic_gives_a_logit_for_each_discriminator() -> None:
    image, hole = batch(64)
    assert Discriminator(64, SMALL)(image).shape == (2, 1)
    assert Critic(64, SMALL)(image, hole).shape == (2, 1)
    assert Critic(64, SMALL, local=True)(image, hole).shape == (2, 2)


def test_the_local_critic_sees_the_hole_and_stays_inside() -> None:
    places = torch.arange(64.0).view(1, 1, 8, 8)
    hole = torch.zeros(1, 1, 8, 8)
    hole[0, 0, 3:5, 3:5] = 1
    assert torch.equal(around_hole(places, hole), places[:, :, 2:6, 2:6])
    corner = torch.zeros(1, 1, 8, 8)
    corner[0, 0, 7, 0] = 1
    assert torch.equal(around_hole(places, corner), places[:, :, 4:8, 0:4])
