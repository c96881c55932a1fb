import pytest
import torch

from ceapp.core.errors import InputError
from ceapp.nn.device import has_bf16, pick_device, pick_precision


def test_auto_says_what_it_took_and_why() -> None:
    device = pick_device("auto")
    gpu = torch.cuda.is_available() or torch.backends.mps.is_available()
    assert (device.name != "cpu") == gpu
    assert device.reason.partition(": ")[2]


def test_the_cpu_can_be_asked_for() -> None:
    assert pick_device("cpu").name == "cpu"


def test_a_gpu_that_is_not_there_is_refused_with_the_reason() -> None:
    if torch.cuda.is_available():
        assert pick_device("cuda").name == "cuda"
        return
    with pytest.raises(InputError, match="CUDA"):
        pick_device("cuda")


def test_an_unknown_device_is_refused_with_the_choices() -> None:
    with pytest.raises(InputError, match="auto, cpu, cuda, mps"):
        pick_device("tpu")


def test_automatically_a_net_is_as_coarse_as_the_cpu_multiplies_natively() -> None:
    native = torch.bfloat16 if has_bf16("cpu") else torch.float32
    assert pick_precision("auto", "cpu") is native
    # On other devices fills were compared in float32 alone.
    assert pick_precision("auto", "cuda") is torch.float32
    assert pick_precision("float32", "cpu") is torch.float32
    assert pick_precision("bfloat16", "cuda") is torch.bfloat16
