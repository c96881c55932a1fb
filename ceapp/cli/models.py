"""`ceapp models`: what models there are, and what each may be used for."""

import argparse
import json

_BUILT_IN = {
    "auto": "a face model on faces, a photo model elsewhere, the classic fill without either",
    "classic": "the fill that needs no weights",
}


def add_parser(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = verbs.add_parser("models", help="list the models, or show the card of one")
    parser.set_defaults(run=run_list)
    actions = parser.add_subparsers(metavar="list | show NAME")
    actions.add_parser("list", help="list the models").set_defaults(run=run_list)
    show = actions.add_parser("show", help="show a model's card")
    show.add_argument("name", metavar="NAME")
    show.set_defaults(run=run_show)


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
    entry = find_model(args.name)
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
