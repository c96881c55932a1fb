import itertools
import weakref
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock

import numpy as np
import pytest
import torch

from ceapp.core.cancel import CancelToken
from ceapp.core.errors import Cancelled, CheckpointError, InputError, WorkError
from ceapp.engine.blending import as_floats
from ceapp.engine.neural import NeuralFill, forget, loaded
from ceapp.nn.checkpoint import load_net
from tests.engine.made import SIZE, make_model
from tests.pictures import box_hole, gradient

HOLE = box_hole(SIZE, SIZE, 8, 8, 20, 22)


@pytest.fixture
def model(shipped: Path) -> Path:
    return make_model(shipped, "photo")


def test_a_crop_of_the_nets_size_goes_through_unscaled(model: Path) -> None:
    crop = as_floats(gradient(SIZE, SIZE))
    found = NeuralFill(model, "cpu", "float32").fill(crop, HOLE, CancelToken())
    net, _ = load_net(model)
    image = torch.from_numpy(np.where(HOLE[..., None], 0, crop)).permute(2, 0, 1)[None]
    wanted = net(image * 2 - 1, torch.from_numpy(HOLE)[None, None].float())
    assert found.dtype == np.float32
    assert np.allclose(found, (wanted[0].permute(1, 2, 0).numpy() + 1) / 2, atol=1e-5)


@pytest.mark.parametrize("shape", [(100, 100), (20, 20), (64, 120)])
def test_a_crop_of_another_size_comes_back_in_its_own(model: Path, shape: tuple[int, int]) -> None:
    hole = box_hole(*shape, 5, 5, 15, 15)
    found = NeuralFill(model, "cpu").fill(as_floats(gradient(*shape)), hole, CancelToken())
    assert found.shape == (*shape, 3)
    assert np.isfinite(found).all()


@pytest.mark.parametrize("side", [SIZE, 100, 20])
def test_what_lies_under_the_hole_has_no_influence(model: Path, side: int) -> None:
    hole = box_hole(side, side, 5, 5, 15, 15)
    crops = [as_floats(gradient(side, side)) for _ in range(2)]
    crops[1][hole] = np.random.default_rng(0).random((hole.sum(), 3))
    network = NeuralFill(model, "cpu")
    one, other = (network.fill(crop, hole, CancelToken()) for crop in crops)
    assert np.array_equal(one, other)


def test_scaling_keeps_the_colours_next_to_the_hole(model: Path) -> None:
    crop = np.full((100, 100, 3), 0.8, np.float32)
    hole = box_hole(100, 100, 20, 20, 70, 70)
    colours, seen = NeuralFill(model, "cpu")._scaled(crop, hole)
    assert torch.allclose(colours[:, :, seen[0, 0] < 0.5], torch.tensor(0.8), atol=1e-4)
    assert abs(float(seen.mean()) - 0.25) < 0.04


def test_the_same_crop_gives_the_same_bytes(model: Path) -> None:
    crop = as_floats(gradient(90, 90))
    hole = box_hole(90, 90, 20, 20, 60, 60)
    one, other = (NeuralFill(model, "cpu").fill(crop, hole, CancelToken()) for _ in range(2))
    assert one.tobytes() == other.tobytes()


def test_a_token_that_is_raised_ends_the_fill(model: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        NeuralFill(model, "cpu").fill(as_floats(gradient(SIZE, SIZE)), HOLE, token)


def test_values_that_are_no_numbers_are_told(model: Path) -> None:
    network = NeuralFill(model, "cpu")
    with torch.no_grad():
        network._net.to_latent.bias.fill_(float("nan"))
    with pytest.raises(WorkError, match="not numbers"):
        network.fill(as_floats(gradient(SIZE, SIZE)), HOLE, CancelToken())


def test_a_coarser_precision_gives_nearly_the_same(model: Path) -> None:
    crop = as_floats(gradient(SIZE, SIZE))
    fine, coarse = (
        NeuralFill(model, "cpu", precision).fill(crop, HOLE, CancelToken())
        for precision in ("float32", "bfloat16")
    )
    assert fine.dtype == coarse.dtype == np.float32
    assert 0 < np.abs(fine - coarse).max() < 2e-2
    with pytest.raises(InputError, match="auto, float32, bfloat16"):
        NeuralFill(model, "cpu", "int8")


def test_a_gpu_that_runs_out_of_memory_leaves_the_fill_to_the_cpu(model: Path) -> None:
    crop = as_floats(gradient(SIZE, SIZE))
    wanted = NeuralFill(model, "cpu").fill(crop, HOLE, CancelToken())
    network, calls = NeuralFill(model, "cpu"), []
    # What a GPU computes in, unasked; a CPU may do so in another.
    network._precision = torch.float32

    def full_once(*_: object) -> None:
        calls.append(1)
        if len(calls) == 1:
            raise torch.OutOfMemoryError("CUDA out of memory")

    network._net.register_forward_pre_hook(full_once)
    assert np.array_equal(network.fill(crop, HOLE, CancelToken()), wanted)
    assert "ran out of memory" in network.reason
    assert network.notes == ["The GPU ran out of memory; the fill went on on the CPU"]


def test_a_network_is_kept_and_a_new_file_is_seen(model: Path) -> None:
    first = loaded(model, "cpu")
    assert loaded(model, "cpu") is first
    assert loaded(make_model(model.parent, "other"), "cpu") is not first
    assert loaded(model, "cpu", "bfloat16") is not first
    model.write_bytes(b"")
    with pytest.raises(CheckpointError):
        loaded(model, "cpu")


def test_the_last_two_networks_are_kept_and_the_memory_of_the_others_is_freed(model: Path) -> None:
    paths = [model, *(make_model(model.parent, name) for name in ("second", "third"))]
    first, second = (weakref.ref(loaded(path, "cpu")) for path in paths[:2])
    assert loaded(model, "cpu") is first()
    third = weakref.ref(loaded(paths[2], "cpu"))
    assert first() is not None
    assert second() is None
    forget()
    assert first() is None
    assert third() is None


def test_a_missing_file_and_a_wrong_device_are_told(model: Path) -> None:
    with pytest.raises(CheckpointError):
        loaded(model.with_name("none.safetensors"), "cpu")
    with pytest.raises(InputError, match="No device 'tpu'"):
        loaded(model, "tpu")


@pytest.mark.gpu
def test_the_gpu_gives_what_the_cpu_gives(model: Path) -> None:
    crop = as_floats(gradient(90, 90))
    hole = box_hole(90, 90, 20, 20, 60, 60)
    cpu, gpu, coarse = (
        NeuralFill(model, device, precision).fill(crop, hole, CancelToken())
        for device, precision in (("cpu", "float32"), ("cuda", "float32"), ("cuda", "bfloat16"))
    )
    assert np.abs(cpu - gpu).max() < 1e-3
    assert 0 < np.abs(cpu - coarse).max() < 2e-2


@pytest.mark.gpu
def test_a_gpu_that_is_full_leaves_the_fill_to_the_cpu(model: Path) -> None:
    """The allocator itself says no, in the middle of the network."""
    crop = as_floats(gradient(SIZE, SIZE))
    wanted = NeuralFill(model, "cpu").fill(crop, HOLE, CancelToken())
    network = NeuralFill(model, "cuda")
    torch.cuda.empty_cache()
    torch.cuda.set_per_process_memory_fraction(1e-9)
    rest = []
    try:
        # What the weights left free of their block of memory would do for so small a network.
        with pytest.raises(torch.OutOfMemoryError):
            rest.extend(torch.empty(128, device="cuda") for _ in itertools.count())
        found = network.fill(crop, HOLE, CancelToken())
    finally:
        torch.cuda.set_per_process_memory_fraction(1.0)
    assert np.array_equal(found, wanted)
    assert network.notes == ["The GPU ran out of memory; the fill went on on the CPU"]


def test_threads_that_share_a_network_get_what_each_would_alone(model: Path) -> None:
    crop = as_floats(gradient(SIZE, SIZE))
    crops = [crop * (number / 40) for number in range(40)]
    alone = [NeuralFill(model, "cpu").fill(each, HOLE, CancelToken()) for each in crops]
    network = NeuralFill(model, "cpu")
    with ThreadPoolExecutor(4) as pool:
        fills = [pool.submit(network.fill, each, HOLE, CancelToken()) for each in crops * 3]
        for fill, wanted in zip(fills, alone * 3, strict=True):
            assert np.array_equal(fill.result(), wanted)


@pytest.mark.gpu
def test_on_a_gpu_two_threads_take_turns_at_a_network(model: Path) -> None:
    """It may go to another device in the middle of a fill."""
    network = NeuralFill(model, "cuda")
    crop, inside, overlaps = as_floats(gradient(SIZE, SIZE)), Lock(), []
    crops = [crop * (number / 40) for number in range(40)]

    def enter(*_: object) -> None:
        overlaps.append(not inside.acquire(blocking=False))

    def leave(*_: object) -> None:
        inside.release()

    network._net.register_forward_pre_hook(enter)
    network._net.register_forward_hook(leave)
    with ThreadPoolExecutor(4) as pool:
        fills = [pool.submit(network.fill, each, HOLE, CancelToken()) for each in crops]
        assert all(fill.result().shape == crop.shape for fill in fills)
    assert overlaps == [False] * 40


def test_the_last_crops_are_not_looked_at_again(model: Path) -> None:
    """`structure.knows` asks about a frame that is drawn soon after it, maybe after another's."""
    network, crop, runs = NeuralFill(model, "cpu"), as_floats(gradient(SIZE, SIZE)), []
    network._net.register_forward_hook(lambda *_: runs.append(1))
    one = network.fill(crop, HOLE, CancelToken())
    network.fill(crop[::-1].copy(), HOLE, CancelToken())
    assert np.array_equal(network.fill(crop.copy(), HOLE, CancelToken()), one)
    assert len(runs) == 2
    network.fill(crop, ~HOLE, CancelToken())
    network.fill(crop * 0.5, ~HOLE, CancelToken())
    assert len(runs) == 4
