"""`ceapp models`: what models there are, what each may be used for; adding and removing some."""

import argparse
import json
from pathlib import Path

_BUILT_IN = {
    "auto": "a face model on faces, a photo model elsewhere, or none",
    "classic": "no network: copies from the photo, or lets colours flow in",
}


def add_parser(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = verbs.add_parser("models", help="list, show, check, add, remove or export models")
    parser.set_defaults(run=run_list)
    actions = parser.add_subparsers(
        metavar="list | show NAME | check FILE | add FILE | remove NAME | export NAME OUT"
    )
    actions.add_parser("list", help="list the models").set_defaults(run=run_list)
    show = actions.add_parser("show", help="show a model's card")
    check = actions.add_parser("check", help="find out whether a file could be added")
    add = actions.add_parser("add", help="check a .safetensors file and take it in")
    remove = actions.add_parser("remove", help="delete a model that was added")
    export = actions.add_parser("export", help="write a model's file to OUT, a file or a folder")
    for action, run in (
        (show, run_show),
        (check, run_check),
        (add, run_add),
        (remove, run_remove),
        (export, run_export),
    ):
        action.set_defaults(run=run)
    for action in (show, remove, export):
        action.add_argument("name", metavar="NAME")
    for action in (check, add):
        action.add_argument("file", type=Path, metavar="FILE")
    add.add_argument("--name", default="", help="what to call it; by default as its card says")
    _add_card_options(add)
    export.add_argument("out", type=Path, metavar="OUT")


def _add_card_options(add: argparse.ArgumentParser) -> None:
    """Add what can be said of a checkpoint that does not say it itself."""
    card = add.add_argument_group("for a checkpoint without a card")
    card.add_argument("--summary", default="", help="what it is for, in one sentence")
    card.add_argument("--subject", choices=("photo", "face"), default="photo", help="what it fills")
    card.add_argument(
        "--data", nargs="+", default=[], metavar="TEXT", help="what it learnt from, and its terms"
    )
    card.add_argument(
        "--use", choices=("any", "research"), default="research", help="what those terms allow"
    )
    # Which of them its shapes leave open, and what each may be, only the file tells.
    card.add_argument("--hole-value", metavar="VALUE", help="what it sees in a hole")
    card.add_argument("--upsampling", metavar="WAY", help="how it enlarges")
    card.add_argument("--passes", metavar="N", help="how often it sees its own fill")


def run_list(args: argparse.Namespace) -> int:
    """Print one line per model."""
    from ceapp.engine.models import list_models

    rows = [(name, "", text) for name, text in _BUILT_IN.items()]
    for entry in list_models():
        if entry.card is None or entry.error is not None:
            rows.append((entry.name, "broken", entry.error or ""))
            continue
        card = entry.card
        origin = "" if entry.shipped else " (added)"
        rows.append((entry.name, f"{card.task}, use: {card.use}", f"{card.summary}{origin}"))
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    for name, kind, text in rows:
        print(f"{name:{widths[0]}}  {kind:{widths[1]}}  {text}")
    return 0


def run_show(args: argparse.Namespace) -> int:
    """Print all that a model's card and file say."""
    from dataclasses import asdict

    from ceapp.core.model_file import sha256
    from ceapp.engine.models import find_model

    if args.name in _BUILT_IN:
        print(f"{args.name}: {_BUILT_IN[args.name]}")
        return 0
    entry = find_model(args.name, tuple(_BUILT_IN))
    facts = {} if entry.card is None else asdict(entry.card)
    facts |= {"file": str(entry.path), "bytes": entry.path.stat().st_size}
    facts["sha256"] = sha256(entry.path)
    width = max(map(len, facts))
    for name, value in facts.items():
        lines = [json.dumps(value, ensure_ascii=False)]
        if isinstance(value, str):
            lines = [value]
        elif isinstance(value, list):
            lines = [str(item) for item in value] or ["none"]
        for index, line in enumerate(lines):
            print(f"{'' if index else name:{width}}  {line}")
    return 0


def run_check(args: argparse.Namespace) -> int:
    """Say what the file is, if it could be added."""
    from ceapp.core.cancel import CancelToken, silent
    from ceapp.engine.model_store import check_file

    found = check_file(args.file, silent, CancelToken())
    card = found.card
    print(f"{args.file}: {card.name}, {card.size} px, {found.parameters:,} parameters")
    print(f"{card.summary} Use: {card.use}.")
    print(f"sha256 {found.sha256}")
    return 0


def run_add(args: argparse.Namespace) -> int:
    """Take the file in, and say under which terms."""
    from ceapp.core.cancel import CancelToken, silent
    from ceapp.core.errors import InputError
    from ceapp.engine.model_store import add_model
    from ceapp.engine.plain_checkpoint import look_into, with_answers

    card, said = None, bool(args.summary or args.data)
    missing = look_into(args.file) if said else None
    if missing is not None:
        net = {name: getattr(args, name) for name in missing.choices if getattr(args, name)}
        told = {name: getattr(args, name) for name in ("summary", "subject", "data", "use")}
        card = with_answers(missing, {"name": args.name or missing.card.name, **told, **net})
    elif said:
        raise InputError(
            "{file} has a card of its own", "Leave --summary and --data out", file=args.file.name
        )
    entry = add_model(args.file, silent, CancelToken(), card=card, name=args.name)
    print(f"{entry.path}")
    if entry.card is not None and entry.card.use == "research":
        print(f"{entry.name} is for research only: {'; '.join(entry.card.data) or 'no data named'}")
    return 0


def run_remove(args: argparse.Namespace) -> int:
    """Delete an added model."""
    from ceapp.engine.model_store import remove_model

    remove_model(args.name)
    return 0


def run_export(args: argparse.Namespace) -> int:
    """Write a model's checkpoint somewhere else."""
    from ceapp.core.cancel import CancelToken
    from ceapp.engine.model_store import export_model

    print(export_model(args.name, args.out, CancelToken()))
    return 0
