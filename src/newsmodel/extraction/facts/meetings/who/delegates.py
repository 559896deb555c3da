"""Who heads or makes up a delegation, wherever the text tells it: "the Norwegian side was led by Ms Lund"."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final, final

import attrs

from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.wording.delegated import AHEAD, BEFORE, NOW, Delegates
from newsmodel.extraction.facts.meetings.wording.occasions import NOT_MET, Draft
from newsmodel.extraction.facts.phrases import TELLING, Phrases
from newsmodel.extraction.resolution.cast import Reference


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class _Team:
    """A delegation, and where it stands."""

    at: int
    sender: str | None = None
    country: str | None = None
    #: The word for it, if it tells not whose it is.
    word: str = ""
    new: bool = False


def with_delegates(phrases: Phrases, members: Members, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, each with all that the text tells of who came for one side or the other."""
    if not any(_has_sides(members, draft) for draft in drafts):
        return list(drafts)
    told = (*_delegates(phrases, members), *_by_name(phrases, members))
    return [attrs.evolve(draft, delegates=told) for draft in drafts] if told else list(drafts)


def _has_sides(members: Members, draft: Draft) -> bool:
    return draft.status not in NOT_MET and any(not members.standing.is_person(party) for party in draft.parties)


def _delegates(phrases: Phrases, members: Members) -> Iterator[Delegates]:
    """Those of whom a verb tells that they came for one side, in order.

    "The Norwegian side was led by Ms Lund, the Chilean one by Mr Berg"; "Ms Lund, who heads the Norwegian delegation";
    "Norway was represented by Ms Lund"; "the Norwegian delegation included Ms Lund".
    """
    reader = _Reader(phrases, members)
    for unit in phrases.cast.units.of(_WORDS):
        at = bisect_right(phrases.first, unit) - 1
        if phrases.first[at] == unit and at not in phrases.references and phrases.block_kind(at) in TELLING:
            yield from reader.at(at)


def _by_name(phrases: Phrases, members: Members) -> Iterator[Delegates]:
    """Those who came by the words for them: "Ms Lund, head of the Norwegian delegation".

    Not as sure are "Norway's chief negotiator, Ms Lund", "her Chilean counterpart, Mr Berg".
    """
    reader = _Reader(phrases, members)
    for at in members.places:
        one = phrases.references[at]
        office = "" if one.position is None else one.position.casefold()
        likely = office in _LIKELY
        if not likely and (office not in _OFFICES or not _is_of_team(phrases.small[at])):
            continue
        if phrases.block_kind(at) in TELLING and members.standing.is_named(one.party):
            if not likely and reader.is_elsewhere(at + 1, phrases.sentence[at][1]):
                continue
            sentence = phrases.span(*phrases.sentence[at])
            yield Delegates(
                who=(one,), likely=likely, other=office == _OTHER, sentence=sentence, block=phrases.block(at)
            )


def _is_of_team(words: str) -> bool:
    """True for "Ms Lund, head of the Norwegian delegation", not for "its former head"."""
    behind = re.split(r"\b(?:head|leader|chief) of ", words)
    return (
        len(behind) > 1 and not _TEAMS.isdisjoint(re.findall(r"\w+", behind[1])) and _ONCE.isdisjoint(behind[0].split())
    )


@final
class _Reader:
    """Reads the words around one that leads."""

    def __init__(self, phrases: Phrases, members: Members) -> None:
        self.phrases: Final = phrases
        self.members: Final = members

    def at(self, lead: int) -> Iterator[Delegates]:
        """Those of whom the word at phrase *lead* tells."""
        word, (start, end) = self.phrases.small[lead], self.phrases.sentence[lead]
        if word in _LED and self.phrases.small[lead + 1] == "by":
            yield from self._led_by(lead, start, end)
        elif word in _OFFICES:
            yield from self._head_of(lead, start, end)
        elif word in _MADE_UP:
            yield from self._made_up_of(lead, start, end)
        elif not self._is_long_ago(lead, start):
            yield from self._leads(lead, start, end)

    def _led_by(self, lead: int, start: int, end: int) -> Iterator[Delegates]:
        """As in "the Norwegian side was led by Ms Lund and the Chilean one by Mr Berg"."""
        first = self._before(lead, start)
        team = self._sender(first, lead) if self.phrases.small[lead] in _STANDS_FOR else self._team(first)
        who, behind = self._people(lead + 2, end)
        if team is None or not who or self._is_long_ago(lead, first):
            return
        pair = self._sender(first - 2, lead) if "join" in self.phrases.tags[first - 1] else None
        if pair is not None and len(who) == _PAIR:  # "Norway and Chile, represented by Ms Lund and Mr Berg"
            yield self._told(pair, who[:1])
            yield self._told(team, who[1:])
            return
        helped = "be" in self.phrases.all_tags(first + 1, lead)
        tense = self._tense(first + 1, lead) if helped else ""  # "a team led by"
        yield self._told(team, who, tense)
        by = next((at for at in range(behind, min(end, behind + _NEXT)) if self.phrases.small[at] == "by"), None)
        if by is None or self.phrases.tags[behind].isdisjoint(_JOINS):
            return
        other = self._team(by - 1) or self._sender(by - 1 - ("possessive" in self.phrases.tags[by - 1]), by)
        more, _ = self._people(by + 1, end)
        if other is not None and more:
            yield self._told(other, more, tense)

    def _leads(self, lead: int, start: int, end: int) -> Iterator[Delegates]:
        """As in "Ms Lund, who heads the Norwegian delegation", "heading the Chilean team is Mr Berg"."""
        stands_for = self.phrases.small[lead] in _STANDS_FOR
        team = self._sender(lead + 1, lead) if stands_for else self._team_behind(lead + 1, end)
        if team is None or self.is_elsewhere(team.at + 1, end):
            return
        head = self._before(lead, start)
        who: tuple[Reference, ...] = ()
        if head in self.phrases.references and head >= start:
            who = self._named(head)
        if not who and lead == start and "be" in self.phrases.tags[team.at + 1]:
            who, _ = self._people(team.at + 2, end)
        if who:
            yield self._told(team, who, self._tense(max(start, head + 1), lead))

    def _head_of(self, office: int, start: int, end: int) -> Iterator[Delegates]:
        """As in "Ms Lund, head of the Norwegian delegation", "the leader of the Chilean team, Mr Berg"."""
        team = self._team_behind(office + 2, end) if self.phrases.small[office + 1] == "of" else None
        if team is None or self.is_elsewhere(team.at + 1, end) or self.phrases.small[office - 1] in _ONCE:
            return
        behind, before = team.at + 1, office - ("det" in self.phrases.tags[office - 1])
        who: tuple[Reference, ...] = ()
        if behind in self.phrases.references or self.phrases.tags[behind] & {"comma", "be"}:
            who = self._people(behind + (behind not in self.phrases.references), end)[0]
        if before > start and "comma" in self.phrases.tags[before - 1]:
            who = self._named(before - 2) or who
        if who:
            yield self._told(team, who)

    def _made_up_of(self, verb: int, start: int, end: int) -> Iterator[Delegates]:
        """As in "the Norwegian delegation, which included Ms Lund and Mr Berg"."""
        team = self._team(self._before(verb, start))
        who, behind = self._people(verb + 1, end)
        while who and behind < end and self.phrases.tags[behind] & _JOINS:
            more, behind = self._people(behind + 1, end)
            if not more:
                break
            who = (*who, *more)
        if team is not None and who:
            yield self._told(team, who)

    def _told(self, team: _Team, who: tuple[Reference, ...], tense: str = "") -> Delegates:
        return Delegates(
            who=who,
            sender=team.sender,
            country=team.country,
            team=team.word,
            new=team.new,
            tense=tense,
            sentence=self.phrases.span(*self.phrases.sentence[team.at]),
            block=self.phrases.block(team.at),
        )

    def _tense(self, first: int, verb: int) -> str:
        """When it was, as the auxiliaries from phrase *first* to the verb tell it."""
        tags = self.phrases.all_tags(first, verb)
        if tags & _AHEAD:
            return AHEAD
        if tags & {"be", "have"}:
            return BEFORE if "past" in tags else NOW
        return BEFORE if self.phrases.small[verb] in _PASTS else NOW

    def _before(self, verb: int, start: int) -> int:
        """The phrase of whom a verb tells: before its auxiliaries, "who" and a comma."""
        at = verb - 1
        while at > start and self.phrases.tags[at] & _BETWEEN:
            at -= 1
        if at in self.phrases.references or "relative" not in self.phrases.all_tags(at, verb):
            return at
        for before in range(at, max(start, at - _ASIDE) - 1, -1):  # "Ms Lund, secretary for the north, who led"
            if self._named(before):
                return before if "," in self.phrases.words(before, before + 2) else at
        return at

    def _people(self, at: int, end: int) -> tuple[tuple[Reference, ...], int]:
        """The named persons at phrase *at*, "Ms Lund and Mr Berg", and behind them; nobody if it tells no person."""
        at = next((one for one in range(at, min(end, at + _ADJECTIVES)) if self._is_new(one)), at)
        who = self._named(at) if at < end else ()
        behind = at + 1
        if who and "join" in self.phrases.tags[behind] and (other := self._named(behind + 1)):
            return (*who, *other), behind + 2
        return who, behind

    def _is_new(self, at: int) -> bool:
        """True for anything but the words before a name: "the veteran diplomat"."""
        tags = self.phrases.tags[at]
        return at in self.phrases.references or ("low" not in tags and tags.isdisjoint(("det", "modifier", "demonym")))

    def _named(self, at: int) -> tuple[Reference, ...]:
        found = self.phrases.references.get(at)
        return (found,) if found is not None and self.members.standing.is_named(found.party) else ()

    def _team(self, at: int) -> _Team | None:
        """The delegation whose words end with phrase *at*: "Norway's team", "the rebels' delegation", "the team"."""
        phrases, known = self.phrases, self.phrases.references.get(at)
        if known is not None:
            sent = known.tags & {"group", "organization"} and not _TEAMS.isdisjoint(phrases.small[at].split())
            country = self.members.standing.country(known.party)
            new = phrases.small[at].startswith(("a ", "an "))
            return _Team(at=at, sender=known.party, country=country, new=new) if sent else None
        if phrases.small[at] not in _TEAMS and phrases.small[at] != "one":
            return None
        first = at - 1
        while phrases.small[first] in _KINDS:
            first -= 1
        if "possessive" in phrases.tags[first] and first - 1 in phrases.references:
            sender = phrases.references[first - 1].party
            if sender is None:
                return _Team(at=at)
            return _Team(at=at, sender=sender, country=self.members.standing.country(sender))
        if "possessive" in phrases.tags[first] and phrases.small[first - 1] == "country":
            return _Team(at=at)  # "led his country's delegation"
        meaning = phrases.meaning(first)
        if "demonym" in phrases.tags[first] and meaning is not None:
            return _Team(at=at, country=meaning.country_code)
        if phrases.small[at - 1] == "government":
            return _Team(at=at, word="government")
        return _Team(at=at, word=phrases.small[at]) if phrases.small[first] == "the" else None

    def _team_behind(self, at: int, end: int) -> _Team | None:
        """The delegation whose words begin with phrase *at*: "the high-level Norwegian delegation"."""
        for last in range(at, min(end, at + _LONG)):
            if (team := self._team(last)) is not None:
                return team
            if self.phrases.tags[last] & _NO_TEAM or (last in self.phrases.references and not self._owns(last)):
                return None
        return None

    def _owns(self, at: int) -> bool:
        return "possessive" in self.phrases.tags[at + 1]

    def _sender(self, at: int, verb: int) -> _Team | None:
        """The country at phrase *at* that somebody stands for: "Norway was represented by", "represented Norway"."""
        known = self.phrases.references.get(at)
        if known is None or not self.members.standing.is_state(known.party):
            return None
        return _Team(at=max(at, verb), sender=known.party, country=self.members.standing.country(known.party))

    def _is_long_ago(self, verb: int, start: int) -> bool:
        """True for "had led the delegation", "once led it"."""
        words = self.phrases.small[max(start, verb - _HELPS) : verb]
        return not _ONCE.isdisjoint(words)

    def is_elsewhere(self, at: int, end: int) -> bool:
        """True for "the delegation to similar talks in 2012", "the delegation to the United Nations", "until May"."""
        if self.phrases.tags[at] & {"time"} or self.phrases.small[at] == "until":
            return True
        if "prep" not in self.phrases.tags[at]:
            return False
        for phrase in range(at, min(end, at + _LONG)):
            tags = self.phrases.tags[phrase]
            if tags & _ENDS and phrase not in self.phrases.references:
                return False
            known = self.phrases.references.get(phrase)
            if "time" in tags or self.phrases.small[phrase] in _OTHERS:
                return True
            if (
                known is not None
                and self.phrases.small[phrase - 1] in ("to", "the")
                and known.party in (self.members.standing.unions)
            ):
                return True
        return False


_LED: Final = frozenset({"led", "headed", "represented", "co-led"})
_STANDS_FOR: Final = frozenset({"represented", "represents", "representing"})
_OFFICES: Final = frozenset({"head", "leader", "chief"})
_MADE_UP: Final = frozenset({"included", "includes", "comprised", "comprises"})
_LEADS: Final = frozenset({"leads", "heads", "leading", "heading", "Leading", "Heading", "Representing", "Head"})
_WORDS: Final = _LED | _STANDS_FOR | _OFFICES | _MADE_UP | _LEADS
#: Who is sent to meet others.
_TEAMS: Final = frozenset({"delegation", "team", "side", "contingent", "negotiators", "mission", "delegates", "envoys"})
#: Offices of those who talk for their side.
_OTHER: Final = "counterpart"
_LIKELY: Final = frozenset({"chief negotiator", "lead negotiator", "top negotiator", _OTHER})
_PASTS: Final = frozenset({"led", "headed", "represented", "co-led"})
#: What stands between whose it is and the word for it.
_KINDS: Final = frozenset(
    {"negotiating", "trade", "high-level", "peace", "government", "technical", "official", "nuclear", "advance"}
)
_BETWEEN: Final = frozenset({"be", "have", "modal", "adverb", "relative", "comma", "to", "dash", "planned"})
_AHEAD: Final = frozenset({"modal", "to", "future", "planned"})
_JOINS: Final = frozenset({"comma", "join", "turn", "subordinator", "semicolon"})
_NO_TEAM: Final = frozenset({"mark", "be", "have", "modal", "say", "relative", "join", "to"})
_ENDS: Final = frozenset({"mark", "turn", "say", "be", "have", "modal", "relative"})
_ONCE: Final = frozenset({"had", "once", "previously", "formerly", "former", "ex", "never", "not", "earlier"})
_OTHERS: Final = frozenset({"similar", "previous", "earlier", "past", "last", "other", "until"})
_PAIR: Final = 2
#: Phrases to "by" behind those who lead the first side: ", while the Chilean one was led by".
_NEXT: Final = 9
#: Phrases before a name.
_ADJECTIVES: Final = 5
#: Phrases of what is told of somebody between commas.
_ASIDE: Final = 14
#: Phrases of the words for a delegation.
_LONG: Final = 7
#: Phrases before a verb that tell when it was.
_HELPS: Final = 3
