"""`ceapp --demo`, from its start to its end."""

import signal

from ceapp.app.crash import CrashGuard
from ceapp.app.demo.machine import Demo
from ceapp.app.preferences import Preferences
from ceapp.core.demo_config import DemoConfig
from ceapp.core.paths import log_file
from ceapp.ui.app import leave, make_app
from ceapp.ui.demo.language import Languages
from ceapp.ui.demo.look import theme
from ceapp.ui.demo.window import DemoWindow
from ceapp.ui.garbage import Garbage
from ceapp.ui.language import ENGLISH, speak
from ceapp.ui.theme import palette


def run(config: DemoConfig) -> int:
    """Show the demo on the whole screen until the crew end it; return the exit status."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = make_app()
    app.setStyle("Fusion")
    app.setPalette(palette(theme()))
    guard = CrashGuard(log_file(), app)
    guard.install()
    Garbage(app)
    preferences = Preferences()
    demo = Demo(config, preferences, parent=app)
    # An error that nobody caught must not leave a visitor before a page that does nothing.
    guard.unexpected.connect(demo.fail)
    own = speak(app, preferences.current.language)
    languages = Languages(app, config.languages or tuple(dict.fromkeys((own, ENGLISH))))
    window = DemoWindow(demo, languages)
    window.fill_screen()
    demo.films.start()
    status = app.exec()
    ended = window.close_down() & demo.close()
    languages.close()
    guard.remove()
    if not ended:
        leave(status)
    return status
