"""Who is meant where a quotation has no subject: "Had a great meeting with Ms Lund," Mr Tveit tweeted."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases


def writer(phrases: Phrases, what: int) -> tuple[int, int]:
    """Who says the quotation that opens the sentence and tells of the occasion at *what* without saying whose it is."""
    start, end = phrases.sentence[what]
    before = [phrases.tags[at] for at in range(start + 1, what)]
    if "quote" not in phrases.tags[start] or any(tags & _SUBJECT or not tags & _PLAIN for tags in before):
        return what, what
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
