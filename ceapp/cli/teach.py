"""`ceapp teach`: let a copy of a model learn the photos of one event."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path


def add_parser(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the verb to the command line."""
    parser = verbs.add_parser(
        "teach",
        help="teach a copy of a model the photos of one event",
        description="A copy of MODEL learns from the known pixels of the photos for a minute or "
        "two; it is kept only if it fills holes better that it never saw, in those photos.",
    )
    parser.add_argument("model", metavar="MODEL", help="a model's name or a checkpoint file")
    parser.add_argument("photos", type=Path, nargs="+", metavar="PHOTO")
    parser.add_argument(
        "--out", type=Path, required=True, help="where the copy goes, a .safetensors file"
    )
    parser.add_argument(
        "--mask", type=Path, help="what is not known of the first photo: 128 and more"
    )
    parser.add_argument("--samples", type=Path, help="draw held-out holes before and after, a PNG")
    parser.add_argument("--seconds", type=float, default=90.0, help="how long it learns")
    parser.add_argument("--steps", type=int, default=0, help="at most so many steps; 0: no limit")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or mps")
    parser.add_argument(
        "--json", action="store_true", help="JSON alone on stdout: shares done, then the result"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Teach as asked and say what came of it."""
    from tqdm import tqdm

    from ceapp.core.errors import CheckpointError, InputError
    from ceapp.core.model_file import read_card
    from ceapp.engine.models import SUFFIX, find_model
    from ceapp.train.shoot import teach
    from ceapp.train.shots import read_shot

    named = args.model.endswith(SUFFIX)
    checkpoint = Path(args.model) if named else find_model(args.model).path
    if named and not checkpoint.is_file():
        raise CheckpointError(f"There is no file {checkpoint}", f"Name a model or a {SUFFIX} file")
    if args.out.suffix != SUFFIX:
        raise InputError(f"{args.out.name} does not end in {SUFFIX}", f"Call it NAME{SUFFIX}")
    if args.seconds <= 0:
        raise InputError("--seconds must be above 0", "A minute or two is usual")
    size = read_card(checkpoint).size
    shots = [
        read_shot(path, size, args.mask if i == 0 else None) for i, path in enumerate(args.photos)
    ]
    with tqdm(total=100, unit="%", disable=True if args.json else None, leave=False) as bar:

        def progress(share: float) -> None:
            if args.json:
                print(json.dumps({"share": round(share, 4)}), flush=True)
            bar.update(100 * share - bar.n)

        lesson = teach(
            checkpoint,
            shots,
            args.out,
            seconds=args.seconds,
            most_steps=args.steps,
            seed=args.seed,
            device=args.device,
            samples=args.samples,
            progress=progress,
        )
    if args.json:
        print(json.dumps(asdict(lesson)))
        return 0
    print(
        f"held-out holes in these photos: {lesson.before:.2f} dB before, {lesson.after:.2f} dB "
        f"after {lesson.steps} steps; better at {lesson.better} of {lesson.holes}"
    )
    print(f"kept as {lesson.kept}" if lesson.kept else "not kept: the model as it was fills better")
    return 0
