"""The nets that fill, by the arguments that a model card names."""

from typing import Any

from ceapp.nn.networks import ContextEncoder
from ceapp.nn.photo_encoder import PhotoEncoder

Generator = ContextEncoder | PhotoEncoder
"""Called alike: image and hole in, the whole picture out."""
NETS: dict[str, type[Generator]] = {"paper": ContextEncoder, "photo": PhotoEncoder}


def build(arch: dict[str, Any]) -> Generator:
    """Return a generator with the arguments that a model card names.

    Parameters
    ----------
    arch : dict
        `net`, a key of `NETS` (`paper` where it is not given), and that net's arguments.

    Raises
    ------
    ValueError, TypeError
        If there is no such net, or the arguments are not its own.
    """
    arguments = dict(arch)
    kind = arguments.pop("net", "paper")
    if kind not in NETS:
        raise ValueError(f"net must be one of {tuple(NETS)}, not {kind!r}")
    if "widths" in arguments:
        arguments["widths"] = tuple(arguments["widths"])
    return NETS[kind](**arguments)
