"""Many photos in one go, and each of them again from its recipe."""

import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from ceapp.core.photo_file import read_photo
from ceapp.core.recipe import read_recipe, recipe_path
from ceapp.engine.batch.journal import NAME, alone_in
from tests.cli.conftest import Ended
from tests.engine.masked import masked_portrait
from tests.pictures import box_hole, noise, write_mask, write_photo

Ceapp = Callable[..., Ended]
SIZE = (60, 80)
HOLE = box_hole(*SIZE, 20, 30, 34, 50)


@dataclass(frozen=True)
class Many:
    """Photos, a mask for each, and a place for the results."""

    photos: Path
    masks: Path
    out: Path

    @property
    def options(self) -> list[object]:
        """What fills them quickly, without a network."""
        return ["--out", self.out, "--masks", self.masks, "--mode", "smooth"]


@pytest.fixture
def many(tmp_path: Path) -> Many:
    made = Many(tmp_path / "in", tmp_path / "masks", tmp_path / "out")
    for folder in (made.photos, made.masks):
        folder.mkdir()
    for i, suffix in enumerate((".png", ".jpg", ".tif", ".png", ".webp")):
        write_photo(made.photos / f"p{i}{suffix}", noise(*SIZE, seed=i))
        write_mask(made.masks / f"p{i}.png", HOLE)
    return made


def state(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Return all that a folder holds and when it was written, and when the folder changed."""
    found = {p.name: (p.stat().st_mtime_ns, p.read_bytes()) for p in folder.iterdir()}
    return found | {".": (folder.stat().st_mtime_ns, b"")}


def test_every_photo_is_filled_under_its_name_with_its_recipe(ceapp: Ceapp, many: Many) -> None:
    ended = ceapp("batch", many.photos, *many.options)
    assert ended.status == 0, ended.err
    photos = sorted(many.photos.iterdir())
    assert {p.name for p in many.out.iterdir()} == {
        NAME,
        *(p.name for p in photos),
        *(recipe_path(p).name for p in photos),
    }
    for photo in photos:
        alone = many.out.with_name(f"alone{photo.suffix}")
        mask = many.masks / f"{photo.stem}.png"
        ceapp("fill", photo, "--mask", mask, "--out", alone, "--mode", "smooth")
        assert (many.out / photo.name).read_bytes() == alone.read_bytes()
    assert np.array_equal(read_recipe(recipe_path(many.out / "p0.png")).mask > 0, HOLE)
    assert "5 filled" in ended.out


def test_resuming_does_what_is_new_or_other_and_nothing_else(ceapp: Ceapp, many: Many) -> None:
    assert ceapp("batch", many.photos, *many.options).status == 0
    before = state(many.out)
    ended = ceapp("batch", many.photos, *many.options, "--resume")
    assert (ended.status, ended.out) == (0, "5 done before\n")
    assert state(many.out) == before
    # Another photo, another mask, and one result that somebody deleted.
    write_photo(many.photos / "p0.png", noise(*SIZE, seed=9))
    write_mask(many.masks / "p1.png", HOLE[::-1])
    (many.out / "p2.tif").unlink()
    ended = ceapp("batch", many.photos, *many.options, "--resume")
    assert (ended.status, ended.out.splitlines()[-1][:25]) == (0, "3 filled, 2 done before; ")
    after = state(many.out)
    assert {n for n in after if n.startswith("p") and after[n] != before[n]} == {
        *("p0.png", "p1.jpg", "p2.tif"),
        *("p0.png.ceapp.json", "p1.jpg.ceapp.json", "p2.tif.ceapp.json"),
    }


def test_what_cannot_be_filled_is_told_and_passed_over(ceapp: Ceapp, many: Many) -> None:
    (many.photos / "p1.jpg").write_bytes(b"\xff\xd8\xff broken")
    (many.masks / "p2.png").unlink()
    write_mask(many.masks / "p3.png", HOLE[1:])
    ended = ceapp("batch", many.photos, *many.options)
    assert ended.status == 1
    told = ended.err.splitlines()
    assert "p1.jpg is broken" in told[0]
    assert "There is no mask for p2.tif" in told[1]
    assert "p3.png is 80 x 59 pixels, the photo is 80 x 60" in told[2]
    assert len(told) == 3
    assert set(results(many.out)) == {"p0.png", "p4.webp"}


def test_one_mask_serves_all(ceapp: Ceapp, many: Many) -> None:
    mask = many.masks / "p0.png"
    photos = [many.photos / "p0.png", many.photos / "p1.jpg"]
    ended = ceapp(
        "batch", *photos, "--mask", mask, "--out", many.out, "--mode", "smooth", "--jobs", 2
    )
    assert ended.status == 0
    before, after = read_photo(photos[0]).pixels, read_photo(many.out / "p0.png").pixels
    assert np.array_equal((before != after).any(-1) & ~HOLE, np.zeros_like(HOLE))
    assert (before != after).any()


def test_the_one_mask_is_not_filled_where_it_lies_among_the_photos(
    ceapp: Ceapp, many: Many
) -> None:
    mask = write_mask(many.photos / "hole.png", HOLE)
    ended = ceapp("batch", many.photos, "--mask", mask, "--out", many.out, "--mode", "smooth")
    assert ended.status == 0
    assert "5 filled, 1 had nothing to fill" in ended.out
    assert "hole.png is the mask itself" in ended.err
    assert not (many.out / "hole.png").exists()


def test_face_masks_are_found_where_there_are_some(ceapp: Ceapp, many: Many) -> None:
    pixels, mask = masked_portrait()
    masked = write_photo(many.masks / "masked.png", pixels)
    words = [many.photos / "p0.png", masked, "--find", "face-masks", "--mode", "smooth"]
    ended = ceapp("batch", *words, "--out", many.out)
    assert ended.status == 0
    assert ended.out.splitlines()[-1] == "1 filled, 1 had nothing to fill"
    assert "No face mask was found in p0.png" in ended.err
    found = read_recipe(recipe_path(many.out / "masked.png")).mask > 0
    assert np.count_nonzero(found & mask) > 0.8 * np.count_nonzero(found | mask)


def test_nobodys_work_is_replaced(ceapp: Ceapp, many: Many) -> None:
    many.out.mkdir()
    mine = write_photo(many.out / "p0.png", noise(*SIZE, seed=50)).read_bytes()
    ended = ceapp("batch", many.photos, *many.options)
    assert ended.status == 2
    assert "already holds p0.png" in ended.err
    ended = ceapp("batch", many.photos, *many.options, "--resume")
    assert ended.status == 1
    assert "no batch wrote it" in ended.err
    assert (many.out / "p0.png").read_bytes() == mine
    # A result that a person worked on further, and then other options.
    retouched = write_photo(many.out / "p3.png", noise(*SIZE, seed=51)).read_bytes()
    ended = ceapp("batch", many.photos, *many.options, "--resume", "--seed", 5)
    assert "p3.png was changed since it was filled" in ended.err
    assert (many.out / "p3.png").read_bytes() == retouched


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda m: [m.photos / "none.png", *m.options], "There is no file"),
        (lambda m: [m.photos, m.masks, *m.options], "would both become"),
        (lambda m: [m.photos, "--out", m.photos, "--masks", m.masks], "would replace the photo"),
        (lambda m: [m.photos, "--out", m.out, "--masks", m.out], "There is no folder"),
        (lambda m: [m.photos, "--out", m.photos / "p0.png", "--masks", m.masks], "is a file"),
        (lambda m: [m.photos, *m.options, "--mask", "a.png"], "not allowed with"),
        (lambda m: [m.photos, *m.options, "--model", "nobody"], "There is no model"),
        (lambda m: [m.photos, "--out", m.out], "required"),
    ],
)
def test_a_mistake_is_said_before_any_work(
    ceapp: Ceapp, many: Many, change: Callable[[Many], list[object]], words: str
) -> None:
    ended = ceapp("batch", *change(many))
    assert ended.status == 2
    assert words in ended.err
    assert ended.err.count("\n") == 1
    assert not many.out.exists()


def test_two_batches_keep_out_of_each_others_way(ceapp: Ceapp, many: Many) -> None:
    with alone_in(many.out):
        ended = ceapp("batch", many.photos, *many.options)
    assert ended.status == 1
    assert "Another batch is writing" in ended.err
    assert not many.out.exists()


# --- stopped from outside --------------------------------------------------------------------

SOAK_KILLS = int(os.environ.get("SOAK_KILLS", "0"))
WRITES = 8
"""Times that a photo's result, recipe and lines in the journal are brought to the disk."""
# Everything is imported once; each batch is a child of its own, so that 30 take a few seconds.
# It is killed before its nth step of writing, or after a share of the time that a whole one takes.
KILLED = """
import os, signal, sys, time
from ceapp.__main__ import main
main(["batch", "--help"])
from ceapp.engine.batch import run
def die_before(step):
    left = step
    def counted(real):
        def call(*given):
            nonlocal left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*given)
        return call
    os.fsync, os.replace = counted(os.fsync), counted(os.replace)
took = 0.0
for line in sys.stdin:
    step, share, *words = line.rstrip("\\n").split("\\t")
    began = time.monotonic()
    child = os.fork()
    if child == 0:
        die_before(int(step))
        os._exit(main(words))
    if float(share):
        time.sleep(float(share) * took)
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    took = took or time.monotonic() - began
    sys.stdout.write("ended\\n")
    sys.stdout.flush()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process that forks, to be killed often")
def test_killed_at_any_step_nothing_is_torn_and_nothing_is_done_twice(
    ceapp: Ceapp, many: Many
) -> None:
    words = ["batch", many.photos, "--masks", many.masks, "--mode", "smooth", "--resume", "--out"]
    server = subprocess.Popen(
        [sys.executable, "-c", KILLED], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert server.stdin is not None
    assert server.stdout is not None

    def run(out: Path, step: int = 0, share: float = 0) -> None:
        """Run a batch up to a step of its writing, or for a share of a whole one's time."""
        server.stdin.write("\t".join(map(str, [step, share, *words, out])) + "\n")
        server.stdin.flush()
        while (said := server.stdout.readline()) != "ended\n":
            assert said

    whole = many.out.with_name("whole")
    run(whole)
    wanted = results(whole)
    assert len(wanted) == 5
    dice, out = random.Random(4), many.out
    moments = [(n + 1, 0.0) for n in range(WRITES + 1)]
    moments += [(0, dice.uniform(0.3, 0.95)) for _ in range(SOAK_KILLS)]
    written: dict[Path, int] = {}
    torn = set()
    for step, share in moments:
        run(out, step, share)
        there = results(out)
        assert there.items() <= wanted.items()
        done = [out / line["done"] for line in journal(out) if "done" in line]
        assert len(done) == len(set(done))
        written |= {path: path.stat().st_ino for path in done if path not in written}
        torn.add((len(there) - len(done), len([*out.glob(".*.tmp")])))
        assert {path: path.stat().st_ino for path in written} == written
        if len(done) == len(wanted):
            out = many.out.with_name(f"out{len(written)}")
    server.stdin.close()
    assert server.wait(60) == 0
    server.stdout.close()
    assert ceapp(*words, out).status == 0
    assert results(out) == wanted
    assert not list(out.glob(".*.tmp"))
    assert {path: path.stat().st_ino for path in written} == written
    # A result half written, one without its recipe, one with it and without the journal's line.
    assert torn >= {(0, 1), (1, 1), (1, 0)}


def results(folder: Path) -> dict[str, bytes]:
    """Return the photos that a batch has written."""
    return {p.name: p.read_bytes() for p in folder.glob("p*") if p.suffix != ".json"}


def journal(folder: Path) -> list[dict[str, str]]:
    """Return the whole lines of a batch's journal."""
    path = folder / NAME
    text = path.read_text() if path.exists() else ""
    return [json.loads(line) for line in text.split("\n")[:-1]]


@pytest.mark.skipif(sys.platform == "win32", reason="sends what Ctrl-C sends on Unix")
def test_ctrl_c_leaves_a_batch_that_goes_on(ceapp: Ceapp, many: Many) -> None:
    for i in range(5, 45):
        write_photo(many.photos / f"p{i}.png", noise(*SIZE, seed=i))
    mask = many.masks / "p0.png"
    words = ["batch", many.photos, "--mask", mask, "--mode", "smooth", "--out", many.out]
    # Where the tests run in the background of a shell, Ctrl-C is ignored, and that is inherited.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        running = subprocess.Popen(
            [sys.executable, "-m", "ceapp", *map(str, words)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
    finally:
        signal.signal(signal.SIGINT, before)
    assert running.stdout is not None
    assert running.stdout.readline().startswith(str(many.out))
    running.send_signal(signal.SIGINT)
    _, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (130, "ceapp: Cancelled\n")
    assert not [p for p in many.out.iterdir() if p.suffix == ".tmp"]
    done = [line["done"] for line in journal(many.out) if "done" in line]
    assert 0 < len(done) < 45
    ended = ceapp(*words, "--resume")
    assert ended.status == 0
    assert f"{len(done)} done before" in ended.out


# --- recipes ---------------------------------------------------------------------------------


def test_a_recipe_replays_to_the_same_bytes(ceapp: Ceapp, many: Many) -> None:
    photo, mask, out = many.photos / "p1.jpg", many.masks / "p1.png", many.out.with_suffix(".jpg")
    words = ["fill", photo, "--mask", mask, "--out", out, "--seed", 3, "--grow", 2]
    words += ["--mode", "texture", "--recipe"]
    barred = write_mask(many.masks / "barred.png", box_hole(*SIZE, 0, 0, 20, 80))
    assert ceapp(*words, "--exclude", barred).status == 0
    again = many.out.with_name("again.jpg")
    ended = ceapp("replay", recipe_path(out), "--out", again)
    assert (ended.status, ended.out) == (0, f"{again}: the same bytes as out.jpg\n")
    assert again.read_bytes() == out.read_bytes()
    ended = ceapp("replay", recipe_path(out), "--out", photo)
    assert (ended.status, ended.out) == (2, "")
    assert "names the photo" in ended.err


def test_a_replay_tells_how_far_it_is_from_what_was(ceapp: Ceapp, many: Many) -> None:
    photo, mask, out = many.photos / "p0.png", many.masks / "p0.png", many.out.with_suffix(".png")
    words = ["fill", photo, "--mask", mask, "--out", out, "--mode", "smooth", "--recipe"]
    assert ceapp(*words).status == 0
    path = recipe_path(out)
    told = json.loads(path.read_text())
    told["options"]["seed"] = 99
    path.write_text(json.dumps(told))
    ended = ceapp("replay", path)
    assert ended.status == 1
    assert "the largest difference from out.png is " in ended.out
    assert "Everything is as it was" in ended.err
    told["setting"]["versions"]["numpy"] = "1.0"
    path.write_text(json.dumps(told))
    ended = ceapp("replay", path)
    assert ended.status == 0
    assert "then and now differ in numpy: 1.0, " in ended.out


def test_another_photo_is_not_replayed(ceapp: Ceapp, many: Many) -> None:
    assert ceapp("batch", many.photos, *many.options).status == 0
    path = recipe_path(many.out / "p0.png")
    moved = (many.photos / "p0.png").rename(many.photos / "moved.png")
    ended = ceapp("replay", path)
    assert ended.status == 2
    assert "Say with --photo where it is" in ended.err
    assert ceapp("replay", path, "--photo", moved).status == 0
    ended = ceapp("replay", path, "--photo", many.photos / "p3.png")
    assert ended.status == 2
    assert "not the photo that was filled" in ended.err
