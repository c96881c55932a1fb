"""How well a few typed letters fit a name. Knows no Qt."""

import unicodedata

# A letter that goes on from the one before tells more than one that begins a word.
_FOLLOWS = 8
_BEGINS_WORD = 6
_BEGINS_NAME = 4


def fit(typed: str, name: str) -> int | None:
    """Return how well the typed letters fit a name; None where they do not stand in it in order.

    Letters that follow one another, and those that begin a word, count more; of two names that fit
    as well the shorter is the better one. Case, accents and spaces do not matter.
    """
    wanted = [c for c in _plain(typed) if not c.isspace()]
    there = _plain(name)
    # Best score of the letters so far, by where the last of them stands.
    scores = {-1: 0}
    for letter in wanted:
        after: dict[int, int] = {}
        for place, found in enumerate(there):
            if found != letter:
                continue
            begins = place == 0 or not there[place - 1].isalnum()
            worth = 1 + begins * _BEGINS_WORD + (place == 0) * _BEGINS_NAME
            reached = [
                score + worth + (place == last + 1 and last >= 0) * _FOLLOWS
                for last, score in scores.items()
                if last < place
            ]
            if reached:
                after[place] = max(reached)
        if not after:
            return None
        scores = after
    return 4 * max(scores.values()) - len(there) // 4


def _plain(text: str) -> str:
    """Return a text in small letters, without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))
