import pytest

from ceapp.core.errors import InputError
from ceapp.train.config import TrainConfig
from ceapp.train.presets import PRESETS, preset


def test_the_defaults_are_the_papers() -> None:
    paper = TrainConfig()
    assert (paper.batch_size, paper.epochs, paper.lr, paper.split) == (8, 20, 1e-4, 0.1)
    assert (paper.batch_norm, paper.skip, paper.loss, paper.adversarial) == (False, False, "l2", 1)


def test_settings_are_read_by_the_kind_of_their_field() -> None:
    config = preset("face").with_settings(
        [
            *("epochs=3", "lr=0.01", "skip=false", "widths=1,2,3,4,5,6"),
            *("held_out=a_,b_", "holes=free:2,box"),
        ]
    )
    assert config.epochs == 3
    assert config.lr == 0.01
    assert config.skip is False
    assert config.widths == (1, 2, 3, 4, 5, 6)
    assert config.held_out == ("a_", "b_")
    assert config.holes == {"free": 2.0, "box": 1.0}


@pytest.mark.parametrize(
    "setting",
    [
        *("epochs", "epoch=3", "epochs=many", "skip=maybe", "size=100", "loss=l3", "holes=star:1"),
        *("kept_back=xyz", "crops=0", "least_hole=.6", "net=photo", "heads=0"),
        *("widths=1,2", "split=0", "precision=fp8", "lr=-1", "zoom=0.5", "holes="),
    ],
)
def test_a_wrong_setting_is_refused(setting: str) -> None:
    with pytest.raises(InputError):
        TrainConfig().with_settings([setting])


def test_an_unknown_preset_is_refused_with_the_choices() -> None:
    with pytest.raises(InputError, match="paper-bn"):
        preset("papr")


def test_every_preset_survives_json() -> None:
    for config in PRESETS.values():
        assert TrainConfig.from_json(config.to_json()) == config
