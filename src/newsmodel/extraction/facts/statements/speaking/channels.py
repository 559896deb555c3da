"""How, when and where something was said: read from the words around the cue."""

from collections.abc import Iterator, Sequence
from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import meaning_at, read_place
from newsmodel.extraction.facts.statements.subject.attribution import Attribution, Stretch
from newsmodel.extraction.facts.statements.subject.outlets import is_outlet
from newsmodel.model.organization import OrganizationKind
from newsmodel.model.statement import Channel
from newsmodel.values.places import Place
from newsmodel.values.time import TimeExpression, TimeKind


def channel_of(
    phrases: Phrases, attribution: Attribution | None, whom: Stretch | None, around: Sequence[Stretch]
) -> Channel:
    """The channel that a noun in the stretches *around* the cue tells, else the cue itself, else the addressee."""
    if attribution is None:
        return Channel.UNKNOWN
    for stretches, led in ((attribution.who, False), (around, True)):
        for first, last in stretches:
            for name in _channels(phrases, first, last, led=led):
                return Channel(name)
    if _writes_to(phrases, around):
        return Channel.LETTER
    if attribution.verb is not None and attribution.verb.lemma == "write" and whom is not None:
        posted = (name for name in _channels(phrases, *whom, led=True))  # "wrote to supporters on Facebook that"
        return Channel(next(posted, Channel.LETTER))
    for entry in (attribution.verb, attribution.noun):
        if entry is not None and entry.channel is not None:
            return Channel(entry.channel)
    if whom is not None and is_briefing(phrases, whom):
        return Channel.PRESS_CONFERENCE
    if whom is not None and (_is_media(phrases, whom) or is_outlet(phrases, whom)):
        return Channel.INTERVIEW
    return Channel.UNKNOWN


def _writes_to(phrases: Phrases, around: Sequence[Stretch]) -> bool:
    """True of the words before "demanding" in "has written to the mayor demanding a new road"."""
    return any(
        "to" in phrases.tags[at + 1]
        and (meaning := phrases.meaning(at)) is not None
        and meaning.reporting is not None
        and meaning.reporting.lemma == "write"
        for first, last in around
        for at in range(first, last - 1)
    )


def is_told_in(phrases: Phrases, stretch: Stretch) -> bool:
    """True of "in a statement on Monday", "on state television", not of "in office since May"."""
    return any(True for _ in _channels(phrases, *stretch, led=True))


def is_briefing(phrases: Phrases, whom: Stretch) -> bool:
    """True of "a regular news briefing": where somebody speaks, not to whom."""
    return any(name == Channel.PRESS_CONFERENCE for name in _channels(phrases, *whom))


def _channels(phrases: Phrases, first: int, last: int, *, led: bool = False) -> Iterator[str]:
    """The channels that nouns between two phrases tell; *led* if only those count in which something is told."""
    nouns = phrases.cast.units.vocabulary.lexicon.reporting_forms
    units, tokens = phrases.cast.units, phrases.cast.units.layout.tokens
    if last <= first:
        return
    token, end = units.first[phrases.first[first]], units.last[phrases.last[last - 1] - 1]
    while token < end:
        if _is_network(tokens.words, token):
            yield Channel.SOCIAL_POST.value
        if led and tokens.words[token] in _ON_AIR and _is_on(tokens.words, token):
            yield Channel.BROADCAST.value
        found = nouns.longest(tokens.words, token, end)
        name = None if found is None else found[1].channel
        if name is not None and not _is_anothers(tokens.words, token) and (not led or _is_told_in(tokens.words, token)):
            yield name
        token += 1 if found is None else found[0]


def _is_network(words: Sequence[str], token: int) -> bool:
    """True of "Telegram" in "said on Telegram", "wrote on his Telegram channel", "said on social media platform X"."""
    if words[token] not in _NETWORKS:
        return False
    before = token - 1
    while before > 0 and words[before] in _OF_NETWORK:
        before -= 1
    return before >= 0 and words[before].casefold() in ("on", "via")


#: Networks on which people post, by the first word of the name.
_NETWORKS: Final = frozenset(
    {
        "Bluesky", "Facebook", "Instagram", "LinkedIn", "Mastodon", "Telegram", "Threads", "TikTok", "Truth",
        "Twitter", "VKontakte", "WeChat", "Weibo", "WhatsApp", "X",
    }
)  # fmt: skip
#: What stands before its name.
_OF_NETWORK: Final = frozenset(
    {
        "his", "her", "its", "their", "the", "own", "official", "personal", "social", "media", "messaging", "platform",
        "network", "site", "website", "service", "app",
    }
)  # fmt: skip


def _is_on(words: Sequence[str], token: int) -> bool:
    """True of the television of "on Norwegian state television"; not of "on the screen of a television"."""
    for before in range(token - 1, max(-1, token - _KIND), -1):
        if words[before].casefold() in ("on", "via"):
            return True
        if words[before].casefold() in _AWAY | _IN | {"of", "and"} or not words[before][0].isalnum():
            return False
    return False


#: By what people are heard and seen, and words up to it: "on live Norwegian public".
_ON_AIR: Final = frozenset({"television", "TV", "radio", "airwaves", "podcast"})
_KIND: Final = 6


def _is_anothers(words: Sequence[str], token: int) -> bool:
    """True of "the alliance's statement", which somebody else has made, and of "The Oslo Post"."""
    if token == 0:
        return False
    return words[token - 1] in ("'s", "’s") or words[token] == "Post"


def _is_told_in(words: Sequence[str], token: int) -> bool:
    """True of the letter of "in a long letter", "sent a letter"; not of "on a lighter note", "left the letter"."""
    for before in range(token - 1, max(-1, token - _LEAD), -1):
        word = words[before].casefold()
        if word in _ISSUES or word in _IN:
            manner = words[token].casefold() in _POSTS and word in ("on", "at")
            return not manner and not (words[token].casefold() == "post" and words[before + 1] in _POSSESSIVE)
        if word in _AWAY or not word[0].isalnum():
            break
    return False


#: Words from a preposition to what it governs.
_LEAD: Final = 7
#: In what something is told, and what somebody does to tell it.
_IN: Final = frozenset({"in", "on", "at", "via", "by", "through", "during"})
_ISSUES: Final = frozenset(
    {
        "issued", "issuing", "issue", "released", "releasing", "published", "publishing", "wrote", "writing", "sent",
        "sending", "posted", "posting", "put", "gave", "giving", "made", "making", "held", "holding", "used", "using",
        "read", "reading", "delivered", "delivering", "tweeted", "signed", "circulated", "called", "convened",
    }
)  # fmt: skip
#: What leads elsewhere.
_AWAY: Final = frozenset(
    {"to", "about", "after", "before", "since", "for", "with", "despite", "against", "over", "from", "amid", "that"}
)
#: What is also a manner, or an office: "on a lighter note", "in his post".
_POSTS: Final = frozenset({"note", "post"})
_POSSESSIVE: Final = frozenset({"his", "her", "its", "their", "the", "this", "that"})


def _is_media(phrases: Phrases, whom: Stretch) -> bool:
    media = {o.id for o in phrases.cast.organizations if o.kind is OrganizationKind.MEDIA}
    return bool(media) and any(
        phrase in phrases.references and phrases.references[phrase].party in media for phrase in range(*whom)
    )


def time_among(phrases: Phrases, around: Sequence[Stretch]) -> TimeExpression | None:
    """The first date or time of day in the stretches *around* a cue."""
    for first, last in around:
        for phrase in range(first, last):
            time = phrases.times.get(phrase)
            if time is not None and time.kind in (TimeKind.DATE, TimeKind.TIME):
                return time
    return None


def place_among(phrases: Phrases, around: Sequence[Stretch]) -> Place | None:
    """The first place behind "in", "at", "aboard" in the stretches *around* a cue."""
    pattern = phrases.cast.units.vocabulary.alphabet.compile(_WHERE)
    for first, last in around:
        for match in pattern.finditer(phrases.letters, first, last):
            at = match.start("where")
            meaning = meaning_at(phrases, at)
            if meaning is not None and (meaning.place is not None or meaning.country is not None):
                return read_place(phrases, at)
    return None


_WHERE: Final = "(in|at|aboard|near|outside) det? where:(place|country|party)(?!possessive)"
