from ceapp.core import paths
from ceapp.engine.model_names import free_name
from tests.engine.made import make_model


def test_a_free_name_is_a_name() -> None:
    make_model(paths.added_models(), "walls")
    assert free_name("walls") == "walls-2"
    assert free_name("My walls (1)") == "My-walls-1"
    assert free_name("…") == "model"
    assert free_name("auto") == "auto-2"
