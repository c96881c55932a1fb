"""`ceapp batch`: fill the masked places of many photos."""

import argparse
import contextlib
import os
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from ceapp.cli.options import add_fill_options, options_in, positive, tell_terms
from ceapp.core.errors import InputError

if TYPE_CHECKING:
    from ceapp.engine.api import Method
    from ceapp.engine.batch.masks import MaskSource
    from ceapp.engine.batch.news import News
    from ceapp.engine.batch.plan import Entry

_MOST_JOBS = 4
"""At once, unless more are asked for: each takes the memory of a few photos."""


def add_parser(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = verbs.add_parser(
        "batch",
        help="fill the masked places of many photos",
        description="Fill the masked places of many photos into a folder, each under its own name, "
        "with its recipe beside it. A photo that cannot be filled is told of and passed over.",
    )
    parser.add_argument(
        "photos", type=Path, nargs="+", metavar="IN", help="photos, and folders of photos"
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="the folder of the results"
    )
    masks = parser.add_mutually_exclusive_group(required=True)
    masks.add_argument(
        "--masks", type=Path, metavar="DIR", help="a folder with a mask STEM.* for each photo"
    )
    masks.add_argument("--mask", type=Path, metavar="FILE", help="one mask for photos of its size")
    masks.add_argument(
        "--find",
        choices=("face-masks",),
        help="look for what is to be filled; what is put there is a guess, and not what these "
        "people look like",
    )
    add_fill_options(parser)
    parser.add_argument(
        "--jobs",
        type=positive,
        metavar="N",
        help="fill so many photos at once; by default one for every four cores",
    )
    parser.add_argument(
        "--resume", action="store_true", help="go on: what is in DIR and the same is not done again"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Fill all as asked and say what became of each."""
    from tqdm import tqdm

    from ceapp.engine.batch.news import ENDS
    from ceapp.engine.batch.plan import find_photos, plan, refuse_to_replace
    from ceapp.engine.batch.run import Batch
    from ceapp.engine.choice import find_candidates
    from ceapp.engine.exemplar import crew

    entries = plan(find_photos(args.photos), args.out)
    if not args.resume:
        refuse_to_replace(entries)
    masks, options = _masks(args), options_in(args)
    # What no photo could be filled with is said before the first is read.
    find_candidates(options.model)
    cores = os.cpu_count() or 1
    jobs = args.jobs or max(1, min(cores // 4, _MOST_JOBS))
    crew.set_threads(max(1, cores // jobs))
    batch = Batch(entries, masks, options, jobs=jobs)
    ended: Counter[str] = Counter()
    methods: set[Method] = set()
    began = time.monotonic()
    with (
        contextlib.closing(batch.run()) as told,
        tqdm(total=len(entries), unit="photo", disable=None, delay=2, leave=False) as bar,
    ):
        for news in told:
            if news.state in ENDS:
                ended[news.state] += 1
                methods.update(news.methods)
                bar.clear()
                _say(entries[news.index], news)
                bar.update()
    _sum_up(ended, time.monotonic() - began)
    tell_terms(methods)
    return 1 if ended["failed"] else 0


def _masks(args: argparse.Namespace) -> "MaskSource":
    from ceapp.engine.batch.masks import FaceMasks, MaskFolder, OneMask

    if args.find is not None:
        return FaceMasks()
    if args.masks is not None:
        return MaskFolder(args.masks)
    if not args.mask.is_file():
        raise InputError(f"There is no file {args.mask}", "Name a picture of the photos' size")
    return OneMask(args.mask)


def _say(entry: "Entry", news: "News") -> None:
    """Say what became of one photo; results to stdout, troubles to stderr."""
    if news.state == "done":
        told = ", ".join(dict.fromkeys(f"{m.model} ({m.mode})" for m in news.methods))
        print(f"{entry.out}: filled by {told}", flush=True)
    if news.error is not None:
        print(f"ceapp: {entry.photo}: {news.error}", file=sys.stderr)
    for note in news.notes:
        print(f"ceapp: {entry.photo}: {note}", file=sys.stderr)


def _sum_up(ended: "Counter[str]", seconds: float) -> None:
    words = {
        "done": "filled",
        "kept": "done before",
        "skipped": "had nothing to fill",
        "failed": "failed",
    }
    told = ", ".join(f"{ended[state]} {word}" for state, word in words.items() if ended[state])
    pace = f"; {60 * ended['done'] / seconds:.1f} photos a minute" if ended["done"] > 1 else ""
    print(f"{told}{pace}")
