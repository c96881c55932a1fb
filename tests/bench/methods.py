"""The programs that are compared: a (h, w, 3) uint8 BGR picture and a (h, w) bool hole go in."""

import subprocess
import tempfile
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

import cv2
import numpy as np


def mean_colour(picture, hole):
    """Fill with the mean of what is known."""
    out = picture.copy()
    out[hole] = np.rint(picture[~hole].mean(0))
    return out


def opencv(picture, hole, how: int):
    """Fill by OpenCV, with the radius of its examples."""
    return cv2.inpaint(picture, hole.astype(np.uint8) * 255, 5, how)


def patchmatch(picture, hole):
    """Fill by PyPatchMatch."""
    import patchmatch

    return patchmatch.inpaint(picture, (hole * 255).astype(np.uint8)[..., None], patch_size=5)


def gmic(picture, hole):
    """Fill by G'MIC, which is its own process."""
    with tempfile.TemporaryDirectory() as folder:
        photo, mask, out = (f"{folder}/{name}.png" for name in ("photo", "mask", "out"))
        cv2.imwrite(photo, picture)
        cv2.imwrite(mask, hole.astype(np.uint8) * 255)
        words = ["-inpaint_matchpatch[0]", "[1],0,9,10,5,1", "-keep[0]", "-o", out]
        subprocess.run(["gmic", photo, mask, *words], check=True, capture_output=True)
        return cv2.imread(out)


def ceapp(picture, hole, **options):
    """Fill by ceapp, in this process, as the window and the command line do."""
    from ceapp.core.cancel import CancelToken, silent
    from ceapp.engine.blending import paste
    from ceapp.engine.grouping import make_request
    from ceapp.engine.pipeline import fill

    colours = np.ascontiguousarray(picture[..., ::-1])
    request = make_request(colours, hole, device="cpu", **options)
    return paste(colours, fill(request, silent, CancelToken()).patches)[..., ::-1]


def network(picture, hole, path: Path):
    """Fill by the bare picture of a network, as its training scores it: nothing is blended."""
    import torch

    from ceapp.train.evaluate import fill_pictures

    net, card = loaded_net(path)
    colours = np.ascontiguousarray(picture[..., ::-1])
    truth = torch.from_numpy(colours).permute(2, 0, 1)[None]
    missing = torch.from_numpy(hole.astype(np.uint8))[None, None]
    if picture.shape[:2] != (card.size, card.size):
        raise SystemExit(f"{path} fills squares of {card.size} px")
    return fill_pictures(net, truth, missing)[0, ..., ::-1]


@cache
def loaded_net(path: Path):
    """Return net and card; each file is read once."""
    from ceapp.nn.checkpoint import load_net

    return load_net(path)


METHODS: dict[str, Callable] = {
    "mean": mean_colour,
    "telea": partial(opencv, how=cv2.INPAINT_TELEA),
    "ns": partial(opencv, how=cv2.INPAINT_NS),
    "patchmatch": patchmatch,
    "gmic": gmic,
    "ceapp": ceapp,
    "ceapp-classic": partial(ceapp, model="classic"),
    "ceapp-structure": partial(ceapp, mode="structure"),
    "ceapp-texture": partial(ceapp, mode="texture"),
    "ceapp-smooth": partial(ceapp, mode="smooth"),
}


def method_named(name: str) -> Callable:
    """Return the method of that name; `net:FILE` is the bare picture of a checkpoint."""
    kind, _, path = name.partition(":")
    return partial(network, path=Path(path)) if kind == "net" else METHODS[name]


PEERS = ("telea", "ns", "patchmatch", "gmic")
