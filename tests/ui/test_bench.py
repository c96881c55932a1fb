import json

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ceapp.ui import bench
from ceapp.ui.bench_paint import measure_paint


def test_paint_is_measured_for_each_size_and_view(qtbot: QtBot, qapp: QApplication) -> None:
    figures = measure_paint(qapp, megapixels=(1, 2), events=6)
    assert list(figures) == ["1", "2"]
    for views in figures.values():
        ways = {"fit", "fit_soft", "fit_wide", "actual", "naive"}
        assert {"median_ms", "p99_ms"} | ways == set(views)
        slower = max(views["fit"]["median_ms"], views["actual"]["median_ms"])
        assert views["median_ms"] == slower > 0


@pytest.mark.parametrize("as_json", [True, False])
def test_figures_are_written_alone(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, as_json: bool
) -> None:
    monkeypatch.setattr(bench, "measure_start", lambda: {"shown_ms": 1.5, "runs": 5})
    assert bench.run("start", as_json) == 0
    out = capsys.readouterr().out
    if as_json:
        assert json.loads(out) == {"shown_ms": 1.5, "runs": 5}
    else:
        assert out.split() == ["shown_ms", "1.5", "runs", "5"]
