"""Whom somebody goes to meet, told behind the journey: "a trip by Mr Tveit to Oslo for brief talks with Ms Lund"."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import VISITS, Hit, Side
from newsmodel.extraction.facts.meetings.named.participants import PARTIES

#: Where and when somebody goes.
_WAY: Final = (
    "(adverb|prep? time|comma (?=(prep? time|for))"
    "|(to|in) (det|modifier|demonym){0,2} (place|country|organization) (comma (country|organization))?){0,4}"
)
#: What he goes for.
_PURPOSE: Final = (
    f"{_WAY} for (det|owner)? (modifier|num|low&!prep&!noun){{0,3}} noun (prep? time)? with whom:{PARTIES}"
)


def met_there(hit: Hit) -> Side:
    """Those whom a visitor is to meet, as the words behind those for his visit tell; an empty range if they do not."""
    if hit.rule not in VISITS or hit.verb is not None:
        return hit.nobody
    pattern = hit.phrases.cast.units.vocabulary.alphabet.compile(_PURPOSE)
    match = pattern.match(hit.phrases.letters, hit.match.end())
    return hit.nobody if match is None else match.span("whom")
