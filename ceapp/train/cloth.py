"""Cloth for masks, hats and scarves on pictures of faces: its colour, weave, print and folds."""

import numpy as np
from scipy import ndimage

from ceapp.train.face_drawing import Cover, Face, Floats, Rng, mixed


def colours(cut: str, rng: Rng) -> tuple[Floats, Floats]:
    """Return the colours of cloth and straps."""
    kind = rng.random()
    tint = rng.normal(0, 0.02, 3)
    if kind < (0.45 if cut in ("surgical", "cup") else 0.15):
        colour = rng.uniform(0.72, 1.0) + tint
    elif kind < (0.72 if cut == "surgical" else 0.22):
        colour = np.array([0.5, 0.72, 0.85]) + rng.uniform(-0.12, 0.12) + tint * 2
        colour[0] += rng.uniform(-0.15, 0.15)
    elif kind < (0.8 if cut == "surgical" else 0.58):
        colour = rng.uniform(0.02, 0.22) + tint
    elif kind < 0.76:
        colour = rng.uniform(0.22, 0.7) + tint
    elif kind < 0.84:
        # Near to skin: the hardest to tell.
        colour = np.array([0.85, 0.68, 0.58]) * rng.uniform(0.6, 1.1) + tint * 2
    else:
        colour = rng.uniform(0, 1, 3)
    colour = np.clip(colour, 0.01, 1)
    straps = colour if rng.random() < 0.5 else np.full(3, rng.choice([0.05, 0.9]))
    return colour.astype(np.float32), np.clip(straps, 0, 1).astype(np.float32)


def dyed(
    colour: Floats,
    size: int,
    u: Cover,
    v: Cover,
    rng: Rng,
    cloth: Floats | None = None,
) -> Face:
    """Return cloth of a colour, (S, S, 3): plain, woven, striped, dotted, checked, or printed."""
    look = np.broadcast_to(colour, (size, size, 3)).astype(np.float32).copy()
    if cloth is not None:
        strength = rng.uniform(0.5, 1)
        return look * (1 - strength) + cloth * strength
    look += rng.normal(0, rng.uniform(0, 0.02), (size, size, 1)).astype(np.float32)
    kind = rng.random()
    if kind > 0.36:
        return look
    other = rng.uniform(0, 1, 3).astype(np.float32)
    pitch = rng.uniform(0.08, 0.35)
    turn = rng.uniform(0, np.pi)
    p = (u * np.cos(turn) + v * np.sin(turn)) / pitch
    q = (v * np.cos(turn) - u * np.sin(turn)) / pitch
    if kind < 0.06:
        pattern = (p % 1 < rng.uniform(0.2, 0.6)).astype(np.float32)
    elif kind < 0.11:
        pattern = ((p % 1 - 0.5) ** 2 + (q % 1 - 0.5) ** 2 < rng.uniform(0.03, 0.15)).astype(
            np.float32
        )
    elif kind < 0.15:
        pattern = ((p % 1 < 0.5).astype(np.float32) + (q % 1 < 0.5)) / 2
    else:
        # Leaves, flowers, splashes: blots of one colour or more.
        for _ in range(rng.integers(0, 3)):
            blots = _blots(size, rng)
            look = mixed(look, np.broadcast_to(rng.uniform(0, 1, 3), look.shape), blots)
        pattern = _blots(size, rng)
    return mixed(look, np.broadcast_to(other, look.shape), pattern)


def _blots(size: int, rng: Rng) -> Cover:
    noise = rng.normal(0, 1, (size, size)).astype(np.float32)
    noise = ndimage.gaussian_filter(noise, rng.uniform(1.0, 5))
    blots = (noise > noise.std() * rng.uniform(0, 1.3)).astype(np.float32)
    return np.asarray(ndimage.uniform_filter(blots, 2), np.float32)


def folds(cut: str, u: Cover, v: Cover, rng: Rng) -> Cover:
    """Return what folds, seams and the wire over the nose do to the light, about 1."""
    light = np.ones_like(u)
    if cut == "surgical" and rng.random() < 0.75:
        bend = rng.uniform(-0.15, 0.3)
        for at in np.linspace(0.3, 0.9, rng.integers(2, 5)) + rng.normal(0, 0.03):
            away = (v - at - bend * (u**2) * (0.6 - at)) / rng.uniform(0.012, 0.04)
            depth = rng.uniform(0.02, 0.22)
            light -= depth * np.exp(-(away**2)) - depth * 0.6 * np.exp(-((away + 1.5) ** 2))
    elif rng.random() < 0.55:
        away = (u - rng.normal(0, 0.05)) / rng.uniform(0.01, 0.05)
        light -= rng.uniform(-0.12, 0.2) * np.exp(-(away**2))
        # Two halves that meet in a seam catch different light.
        light += rng.uniform(-0.15, 0.15) * np.tanh(away / 3)
    for _ in range(rng.integers(0, 6)):
        turn = rng.uniform(0, np.pi)
        across = (u - rng.normal(0, 0.4)) * np.cos(turn) + (v - rng.uniform(0.3, 1)) * np.sin(turn)
        along = (u - rng.normal(0, 0.4)) * np.sin(turn) - (v - rng.uniform(0.3, 1)) * np.cos(turn)
        light += rng.normal(0, 0.1) * np.exp(
            -((across / rng.uniform(0.02, 0.1)) ** 2) - (along / rng.uniform(0.15, 0.6)) ** 2
        )
    return np.clip(light, 0.3, 1.5)


def printed(look: Face, u: Cover, v: Cover, rng: Rng) -> Face:
    """Return the cloth with a sign or some writing on it."""
    colour = rng.uniform(0, 1, 3).astype(np.float32)
    u0, v0 = rng.uniform(-0.5, 0.5), rng.uniform(0.45, 0.85)
    inside = (np.abs(u - u0) < rng.uniform(0.08, 0.3)) & (np.abs(v - v0) < rng.uniform(0.02, 0.12))
    strokes = np.sin(u * rng.uniform(20, 60)) * np.sin(v * rng.uniform(10, 60)) > -0.2
    return mixed(look, np.broadcast_to(colour, look.shape), (inside & strokes).astype(np.float32))
