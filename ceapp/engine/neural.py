"""The fill by a network: the one place that turns pictures into tensors for it, and back."""

import threading
from collections import deque
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ceapp.core.cancel import CancelToken
from ceapp.core.errors import WorkError
from ceapp.core.model_file import sha256
from ceapp.core.patch import Hole
from ceapp.core.words import phrase, say
from ceapp.engine.membrane import Floats

if TYPE_CHECKING:
    from torch import Tensor

_REMEMBERED = 4
"""So many pictures are kept, as several groups are filled side by side."""
_KEPT = 2
"""Networks that are kept: where people stand one draws faces, another says how the rest goes on."""
_OUT_OF_MEMORY = phrase("The GPU ran out of memory; the fill went on on the CPU")


class NeuralFill:
    """A loaded network.

    Parameters
    ----------
    path : Path
        The checkpoint.
    device : str
        `auto`, `cpu`, `cuda` or `mps`.
    precision : str
        `auto`, `float32` or `bfloat16`.
    mirrored : bool
        False: a net that would paint the mirror image as well paints what it sees alone.

    Attributes
    ----------
    size : int
        Side of the square that the network works on, px.
    trust : float
        What its picture is worth as a guide, by its card; 0: nothing, or nobody has measured.
    reason : str
        Where it computes, and why there.
    notes : list of str
        What the person should know of how it went.
    digest : str
        SHA-256 of the checkpoint, in hexadecimal.

    Raises
    ------
    CheckpointError
        If the file is missing, broken, or no model for fills.
    InputError
        If the device is unknown or cannot be used here, or the precision is unknown.
    """

    def __init__(
        self, path: Path, device: str = "auto", precision: str = "auto", *, mirrored: bool = True
    ) -> None:
        import torch

        from ceapp.nn.checkpoint import load_net
        from ceapp.nn.device import pick_device, pick_precision
        from ceapp.nn.units import folded, place

        picked = pick_device(device)
        self._device, self.reason = picked.name, picked.reason
        self._asked = precision
        self._precision = pick_precision(precision, self._device)
        self.notes: list[str] = []
        # The person's fill and the sample fills of the settings may share a network: what it has
        # seen, and its place, which it changes in the middle of a fill if the GPU's memory is full.
        self._turn = threading.Lock()
        self._seen_last: deque[tuple[Tensor, Tensor, Tensor]] = deque(maxlen=_REMEMBERED)
        try:
            self._net, card = load_net(path, self._device)
        except torch.OutOfMemoryError:
            self._move_to_cpu()
            self._net, card = load_net(path, self._device)
        if not mirrored:
            self._net.mirrored = False
        self._net = place(folded(self._net), self._device)
        self.size, self.trust, self.digest = card.size, card.trust, sha256(path)

    def fill(self, crop: Floats, hole: Hole, token: CancelToken) -> Floats:
        """Return the crop as the network imagines it.

        A crop of another size is scaled to the network's and back, one of another shape squeezed;
        one of the network's own size goes in and comes out as it is.

        Parameters
        ----------
        crop : (h, w, 3) float32, 0 to 1
            What lies under the hole has no influence.
        hole : (h, w) bool
            All that is unknown.
        token : CancelToken
            Checked between the network's units.

        Returns
        -------
        (h, w, 3) float32, about 0 to 1

        Raises
        ------
        WorkError
            If the network gives values that are not numbers.
        """
        import torch

        # inference_mode is a setting of the thread: it has to be entered where the work is done.
        with (
            torch.inference_mode(),
            torch.backends.cudnn.flags(
                enabled=True, benchmark=False, deterministic=True, allow_tf32=False
            ),
        ):
            out = self._seen(crop, hole, token)
            if out.shape[-2:] != crop.shape[:2]:
                # To enlarge so takes a third of the time that it takes without `antialias`.
                out = torch.nn.functional.interpolate(
                    out, crop.shape[:2], mode="bicubic", align_corners=False, antialias=True
                )
            picture: Floats = out[0].permute(1, 2, 0).contiguous().numpy()
        return picture

    def _seen(self, crop: Floats, hole: Hole, token: CancelToken) -> "Tensor":
        """Return what the network makes of a crop, (1, 3, size, size)."""
        import torch

        image, missing = self._scaled(crop, hole)
        with self._turn:
            # Whether it knows what it sees is asked before it draws that.
            for seen in self._seen_last:
                if torch.equal(seen[0], image) and torch.equal(seen[1], missing):
                    return seen[2]
        # A CPU paints two faces at once in less time than one after the other.
        with self._turn if self._device != "cpu" else nullcontext():
            out = self._imagined(image, missing, token)
        if not torch.isfinite(out).all():
            raise WorkError("The model gave values that are not numbers", "Use another model")
        with self._turn:
            self._seen_last.append((image, missing, out))
        return out

    def _scaled(self, crop: Floats, hole: Hole) -> "tuple[Tensor, Tensor]":
        """Return (1, 3, size, size) colours, 0 to 1, and the (1, 1, size, size) hole."""
        import torch
        import torch.nn.functional as F

        known = torch.from_numpy(~hole)[None, None].float()
        colours = torch.from_numpy(np.ascontiguousarray(crop)).permute(2, 0, 1)[None] * known
        size = (self.size, self.size)
        if hole.shape != size:
            # Colours are averaged over known pixels alone: nothing leaks out of the hole.
            colours, known = (
                F.interpolate(x, size, mode="bilinear", align_corners=False, antialias=True)
                for x in (colours, known)
            )
            colours = colours / known.clamp(min=1e-3)
            known = (known >= 0.5).float()
        return colours, 1 - known

    def _imagined(self, image: "Tensor", missing: "Tensor", token: CancelToken) -> "Tensor":
        """Return what `_run` does, on the CPU if the GPU has too little memory."""
        import torch

        try:
            return self._run(image, missing, token)
        except torch.OutOfMemoryError:
            self._move_to_cpu()
            self._net.to("cpu")
            return self._run(image, missing, token)

    def _run(self, colours: "Tensor", hole: "Tensor", token: CancelToken) -> "Tensor":
        """Return the network's picture of (1, 3, size, size) `colours`, both 0 to 1, on the CPU."""
        import torch

        image = (colours * 2 - 1).to(self._device, memory_format=torch.channels_last)
        coarse = self._precision is not torch.float32
        with torch.autocast(self._device, dtype=self._precision, enabled=coarse):
            out: Tensor = self._net(image, hole.to(self._device), check=token.check)
        return (out.float().cpu() + 1) / 2

    def _move_to_cpu(self) -> None:
        from ceapp.nn.device import pick_precision

        # A CPU may be quick at another one.
        self._precision = pick_precision(self._asked, "cpu")
        self._device, self.reason = "cpu", say("CPU: the GPU ran out of memory")
        self.notes.append(say(_OUT_OF_MEMORY))


_lock = threading.Lock()
_loaded: dict[tuple[str, int, str, str], NeuralFill] = {}


def loaded(path: Path, device: str, precision: str = "auto") -> NeuralFill:
    """Return the network of that file on that device; the last two used are kept for the next fill.

    Raises
    ------
    CheckpointError, InputError
        As `NeuralFill`.
    """
    try:
        key = (str(path), path.stat().st_mtime_ns, device, precision)
    except OSError:
        # Loading it will say what is wrong.
        key = (str(path), 0, device, precision)
    with _lock:
        network = _loaded.pop(key, None) or NeuralFill(path, device, precision)
        _loaded[key] = network
        while len(_loaded) > _KEPT:
            del _loaded[next(iter(_loaded))]
        return network


def forget(but: NeuralFill | None = None) -> None:
    """Free the networks that are kept for the next fill, `but` one."""
    with _lock:
        for key in [key for key, network in _loaded.items() if network is not but]:
            del _loaded[key]
