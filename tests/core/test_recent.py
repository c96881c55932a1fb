import json

import numpy as np
from PIL import Image

from ceapp.core.recent import MOST, RecentPhotos
from tests.pictures import gradient


def test_the_latest_comes_first_and_once(tmp_path):
    recent = RecentPhotos(tmp_path / "recent")
    assert recent.photos() == []
    for name in ("a.jpg", "b & c.png", "a.jpg"):
        recent.note(tmp_path / name, gradient(600, 900))
    again = RecentPhotos(tmp_path / "recent").photos()
    assert [photo.path.name for photo in again] == ["a.jpg", "b & c.png"]
    with Image.open(again[0].picture) as picture:
        assert picture.size == (400, 267)


def test_the_list_ends_and_forgotten_pictures_go(tmp_path):
    recent = RecentPhotos(tmp_path)
    for number in range(MOST + 3):
        recent.note(tmp_path / f"{number}.jpg", gradient(20, 30))
    names = [photo.path.stem for photo in recent.photos()]
    assert names == [str(number) for number in range(MOST + 2, 2, -1)]
    assert len(list(tmp_path.glob("*.jpg"))) == MOST
    recent.forget(tmp_path / "5.jpg")
    assert "5" not in [photo.path.stem for photo in recent.photos()]
    recent.clear()
    assert recent.photos() == []
    assert list(tmp_path.glob("*.jpg")) == []


def test_a_broken_list_is_an_empty_one(tmp_path):
    for text in ("", "{", json.dumps([1, 2]), json.dumps({"a": 1}), json.dumps(5)):
        (tmp_path / "recent.json").write_text(text)
        recent = RecentPhotos(tmp_path)
        recent.photos()
        recent.note(tmp_path / "a.jpg", np.zeros((9, 9, 3), np.uint8))
        assert recent.photos()[0].path.name == "a.jpg"
