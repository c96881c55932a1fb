from dataclasses import fields

from ceapp.train.config import TrainConfig
from ceapp.train.config_check import CHOICES
from ceapp.train.parameters import GROUPS, PARAMETERS
from ceapp.train.presets import PAPER, PRESETS, preset
from ceapp.train.settings_text import settings_between


def test_every_field_of_a_run_is_explained_once() -> None:
    names = [parameter.name for parameter in PARAMETERS]
    assert len(names) == len(set(names))
    assert {*names, "preset"} == {field.name for field in fields(TrainConfig)}
    for parameter in PARAMETERS:
        assert parameter.group in GROUPS
        assert parameter.what.endswith(".")
        assert parameter.label
    assert {one.name for one in PARAMETERS if one.choices} == set(CHOICES)


def test_settings_make_one_configuration_out_of_another() -> None:
    for name, config in PRESETS.items():
        settings = settings_between(PAPER, config)
        assert PAPER.with_settings([*settings, f"preset={name}"]) == config
    changed = preset("face").with_settings(["held_out=a,b", "local=false", "holes=box:2,free:0.5"])
    settings = settings_between(PRESETS["face"], changed)
    assert sorted(settings) == ["held_out=a,b", "holes=box:2,free:0.5", "local=false"]
    assert PRESETS["face"].with_settings(settings) == changed
