from ceapp.core.licences import PROGRAM, libraries


def test_everything_that_the_program_needs_is_listed_with_its_licence() -> None:
    found = {one.name: one for one in libraries()}
    # Named by ceapp, named by one of those, and named by nobody who is needed.
    assert {"torch", "numpy", "PySide6_Essentials"} <= set(found)
    assert "shiboken6" in found
    assert "pytest" not in found
    assert next(iter(found)) == PROGRAM
    unnamed = [one.name for one in found.values() if not one.licence or not one.version]
    assert unnamed == []


def test_the_texts_of_the_licences_are_there() -> None:
    found = {one.name: one for one in libraries()}
    assert "Redistribution and use" in found["numpy"].text
    # Qt's packages bring none; its licence asks that both texts are handed on.
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["PySide6_Essentials"].text
    assert "GNU GENERAL PUBLIC LICENSE" in found["PySide6_Essentials"].text
