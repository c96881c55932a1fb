"""Whether there is a newer ceapp: one question to the address that a build was given, no more.

A build knows where its releases are listed from `resources/releases.txt` (packaging/build.py); a
checkout has no such file, and asks nobody.
"""

import json
import logging
import urllib.request

from packaging.version import InvalidVersion, Version

from ceapp.core.paths import resource

RELEASES = "releases.txt"
"""The bundled file that holds the address of the newest release's description, JSON."""

_PATIENCE_S = 5.0
_MOST_BYTES = 1 << 20
_log = logging.getLogger(__name__)


def release_address() -> str:
    """Return where to ask; empty if this build was not told."""
    file = resource(RELEASES)
    return file.read_text("utf-8").strip() if file.is_file() else ""


def newer_version(address: str, current: str) -> str:
    """Return the version of the newest release if it is newer than `current`, else nothing.

    Sends nothing but the question. Whatever goes wrong is written in the log, and means nothing.

    Parameters
    ----------
    address : str
        Answers in GitHub's way: a JSON object whose `tag_name` is the version, a `v` before it.
    current : str
    """
    try:
        asked = urllib.request.Request(address, headers={"User-Agent": "ceapp"})
        with urllib.request.urlopen(asked, timeout=_PATIENCE_S) as answer:
            told = json.loads(answer.read(_MOST_BYTES))
        newest = Version(told["tag_name"])
    # A ValueError is an answer that is no JSON, too; an OSError, all that a network does.
    except (OSError, ValueError, KeyError, TypeError, InvalidVersion) as error:
        _log.info("whether there is a newer version could not be found out: %s", error)
        return ""
    return str(newest) if newest > Version(current) else ""
