"""Who else stands on a side: those whom it includes, those who come along, and those whom a group is said to be."""

from typing import Final, TypeAlias

from newsmodel.extraction.facts.meetings.named.company import leads_in_company
from newsmodel.extraction.facts.meetings.named.governed import LED_BY
from newsmodel.extraction.facts.meetings.named.lists import list_end, with_words
from newsmodel.extraction.facts.meetings.named.participants import PARTIES, SEVERAL, subject
from newsmodel.extraction.facts.meetings.wording.cues import auxiliaries
from newsmodel.extraction.facts.phrases import Phrases

Side: TypeAlias = tuple[int, int]


def with_others(phrases: Phrases, side: Side) -> Side:
    """The side with those whom it includes or who come along: "officials including Ms Lund".

    Of a team it is its head, of a group those whom it is said to be: "two allies — Ms Lund and Mr Berg".
    """
    named = _head(phrases, side) or _listed(phrases, side)
    if named is not None:
        return named
    others = company(phrases, side[1]) or _there(phrases, side[1])
    if others is None:
        return side
    some = phrases.small[side[1] - 1].endswith("members")  # "15 members of the council, including"
    return others[0] if some else side[0], others[1]


def company(phrases: Phrases, first: int) -> Side | None:
    """Those who come along, told behind phrase *first*: "in Oslo, along with Ms Lund"; None if nobody but aides."""
    for at in range(first, min(first + _NEAR, phrases.sentence[first - 1][1])):
        if phrases.small[at] == "including" or leads_in_company(phrases, at):
            follows = next((p for p in range(at + 1, at + 4) if p in phrases.references), None)
            if follows is None:
                return None
            last = _listed_from(phrases, at, follows)
            return None if _are_aides(phrases, follows, last) else (follows, last)
        if phrases.tags[at] & _ENDS:  # "met Ms Lund to discuss Norway as well as"
            break
    return None


def _there(phrases: Phrases, first: int) -> Side | None:
    """Who does something there: "a summit of EU leaders in Oslo, at which Ms Lund will speak"; None if nobody."""
    for at in range(first, min(first + _NEAR, phrases.sentence[first - 1][1])):
        if phrases.word[at] in _AT and "relative" in phrases.tags[at + 1]:
            verb = at + 3 + ("adverb" in phrases.tags[at + 3])
            does = phrases.tags[verb] & _FINITE and phrases.word[verb + 1] not in _AWAY
            person = at + 2 in phrases.references and {"person", "party"} <= phrases.tags[at + 2]
            return (at + 2, at + 3) if person and does and "pronoun" not in phrases.tags[at + 2] else None
        if phrases.tags[at] & _ENDS:
            return None
    return None


_AWAY: Final = frozenset({"absent", "missing", "not"})
_AT: Final = frozenset({"at", "during"})
_FINITE: Final = frozenset({"modal", "have", "be", "do", "past", "say", "third", "planned"})


def _listed_from(phrases: Phrases, at: int, first: int) -> int:
    """The end of the list of which phrase *first* is the first party or whose he is: "including Ms Lund's son"."""
    end = phrases.sentence[at][1]
    pattern = phrases.cast.units.vocabulary.alphabet.compile(PARTIES)
    match = pattern.match(phrases.letters, first, end)
    return max(list_end(phrases, first, end), 0 if match is None else match.end())


def _are_aides(phrases: Phrases, first: int, last: int) -> bool:
    """True for groups, which come with him, but not for those sent by others: "along with officials from Norway"."""
    sent = "from" in phrases.tags[last] and last + 1 in phrases.references and bool(phrases.tags[last + 1] & _SENDERS)
    return not sent and all("group" in phrases.tags[at] for at in range(first, last) if at in phrases.references)


_SENDERS: Final = frozenset({"organization", "country"})


def _head(phrases: Phrases, side: Side) -> Side | None:
    """The head of a team: "a Norwegian team led by Mr Tveit"."""
    head = side[1] + 2
    led = "group" in phrases.tags[side[1] - 1] and phrases.words(side[1], head).casefold() in LED_BY
    return (head, head + 1) if led and head in phrases.references and "person" in phrases.tags[head] else None


def head_of(phrases: Phrases, side: Side) -> Side:
    """Who leads the team that does it: "Mr Tveit will lead a team visiting Chile"; the side itself if nobody.

    Who "was among the ministers who met" does it with them.
    """
    start, _ = phrases.sentence[side[0]]
    if side[1] > side[0] and (one := _one_among(phrases, side, start)) is not None:
        return one, side[1]
    if side[1] - side[0] != 1 or "group" not in phrases.tags[side[0]]:
        return side
    verb = side[0] - 1
    if verb <= start or phrases.small[verb] not in _LEADS:
        return side
    found = subject(phrases, auxiliaries(phrases, verb))
    return found if found[0] < found[1] else side


def _one_among(phrases: Phrases, side: Side, start: int) -> int | None:
    """The phrase of the person who "was among the envoys who met", if those are the side; None if nobody was."""
    who = next((at for at in range(side[1], side[1] + _NEAR) if phrases.word[at] == "who"), side[1])
    sent = who == side[1] or "from" in phrases.tags[side[1]]  # "envoys from Norway who met"
    if "group" not in phrases.all_tags(*side) or phrases.word[who] != "who" or not sent:
        return None
    among = with_words(phrases, side[0], start) - 1
    while among > start and phrases.tags[among] & {"num", "det", "low"} and phrases.word[among] != "among":
        among -= 1
    if phrases.word[among] != "among" or "be" not in phrases.tags[among - 1]:
        return None
    one = subject(phrases, auxiliaries(phrases, among - 1))
    single = one[1] - one[0] == 1 and "person" in phrases.tags[one[0]]
    return one[0] if single else None


_LEADS: Final = frozenset({"lead", "leads", "led", "leading", "head", "heads", "headed", "heading"})


def _listed(phrases: Phrases, side: Side) -> Side | None:
    """Those whom a group is said to be, behind a dash or a colon; "a son and a daughter, Ola and Ine Tveit"."""
    group = "group" in phrases.tags[side[1] - 1] and bool(phrases.tags[side[1]] & _MARKS)
    kin = "comma" in phrases.tags[side[1]] and _are_described(phrases, side)
    if not (group or kin):
        return None
    pattern = f"whom:{PARTIES} (?=dash|stop|semicolon|turn)" if group else f"whom:{SEVERAL} (?=mark|turn|time|prep)"
    match = phrases.cast.units.vocabulary.alphabet.compile(pattern).match(
        phrases.letters, side[1] + 1, phrases.sentence[side[0]][1]
    )
    return None if match is None else match.span("whom")


def _are_described(phrases: Phrases, side: Side) -> bool:
    """True for two persons or more without a name."""
    met = [at for at in range(*side) if at in phrases.references and "possessive" not in phrases.tags[at + 1]]
    return len(met) > 1 and all("person" in phrases.tags[at] and phrases.word[at].islower() for at in met)


_ENDS: Final = frozenset({"to", "say", "that", "be", "have", "past", "third", "relative", "modal", "stop", "turn"})
_MARKS: Final = frozenset({"dash", "colon"})
#: Phrases from a party to the words that lead in who else is there.
_NEAR: Final = 8
