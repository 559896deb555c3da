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
    if _tells_more(phrases, behind):
        return True
    if is_clause and tags & _HELPING and "comma" not in phrases.tags[behind - 1]:
        return True  # 'the part known as "the shed," has been closed'
    joined = is_clause and bool(tags & _JOINS)
    shifted = "pronoun" in further and phrases.small[behind + 2] in _SHIFTED
    return joined and (shifted or bool(further & {"that", "modal", "be", "have", "not"}))


def _tells_more(phrases: Phrases, behind: int) -> bool:
    """True of 'in terms of trade', "with payments for it", "or the gift": more of what the quotation tells.

    Not so of when and where it was said, "in a letter", and of what leads to the writer's own clause.
    """
    if not phrases.tags[behind] & _MORE or phrases.tags[behind] & _OTHER:
        return False
    _, end = phrases.sentence[behind]
    mark = next((phrase for phrase in range(behind, end) if phrases.tags[phrase] & _MARKS), end)
    if phrases.small[behind : behind + 3] == _TERMS:
        behind += len(_TERMS)
    return not phrases.all_tags(behind, mark) & _SAYING


_TERMS: Final = ["in", "terms", "of"]
_MORE: Final = frozenset({"prep", "or"})
#: What opens words for when something was said, or another clause.
_OTHER: Final = frozenset({"subordinator", "as", "according", "by"})
_MARKS: Final = frozenset({"comma", "dash", "semicolon", "colon", "stop"})
#: What stands in words for when and how something was said, and in a clause of the writer's.
_SAYING: Final = frozenset({"utterance", "time", "say", "quotation", "place"})
_HELPING: Final = frozenset({"be", "have", "modal"})
#: Verbs of a clause that is told back in time.
_SHIFTED: Final = frozenset({"was", "were", "would", "had", "could", "should", "might"})
#: What takes something out of what was said before.
_LIMITS: Final = frozenset({"except", "except for", "unlike", "not", "rather than", "instead of", "nor"})
_JOINS: Final = frozenset({"join", "turn"})
