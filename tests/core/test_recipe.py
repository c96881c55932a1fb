from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ceapp.core.errors import InputError
from ceapp.core.recipe import (
    FileTold,
    Options,
    Recipe,
    Setting,
    read_recipe,
    recipe_path,
    seen_from,
    write_recipe,
)
from tests.pictures import disc_hole

HERE = Setting("CPU", 2, "x86_64", {"numpy": "2.4", "torch": "2.13"})


def recipe() -> Recipe:
    mask = np.where(disc_hole(40, 60, 20, 30, 9), 255, 0).astype(np.uint8)
    return Recipe(
        FileTold("../in/ä.png", "1" * 64),
        FileTold("ä.png", "2" * 64),
        "3" * 64,
        Options(mode="texture", seed=7, grow=3),
        ({"mode": "texture", "model": "classic", "reason": "It has texture."},),
        {"face-128": "4" * 64},
        HERE,
        95,
        mask,
        mask[::-1].copy(),
    )


def test_a_recipe_comes_back_as_it_was(tmp_path: Path) -> None:
    path = recipe_path(tmp_path / "ä.png")
    written = recipe()
    write_recipe(written, path)
    read = read_recipe(path)
    assert path.name == "ä.png.ceapp.json"
    assert np.array_equal(read.mask, written.mask)
    assert read.exclude is not None
    assert np.array_equal(read.exclude, written.exclude)
    bare = {"mask": written.mask, "exclude": None}
    assert replace(read, **bare).to_json() == replace(written, **bare).to_json()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"ceapp_recipe": 99}',
        recipe().to_json().replace('"ceapp_recipe": 1', '"ceapp_recipe": 2'),
        recipe().to_json().replace('"mask": "', '"mask": "!'),
        recipe().to_json().replace('"seed"', '"sead"'),
    ],
)
def test_what_is_no_recipe_is_said_to_be_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.png.ceapp.json"
    path.write_text(text)
    with pytest.raises(InputError, match="no recipe that this ceapp understands"):
        read_recipe(path)


def test_a_setting_names_what_differs() -> None:
    there = replace(HERE, threads=4, versions={"numpy": "2.5", "torch": "2.13"})
    assert HERE.differences(there) == ["threads: 2, 4", "numpy: 2.4, 2.5"]
    assert HERE.differences(HERE) == []


def test_a_photo_is_found_again_when_both_folders_moved(tmp_path: Path) -> None:
    assert seen_from(tmp_path / "out", tmp_path / "in" / "a.png") == "../in/a.png"
