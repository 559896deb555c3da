"""What carries on reported words behind a quotation and a comma, so that they do not end there."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases


def goes_on_behind(phrases: Phrases, first: int, behind: int, *, is_clause: bool) -> bool:
    """True if what begins at *behind*, past a quotation and a comma, belongs to the words from *first* on."""
    if carries_on(phrases, behind) or _is_fronted(phrases, first, behind):
        return True
    return _adds(phrases, first, behind, is_clause=is_clause)


def carries_on(phrases: Phrases, phrase: int) -> bool:
    """True if what begins here, behind a comma, belongs to the clause that is reported: "…, even if it rains"."""
    return bool(phrases.tags[phrase] & _ADDS) or phrases.word[phrase] == "including"


#: Behind a quotation and a comma these carry on what is reported: "…, even if it rains".
_ADDS: Final = frozenset({"if", "because", "although", "though", "unless", "even"})


def _is_fronted(phrases: Phrases, first: int, behind: int) -> bool:
    """True if a clause begins at phrase *behind* that the one at phrase *first* only leads to: "while …, the road"."""
    return bool(phrases.tags[first] & {"subordinator", "turn"} and phrases.tags[behind] & {"party", "det"})


def _adds(phrases: Phrases, first: int, behind: int, *, is_clause: bool) -> bool:
    """True of what goes on behind a quotation and a comma with the words from *first* on.

    As in 'to do "all in my power," to help', 'it was "a gift," but would not last', 'is "open," except for'.
    """
    tags, further = phrases.tags[behind], phrases.tags[behind + 1]
    if phrases.small[behind] in _LIMITS:
        return True
    if phrases.small[behind] == "to" and "to" in phrases.tags[first]:
        return True
    return is_clause and bool(tags & _JOINS) and bool(further & {"that", "modal", "be", "have", "not"})


#: What takes something out of what was said before.
_LIMITS: Final = frozenset({"except", "except for", "unlike", "not", "rather than", "instead of", "nor"})
_JOINS: Final = frozenset({"join", "turn"})
