"""The model card: what a checkpoint is, how it wants its input, and what it may be used for.

The card travels inside the checkpoint (safetensors header, field `ceapp`, as JSON), so a file can
never be separated from its terms.
"""

import json
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from ceapp.core.errors import CheckpointError

FORMAT = 1
USES = ("any", "research")
NORMALISATION = "x*2-1"
_KINDS: dict[str, type] = {
    **dict.fromkeys(("name", "summary", "task", "subject", "normalisation", "use", "version"), str),
    **dict.fromkeys(("arch", "scores"), dict),
    **dict.fromkeys(("size", "steps"), int),
    "data": list,
}


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What a person and the program must know of a checkpoint.

    Attributes
    ----------
    name : str
        Unique among the models, also the file's stem.
    summary : str
        What it is for, in one sentence.
    task : str
        `fill` (generator), `critic`, or `find-face`.
    subject : str
        What its pictures showed: `face`, `photo`, ...
    arch : dict
        Keyword arguments of the architecture that builds the net (`nn.networks`, `nn.face_finder`).
    size : int
        Side of its square input, px.
    normalisation : str
        How 0..1 sRGB values become its input; `x*2-1` is the only one so far.
    data : list of str
        One line per data set, with its terms.
    use : str
        `any` or `research`: the strictest of the data's terms.
    steps : int
        Optimiser steps of the generator.
    scores : dict
        Held-out scores by hole shape, e.g. `{"centre": {"psnr": 20.1, ...}}`.
    trust : float
        How much its picture is worth as a guide for copying the photo's own pixels
        (`engine.exemplar.guide`), by fills that were measured; 0: without it they came out better.
    version : str
        Of ceapp, when it was written.
    """

    name: str
    summary: str
    task: str
    subject: str
    arch: dict[str, Any]
    size: int
    normalisation: str = NORMALISATION
    data: list[str] = field(default_factory=list)
    use: str = "research"
    steps: int = 0
    scores: dict[str, Any] = field(default_factory=dict)
    trust: float = 0.0
    version: str = ""
    format: int = FORMAT

    def to_json(self) -> str:
        """Return the card as one line of JSON."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> "ModelCard":
        """Read a card.

        Raises
        ------
        CheckpointError
            If it is not a card, or one of a later format.
        """
        hint = "Choose a checkpoint that ceapp wrote"
        try:
            raw = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise CheckpointError("The model card is not readable", hint) from error
        if not isinstance(raw, dict):
            raise CheckpointError("The model card is not readable", hint)
        if raw.get("format") != FORMAT:
            raise CheckpointError(
                "The model card has format {found!r}, this ceapp reads {wanted}",
                "Update ceapp, or choose another model",
                found=raw.get("format"),
                wanted=FORMAT,
            )
        known = {f.name: f for f in fields(cls)}
        missing = [
            n for n in ("name", "summary", "task", "subject", "arch", "size") if n not in raw
        ]
        if missing:
            raise CheckpointError(
                "The model card lacks {missing}", hint, missing=", ".join(missing)
            )
        card = cls(**{k: v for k, v in raw.items() if k in known})
        for name, kind in _KINDS.items():
            # In Python True is a number, in a card it is none.
            value = getattr(card, name)
            if not isinstance(value, kind) or isinstance(value, bool):
                raise CheckpointError(
                    "The model card's {name} is {value!r}", hint, name=name, value=str(value)[:40]
                )
        if card.size < 1 or not all(isinstance(line, str) for line in card.data):
            raise CheckpointError("The model card names no usable size or data", hint)
        if card.use not in USES:
            raise CheckpointError(
                "The model card's use is {use!r}, not one of {choices}",
                hint,
                use=card.use,
                choices=USES,
            )
        if card.normalisation != NORMALISATION:
            raise CheckpointError(
                "The model wants its input as {wanted!r}, which this ceapp cannot do",
                "Choose a model whose card says {known!r}",
                wanted=card.normalisation,
                known=NORMALISATION,
            )
        if not isinstance(card.trust, int | float) or not 0 <= card.trust < float("inf"):
            raise CheckpointError("The model card's trust is no number from 0", hint)
        return card
