import math
from pathlib import Path

import pytest
import torch
from torch import Tensor

from ceapp.core.errors import CheckpointError
from ceapp.core.geometry import Rect
from ceapp.core.model_card import ModelCard
from ceapp.nn.checkpoint import save_net
from ceapp.nn.face_finder import STRIDE, UNIT, FaceFinder, decode, look, search
from ceapp.nn.finder import load_finder

WIDTHS = [4, 4, 4, 4, 4, 4]


def card(**changes: object) -> ModelCard:
    values = {
        "name": "finder",
        "summary": "A net for tests.",
        "task": "find-face",
        "subject": "face",
        "arch": {"widths": WIDTHS, "threshold": 0.7, "least_hole": 0.4},
        "size": 128,
    }
    return ModelCard(**(values | changes))  # type: ignore[arg-type]


class Bright(FaceFinder):
    """A net made by hand: it claims a frame of UNIT px around each cell that is all white."""

    def forward(self, seen: Tensor, cells: Rect | None = None) -> Tensor:
        bright = torch.nn.functional.avg_pool2d(seen[:, :1], STRIDE)
        if cells is not None:
            bright = bright[:, :, *cells.slices]
        return torch.cat([bright * 40 - 30, torch.zeros_like(bright).expand(-1, 3, -1, -1)], 1)


def test_it_answers_for_each_cell_of_a_picture_of_any_shape() -> None:
    net = FaceFinder(tuple(WIDTHS)).eval()
    for height, width in ((64, 64), (48, 160)):
        out = net(torch.zeros(2, 4, height, width))
        assert out.shape == (2, 4, height // STRIDE, width // STRIDE)


@pytest.mark.parametrize("cells", [Rect(7, 8, 12, 11), Rect(0, 9, 3, 20)])
def test_a_part_of_the_cells_is_answered_for_as_when_all_are(cells: Rect) -> None:
    net = FaceFinder(tuple(WIDTHS)).eval()
    seen = torch.rand(1, 4, 160, 160)
    with torch.inference_mode():
        torch.testing.assert_close(net(seen, cells), net(seen)[:, :, *cells.slices])


def test_what_lies_under_a_hole_is_not_seen() -> None:
    image, known = torch.rand(1, 3, 16, 16), torch.ones(1, 1, 16, 16)
    known[:, :, 4:12, 4:12] = 0
    other = image.clone()
    other[:, :, 4:12, 4:12] = -1
    assert torch.equal(look(image, known), look(other, known))


def test_a_frame_is_told_from_the_middle_of_its_cell() -> None:
    cells = torch.zeros(1, 4, 3, 5)
    cells[0, 0] = -9
    cells[0, :, 1, 3] = torch.tensor([9, 0.5, -0.25, math.log(1.5)])
    found = decode(cells)
    best = int(found.score.argmax())
    assert found.centre[best].tolist() == [12 + UNIT / 2, 28 - UNIT / 4]
    assert float(found.side[best]) == pytest.approx(1.5 * UNIT)


@pytest.mark.parametrize(("top", "side"), [(40, 16), (200, 64)])
def test_a_search_tells_frames_in_the_coordinates_of_its_picture(top: int, side: int) -> None:
    seen = torch.cat([torch.zeros(1, 3, 400, 500), torch.ones(1, 1, 400, 500)], 1)
    seen[:, :3, top : top + side, 300 : 300 + side] = 1
    hole = Rect(top, 300, top + side, 300 + side)
    found = search(Bright(tuple(WIDTHS)), seen, hole)
    assert len(found.score) > 0
    # Every cell that is claimed lies on the white square, at whatever level.
    assert (found.centre[:, 0] > top - 1).all()
    assert (found.centre[:, 0] < top + side + 1).all()
    assert (found.centre[:, 1] > 299).all()
    assert (found.centre[:, 1] < 301 + side).all()


def test_faces_far_from_the_hole_are_not_looked_for() -> None:
    seen = torch.cat([torch.zeros(1, 3, 64, 900), torch.ones(1, 1, 64, 900)], 1)
    seen[:, :3, :, :64] = 1
    net = Bright(tuple(WIDTHS))
    assert len(search(net, seen, Rect(0, 0, 64, 64)).score) > 0
    assert len(search(net, seen, Rect(0, 800, 64, 864)).score) == 0


def test_levels_with_too_small_frames_are_left_out() -> None:
    seen = torch.ones(1, 4, 400, 400)
    net = Bright(tuple(WIDTHS))
    everything = search(net, seen, Rect(100, 100, 300, 300))
    large = search(net, seen, Rect(100, 100, 300, 300), least_side=200)
    assert float(everything.side.min()) == pytest.approx(UNIT)
    assert float(large.side.min()) >= UNIT * 2 - 1
    assert float(large.side.max()) == float(everything.side.max())


def test_the_thresholds_come_from_the_card(tmp_path: Path) -> None:
    path = tmp_path / "finder.safetensors"
    save_net(path, FaceFinder(tuple(WIDTHS)), card())
    net, found = load_finder(path, FaceFinder)
    assert (net.threshold, net.least_hole) == (0.7, 0.4)
    assert found == card()
    assert not net.training


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"task": "fill"}, "not for find-face"),
        ({"arch": {"widths": WIDTHS, "depth": 3}}, "does not know"),
        ({"arch": {"widths": [4, 4]}}, "does not know"),
        ({"arch": {"widths": [8, 4, 4, 4, 4, 4]}}, "does not fit"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, changes: dict, message: str) -> None:
    path = tmp_path / "finder.safetensors"
    save_net(path, FaceFinder(tuple(WIDTHS)), card(**changes))
    with pytest.raises(CheckpointError, match=message):
        load_finder(path, FaceFinder)
