"""Who says a quotation that names nobody: "Had a great meeting with Ms Lund," Mr Tveit tweeted; "my call with her"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases


def writer(phrases: Phrases, what: int) -> tuple[int, int]:
    """Who says the quotation that opens the sentence and tells of the occasion at *what* without saying whose it is."""
    start, end = phrases.sentence[what]
    before = [phrases.tags[at] for at in range(start + 1, what)]
    if "quote" not in phrases.tags[start] or any(tags & _SUBJECT or not tags & _PLAIN for tags in before):
        return what, what
    return _behind(phrases, what, end)


def own(phrases: Phrases, what: int, *, ours: bool) -> tuple[int, int]:
    """Who speaks of an occasion as his own in a quotation: "my call with Ms Lund"; *ours*, of "our dinner with her"."""
    start, end = phrases.sentence[what]
    words = ("my", "our") if ours else ("my",)
    near = range(what - 1, max(start, what - _ADJECTIVES) - 1, -1)
    mine = next((at for at in near if phrases.small[at] in words or phrases.tags[at] & _ENDS), start)
    opening = next((at for at in range(mine, start - 1, -1) if "quote" in phrases.tags[at]), None)
    if opening is None or phrases.small[mine] not in words:
        return what, what
    if opening - 2 > start and phrases.tags[opening - 1] & {"comma", "colon"} and _says(phrases, opening - 2):
        said = opening - 3
        return (said, said + 1) if said in phrases.references else (what, what)
    return _behind(phrases, what, end)


#: Phrases from "my" to the noun: "my very warm first", and what ends them.
_ADJECTIVES: Final = 5
_ENDS: Final = frozenset({"prep", "mark", "party", "be", "have"})


def _behind(phrases: Phrases, what: int, end: int) -> tuple[int, int]:
    close = next((at for at in range(what, end + 1) if "quote" in phrases.tags[at]), end)
    for at in range(close + 1, close + _NEAR):
        if at in phrases.references and phrases.block(at) == phrases.block(what) and _says(phrases, at + 1, at - 1):
            who = at - 2 if phrases.small[at - 1] == "of" and at - 2 in phrases.references else at  # "of Norway"
            return who, who + 1
    return what, what


def _says(phrases: Phrases, *beside: int) -> bool:
    return any({"say", "past"} <= phrases.tags[at] for at in beside)


_PLAIN: Final = frozenset({"adverb", "have", "det", "modifier", "low", "common", "ing", "join", "planned"})
_SUBJECT: Final = frozenset({"party", "pronoun", "noun", "mark", "be", "modal", "prep"})
#: Phrases from the closing mark to who says so: "the Norwegian prime minister Mr Tveit".
_NEAR: Final = 6
