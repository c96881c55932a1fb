"""Every choice of a training run in words: name, group, one sentence on what it does. No torch.

A table and nothing else: kind, choices and default come from `TrainConfig`; this adds what a form
has to say.
"""

from dataclasses import dataclass

from ceapp.core.words import phrase, say
from ceapp.train.config_check import CHOICES


@dataclass(frozen=True, slots=True)
class Parameter:
    """One field of `TrainConfig`, for people.

    Attributes
    ----------
    name : str
        The field.
    label : str
    group : str
        Under which heading it stands.
    what : str
        What it does, in one sentence.
    """

    name: str
    label: str
    group: str
    what: str

    @property
    def choices(self) -> tuple[str, ...]:
        """The words it may take; empty if it is no choice of words."""
        return CHOICES.get(self.name, ())


GROUPS = ("Basics", "Learning", "Network", "Critic", "Loss", "Pictures")
"""The headings; the first holds what most people change."""

PARAMETERS = (
    Parameter("subject", "Subject", "Basics", "What the pictures show; goes to the model's card."),
    Parameter(
        "size",
        "Picture size",
        "Basics",
        "Side of the training squares in px: more sees finer detail and takes four times as "
        "long per doubling.",
    ),
    Parameter(
        "epochs",
        "Epochs",
        "Basics",
        "How often every picture is seen; more is better until the held-out score stops rising.",
    ),
    Parameter(
        "steps",
        "Most steps",
        "Basics",
        "Stop after so many steps, whatever the epochs say; 0 sets no such limit.",
    ),
    Parameter(
        "batch_size",
        "Batch size",
        "Basics",
        "Pictures per step: more makes steadier steps and needs more memory.",
    ),
    Parameter(
        "lr",
        "Learning rate",
        "Basics",
        "How far each step moves the generator: too high diverges, too low takes for ever.",
    ),
    Parameter(
        "adversarial",
        "Adversarial weight",
        "Basics",
        "Weight of the critic's verdict: more looks sharper and strays further from the "
        "truth; 0 trains no critic.",
    ),
    Parameter(
        "critic_lr",
        "Critic's learning rate",
        "Learning",
        "How far each step moves the critic; 0 takes the generator's.",
    ),
    Parameter(
        "warmup",
        "Warm-up",
        "Learning",
        "Steps over which the learning rate rises from 0, so that the first ones do no harm.",
    ),
    Parameter(
        "decay",
        "Decay",
        "Learning",
        "Cosine lets the learning rate fall to 1 % by the last step, which settles fine detail.",
    ),
    Parameter(
        "ema",
        "Running mean",
        "Learning",
        "Keeps a running mean of the weights, which fills more evenly than any single step; "
        "0 keeps none.",
    ),
    Parameter(
        "rest",
        "Critic's head start",
        "Learning",
        "Steps at the start in which the critic alone learns, when a trained generator "
        "meets a new critic.",
    ),
    Parameter(
        "precision",
        "Precision",
        "Learning",
        "bf16 is faster where the device computes it natively; auto finds out.",
    ),
    Parameter(
        "compiled",
        "Fused kernels",
        "Learning",
        "Lets torch compile the step: a minute or more at the start, faster on a GPU from then on.",
    ),
    Parameter(
        "seed",
        "Seed",
        "Learning",
        "Another number gives other first weights, holes and order; the same one repeats a run.",
    ),
    Parameter(
        "save_minutes",
        "Save every",
        "Learning",
        "Minutes between two checkpoints, on top of one after each epoch.",
    ),
    Parameter(
        "net",
        "Kind",
        "Network",
        "The paper's net for pictures of one size, or the one for photos: any size, structure "
        "and colour rather than detail.",
    ),
    Parameter(
        "widths",
        "Widths",
        "Network",
        "Channels of the generator's units, six in the paper's net: wider knows more, and is "
        "larger and slower.",
    ),
    Parameter(
        "blocks",
        "Blocks",
        "Network",
        "How often the photo net looks over the whole picture at its narrowest place.",
    ),
    Parameter(
        "heads",
        "Heads",
        "Network",
        "How many things it looks for there at a time; must divide the last of the widths.",
    ),
    Parameter(
        "latent", "Latent vector", "Network", "Numbers through which the whole picture is squeezed."
    ),
    Parameter(
        "batch_norm",
        "Batch norm",
        "Network",
        "Normalises after each convolution: learns much faster, as the paper proposes in 3.3.",
    ),
    Parameter(
        "skip",
        "Skip connections",
        "Network",
        "Lets the decoder see what the encoder saw at the same size: edges continue into the hole.",
    ),
    Parameter(
        "upsampling",
        "Growing",
        "Network",
        "How the decoder grows: transposed convolutions as in the paper, or nearest or "
        "bilinear, which draw no grid.",
    ),
    Parameter(
        "hole_value",
        "Hole shown as",
        "Network",
        "What the net sees in the hole: black as in the paper, the mean colour, or a blur.",
    ),
    Parameter(
        "hole_channel",
        "Show the hole",
        "Network",
        "Gives the net the hole's shape as a fourth channel; needed for free-form holes.",
    ),
    Parameter(
        "noise",
        "Noise",
        "Network",
        "Random numbers beside the latent vector, for fills that differ; 0 as in the paper.",
    ),
    Parameter(
        "passes",
        "Passes",
        "Network",
        "How often the net is shown its own fill again; 1 as in the paper.",
    ),
    Parameter(
        "mirrored",
        "Mirror image",
        "Network",
        "It paints the mirror image as well and gives the mean: nearer to the truth, up to twice "
        "as slow.",
    ),
    Parameter("critic_widths", "Widths", "Critic", "Channels of the critic's six units."),
    Parameter(
        "critic_norm",
        "Batch norm",
        "Critic",
        "Normalises in the critic; with a gradient penalty better left off.",
    ),
    Parameter(
        "local",
        "Local critic",
        "Critic",
        "A second critic looks at the surroundings of the hole alone.",
    ),
    Parameter(
        "r1",
        "Gradient penalty",
        "Critic",
        "Keeps the critic from growing too sure of itself (R1); 0 for none, as in the paper.",
    ),
    Parameter(
        "r1_every",
        "Penalty every",
        "Critic",
        "Steps between two gradient penalties, which cost time.",
    ),
    Parameter(
        "loss",
        "Reconstruction",
        "Loss",
        "Squares of the error (l2) as in the paper, or its amount (l1), which blurs less.",
    ),
    Parameter(
        "scale",
        "Scale",
        "Loss",
        "Whether the error is summed over a picture, as in the paper, or averaged.",
    ),
    Parameter(
        "hole_weight", "Weight of the hole", "Loss", "How much an error inside the hole counts."
    ),
    Parameter(
        "context_weight",
        "Weight of the rest",
        "Loss",
        "How much an error outside the hole counts, which nobody gets to see.",
    ),
    Parameter(
        "halvings",
        "Halvings",
        "Loss",
        "How often the error is judged at half the size as well: structure counts for more so.",
    ),
    Parameter(
        "holes", "Hole shapes", "Pictures", "Which holes to practise on, and in which shares."
    ),
    Parameter(
        "least_hole",
        "Smallest hole",
        "Pictures",
        "Share of the picture that a hole covers at least.",
    ),
    Parameter(
        "most_hole", "Largest hole", "Pictures", "Share of the picture that a hole covers at most."
    ),
    Parameter(
        "split",
        "Held out",
        "Pictures",
        "Share of the pictures that is kept back to judge by, never trained on.",
    ),
    Parameter(
        "held_out",
        "Sources held out",
        "Pictures",
        "Pictures whose names begin so are all kept back.",
    ),
    Parameter(
        "near_duplicate",
        "Near copies",
        "Pictures",
        "How alike a training picture may be to a held-out one before it is left out; 0 "
        "does not look.",
    ),
    Parameter(
        "zoom",
        "Zoom",
        "Pictures",
        "Above 1, random squares are cut from pictures up to so many times larger.",
    ),
    Parameter(
        "pieces",
        "Pieces",
        "Pictures",
        "With zoom, large pictures are also cut into up to so many squares along the short side.",
    ),
    Parameter(
        "crops",
        "Crops",
        "Pictures",
        "How often an epoch shows each picture; with zoom, every time another square of it.",
    ),
    Parameter(
        "jitter",
        "Variation",
        "Pictures",
        "How far pictures are moved, turned and recoloured at random, so that a small set is not "
        "learned by heart; 0 shows them as they are, 1 is as far as photographs of a thing differ.",
    ),
    Parameter(
        "kept_back",
        "Kept back",
        "Pictures",
        "Pictures whose name's MD5 begins with one of these digits are for final scores alone.",
    ),
)


CHOICE_NAMES = {
    "net": {"paper": phrase("The paper's"), "photo": phrase("For photos")},
    "precision": {"auto": phrase("Auto")},
    "decay": {"none": phrase("None"), "cosine": phrase("Cosine")},
    "scale": {"sum": phrase("Sum"), "mean": phrase("Mean")},
    "upsampling": {
        "transposed": phrase("Transposed"),
        "nearest": phrase("Nearest"),
        "bilinear": phrase("Bilinear"),
    },
    "hole_value": {
        "black": phrase("Black"),
        "mean": phrase("Mean colour"),
        "blur": phrase("Blur"),
    },
}
"""What a person calls the words of `CHOICES`; any other is called as it is written."""


def choice_called(name: str, value: str) -> str:
    """Return what a person calls one of the words that a field may take."""
    return say(CHOICE_NAMES.get(name, {}).get(value, value))


def called(name: str) -> str:
    """Return what a person calls a field, with its heading where two are called the same."""
    (found,) = (row for row in PARAMETERS if row.name == name)
    alike = [row for row in PARAMETERS if row.label == found.label]
    if len(alike) == 1:
        return say(found.label)
    return say("{label} ({group})", label=say(found.label), group=say(found.group))


# The form shows holes by sliders, and the preset by its box.
UNLISTED = ("preset", "holes")
