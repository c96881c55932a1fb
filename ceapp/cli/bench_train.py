"""`ceapp bench train`: pictures per second of a training step, and where its time goes."""

import argparse
import json


def add_parser(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the part to `ceapp bench`."""
    from ceapp.train.presets import PRESETS

    parser = parts.add_parser("train", help="discriminator and generator step on made-up pictures")
    parser.add_argument("--preset", default="paper", help=", ".join(PRESETS))
    parser.add_argument(
        "--set", nargs="+", default=["batch_size=64"], metavar="NAME=VALUE", dest="settings"
    )
    parser.add_argument("--steps", type=int, help="steps to time; 100 on a GPU, 3 on a CPU")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or mps")
    parser.add_argument("--json", action="store_true", help="JSON alone on stdout")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Measure and print."""
    from dataclasses import asdict

    from ceapp.nn.device import pick_device
    from ceapp.train.bench import bench
    from ceapp.train.presets import preset

    config = preset(args.preset).with_settings(args.settings)
    device = pick_device(args.device)
    steps = args.steps or (3 if device.name == "cpu" else 100)
    found = bench(config, device.name, steps)
    if args.json:
        print(json.dumps(asdict(found) | {"preset": args.preset, "device": device.reason}))
        return 0
    print(device.reason)
    recorded = ", recorded and replayed" if found.recorded else ""
    print(
        f"{args.preset}, {config.size} px, batch {config.batch_size}, {steps} steps timed{recorded}"
    )
    print(
        f"{found.pictures_per_second:.1f} pictures/s; {100 * found.matrix_share:.1f} % of the "
        f"device's {found.matrix_tflops:.2f} TFLOP/s for large matrices"
    )
    for name, milliseconds in found.parts_ms.items():
        print(f"{name:18} {milliseconds:9.2f} ms")
    return 0
