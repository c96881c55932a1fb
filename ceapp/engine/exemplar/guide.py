"""What a network says of the hole at low resolution, and how far it is to be trusted."""

from dataclasses import dataclass

from ceapp.engine.membrane import Floats


@dataclass(frozen=True, slots=True, eq=False)
class Guide:
    """A coarse picture of the whole crop that the synthesis has to keep to.

    Attributes
    ----------
    picture : (gh, gw, 3) float32, 0 to 1
        The crop at low resolution, 64 to 128 px for its long side; its corners are the crop's
        corners. Only what lies in the hole is looked at.
    trust : float
        Weight of the squared colour difference to the guide against that of a patch's pixels:
        3 for a guide known to be good, 1 for a fair one, 0.3 for a doubtful one, 0 for none.
    """

    picture: Floats
    trust: float
