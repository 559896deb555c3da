"""Media that a word calls so: "German broadcaster ZDF", "Danish daily Politiken", "Radio 4's Today programme"."""

from typing import Final

from newsmodel.extraction.facts.grammar import HEAD, WORD
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Stretch


def end_of_outlet(phrases: Phrases, first: int, limit: int) -> int | None:
    """Behind the words from phrase *first* that are of a medium, with its name; None if they are of something else."""
    noun = _noun(phrases, first, limit)
    if noun is None or noun[0] == first:
        return None
    alphabet = phrases.cast.units.vocabulary.alphabet
    lead = alphabet.compile(_LEAD).match(phrases.letters, first, noun[0])
    if lead is None or lead.end() < noun[0]:
        return None
    bare = end = noun[1]
    is_named = any("organization" in phrases.tags[at] for at in range(first, noun[0]))
    name = alphabet.compile(_NAME).match(phrases.letters, bare, limit)
    if name is not None and (not is_named or phrases.word[bare - 1].istitle()):  # "the BBC's Radio 5 Live"
        end = name.end()
        end += end < limit and phrases.small[end] == "live"
    if end < limit and phrases.tags[end] & _DOES:
        end = bare  # "told Danish radio Nord would": this is what it is told
    if end == bare and phrases.small[bare - 1] in _OFTEN:
        return None  # "told a weekly “safe roads” meeting"
    return None if _goes_on(phrases, end, limit) else end


def is_outlet(phrases: Phrases, whom: Stretch) -> bool:
    """True if these words are of a medium: not of "a radio audience"."""
    noun = _noun(phrases, *whom)
    return noun is not None and all(
        "low" not in phrases.tags[at] or _is_noun(phrases, at) for at in range(noun[1], whom[1])
    )


def _noun(phrases: Phrases, first: int, limit: int) -> Stretch | None:
    """The word for a medium, or both of "television channel"."""
    limit = min(limit, first + _REACH)
    noun = next((at for at in range(first, limit) if _is_noun(phrases, at)), None)
    if noun is None:
        return None
    return noun, next((at for at in range(noun + 1, limit) if not _is_noun(phrases, at)), limit)


def _is_noun(phrases: Phrases, at: int) -> bool:
    before, _, word = phrases.small[at].rpartition(" ")
    return word in _OUTLETS or (word == "agency" and (before or phrases.small[at - 1]).endswith(_NEWS))


def _goes_on(phrases: Phrases, end: int, limit: int) -> bool:
    """True of "a radio audience", "the daily's editor" and "broadcaster Erik Tveit", who is no medium."""
    if end >= limit:
        return False
    tags = phrases.tags[end]
    if tags & {"person", "possessive"} and "pronoun" not in tags:
        return True
    behind = phrases.cast.units.vocabulary.alphabet.compile(f"{HEAD}&low&!there").match(phrases.letters, end, limit)
    return behind is not None or bool(tags & _DOES)


_REACH: Final = 9
#: What is said of the medium before the word for it.
_LEAD: Final = f"det? ({WORD}|party&!pronoun|num|time|possessive){{0,7}}"
_WORD: Final = "!low&!party&!demonym&!mark&!quotation&!time&!num&!possessive"
#: Its name behind the word: "ZDF", "La Tercera", "TV 2".
_NAME: Final = f"(det? party&organization|(({_WORD}){{1,4}} num?|num) ({_WORD}){{0,2}})?"
#: What somebody does whose name stands before it.
_DOES: Final = frozenset({"modal", "be", "have", "do", "past", "third"})
_OFTEN: Final = frozenset({"daily", "weekly"})
_NEWS: Final = ("news", "press", "wire")
_OUTLETS: Final = frozenset(
    {
        "broadcaster", "broadsheet", "channel", "daily", "journal", "magazine", "network", "newspaper", "newswire",
        "paper", "podcast", "program", "programme", "radio", "show", "station", "tabloid", "television", "tv",
        "website", "weekly",
    }
)  # fmt: skip
