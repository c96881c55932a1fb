"""Brings the catalogues of translations up to date with the source: `make words`.

Qt's `lupdate` finds what `tr` marks. It reads no tables, no `core.words` and no errors, so these
are written out for it in a file of its own (docs/adr/0014). `lrelease` then makes the `.qm` files
that the program loads; both are committed.
"""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "zh_CN")
CONTEXT = "ceapp"
"""Of all that `core.words` says; `tr` has the context of its class."""
# Words of Qt's own dialogs that one of its catalogues lacks; ours counts before those.
_LACKING = {
    "QFileDialog": ("&Look in:", "Files of &type:"),
    "QAbstractFileIconProvider": ("Folder", "File Folder", "File"),
}
# What only the command line says stays English.
_SPOKEN = ("app", "core", "engine", "nn", "train", "ui")
_UNSPOKEN = {"bench", "selftest", "face_finder", "face_scenes", "face_scores"}
_UNSPOKEN |= {"face_points", "identity"}


def main() -> int:
    """Update every catalogue."""
    for language in LANGUAGES:
        update(FOLDER / f"ceapp_{language}.ts")
    release(FOLDER)
    return 0


def update(catalogue: Path) -> None:
    """Bring a `.ts` file up to date: take in what is new, drop what nobody says any more."""
    with tempfile.TemporaryDirectory() as folder:
        extra = Path(folder) / "phrases.py"
        extra.write_text(written_out(), encoding="utf-8")
        _tool("lupdate", *_modules(), extra, "-locations", "none", "-no-obsolete",
              "-source-language", "en", "-target-language", catalogue.stem.removeprefix("ceapp_"),
              "-silent", "-ts", catalogue)  # fmt: skip


def release(folder: Path) -> None:
    """Make the `.qm` file of every catalogue in a folder."""
    for catalogue in sorted(folder.glob("*.ts")):
        _tool("lrelease", "-silent", catalogue, "-qm", catalogue.with_suffix(".qm"))


def written_out() -> str:
    """Return every phrase that lupdate would miss, as calls that it finds."""
    lines = ["from PySide6.QtCore import QCoreApplication"]
    for context, texts in _LACKING.items():
        lines += [f"QCoreApplication.translate({context!r}, {text!r})" for text in texts]
    plain, counted = phrases()
    for phrase in plain:
        lines.append(f"QCoreApplication.translate({CONTEXT!r}, {json.dumps(phrase)})")
    for phrase in counted:
        lines.append(f"QCoreApplication.translate({CONTEXT!r}, {json.dumps(phrase)}, '', 1)")
    return "\n".join(lines) + "\n"


def phrases() -> tuple[list[str], list[str]]:
    """Return what `core.words` is asked to say: plain templates, and those that count."""
    reader = _Reader()
    for module in _modules():
        reader.read(module)
    return sorted({*reader.plain, *_in_tables()} - {""}), sorted(reader.counted)


class _Reader(ast.NodeVisitor):
    """Reads modules for what they say."""

    def __init__(self) -> None:
        self.plain: set[str] = set()
        self.counted: set[str] = set()
        self._errors = _errors()
        self._scopes: list[ast.AST] = []

    def read(self, module: Path) -> None:
        """Take in what a module says."""
        tree = ast.parse(module.read_text(encoding="utf-8"), module.name)
        self._module, self._scopes = module, [tree]
        self.visit(tree)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Look for names inside a function there first."""
        self._scopes.append(node)
        self.generic_visit(node)
        self._scopes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Take in what is said by a call."""
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name in ("say", "phrase"):
            self.plain.update(self._texts(node.args[0], named=False))
        elif name == "count_said":
            self.counted.update(self._texts(node.args[1], named=False))
        elif name in self._errors:
            for argument in node.args[:2]:
                self.plain.update(self._texts(argument, named=True))
        self.generic_visit(node)

    def _texts(self, argument: ast.expr, named: bool) -> Iterator[str]:
        """Yield the texts that an argument may have: written there, or under a name if `named`."""
        match argument:
            case ast.Constant(str(text)):
                yield text
            case ast.IfExp():
                yield from self._texts(argument.body, named)
                yield from self._texts(argument.orelse, named)
            case ast.Name(name) if named:
                for value in self._values(name):
                    yield from self._texts(value, named=isinstance(value, ast.IfExp))
            case ast.JoinedStr():
                where = f"{self._module.name}, line {argument.lineno}"
                raise SystemExit(f"{where}: places in a sentence want names, not an f-string")

    def _values(self, name: str) -> list[ast.expr]:
        """Return what a name may stand for, in the innermost scope that knows it."""
        for scope in reversed(self._scopes):
            found = [
                node.value
                for node in ast.walk(scope)
                if isinstance(node, ast.Assign)
                and any(isinstance(to, ast.Name) and to.id == name for to in node.targets)
            ]
            if found:
                return found
        return []


def _in_tables() -> Iterator[str]:
    """Yield the texts of tables whose every row is shown."""
    from ceapp.core.settings import ROWS
    from ceapp.train.parameters import GROUPS, PARAMETERS
    from ceapp.ui.commands import MENUS

    for title, commands in MENUS:
        yield title
        for command in commands:
            yield from (command.text, command.tip)
    for row in ROWS.values():
        yield from (row.label, row.help, row.zero)
        # A language is called by its own name everywhere.
        named = ("system",) if row.name in ("language",) else row.choices
        yield from (row.choices[choice] for choice in named)
    yield from GROUPS
    for parameter in PARAMETERS:
        yield from (parameter.label, parameter.what)
    for card in sorted((ROOT / "models").glob("*.json")):
        told = json.loads(card.read_text(encoding="utf-8"))
        yield from (told["summary"], *told["data"])


def _errors() -> frozenset[str]:
    """Return the names of the errors that a person may see, in whatever module they are."""
    bases: dict[str, set[str]] = {}
    for module in _modules():
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"), module.name)):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {base.id for base in node.bases if isinstance(base, ast.Name)}
    found, before = {"CeappError"}, set[str]()
    while found != before:
        before = set(found)
        found |= {name for name, parents in bases.items() if parents & found}
    return frozenset(found)


def _modules() -> list[Path]:
    return [
        path
        for layer in _SPOKEN
        for path in sorted((ROOT / "ceapp" / layer).rglob("*.py"))
        if not {path.stem, path.stem.split("_")[0], path.parent.name} & _UNSPOKEN
    ]


def _tool(name: str, *arguments: object) -> None:
    program = Path(sys.executable).parent / f"pyside6-{name}"
    subprocess.run([program, *map(str, arguments)], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
