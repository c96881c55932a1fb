from pathlib import Path

import numpy as np
import pytest

from ceapp.core.cancel import CancelToken, silent
from ceapp.core.errors import Cancelled, CheckpointError
from ceapp.core.geometry import Rect
from ceapp.core.paths import added_models
from ceapp.engine import choice, pipeline
from ceapp.engine.api import FillResult
from ceapp.engine.blending import paste
from ceapp.engine.face_look import FaceFrame
from ceapp.engine.grouping import make_request
from ceapp.engine.pipeline import fill
from tests.engine.made import SIZE, make_model
from tests.pictures import box_hole, disc_hole, gradient, noise, with_alpha

HOLES = disc_hole(300, 400, 80, 90, 30) | box_hole(300, 400, 220, 300, 260, 380)

NOT_NUMBERS = b"\xff\x7f\xff\x7f"
"""Two half-precision NaN."""


def run(pixels: np.ndarray, hole: np.ndarray, **options: object) -> FillResult:
    request = make_request(pixels, hole, device="cpu", **options)  # type: ignore[arg-type]
    return fill(request, silent, CancelToken())


@pytest.fixture
def models(shipped: Path) -> Path:
    make_model(shipped, "face-32", "face")
    make_model(shipped, "photo")
    return shipped


@pytest.mark.parametrize("model", ["classic", "photo", "face-32", "auto"])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.usefixtures("models")
def test_outside_the_hole_every_bit_stays(model: str, dtype: type[np.integer], alpha: bool) -> None:
    pixels = noise(300, 400, dtype=dtype)
    pixels = with_alpha(pixels) if alpha else pixels
    before = pixels.copy()
    result = run(pixels, HOLES, model=model)
    out = paste(pixels, result.patches)
    assert np.array_equal(pixels, before)
    assert out.dtype == dtype
    assert np.array_equal(out[~HOLES], before[~HOLES])
    assert np.array_equal(out[..., 3:], before[..., 3:])
    assert (out[HOLES, :3] != before[HOLES, :3]).any(1).mean() > 0.9
    assert sum(int(patch.hole.sum()) for patch in result.patches) == HOLES.sum()


@pytest.mark.parametrize("mode", ["structure", "texture", "smooth"])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.usefixtures("models")
def test_in_every_mode_nothing_but_the_hole_changes(mode: str, dtype: type[np.integer]) -> None:
    pixels = noise(300, 400, dtype=dtype)
    result = run(pixels, HOLES, mode=mode)
    # A network that says what copying begins from does not draw.
    came_to = "texture" if mode == "structure" else mode
    assert {method.mode for method in result.methods} == {came_to}
    assert not result.variations[0].drawn
    out = paste(pixels, result.patches)
    assert np.array_equal(out[~HOLES], pixels[~HOLES])
    assert (out[HOLES] != pixels[HOLES]).any(1).mean() > 0.9


@pytest.mark.parametrize("model", ["classic", "photo"])
@pytest.mark.usefixtures("models")
def test_what_was_under_the_hole_never_comes_through(model: str) -> None:
    one = noise(300, 400)
    other = one.copy()
    other[HOLES] = 255 - other[HOLES]
    outs = [paste(p, run(p, HOLES, model=model).patches) for p in (one, other)]
    assert np.array_equal(*outs)


@pytest.mark.usefixtures("models")
def test_of_a_face_under_the_hole_its_frame_alone_comes_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen = []

    def found(pixels: np.ndarray, *_: object, look_under: bool) -> FaceFrame:
        seen.append((pixels.mean(), look_under))
        return FaceFrame(Rect(40, 40, 140, 140), 0.9)

    monkeypatch.setattr(choice, "find_face", found)
    monkeypatch.setattr(pipeline, "knows", lambda *_: True)
    hole = box_hole(300, 400, 80, 70, 120, 110)
    one = noise(300, 400)
    other = one.copy()
    other[hole] = 255 - other[hole] // 2
    results = [run(pixels, hole) for pixels in (one, other)]
    assert seen[0] != seen[1]
    assert seen[0][1]
    assert results[0].models == ("face-32",)
    outs = [paste(p, r.patches) for p, r in zip((one, other), results, strict=True)]
    assert np.array_equal(*outs)


@pytest.mark.usefixtures("models")
def test_a_smooth_picture_has_no_seam_even_from_an_untrained_net() -> None:
    pixels = gradient(300, 400)
    result = run(pixels, HOLES, model="photo")
    assert result.models == ("photo", "photo")
    assert result.device == "CPU: asked for"
    out = paste(pixels, result.patches).astype(int)
    edge = box_hole(300, 400, 220, 300, 260, 301)
    step = np.abs(out[:, 1:] - out[:, :-1])[edge[:, 1:]]
    assert step.max() < 12


@pytest.mark.usefixtures("models")
@pytest.mark.parametrize("model", ["classic", "photo"])
def test_same_seed_same_bytes_other_seed_other_grain(model: str) -> None:
    pixels = noise(300, 400)
    first, again, another = (
        paste(pixels, run(pixels, HOLES, model=model, seed=seed).patches) for seed in (7, 7, 8)
    )
    assert np.array_equal(first, again)
    assert not np.array_equal(first, another)


def test_auto_without_models_fills_and_says_how(shipped: Path) -> None:
    result = run(noise(300, 400), HOLES)
    assert result.models == ("classic", "classic")
    assert {method.mode for method in result.methods} == {"texture"}
    assert all(method.reason.endswith(".") for method in result.methods)
    assert result.notes == ()
    assert not result.device


def test_auto_with_a_broken_checkpoint_falls_back_and_says_so(shipped: Path) -> None:
    path = make_model(shipped, "photo")
    path.write_bytes(path.read_bytes()[:-50])
    result = run(gradient(300, 400), HOLES)
    assert result.models == ("classic", "classic")
    assert "photo" in result.notes[0]


def test_auto_with_weights_that_do_not_fit_falls_back_once(shipped: Path) -> None:
    # The card can be read, so that only loading finds out.
    path = make_model(shipped, "photo")
    path.write_bytes(path.read_bytes()[:-4] + NOT_NUMBERS)
    result = run(noise(300, 400), HOLES)
    assert result.models == ("classic", "classic")
    assert len(result.notes) == 1
    assert "photo was left out" in result.notes[0]


@pytest.mark.parametrize("spoil", ["broken", "weights", "missing"])
def test_a_model_that_was_asked_for_must_work(shipped: Path, spoil: str) -> None:
    path = make_model(added_models(), "mine")
    if spoil == "broken":
        path.write_bytes(path.read_bytes()[:-50])
    elif spoil == "weights":
        path.write_bytes(path.read_bytes()[:-4] + NOT_NUMBERS)
    else:
        path.unlink()
    with pytest.raises(CheckpointError, match="mine"):
        run(gradient(300, 400), HOLES, model="mine")


@pytest.mark.usefixtures("models")
def test_a_hole_that_reaches_out_of_the_face_is_filled_to_its_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    face = FaceFrame(Rect(40, 40, 140, 140), 0.9)
    monkeypatch.setattr(choice, "find_face", lambda *_, **__: face)
    hole = box_hole(300, 400, 90, 60, 200, 110)
    pixels = gradient(300, 400)
    pixels[hole] = 0
    result = run(pixels, hole, model="face-32")
    assert result.models == ("face-32",)
    out = paste(pixels, result.patches).astype(int)
    # The part below the face is smooth, right, and joins the other without a step.
    truth = gradient(300, 400).astype(int)
    assert np.abs(out - truth)[160:200, 60:110].max() < 12
    assert np.abs(out[140, 60:110] - out[139, 60:110]).max() < 16


@pytest.mark.usefixtures("models")
def test_a_net_that_cannot_redraw_what_it_sees_does_not_fill_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    face = FaceFrame(Rect(40, 40, 140, 140), 0.9)
    monkeypatch.setattr(choice, "find_face", lambda *_, **__: face)
    # The net of the test is untrained: it redraws nothing.
    result = run(noise(300, 400), box_hole(300, 400, 80, 80, 110, 110), mode="auto")
    assert "face-32" not in result.models


@pytest.mark.usefixtures("models")
def test_a_picture_of_the_nets_size_is_filled() -> None:
    hole = box_hole(SIZE, SIZE, 0, 0, 10, 10) | box_hole(SIZE, SIZE, 20, 20, 30, 30)
    pixels = noise(SIZE, SIZE)
    result = run(pixels, hole, model="photo")
    assert np.array_equal(paste(pixels, result.patches)[~hole], pixels[~hole])


def test_a_token_ends_the_work_between_holes(shipped: Path) -> None:
    token = CancelToken()
    seen = []

    def progress(fraction: float) -> None:
        seen.append(fraction)
        if fraction > 0:
            token.cancel()

    request = make_request(gradient(300, 400), HOLES)
    with pytest.raises(Cancelled):
        fill(request, progress, token)
    assert len(seen) == 2


@pytest.mark.parametrize("mode", ["smooth", "texture"])
def test_progress_grows_in_small_steps_and_ends_at_one(shipped: Path, mode: str) -> None:
    seen: list[float] = []
    request = make_request(noise(300, 400), HOLES, mode=mode)  # type: ignore[arg-type]
    fill(request, seen.append, CancelToken())
    assert seen[0] == 0
    assert seen[-1] == 1
    assert seen == sorted(seen)
    assert max(np.diff(seen)) < (0.2 if mode == "texture" else 0.6)
