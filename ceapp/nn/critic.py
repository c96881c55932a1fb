"""The discriminator of section 2.2, and the pair of them that the paper's reference 3 proposes."""

import torch
from torch import Tensor, nn

from ceapp.nn.units import REDUCTION, WIDTHS, EncoderUnit


class Discriminator(nn.Module):
    """Section 2.2: 6 units of the encoder's kind, and a logit whose sigmoid is the chance of real.

    The sigmoid itself is in the loss, where it is numerically safe.

    Parameters
    ----------
    size : int
        Side of the square picture, px; a multiple of 32.
    widths : sequence of 6 int
    batch_norm : bool
    """

    def __init__(
        self, size: int = 128, widths: tuple[int, ...] = WIDTHS, batch_norm: bool = False
    ) -> None:
        super().__init__()
        inputs = [3, *widths[:-1]]
        self.units = nn.ModuleList(
            EncoderUnit(a, b, norm=batch_norm, last=i == len(widths) - 1)
            for i, (a, b) in enumerate(zip(inputs, widths, strict=True))
        )
        self.to_logit = nn.Linear(widths[-1] * (size // REDUCTION) ** 2, 1)

    def forward(self, image: Tensor) -> Tensor:
        """Return (B, 1) logits of being real.

        Parameters
        ----------
        image : (B, 3, size, size) float, [-1, 1]
        """
        for unit in self.units:
            image, _ = unit(image)
        return self.to_logit(image.flatten(1))  # type: ignore[no-any-return]


class Critic(nn.Module):
    """A discriminator of the whole picture and, if asked for, one of the hole's surroundings.

    The pair is the paper's reference 3: one looks for global coherence, one at the filled part.

    Parameters
    ----------
    size, widths, batch_norm
        As for `Discriminator`.
    local : bool
        Add the second discriminator; it sees a square of half the side around the hole.
    """

    def __init__(
        self,
        size: int = 128,
        widths: tuple[int, ...] = WIDTHS,
        batch_norm: bool = False,
        local: bool = False,
    ) -> None:
        super().__init__()
        self.overall = Discriminator(size, widths, batch_norm)
        self.local = Discriminator(size // 2, widths, batch_norm) if local else None

    def forward(self, image: Tensor, hole: Tensor) -> Tensor:
        """Return (B, 1) or, with the local one, (B, 2) logits of being real.

        Parameters
        ----------
        image : (B, 3, size, size) float, [-1, 1]
        hole : (B, 1, size, size) float, 1 where the picture was missing
        """
        logits = self.overall(image)
        if self.local is None:
            return logits  # type: ignore[no-any-return]
        return torch.cat([logits, self.local(around_hole(image, hole))], 1)


def around_hole(image: Tensor, hole: Tensor) -> Tensor:
    """Return the square of half the side around each hole's middle, moved inside the picture.

    Parameters
    ----------
    image : (B, C, S, S)
    hole : (B, 1, S, S), 1 in the hole

    Returns
    -------
    (B, C, S/2, S/2)
    """
    side = image.shape[-1]
    half = side // 2
    line = torch.arange(side, device=image.device, dtype=torch.float32)
    mass = hole.sum((1, 2, 3)).float().clamp(min=1)
    y = (hole.float().sum((1, 3)) * line).sum(1) / mass
    x = (hole.float().sum((1, 2)) * line).sum(1) / mass
    steps = torch.arange(half, device=image.device)
    rows = (y - half / 2).round().long().clamp(0, half)[:, None] + steps
    columns = (x - half / 2).round().long().clamp(0, half)[:, None] + steps
    # Indexing instead of slicing per picture: no wait for the GPU.
    batch = torch.arange(len(image), device=image.device)[:, None, None]
    return image.permute(0, 2, 3, 1)[batch, rows[:, :, None], columns[:, None, :]].permute(
        0, 3, 1, 2
    )
