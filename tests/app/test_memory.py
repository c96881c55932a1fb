import tracemalloc
from pathlib import Path

import numpy as np

from ceapp.app import file_work
from ceapp.app.session import SessionController
from ceapp.core.display import Display
from ceapp.core.document import Document
from ceapp.core.geometry import Rect
from ceapp.core.patch import Patch
from ceapp.core.photo import Photo

BUDGET = 4 << 20
# What lists, steps and the last strokes of an edit may take besides.
SLACK = 1 << 20


def test_a_long_session_stays_within_the_memory_that_it_shows(
    session: SessionController, tmp_path: Path
) -> None:
    rng = np.random.default_rng(0)
    document = Document(Photo(rng.integers(0, 256, (1000, 1200, 3), np.uint8)), BUDGET)
    session.adopt(file_work.Opened(tmp_path, document, Display(document.photo), ""))
    tracemalloc.start()
    try:
        for number in range(80):
            session.begin_stroke(erase=False)
            for _ in range(4):
                session.stroke_to(*rng.uniform(0, 1000, 2), 60)
            session.end_stroke()
            if number % 4 == 3:
                y, x = rng.integers(0, 800, 2)
                rect = Rect(y, x, y + 200, x + 200)
                pixels = rng.integers(0, 256, (200, 200, 3), np.uint8)
                session.put_in([Patch(rect, pixels, np.ones((200, 200), bool))])
            assert document.history_bytes <= BUDGET
        grown = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert document.dropped > 0
    assert grown <= document.history_bytes + document.original_bytes + SLACK
    assert document.original_bytes <= document.pixels.nbytes
