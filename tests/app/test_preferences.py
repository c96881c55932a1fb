import pytest
from pytestqt.qtbot import QtBot

from ceapp.app.preferences import Preferences
from ceapp.app.session import SessionController
from ceapp.core.paths import settings_file
from ceapp.core.settings import Settings
from ceapp.core.settings_file import read_settings, write_settings


def test_a_change_holds_at_once_is_told_and_reaches_the_disk(qtbot: QtBot) -> None:
    preferences = Preferences()
    with qtbot.waitSignal(preferences.changed) as heard:
        preferences.change(theme="light", threads=3, autosave=True)
    assert heard.args == [{"theme", "threads"}]
    assert preferences.current == Settings(theme="light", threads=3)
    qtbot.waitUntil(lambda: settings_file().exists())
    assert read_settings(settings_file()) == preferences.current


@pytest.mark.parametrize("wrong", [{"theme": "blue"}, {"speed": 9}])
def test_a_wrong_change_changes_nothing(wrong: dict[str, object]) -> None:
    preferences = Preferences()
    with pytest.raises(ValueError, match="cannot be"):
        preferences.change(threads=3, **wrong)
    assert preferences.current == Settings()


def test_a_page_is_reset_and_no_other(qtbot: QtBot) -> None:
    preferences = Preferences()
    preferences.change(theme="light", threads=3)
    preferences.reset("device")
    assert preferences.current == Settings(theme="light")


def test_what_held_before_is_taken_back_in_one_change(qtbot: QtBot) -> None:
    preferences = Preferences()
    before = preferences.current
    preferences.change(theme="light")
    preferences.change(threads=3)
    heard: list[frozenset[str]] = []
    preferences.changed.connect(heard.append)
    preferences.take(before)
    preferences.take(before)
    assert heard == [{"theme", "threads"}]


def test_closing_the_session_leaves_nothing_unsaved() -> None:
    session = SessionController()
    session.preferences.change(threads=3)
    session.close()
    assert read_settings(settings_file()) == Settings(threads=3)


def test_a_session_starts_with_the_model_of_the_settings() -> None:
    write_settings(settings_file(), Settings(model="classic"))
    session = SessionController()
    assert session.model == "classic"
    session.close()


def test_a_disk_that_takes_nothing_costs_the_file_alone(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    preferences = Preferences()
    settings_file().parent.parent.mkdir(parents=True, exist_ok=True)
    settings_file().parent.write_text("in the way")
    preferences.change(threads=3)
    with qtbot.waitSignal(preferences.failed):
        preferences.save()
    assert preferences.current == Settings(threads=3)
