"""Where eyes, nose, mouth and jaw are in face pictures: 68 points, found with dlib.

For training and measuring alone (the extra `faces` of pyproject.toml); ceapp itself knows no dlib.
"""

import importlib.util
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ceapp.core.errors import DataError

COUNT = 68
"""Points of a face, in dlib's order (iBUG 300-W): jaw 0 to 16, brows, nose 27 to 35, eyes 36 to 47,
mouth 48 to 67; left to right in the picture."""
_LOOKED_AT = 192
"""Side at which pictures are searched, px: the detector knows faces of 80 px and more."""

Points = NDArray[np.float32]
"""(COUNT, 2): across and down, px."""


class FacePoints:
    """dlib's detector and predictor of points.

    Raises
    ------
    DataError
        If the packages are not installed.
    """

    def __init__(self) -> None:
        dlib = import_dlib()
        self._detect = dlib.get_frontal_face_detector()
        self._predict = dlib.shape_predictor(str(model_file("shape_predictor_68_face_landmarks")))

    def find(self, face: NDArray[np.uint8]) -> Points | None:
        """Return the points of the largest face in a picture, None where there is none.

        Parameters
        ----------
        face : (H, W, 3) uint8
        """
        scale = _LOOKED_AT / max(face.shape[:2])
        size = (round(face.shape[1] * scale), round(face.shape[0] * scale))
        seen = np.asarray(Image.fromarray(face).resize(size, Image.Resampling.BICUBIC))
        boxes = self._detect(seen, 0)
        if not boxes:
            return None
        shape = self._predict(seen, max(boxes, key=lambda box: box.area()))
        points = [(shape.part(i).x, shape.part(i).y) for i in range(COUNT)]
        return np.asarray((np.array(points) + 0.5) / scale, np.float32)


def import_dlib() -> Any:
    """Return the module dlib.

    Raises
    ------
    DataError
        If it is not installed.
    """
    try:
        return importlib.import_module("dlib")
    except ImportError as error:
        raise DataError("dlib is not installed", "Run pip install -e '.[faces]'") from error


def model_file(name: str) -> Path:
    """Return one of the files of the package face-recognition-models.

    Raises
    ------
    DataError
        If it is not installed.
    """
    # Not imported: the package asks for pkg_resources, which new Pythons lack.
    spec = importlib.util.find_spec("face_recognition_models")
    if spec is None or not spec.submodule_search_locations:
        hint = "Run pip install -e '.[faces]'"
        raise DataError("face-recognition-models is not installed", hint)
    return Path(spec.submodule_search_locations[0]) / "models" / f"{name}.dat"


def points_of(names: tuple[str, ...], faces: NDArray[np.uint8], cache: Path) -> NDArray[np.float32]:
    """Return the points of many faces; what was found once is kept in a file.

    Parameters
    ----------
    names : tuple of str
    faces : (N, S, S, 3) uint8
    cache : Path
        An .npz file, with points of these faces and of others; what it lacks is added.

    Returns
    -------
    (N, COUNT, 2) float32
        Not a number where no face was found.
    """
    known: dict[str, Points] = {}
    if cache.is_file():
        with np.load(cache) as kept:
            known = dict(zip(kept["names"].tolist(), kept["points"], strict=True))
    new = [i for i, name in enumerate(names) if name not in known]
    if new:
        finder = FacePoints()
        for i in new:
            found = finder.find(faces[i])
            known[names[i]] = np.full((COUNT, 2), np.nan, np.float32) if found is None else found
        cache.parent.mkdir(parents=True, exist_ok=True)
        np.savez(cache, names=np.array(list(known)), points=np.stack(list(known.values())))
    return np.stack([known[name] for name in names])
