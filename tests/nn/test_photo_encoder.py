from pathlib import Path

import pytest
import torch

from ceapp.core.cancel import CancelToken
from ceapp.core.errors import Cancelled
from ceapp.core.model_card import ModelCard
from ceapp.nn.blank import stretched
from ceapp.nn.checkpoint import load_net, save_net
from ceapp.nn.generators import build
from ceapp.nn.photo_encoder import Block, PhotoEncoder

SMALL = {"widths": (6, 8, 12), "blocks": 3, "heads": 2}


def small(size: int = 64) -> PhotoEncoder:
    """Return a small net that is past its first step, where it changes nothing yet."""
    torch.manual_seed(0)
    net = PhotoEncoder(size, **SMALL)
    torch.nn.init.normal_(net.head[-1].weight, std=0.1)
    return net.eval()


def batch(height: int, width: int, count: int = 2) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(1)
    image = torch.rand(count, 3, height, width, generator=generator) * 2 - 1
    hole = torch.zeros(count, 1, height, width)
    hole[:, :, height // 4 : height // 2, width // 3 : width // 2] = 1
    return image, hole


@pytest.mark.parametrize(("height", "width"), [(128, 128), (256, 256), (512, 512), (64, 104)])
def test_one_net_fills_pictures_of_any_size_and_leaves_what_is_known(
    height: int, width: int
) -> None:
    net = small()
    image, hole = batch(height, width, 1)
    with torch.no_grad():
        picture = net(image, hole)
    assert picture.shape == image.shape
    assert torch.isfinite(picture).all()
    assert torch.equal(picture * (1 - hole), image * (1 - hole))


def test_every_weight_gets_a_gradient() -> None:
    net = small().train()
    image, hole = batch(64, 64)
    ((net(image, hole) - image) * hole).square().mean().backward()
    for name, weight in net.named_parameters():
        assert weight.grad is not None, name
        assert weight.grad.abs().sum() > 0, name


def test_steps_lower_the_loss_below_that_of_the_smooth_guess() -> None:
    torch.manual_seed(0)
    net = PhotoEncoder(64, **SMALL)
    image, hole = batch(64, 64)
    adam = torch.optim.Adam(net.parameters(), 1e-2)
    found = []
    for _ in range(12):
        loss = ((net(image, hole) - image) * hole).square().sum() / hole.sum()
        adam.zero_grad()
        loss.backward()
        adam.step()
        found.append(loss.item())
    guess = stretched(image, hole)
    assert found[0] == pytest.approx(
        float(((guess - image) * hole).square().sum() / hole.sum()), rel=1e-5
    )
    assert found[-1] < 0.95 * found[0]


def test_nothing_under_the_hole_reaches_the_output() -> None:
    net = small()
    image, hole = batch(64, 64)
    other = torch.where(hole > 0, torch.rand_like(image), image)
    with torch.no_grad():
        seen, again = net(image, hole) * hole, net(other, hole) * hole
        assert torch.equal(seen, again)
        changed = torch.where(hole > 0, image, -image)
        assert not torch.allclose(seen, net(changed, hole) * hole)


def test_the_far_end_of_the_picture_reaches_the_hole() -> None:
    net = small()
    image, hole = batch(256, 256, 1)
    other = image.clone()
    other[:, :, -16:, -16:] *= -1
    with torch.no_grad():
        difference = (net(image, hole) - net(other, hole)) * hole
    # More than the smooth guess it starts from would change.
    guess = (stretched(image, hole) - stretched(other, hole)) * hole
    assert (difference - guess).abs().max() > 1e-5


def test_attention_takes_from_what_is_known() -> None:
    torch.manual_seed(0)
    block = Block(8, 2, 1).eval()
    block.near.change[-1].weight.data.zero_()
    block.near.change[-1].bias.data.zero_()
    x = torch.rand(1, 8, 1, 40)
    missing = x.clone()
    missing[..., 20:] += 1

    def moved(share: float) -> float:
        known = torch.ones(1, 40)
        known[:, 20:] = share
        with torch.no_grad():
            a, b = (block(y, known.log()) - y for y in (x, missing))
        return float((a - b)[..., :20].abs().mean())

    assert moved(0.02) < 0.2 * moved(1.0)


def test_a_cancelled_forward_stops_between_parts() -> None:
    token = CancelToken()
    image, hole = batch(64, 64)
    seen = 0

    def check() -> None:
        nonlocal seen
        seen += 1
        if seen == 4:
            token.cancel()
        token.check()

    with pytest.raises(Cancelled):
        small()(image, hole, check=check)
    assert seen == 4


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"size": 100}, "size"),
        ({"widths": (4,)}, "widths"),
        ({"heads": 7}, "heads"),
        ({"blocks": 0}, "blocks"),
        ({"net": "phot"}, "net"),
    ],
)
def test_an_impossible_architecture_is_refused(wrong: dict[str, object], named: str) -> None:
    with pytest.raises(ValueError, match=named):
        build({"net": "photo"} | wrong)


def test_a_checkpoint_brings_back_the_same_net(tmp_path: Path) -> None:
    net = small()
    arch = {"net": "photo", "size": 64} | SMALL
    card = ModelCard("small", "For a test.", "fill", "photo", arch, 64)
    save_net(tmp_path / "small.safetensors", net, card, half=False)
    again, read = load_net(tmp_path / "small.safetensors")
    assert read.arch["net"] == "photo"
    image, hole = batch(64, 64)
    with torch.no_grad():
        assert torch.allclose(again(image, hole), net(image, hole), atol=1e-6)


def test_as_shipped_it_is_small() -> None:
    assert sum(p.numel() for p in PhotoEncoder().parameters()) * 2 <= 16 << 20
