import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import ceapp as package
from ceapp import __main__ as entry
from ceapp.cli import bench_fill
from ceapp.core.samples import samples
from tests.cli.conftest import Ended

Ceapp = Callable[..., Ended]


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_the_version_is_told(ceapp: Ceapp) -> None:
    assert ceapp("--version") == Ended(0, f"ceapp {package.__version__}\n", "")


def test_torchs_threads_are_told_to_sleep_while_they_wait(
    ceapp: Ceapp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever ceapp is started for; who has set it otherwise knows why."""
    monkeypatch.delenv("OMP_WAIT_POLICY", raising=False)
    ceapp("--version")
    assert os.environ["OMP_WAIT_POLICY"] == "PASSIVE"
    monkeypatch.setenv("OMP_WAIT_POLICY", "ACTIVE")
    ceapp("--version")
    assert os.environ["OMP_WAIT_POLICY"] == "ACTIVE"


def test_help_tells_of_the_window_and_of_the_verbs(ceapp: Ceapp) -> None:
    ended = ceapp("--help")
    assert (ended.status, ended.err) == (0, "")
    assert "ceapp [PHOTO]" in ended.out
    for verb in ("fill", "models", "train", "eval", "bench"):
        assert f"\n    {verb} " in ended.out


@pytest.mark.parametrize("verb", ["fill", "models", "train", "eval", "bench"])
def test_every_verb_has_help(ceapp: Ceapp, verb: str) -> None:
    ended = ceapp(verb, "--help")
    assert (ended.status, ended.err) == (0, "")
    assert f"ceapp {verb}" in ended.out


@pytest.mark.parametrize(
    "words",
    [
        ("--unknown",),
        ("fill",),
        ("bench",),
        ("bench", "nothing"),
        ("bench", "start", "--unknown"),
        ("models", "shwo"),
        ("my", "photo.jpg"),
    ],
)
def test_wrong_usage_is_one_line_and_status_2(ceapp: Ceapp, words: tuple[str, ...]) -> None:
    ended = ceapp(*words)
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.startswith("ceapp: ")
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "opened"),
    [((), None), (("photo.jpg",), "photo.jpg"), (("filled.jpg",), "filled.jpg")],
)
def test_a_first_word_that_is_no_verb_is_a_photo(
    ceapp: Ceapp, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], opened: str | None
) -> None:
    from ceapp.ui import app

    photos = []

    def run(photo: str | None) -> int:
        photos.append(photo)
        return 7

    monkeypatch.setattr(app, "run", run)
    assert ceapp(*words).status == 7
    assert photos == [opened]


@pytest.mark.parametrize("part", ["start", "paint"])
@pytest.mark.parametrize("as_json", [False, True])
def test_benchmarks_of_the_window_go_to_the_window(
    ceapp: Ceapp, monkeypatch: pytest.MonkeyPatch, part: str, as_json: bool
) -> None:
    from ceapp.ui import bench

    asked = []

    def run(*what: object) -> int:
        asked.append(what)
        return 0

    monkeypatch.setattr(bench, "run", run)
    assert ceapp("bench", part, *(["--json"] if as_json else [])).status == 0
    assert asked == [(part, as_json)]


def test_bench_fill_prints_json_alone(ceapp: Ceapp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_fill, "LARGE", (0.2,))
    monkeypatch.setattr(bench_fill, "SIDE", 30)
    monkeypatch.setattr(bench_fill, "ROUNDS", 1)
    ended = ceapp("bench", "fill", "--json")
    report = json.loads(ended.out)
    assert (ended.status, ended.err) == (0, "")
    assert set(report["photos"]) == {sample.name for sample in samples()}
    assert all(row["s"] > 0 and row["hole_px"] > 0 for row in report["photos"].values())
    assert report["large"]["0.2 MP"]["hole_px"] == 900
    assert report["large"]["0.2 MP"]["s"] > 0
    assert report["peak_mib"] > 10


@pytest.mark.usefixtures("no_display")
def test_without_a_display_the_bundled_photos_are_filled(ceapp: Ceapp) -> None:
    # As `make run` starts it.
    ended = ceapp(str(samples()[-1].photo))
    assert (ended.status, ended.err) == (0, "")
    first, *rest = ended.out.splitlines()
    assert "no display" in first
    written = [Path(line.split()[0]) for line in rest if line.startswith("  ")]
    assert len(written) == 3 * len(samples()) >= 6
    assert all(path.stat().st_size > 0 for path in written)
    before, _, after = (path.read_bytes() for path in written[:3])
    assert before != after
    for path in written:
        path.unlink()
    written[0].parent.rmdir()


@pytest.mark.usefixtures("no_display")
def test_without_a_display_a_photo_cannot_be_shown(ceapp: Ceapp) -> None:
    ended = ceapp("photo.jpg")
    assert (ended.status, ended.out) == (1, "")
    assert ended.err.count("\n") == 1
    assert "photo.jpg" in ended.err
    assert "ceapp fill" in ended.err


@pytest.mark.usefixtures("no_display")
@pytest.mark.parametrize("name", ["WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_any_display_will_do(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    assert not entry.has_display()
    monkeypatch.setenv(name, "some")
    assert entry.has_display()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X is asked on Linux alone")
def test_a_display_that_does_not_answer_is_none(
    ceapp: Ceapp, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":54321")
    ended = ceapp("photo.jpg")
    assert ended.status == 1
    assert ended.err.count("\n") == 1


@pytest.mark.usefixtures("no_display")
def test_windows_and_macos_always_have_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert entry.has_display()


@pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise there")
def test_ctrl_c_ends_with_130_and_one_line(tmp_path: Path) -> None:
    # A pipe without a writer: reading the photo waits for ever, so that the signal meets it.
    pipe = tmp_path / "photo.png"
    os.mkfifo(pipe)
    words = ["fill", str(pipe), "--mask", str(pipe), "--out", str(tmp_path / "out.png")]
    # What was started in the background, as some CI runners do, ignores Ctrl-C; its children too.
    heed = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    script = f"{heed}; import sys; from ceapp.__main__ import main; sys.exit(main())"
    command = [sys.executable, "-c", script, *words]
    # Opening a pipe to write waits until the program has come to reading it.
    with (
        subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process,
        pipe.open("wb"),
    ):
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=60)
    assert process.returncode == 130
    assert told == "ceapp: Cancelled\n"
    assert list(tmp_path.iterdir()) == [pipe]


@pytest.mark.skipif(os.name == "nt", reason="pipes end otherwise there")
def test_a_reader_that_goes_away_gets_no_traceback() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "ceapp", "models"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        told = process.stderr.read()
    assert told == ""


def test_the_way_to_the_window_imports_no_torch() -> None:
    script = "import sys, ceapp.__main__; print('torch' in sys.modules, 'numpy' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False False\n"
