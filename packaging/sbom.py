"""Writes the bill of materials of a frozen program, as CycloneDX JSON."""

import json
import uuid
from pathlib import Path

from ceapp.core.licences import PROGRAM, libraries
from ceapp.core.model_file import read_card, sha256


def write(frozen: Path, path: Path) -> None:
    """Write what the program is made of: libraries by their packages, models by their hashes.

    Parameters
    ----------
    frozen : Path
        The folder that PyInstaller made.
    path : Path
    """
    known = {one.name: one for one in libraries()}
    program = known.pop(PROGRAM)
    parts: list[dict[str, object]] = [
        {
            "type": "library",
            "name": one.name,
            "version": one.version,
            "purl": f"pkg:pypi/{one.name.lower().replace('_', '-')}@{one.version.split('+')[0]}",
            "licenses": [{"license": {"name": one.licence}}],
        }
        for one in known.values()
    ]
    for model in sorted(frozen.rglob("models/*.safetensors")):
        card = read_card(model)
        parts.append(
            {
                "type": "machine-learning-model",
                "name": model.stem,
                "version": card.version,
                "hashes": [{"alg": "SHA-256", "content": sha256(model)}],
                "licenses": [{"license": {"name": f"use: {card.use}"}}],
            }
        )
    told = json.dumps(parts, sort_keys=True)
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, told)}",
        "version": 1,
        "metadata": {
            "component": {"type": "application", "name": PROGRAM, "version": program.version}
        },
        "components": parts,
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(bill, indent=1) + "\n", encoding="utf-8")
