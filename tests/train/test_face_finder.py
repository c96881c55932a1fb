import json
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from ceapp.core.card_file import write_card_file
from ceapp.core.geometry import Rect
from ceapp.core.model_file import read_card, sha256
from ceapp.core.paths import shipped_models
from ceapp.engine.face_look import MODEL
from ceapp.nn.face_finder import LARGEST, SMALLEST, UNIT, FaceFinder
from ceapp.nn.finder import load_finder
from ceapp.train.face_finder import finder_loss, main, train_finder
from ceapp.train.face_scenes import CANVAS, SceneMaker, Scenes
from ceapp.train.face_scores import Answers, ask, faceless, pasted, threshold_for, whole_pictures
from ceapp.train.pictures import Pictures
from tests.train.made import picture

FACE = (250, 20, 250)
"""A colour that no other picture of these tests has: it stands for a face."""


def faces(count: int) -> Pictures:
    names = tuple(f"{'tight' if i % 2 else 'loose'}_{i:02}.png" for i in range(count))
    return Pictures(names, (np.full((128, 128, 3), FACE, np.uint8),) * count)


def photos(count: int) -> Pictures:
    green = np.array([[[0, 1, 0]]], np.uint8)
    images = tuple(picture(i, 200, 260) * green for i in range(count))
    return Pictures(tuple(f"{i:02}.png" for i in range(count)), images)


@pytest.fixture(scope="module")
def maker() -> SceneMaker:
    return SceneMaker(faces(4), photos(6), ("tight",))


def purple(scenes: Scenes) -> torch.Tensor:
    """Return (B, CANVAS, CANVAS): where more red than green is seen."""
    return scenes.seen[:, 0] > scenes.seen[:, 1] + 0.8


def test_a_net_trained_anew_goes_by_the_rules_of_the_one_that_is_shipped() -> None:
    shipped = read_card(shipped_models() / f"{MODEL}.safetensors").arch
    new = FaceFinder().arch
    # A threshold is chosen after each training.
    assert new | {"threshold": shipped["threshold"]} == shipped


def test_a_step_always_has_the_same_scenes(maker: SceneMaker) -> None:
    first, again, next_one = maker.at(3, 10), maker.at(3, 10), maker.at(4, 10)
    assert torch.equal(first.seen, again.seen)
    assert torch.equal(first.centre, again.centre)
    assert not torch.equal(first.seen, next_one.seen)


def test_half_of_the_scenes_show_a_face_in_its_frame(maker: SceneMaker) -> None:
    scenes = maker.at(0, 40)
    assert int(scenes.is_face.sum()) == 20
    assert float(scenes.side.min()) >= SMALLEST
    assert float(scenes.side.max()) <= LARGEST
    line = torch.arange(CANVAS) + 0.5
    for i in torch.nonzero(scenes.is_face).flatten().tolist():
        rows, columns = torch.nonzero(purple(scenes)[i], as_tuple=True)
        # A turned square reaches beyond its frame by its corners at most.
        reach = float(scenes.side[i]) * 0.71
        assert ((line[rows] - scenes.centre[i, 0]).abs() <= reach).all()
        assert ((line[columns] - scenes.centre[i, 1]).abs() <= reach).all()


def test_unknown_pixels_are_nothing_in_every_channel(maker: SceneMaker) -> None:
    scenes = maker.at(1, 20)
    unknown = scenes.seen[:, 3:] == 0
    assert 0.05 < float(unknown.float().mean()) < 0.9
    assert (scenes.seen[:, :3] * unknown == 0).all()


def test_decoys_and_faces_have_the_same_edges_and_holes() -> None:
    same = photos(10)
    squares = tuple(image[:128, :128] for image in same.images)
    maker = SceneMaker(Pictures(same.names, squares), same, ("00", "02", "04", "06"))
    scenes = [maker.at(step, 40) for step in range(6)]
    known = torch.cat([s.seen[:, 3].mean((1, 2)) for s in scenes])
    is_face = torch.cat([s.is_face for s in scenes])
    # Nothing but the content may tell them apart, so as much is unknown with as without a face.
    assert abs(float(known[is_face].mean() - known[~is_face].mean())) < 0.1


def scene_with(centre: tuple[float, float], side: float, is_face: bool) -> Scenes:
    return Scenes(
        torch.zeros(1, 4, CANVAS, CANVAS),
        torch.tensor([is_face]),
        torch.tensor([centre]),
        torch.tensor([side]),
    )


def cells_for(scene: Scenes, logit: float) -> torch.Tensor:
    """Return cells that claim the scene's frame, and exactly that."""
    line = (torch.arange(CANVAS // 8) + 0.5) * 8
    down = (scene.centre[0, 0] - line)[:, None].expand(16, 16)
    right = (scene.centre[0, 1] - line)[None, :].expand(16, 16)
    near = torch.hypot(down, right) < 0.12 * scene.side[0]
    claim = torch.where(near, logit, -logit)
    log_side = (scene.side / UNIT).log().expand(16, 16)
    return torch.stack([claim, down / UNIT, right / UNIT, log_side])[None]


def test_the_right_answer_costs_nothing_and_every_wrong_one_something() -> None:
    scene = scene_with((60.0, 68.0), 80.0, True)
    right = cells_for(scene, 12.0)
    assert float(finder_loss(right, scene)) < 1e-3
    for channel, change in ((0, -24.0), (1, 0.3), (2, 0.3), (3, 0.5)):
        wrong = right.clone()
        wrong[:, channel] += change
        assert float(finder_loss(wrong, scene)) > 0.1
    assert float(finder_loss(right, scene_with((60.0, 68.0), 80.0, False))) > 0.1


def test_training_teaches_it_to_tell_faces_from_photos(maker: SceneMaker) -> None:
    torch.manual_seed(0)
    net = FaceFinder((8, 8, 8, 8, 8, 8))
    losses = list(train_finder(net, maker, 40, batch_size=10, lr=1e-2))
    assert np.mean(losses[-5:]) < 0.5 * np.mean(losses[:5])


def test_a_threshold_lets_no_more_alarms_pass_than_allowed() -> None:
    answers = Answers(np.linspace(0, 0.99, 100), np.zeros(100))
    threshold = threshold_for(answers, 0.05)
    assert answers.claimed(threshold) == pytest.approx(0.05)
    assert answers.framed(threshold) == 0


def test_cases_show_the_truth() -> None:
    whole = next(whole_pictures(faces(1), "centre", 0))
    assert whole.frame == Rect(0, 0, 128, 128)
    some = list(pasted(faces(6), photos(3), ("tight",), 0))
    assert len(some) == 6
    for case in some:
        assert case.frame is not None
        seen = case.frame.intersect(Rect.of_shape(case.group.hole.shape))
        inside = case.group.pixels[seen.slices]
        assert (inside == FACE).all(-1).any()
        assert case.group.hole.any()
    bare = list(faceless(photos(3), 2, 0))
    assert len(bare) >= 6
    assert all(case.frame is None for case in bare)


def test_asking_leaves_the_net_as_it_was() -> None:
    torch.manual_seed(0)
    net = FaceFinder((4, 4, 4, 4, 4, 4), threshold=0.6).eval()
    answers = ask(net, whole_pictures(faces(2), "lower", 0))
    assert net.threshold == 0.6
    assert answers.score.shape == answers.overlap.shape == (2,)
    # However unsure an untrained net is, its answer is heard.
    assert (answers.score > 0).all()


def test_the_command_writes_a_checkpoint_with_its_card(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, size in (("faces", 64), ("photos", 140)):
        (tmp_path / name).mkdir()
        for i in range(30):
            Image.fromarray(picture(i + size, size, size)).save(tmp_path / name / f"{i:02}.png")
    out = tmp_path / "new" / "finder.safetensors"
    arguments = ["--faces", tmp_path / "faces", "--photos", tmp_path / "photos", "--out", out]
    options = ["--steps", "2", "--batch", "10", "--terms", "Made by a test", "--use", "any"]
    assert main([*map(str, arguments), *options]) == 0
    net, card = load_finder(out, FaceFinder)
    assert (card.name, card.steps, card.data, card.use) == ("finder", 2, ["Made by a test"], "any")
    assert net.threshold == card.arch["threshold"]
    assert set(card.scores) >= {"whole, centre", "pasted", "faceless"}
    told = json.loads(out.with_suffix(".json").read_text("utf-8"))
    assert told.pop("sha256") == sha256(out)
    assert told == json.loads(read_card(out).to_json())


def test_the_command_says_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    none = str(tmp_path / "none.tar")
    arguments = ["--faces", none, "--photos", none, "--out", str(tmp_path / "f.safetensors")]
    assert main(arguments) == 2
    assert "none.tar is neither a folder nor a readable tar" in capsys.readouterr().err
    assert not (tmp_path / "f.safetensors").exists()


def test_a_card_file_needs_a_card(tmp_path: Path) -> None:
    from ceapp.core.errors import CheckpointError

    with pytest.raises(CheckpointError):
        write_card_file(tmp_path / "none.safetensors")
    assert list(tmp_path.iterdir()) == []
