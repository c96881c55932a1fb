import numpy as np

from ceapp.train.identity import RATES, chosen, rates


def test_the_bound_is_where_few_pairs_of_two_persons_are_taken_for_one() -> None:
    different = np.linspace(0.5, 1.5, 10_001)
    same = np.array([0.1, 0.4, 0.505, 0.6])
    found = rates(same, different)
    assert found == {RATES[0]: 0.75, RATES[1]: 0.5}


def test_only_who_is_there_twice_is_compared_and_nobody_too_often() -> None:
    persons = {"a1": "a", "a2": "a", "b1": "b", "c1": "c", "c2": "c", "c3": "c", "c4": "c"}
    names = [*persons, "stranger"]
    picked = [names[i] for i in chosen(names, persons, 2)]
    assert [name[0] for name in picked] == ["a", "a", "c", "c"]
