"""`ceapp eval identity`: whether a face that a model completed is still recognised."""

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path

from ceapp.core.errors import InputError


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that `identity` alone reads."""
    group = parser.add_argument_group("identity")
    group.add_argument(
        "--identities", type=Path, metavar="TSV", help="table of file and person; needed"
    )
    group.add_argument("--completed-by", default="face-128", metavar="MODEL", help="face-128")
    group.add_argument(
        "--most", type=int, default=3, metavar="N", help="pictures of each person (3)"
    )


def run(args: argparse.Namespace) -> int:
    """Compare as asked and print the table."""
    from tqdm import tqdm

    from ceapp.train.identity import RATES, SIDE, chosen, measure_identity, read_identities
    from ceapp.train.pictures import read_pictures

    if args.identities is None:
        raise InputError(
            "It is not said which pictures show the same person",
            "Give a table with the columns file and person: --identities TSV",
        )
    persons = read_identities(args.identities)
    pictures = read_pictures(args.data, SIDE)
    pictures = pictures.take(chosen(pictures.names, persons, args.most))
    with tqdm(total=len(pictures), unit="face", disable=None, delay=2, leave=False) as bar:
        scores = measure_identity(
            pictures, persons, args.completed_by, tell=lambda count: bar.update(count - bar.n)
        )
    if args.json:
        json.dump(asdict(scores) | {"model": args.completed_by}, sys.stdout)
        print()
        return 0
    print(
        f"{scores.pictures} pictures of {scores.persons} persons, {scores.same} pairs of one and "
        f"{scores.different} of two; recognised, so many strangers accepted:"
    )
    print(f"{'':10}" + "".join(f"{100 * rate:8g}%" for rate in RATES))
    for kind, found in scores.recognised.items():
        print(f"{kind:10}" + "".join(f"{100 * found[rate]:8.1f}%" for rate in RATES))
    return 0
