"""Which ICC profile may stand in which file."""

_GREY, _RGB = b"GRAY", b"RGB "


def profile_for(icc: bytes | None, grey: bool) -> bytes | None:
    """Return the profile if it fits pixels that are written as grey or as RGB, else None.

    A photo that was grey and is written in colour must not carry its profile for grey: other
    programs refuse such a file, or show wrong colours.
    """
    if icc is None:
        return None
    space = icc[16:20]
    return icc if space == _RGB or (grey and space == _GREY) else None
