"""What ceapp is made of: every library that it needs, with version, licence and its texts.

Read from what the installed packages say of themselves, so it is the same list for a checkout, a
wheel and a packaged program, which brings these files along.
"""

from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from ceapp.core.paths import resource
from ceapp.core.words import say

PROGRAM = "ceapp"
_TEXTS = ("licen", "copying", "notice", "authors")
_LONGEST_NAME = 80
"""Some packages put their whole licence where its name belongs, characters."""
_CLASSIFIER = "License :: "
# Qt's packages name this licence and bring no text of it.
_COMMON = {"LGPL-3.0": "licences/LGPL-3.0.txt", "GPL-3.0": "licences/GPL-3.0.txt"}


@dataclass(frozen=True)
class Library:
    """A library that the program needs, or the program itself.

    Attributes
    ----------
    name, version : str
    licence : str
        Its name, as the package tells it.
    home : str
        Where its source can be had; empty if the package does not tell.
    """

    name: str
    version: str
    licence: str
    home: str

    @cached_property
    def text(self) -> str:
        """The texts of its licences, one after the other."""
        files = (
            Path(str(file.locate()))
            for file in distribution(self.name).files or ()
            if file.name.lower().startswith(_TEXTS) and not file.name.endswith((".py", ".pyc"))
        )
        found = [file.read_text("utf-8", "replace") for file in files if file.is_file()]
        found += [
            resource(file).read_text(encoding="utf-8")
            for name, file in _COMMON.items()
            if name in self.licence and not found
        ]
        return "\n\n".join(text.strip() for text in dict.fromkeys(found))


def libraries() -> list[Library]:
    """Return the program and, by name, every library that it needs, directly or not."""
    names, waiting = {PROGRAM}, [PROGRAM]
    found: list[Library] = []
    while waiting:
        try:
            package = distribution(waiting.pop())
        except PackageNotFoundError:
            # Needed on another system only, or left out of the package.
            continue
        found.append(_library(package))
        for line in package.requires or ():
            requirement = Requirement(line)
            name = canonicalize_name(requirement.name)
            wanted = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
            if wanted and name not in names:
                names.add(name)
                waiting.append(name)
    return sorted(found, key=lambda one: (one.name != PROGRAM, one.name.lower()))


def _library(package: Distribution) -> Library:
    told = package.metadata
    links = dict(line.split(", ", 1) for line in told.get_all("Project-URL") or ())
    homes = {label.lower(): url for label, url in links.items()}
    home = next(
        (homes[label] for label in ("source", "homepage", "repository") if label in homes), ""
    )
    return Library(
        told["Name"], package.version, _licence(package), home or told["Home-page"] or ""
    )


def _licence(package: Distribution) -> str:
    told = package.metadata
    named = told["License-Expression"] or told["License"] or ""
    if named and len(named) <= _LONGEST_NAME:
        return str(named)
    classes = [c for c in told.get_all("Classifier") or () if c.startswith(_CLASSIFIER)]
    names = [c.removeprefix(_CLASSIFIER).split(" :: ")[-1] for c in classes]
    return ", ".join(names) or str(named).split("\n")[0][:_LONGEST_NAME] or say("see its text")
