"""`ceapp selftest`: whether every part of an installed program works.

Each check does for real, on bundled photos and in a folder of its own, what a person would do. A
part of the program that can be packed wrongly has a check here.
"""

import json
import logging
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer, QTranslator
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from ceapp.app.preferences import Preferences
from ceapp.app.session import SessionController
from ceapp.core.errors import CeappError, WorkError
from ceapp.core.geometry import Rect
from ceapp.core.log import close_log, open_log
from ceapp.core.paths import away_from_home, log_file, resource
from ceapp.core.settings import ROWS
from ceapp.ui.app import SAMPLE, make_app
from ceapp.ui.language import ENGLISH, catalogues
from ceapp.ui.main_window import MainWindow
from ceapp.ui.style import Look

_PATIENCE_MS = 60_000
"""A background job that takes longer than this on a bundled photo is taken for stuck."""
_TINY = (
    "size=64 widths=4,4,6,6,8,8 critic_widths=4,4,6,6,8,8 latent=8 batch_size=4 steps=3 epochs=9"
)
Value = TypeVar("Value")

_log = logging.getLogger(__name__)


def run(as_json: bool) -> int:
    """Make every check, write what came of it to stdout, and return the exit status."""
    app = make_app()
    handler = open_log()
    checks: list[dict[str, object]] = []
    with (
        tempfile.TemporaryDirectory(prefix="ceapp-selftest-") as folder,
        away_from_home(Path(folder) / "home"),
    ):
        for name, check in CHECKS.items():
            began = time.monotonic()
            told, passed = _made(check, Path(folder))
            seconds = round(time.monotonic() - began, 2)
            checks.append({"name": name, "passed": passed, "seconds": seconds, "told": told})
            if not as_json:
                sys.stdout.write(f"{'ok  ' if passed else 'FAIL'} {name}: {told} ({seconds} s)\n")
                sys.stdout.flush()
    close_log(handler)
    app.processEvents()
    passed = all(check["passed"] for check in checks)
    if as_json:
        sys.stdout.write(json.dumps({"passed": passed, "checks": checks}) + "\n")
    elif not passed:
        sys.stdout.write(f"What went wrong is written in {log_file()}\n")
    return 0 if passed else 1


def _made(check: Callable[[Path], str], folder: Path) -> tuple[str, bool]:
    """Return what a check tells, and whether it passed."""
    try:
        return check(folder), True
    except CeappError as error:
        return str(error), False
    except Exception as error:  # noqa: BLE001 - whatever breaks is what this is here to find
        _log.exception("the self-test found a part that does not work")
        return f"{type(error).__name__}: {error}", False


def draws_every_icon(folder: Path) -> str:
    """Draw every icon."""
    icons = [resource("ceapp.svg"), *sorted(resource("icons").glob("*.svg"))]
    broken = [path.name for path in icons if not QSvgRenderer(str(path)).isValid()]
    _expect(len(icons) > 1 and not broken, f"cannot be drawn: {broken}")
    return f"{len(icons)} icons"


def loads_every_translation(folder: Path) -> str:
    """Load every catalogue of translations."""
    languages = [language for language in ROWS["language"].choices if language != "system"]
    found = {path.stem.removeprefix("ceapp_") for path in resource("translations").glob("*.qm")}
    _expect(found == set(languages) - {ENGLISH}, f"there are catalogues for {sorted(found)}")
    for language in found:
        for name, path in catalogues(language).items():
            _expect(QTranslator().load(str(path)), f"{name} cannot be loaded: {path}")
    return ", ".join(languages)


def does_the_main_job(folder: Path) -> str:
    """Open, paint, fill and save in the window; no byte outside the hole may change."""
    import numpy as np

    from ceapp.core.photo_file import read_photo

    session = SessionController(Preferences(folder / "settings"))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = MainWindow(session, Look(app, session.preferences))
    try:
        window.show()
        _until_done(session, lambda: session.open(resource(SAMPLE)))
        document = _there(session.document)
        before = document.pixels.copy()
        session.begin_stroke(False)
        for x in range(400, 520, 20):
            session.stroke_to(300.0, float(x), 40.0)
        session.end_stroke()
        hole = document.mask >= 1
        session.model = "classic"
        _until_done(session, session.fill)
        _until_done(session, lambda: session.save(folder / "filled.png"))
    finally:
        window.close()
        session.close()
    after = read_photo(folder / "filled.png").pixels
    _expect(bool((after != before)[hole].any()), "the fill changed nothing")
    _expect(np.array_equal(after[~hole], before[~hole]), "pixels outside the hole changed")
    return f"{int(hole.sum())} px filled, all others as they were"


def fills_with_every_model(folder: Path) -> str:
    """Fill a bundled portrait with each model that came with the program."""
    import numpy as np

    from ceapp.core.cancel import CancelToken, silent
    from ceapp.core.mask import read_mask
    from ceapp.core.photo_file import read_photo
    from ceapp.engine.blending import paste
    from ceapp.engine.grouping import make_request
    from ceapp.engine.models import CLASSIC, list_models
    from ceapp.engine.pipeline import fill

    photo = read_photo(resource("photos/astronaut.jpg"))
    mask = read_mask(resource("photos/astronaut.mask.png"), (photo.height, photo.width))
    names = [CLASSIC]
    for model in list_models():
        _expect(model.error is None, f"{model.name} is broken: {model.error}")
        names += [model.name] if model.fills and model.shipped else []
    for name in names:
        result = fill(make_request(photo.pixels, mask, model=name), silent, CancelToken())
        _expect(name in result.models, f"{name} did not fill: {result.notes}")
        changed = (paste(photo.pixels, result.patches) != photo.pixels).any(-1)
        _expect(bool(changed.any()), f"{name} changed nothing")
        _expect(not np.any(changed & (mask < 128)), f"{name} changed pixels outside the hole")
    return ", ".join(names)


def fills_a_batch_that_replays(folder: Path) -> str:
    """Fill all bundled photos in one go, then each once more from its recipe."""
    from ceapp.core.cancel import CancelToken, silent
    from ceapp.core.recipe import Options, read_recipe, recipe_path
    from ceapp.engine.batch.masks import MaskFolder
    from ceapp.engine.batch.plan import find_photos, plan
    from ceapp.engine.batch.run import Batch
    from ceapp.engine.recipes import file_digest, read_source, replay

    photos = resource("photos")
    entries = plan(find_photos([photos]), folder / "batch")
    for news in Batch(entries, MaskFolder(photos), Options()).run():
        _expect(news.state != "failed", str(news.error))
    for entry in entries:
        recipe = read_recipe(recipe_path(entry.out))
        again = replay(recipe, read_source(entry.photo), silent, CancelToken())
        again.write(folder / entry.out.name)
        same = file_digest(folder / entry.out.name) == recipe.result.sha256
        _expect(same, f"{entry.out.name} came out otherwise the second time")
    return f"{len(entries)} photos, each twice to the same bytes"


def finds_a_face_mask(folder: Path) -> str:
    """Find a face mask that is painted on a bundled portrait, and none on the portrait itself."""
    import numpy as np

    from ceapp.core.cancel import CancelToken, silent
    from ceapp.core.photo_file import read_photo
    from ceapp.engine.mask_finder import find_face_masks

    pixels = read_photo(resource("photos/astronaut.jpg")).pixels
    nothing = not find_face_masks(pixels, silent, CancelToken()).any()
    _expect(bool(nothing), "found where there is none")
    # From below the eyes to the chin, narrower downwards, and darker.
    rows, columns = np.mgrid[: pixels.shape[0], : pixels.shape[1]]
    half = 37 - np.clip(rows - 140, 0, None) ** 2 / 60
    worn = (rows >= 114) & (rows < 184) & (np.abs(columns - 222) < half)
    pixels = pixels.copy()
    pixels[worn] = np.array([170, 208, 228]) - (rows[worn] - 114)[:, None] // 3
    found = find_face_masks(pixels, silent, CancelToken()) > 0
    share = np.count_nonzero(found & worn) / np.count_nonzero(found | worn)
    _expect(bool(share > 0.7), f"found in the wrong place: overlap {share:.2f}")
    return f"found, overlap {share:.2f}"


def writes_every_format(folder: Path) -> str:
    """Save a photo in every format, and open it again."""
    from ceapp.core.photo_file import SUFFIXES, read_photo, write_photo

    photo = read_photo(resource(SAMPLE))
    for kind in dict.fromkeys(SUFFIXES.values()):
        suffix = next(s for s, its in SUFFIXES.items() if its == kind)
        path = folder / f"every{suffix}"
        write_photo(photo.pixels[:64, :80].copy(), photo.traits, path)
        _expect(read_photo(path).pixels.shape[:2] == (64, 80), f"{kind} came back otherwise")
    return ", ".join(dict.fromkeys(SUFFIXES.values()))


def trains_three_steps(folder: Path) -> str:
    """Train a tiny net on made pictures, and read its checkpoint."""
    import numpy as np

    from ceapp.core.model_file import read_card
    from ceapp.train.loop import Start, train
    from ceapp.train.pictures import Pictures
    from ceapp.train.presets import preset
    from ceapp.train.run_folder import RunFolder
    from ceapp.train.split import split_pictures

    noise = np.random.default_rng(0).integers(0, 256, (12, 64, 64, 3), np.uint8)
    pictures = Pictures(tuple(f"{i}.png" for i in range(len(noise))), tuple(noise))
    config = preset("face").with_settings(_TINY.split())
    run_folder = RunFolder(folder / "run")
    for _ in train(config, split_pictures(pictures, config), run_folder, "cpu", Start()):
        pass
    steps = read_card(folder / "run" / "last.safetensors").steps
    _expect(steps == 3, f"{steps} steps were taken")
    return "3 steps, checkpoint read"


def makes_a_visit(folder: Path) -> str:
    """Choose a photo in the demo, paint, and see what comes of it; then nothing may be left."""
    from ceapp.app.demo.machine import Demo, Step
    from ceapp.core.demo_config import DemoConfig
    from ceapp.ui.demo.language import Languages
    from ceapp.ui.demo.window import DemoWindow

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    demo = Demo(DemoConfig(pin="0000"), Preferences(folder / "settings"), folder / "count.json")
    languages = Languages(app, ("en",))
    window = DemoWindow(demo, languages)

    def until(step: Step, begin: Callable[[], None]) -> None:
        loop = QEventLoop()
        demo.step_changed.connect(lambda now: loop.quit() if now is step else None)
        begin()
        QTimer.singleShot(_PATIENCE_MS, loop.quit)
        if demo.step is not step:
            loop.exec()
        _expect(demo.step is step, f"the demo is in {demo.step.value}, not in {step.value}")

    try:
        window.show()
        offered = QEventLoop()
        demo.films.offered.connect(offered.quit)
        demo.films.start()
        offered.exec()
        demo.begin()
        until(Step.PAINT, lambda: demo.choose(demo.offers()[0]))
        session = _there(demo.visit).session
        until(Step.RESULT, lambda: session.paint_box(Rect(200, 200, 230, 230), erase=False))
        demo.finish()
        _expect(session.document is None and demo.visit is None, "the visit is not over")
    finally:
        window.close_down()
        demo.close()
        languages.close()
        window.hide()
        window.deleteLater()
    seconds = demo.tally.waits[0]
    return f"a visit, filled in {seconds:.1f} s" + (", quickly" if demo.tally.quick else "")


CHECKS: dict[str, Callable[[Path], str]] = {
    "icons": draws_every_icon,
    "translations": loads_every_translation,
    "main job": does_the_main_job,
    "models": fills_with_every_model,
    "batch": fills_a_batch_that_replays,
    "face masks": finds_a_face_mask,
    "formats": writes_every_format,
    "training": trains_three_steps,
    "demo": makes_a_visit,
}


def _expect(true: bool, otherwise: str) -> None:
    if not true:
        raise WorkError(otherwise)


def _there(value: Value | None) -> Value:
    if value is None:
        raise WorkError("the photo did not open")
    return value


def _until_done(session: SessionController, begin: Callable[[], None]) -> None:
    """Begin an activity and let the window live until it has ended."""
    loop = QEventLoop()
    failures: list[str] = []
    session.told.connect(lambda said: failures.append(said.text) if said.kind == "error" else None)
    session.busy_changed.connect(lambda activity: None if activity else loop.quit())
    begin()
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    if session.activity:
        loop.exec()
    _expect(not session.activity, "it did not come to an end")
    _expect(not failures, "; ".join(failures))
