"""Things on and around faces that are no face masks: hands, scarves, beards, hats, glasses, cups.

Drawn on faces with and without a mask, so that a thing alone tells nothing.
"""

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from scipy import ndimage

from ceapp.train.cloth import dyed
from ceapp.train.face_drawing import Cover, Face, FaceAxes, Rng, blurred, curve, drawn, mixed
from ceapp.train.face_points import Points


def above(face: Face, points: Points, rng: Rng, cloth: NDArray[np.float32]) -> Face:
    """Return the face with a hat, hair or glasses: all of it over the nose, so never on a mask."""
    axes = FaceAxes.of(points)
    kind = rng.random()
    if kind < 0.1:
        return _cloth(face, _hat(points, axes, rng), axes, rng, cloth)
    if kind < 0.24:
        return _glasses(face, points, axes, rng)
    if kind < 0.27:
        return _cloth(face, _blindfold(axes, rng), axes, rng, cloth)
    return face


def below(face: Face, points: Points, rng: Rng, cloth: NDArray[np.float32]) -> Face:
    """Return the face with a scarf or clothes under the chin."""
    if rng.random() > 0.3:
        return face
    axes = FaceAxes.of(points)
    return _cloth(face, _collar(axes, rng), axes, rng, cloth)


def before_mouth(face: Face, points: Points, rng: Rng, cloth: NDArray[np.float32]) -> Face:
    """Return a bare face with something over its lower half that is no mask, or a beard."""
    axes = FaceAxes.of(points)
    kind = rng.random()
    if kind < 0.35:
        return _hand(face, axes, rng)
    if kind < 0.65:
        return _beard(face, points, axes, rng)
    return _blob(face, axes, rng, cloth)


def before_mask(
    face: Face, cover: Cover, axes: FaceAxes, rng: Rng, cloth: NDArray[np.float32]
) -> tuple[Face, Cover]:
    """Return a masked face, some with a thing before it, and what still shows of the mask.

    Hoods, hair and coats may have the mask's own colour: their place tells them from it.
    """
    own = face[cover > 0.5].mean(0) if rng.random() < 0.5 and (cover > 0.5).any() else None
    kind = rng.random()
    if kind < 0.07:
        seen = _hand(face, axes, rng)
    elif kind < 0.14:
        seen = _blob(face, axes, rng, cloth)
    elif kind < 0.22:
        seen = _locks(face, axes, rng, own)
    elif kind < 0.3:
        seen = _cloth(face, _hood(axes, rng), axes, rng, cloth, own)
    elif kind < 0.38:
        coat = _cloth(face, _collar(axes, rng), axes, rng, cloth, own)
        # It is worn below the mask, of which it hides nothing.
        return mixed(coat, face, cover), cover
    else:
        return face, cover
    # What these things hide is where they changed the picture.
    return seen, cover * (np.abs(seen - face).max(2) < 1 / 255)


def _cloth(
    face: Face,
    outline: NDArray[np.float32],
    axes: FaceAxes,
    rng: Rng,
    cloth: NDArray[np.float32],
    colour: Face | None = None,
) -> Face:
    size = len(face)
    u, v = axes.grids(size)
    if colour is None:
        colour = np.clip(rng.uniform(0, 1) + rng.normal(0, 0.15, 3), 0, 1).astype(np.float32)
    look = dyed(colour, size, u, v, rng, cloth if rng.random() < 0.4 else None)
    noise = blurred(rng.standard_normal((size, size), np.float32), size / rng.uniform(8, 30))
    look = look * (1 + noise * rng.uniform(0, 0.2) / max(float(noise.std()), 1e-6))[..., None]
    return np.clip(mixed(face, look.astype(np.float32), drawn(outline, size)), 0, 1)


def _collar(axes: FaceAxes, rng: Rng) -> NDArray[np.float32]:
    start, wide = rng.uniform(1.0, 1.4), rng.uniform(0.8, 2.0)
    edge = [
        axes.at(-wide, start + rng.uniform(-0.3, 0.4)),
        axes.at(-0.5, start + rng.uniform(0, 0.12)),
        axes.at(0, start + rng.uniform(0.02, 0.3)),
        axes.at(0.5, start + rng.uniform(0, 0.12)),
        axes.at(wide, start + rng.uniform(-0.3, 0.4)),
    ]
    under = [axes.at(wide * 2, 5), axes.at(-wide * 2, 5)]
    return np.concatenate([curve(edge), np.stack(under)])


def _hat(points: Points, axes: FaceAxes, rng: Rng) -> NDArray[np.float32]:
    brow = rng.uniform(-0.5, -0.15)
    edge = [
        axes.at(-1.15, brow + rng.uniform(-0.2, 0.15)),
        axes.at(0, brow - rng.uniform(0, 0.2)),
        axes.at(1.15, brow + rng.uniform(-0.2, 0.15)),
    ]
    over = [axes.at(1.1, -1.6), axes.at(0, -2), axes.at(-1.1, -1.6)]
    return np.concatenate([curve(edge), np.stack(over)])


def _hood(axes: FaceAxes, rng: Rng) -> NDArray[np.float32]:
    """Return a ring around the face: a hood, or a scarf over head and neck."""
    wide, high, low = rng.uniform(0.8, 1.1), rng.uniform(0.35, 0.8), rng.uniform(1.0, 1.5)
    turn = np.linspace(0, 2 * np.pi, 25)
    y = np.where(np.sin(turn) > 0, low * np.sin(turn), high * np.sin(turn))
    inner = axes.origin + wide * np.cos(turn)[:, None] * axes.across + y[:, None] * axes.down
    outer = [axes.at(x, v) for x, v in ((6, 0), (6, -6), (-6, -6), (-6, 6), (6, 6), (6, 0))]
    return np.concatenate([inner, np.stack(outer)]).astype(np.float32)


def _blindfold(axes: FaceAxes, rng: Rng) -> NDArray[np.float32]:
    high, low = rng.uniform(-0.5, -0.15), rng.uniform(0.12, 0.3)
    return np.stack(
        [axes.at(-1.1, high), axes.at(1.1, high), axes.at(1.1, low), axes.at(-1.1, low)]
    )


def _glasses(face: Face, points: Points, axes: FaceAxes, rng: Rng) -> Face:
    size = len(face)
    wide, high = rng.uniform(0.26, 0.46), rng.uniform(0.16, 0.36)
    turn = np.linspace(0, 2 * np.pi, 24)
    square = rng.uniform(0.5, 1)
    dark = rng.random() < 0.6
    colour = np.full(3, rng.uniform(0, 0.3), np.float32)
    for eye in (points[36:42].mean(0), points[42:48].mean(0)):
        x = np.sign(np.cos(turn)) * np.abs(np.cos(turn)) ** square * wide
        y = np.sign(np.sin(turn)) * np.abs(np.sin(turn)) ** square * high + 0.04
        ring = eye + x[:, None] * axes.across + y[:, None] * axes.down
        lens = drawn(ring.astype(np.float32), size)
        if dark:
            cover = lens * rng.uniform(0.6, 1)
        else:
            inner = eye + (ring - eye) * 0.88
            cover = lens - drawn(inner.astype(np.float32), size)
        face = mixed(face, np.broadcast_to(colour, face.shape), cover.astype(np.float32))
    return face


def _locks(face: Face, axes: FaceAxes, rng: Rng, colour: Face | None) -> Face:
    """Return the face with long hair beside it, over the edge of what it wears."""
    size = len(face)
    if colour is None:
        colour = np.clip(rng.choice([0.05, 0.15, 0.3, 0.6]) + rng.normal(0, 0.04, 3), 0, 1)
    strands = ndimage.gaussian_filter(rng.normal(0, 1, (size, size)), (6, 0.7))
    look = colour * (1 + rng.uniform(0.1, 0.35) * strands / strands.std())[..., None]
    for side in (-1, 1):
        if rng.random() < 0.25:
            continue
        inner = rng.uniform(0.6, 1.05)
        edge = [axes.at(side * (inner + rng.normal(0, 0.08)), v) for v in (-0.6, 0.2, 0.9, 1.8)]
        beyond = [axes.at(side * rng.uniform(1.2, 1.6), v) for v in (1.8, -0.6)]
        cover = drawn(np.concatenate([curve(edge), np.stack(beyond)]).astype(np.float32), size)
        face = mixed(face, np.clip(look, 0, 1).astype(np.float32), cover)
    return face


def _skin(face: Face, axes: FaceAxes) -> NDArray[np.float32]:
    """Return the colour at the nose's root, which no mask covers."""
    x, y = np.clip(axes.at(0, 0.05), 2, len(face) - 3).astype(int)
    return np.asarray(face[y - 2 : y + 3, x - 2 : x + 3].mean((0, 1)), np.float32)


def _hand(face: Face, axes: FaceAxes, rng: Rng) -> Face:
    """Return the face with fingers over it, in its own colour."""
    size = len(face)
    skin = _skin(face, axes) * np.float32(rng.uniform(0.75, 1.15))
    side = rng.choice((-1, 1))
    start = axes.at(side * rng.uniform(0.2, 1.2), rng.uniform(1.1, 1.8))
    end = axes.at(rng.uniform(-0.5, 0.5), rng.uniform(0.35, 0.9))
    along = end - start
    length = float(np.linalg.norm(along))
    across = np.array([-along[1], along[0]], np.float32) / max(length, 1)
    thick = float(np.linalg.norm(axes.across)) * rng.uniform(0.14, 0.26)
    for finger in range(int(rng.integers(2, 6))):
        shift = across * np.float32((finger - 1.5) * thick * rng.uniform(0.85, 1.05))
        tip = end + shift + along * np.float32(rng.uniform(-0.25, 0.15))
        base = start + shift * np.float32(0.9)
        image = Image.new("L", (size, size))
        pen = ImageDraw.Draw(image)
        pen.line([tuple(base.tolist()), tuple(tip.tolist())], fill=255, width=max(2, round(thick)))
        x, y = tip.tolist()
        pen.ellipse((x - thick / 2, y - thick / 2, x + thick / 2, y + thick / 2), fill=255)
        cover = ndimage.uniform_filter(np.asarray(image, np.float32) / 255, 2)
        # Rounded: bright along the middle, dark between two fingers.
        height = np.clip(ndimage.gaussian_filter(cover, thick / 3), 0, 1)
        shade = rng.uniform(0.55, 0.9) + (1 - rng.uniform(0.55, 0.9)) * height
        face = mixed(face, np.clip(skin * shade[..., None], 0, 1).astype(np.float32), cover)
    return face


def _beard(face: Face, points: Points, axes: FaceAxes, rng: Rng) -> Face:
    """Return the face with a beard: along the jaw and around the lips, soft at its edge."""
    size = len(face)
    high = rng.uniform(1.5, 4.5)
    jaw = [points[i] * 1.0 for i in range(int(high), 17 - int(high))]
    lip = points[33] + (points[51] - points[33]) * np.float32(rng.uniform(0.05, 0.5))
    longer = rng.uniform(0, 0.3)
    jaw = [
        p + axes.down * np.float32(longer) * (1 - abs(i / len(jaw) - 0.5) * 2) ** 0.5
        for i, p in enumerate(jaw)
    ]
    upper = [points[54] + axes.across * np.float32(0.15), lip, points[48] - axes.across * 0.15]
    area = drawn(np.concatenate([np.stack(jaw), curve(upper)]).astype(np.float32), size)
    lips = drawn(points[48:60].astype(np.float32), size)
    soft = ndimage.gaussian_filter(area * (1 - lips), rng.uniform(0.8, 3))
    colour = np.clip(rng.choice([0.06, 0.12, 0.25, 0.55, 0.8]) + rng.normal(0, 0.03, 3), 0, 1)
    hair = ndimage.gaussian_filter(rng.normal(0, 1, (size, size)), (1.2, 0.6))
    look = colour * (1 + 0.5 * hair[..., None])
    cover = np.clip(soft * rng.uniform(0.45, 0.98) * (1 + 0.3 * hair), 0, 1)
    return mixed(face, np.clip(look, 0, 1).astype(np.float32), cover.astype(np.float32))


def _blob(face: Face, axes: FaceAxes, rng: Rng, cloth: NDArray[np.float32]) -> Face:
    """Return the face with a cup, a microphone or some such thing before it."""
    u0, v0 = rng.normal(0, 0.5), rng.uniform(0.4, 1.2)
    wide, high = rng.uniform(0.1, 0.35), rng.uniform(0.1, 0.5)
    turn = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    square = rng.uniform(0.3, 1)
    x = np.sign(np.cos(turn)) * np.abs(np.cos(turn)) ** square * wide + u0
    y = np.sign(np.sin(turn)) * np.abs(np.sin(turn)) ** square * high + v0
    ring = axes.origin + x[:, None] * axes.across + y[:, None] * axes.down
    return _cloth(face, ring.astype(np.float32), axes, rng, cloth)
