"""What came of teaching a model the photos of one event. No torch."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a model has learned.

    Attributes
    ----------
    before, after : float
        Mean PSNR of the held-out holes, dB, by the model as it was and by its copy.
    better, holes : int
        Holes that the copy fills better, of all.
    steps : int
    kept : str
        File of the copy; empty if it is no better and was thrown away.
    """

    before: float
    after: float
    better: int
    holes: int
    steps: int
    kept: str

    @property
    def gain(self) -> float:
        """By how much the copy is better, dB."""
        return self.after - self.before
