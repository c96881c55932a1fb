from pathlib import Path

import pytest

from ceapp.core import demo_config
from ceapp.core.demo_config import DemoConfig, read_demo_config
from ceapp.core.errors import InputError
from tests.pictures import gradient, write_photo


def config(folder: Path, text: str) -> Path:
    path = folder / "booth.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_everything_is_as_it_comes_but_the_pin() -> None:
    one, other = read_demo_config(None), read_demo_config(None)
    assert one.pin_is_made_up
    assert len(one.pin) == 4
    assert one.pin.isdecimal()
    assert one.keep is one.watched is None
    assert (one.deadline_s, one.idle_s) == (2.0, 60.0)
    assert DemoConfig(pin=one.pin, pin_is_made_up=True) == one
    assert len({one.pin, other.pin, *(read_demo_config(None).pin for _ in range(5))}) > 1


def test_a_file_says_what_differs_and_names_folders_from_where_it_lies(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    write_photo(tmp_path / "photos/a.png", gradient(8, 8))
    path = config(
        tmp_path, 'format = 1\ntitle = "Booth 7"\nphotos = "photos"\npin = "0815"\nidle_s = 90\n'
    )
    read = read_demo_config(path)
    assert read.photos == (tmp_path / "photos").resolve()
    assert (read.title, read.pin, read.idle_s) == ("Booth 7", "0815", 90)
    assert not read.pin_is_made_up
    assert "0815" not in repr(read)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("pin = 1234", "pin has to be 4 to 8 digits in quotes"),
        ('pin = "12a4"', "pin has to be 4 to 8 digits in quotes"),
        ('photo = "x"', "the demo has no setting photo. It has title, photos"),
        ('keep = "nowhere"', "there is no such folder"),
        ('photos = "."', "there are no photos in"),
        ('idle_s = "60"', "idle_s has to be a number of seconds from 10 to 3600, not '60'"),
        ("deadline_s = 0", "from 0.2 to 60, not 0"),
        ("delete_watched = 1", "true or false"),
        ('languages = ["xx"]', "languages has to be a list of some of"),
        ('languages = ["en", "en"]', "each once"),
        ("languages = []", "languages has to be a list of some of"),
        ('mode = "best"', "auto, structure, texture or smooth"),
        ("format = 9", "has format 9, and this ceapp reads format 1"),
        ("title = ", "booth.toml cannot be understood"),
    ],
)
def test_the_first_mistake_is_one_sentence(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(InputError) as caught:
        read_demo_config(config(tmp_path, text))
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)
    assert "12a4" not in str(caught.value)


def test_a_file_of_an_earlier_format_is_understood(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo_config, "FORMAT", 2)
    upgrades = {1: lambda raw: {"idle_s": raw.pop("minutes") * 60, **raw}}
    monkeypatch.setattr(demo_config, "UPGRADES", upgrades)
    assert read_demo_config(config(tmp_path, "format = 1\nminutes = 2")).idle_s == 120
