"""Offices whose holder is named in another sentence: "The aide to Mr Berg … Mr Lund"; "Mr Lund … The minister"."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Final

import attrs

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.countries.individuals import is_next
from newsmodel.extraction.resolution.offices.officeholders import in_full
from newsmodel.extraction.units import Units
from newsmodel.model.person import Person, PositionStatus

#: Sentences behind an office in which its holder may first be named.
_AHEAD: Final = 2
#: Units before the name with which such a sentence begins.
_START: Final = 1
#: Of so many in office told of side by side the names may follow in this order.
_PAIR: Final = 2
#: Offices that stand for whoever was named last.
_RARE: Final = frozenset({"head_of_state", "head_of_government", "minister", "deputy_minister"})
#: Who is named more often than this is who the text is about.
_OFTEN: Final = 3
_HIGH: Final = frozenset({"head_of_state", "head_of_government"})
#: Who has a high office is not named so many times less than somebody else.
_TIMES: Final = 2
#: Who is called so by a name, or by nothing else.
_ROYAL: Final = frozenset(
    {"emperor", "empress", "king", "monarch", "pontiff", "pope", "prince", "princess", "queen", "sultan"}
)
#: What stands before one who is no subject.
_LEADS_IN: Final = frozenset({"prep", "meet", "say", "low"})
#: What stands before one to whom somebody does something.
_WHOM: Final = frozenset({"prep", "to", "with"})
_IS: Final = frozenset({"be", "become", "became", "as"})
#: What may lead in a clause, and what its subject does: "after the Danish leader left".
_CLAUSE: Final = frozenset({"subordinator"})
#: What a clause with a subject of its own begins behind.
_CLAUSES: Final = frozenset({"turn", "subordinator", "semicolon", "dash"})
_NO_VERBS: Final = frozenset({"prep", "join", "of", "subordinator", "relative", "who", "time"})
_VERBS: Final = frozenset({"be", "have", "modal", "do", "say", "meet", "past"})
_MET: Final = frozenset({"meet", "past"})
#: What stands between somebody and the other with whom he does something.
_BESIDE: Final = frozenset({"with", "meet"})
#: What one does who speaks of another, or meets him; and what stands between him and the other.
_ABOUT: Final = frozenset({"say", "meet"})
_REPORTS: Final = _ABOUT | {"have", "adverb", "that", "pronoun", "time"}
_VAGUE: Final = frozenset({"leader", "ruler", "head"})

#: What tells behind somebody who speaks that the sentence ends with it, and what somebody does who goes on.
_SAID: Final = "(prep !mark&!prep{1,3}){0,2} have? adverb? say (prep? time | prep !mark{1,3}){0,2} stop? $"
_SAYS: Final = "have? adverb? say"


def find_holders(
    units: Units, names: Sequence[NameMention], whose: Sequence[int], roles: Sequence[RoleMention]
) -> tuple[RoleMention, ...]:
    """The *roles*, with a holder for those whose holder is named in the next sentences or in the one before.

    Args:
        units: the units of the text.
        names: the names in it.
        whose: the number of the person of each name.
        roles: the roles in it.
    """
    search = _Search(units, names, whose, roles)
    return tuple(search.held(role) for role in roles)


class _Search:
    """Who is named where, and who has an office already."""

    def __init__(
        self, units: Units, names: Sequence[NameMention], whose: Sequence[int], roles: Sequence[RoleMention]
    ) -> None:
        self.units = units
        self.names = names
        self.whose = whose
        self.breaks = units.breaks
        self.sentences: dict[int, list[int]] = {}
        self.first_full: dict[int, int] = {}
        for i, mention in enumerate(names):
            self.sentences.setdefault(bisect_right(self.breaks, mention.first), []).append(i)
            if len(mention.words) > 1:
                self.first_full.setdefault(whose[i], i)
        self.busy = {whose[role.holder] for role in roles if role.holder is not None}
        self.spoken = Counter(whose)
        #: The offices that are held already, with the country if told; "the PM" may be another than the Irish prime
        #: minister named in passing.
        self.titles: set[tuple[str, str | None]] = set()
        for role in roles:
            if role.holder is not None:
                self._take(role, often=self.spoken[whose[role.holder]] > 1)
        #: How many the sentence tells of by an office and no name, by its number.
        self.unnamed = Counter(
            bisect_right(self.breaks, role.first) for role in roles if role.holder is None and not role.plural
        )
        #: Who is named beside the first of two of them, by the number of the sentence.
        self.partners: dict[int, int] = {}
        self.apart = {(in_full(role.office.phrase), person) for role in roles for person in self._others(role)}
        self.chosen = self._often(roles)

    def held(self, role: RoleMention) -> RoleMention:
        """The role with its holder, if it has none and one is found."""
        if role.holder is None and (role.office.phrase, role.country) in self.chosen:
            self._take(role)
            return attrs.evolve(role, holder=self.chosen.pop((role.office.phrase, role.country)), rule="name-then-role")
        told = self._named_next(role)
        if told is not None:
            self.busy.add(self.whose[told])
            return attrs.evolve(role, holder=told, rule="role-then-name")
        is_owned = role.indefinite is not True and self._is_somebodys(role)
        is_somebody = not role.plural and (is_owned or (role.indefinite is False and not role.office.generic))
        is_somebody = is_somebody and role.office.phrase not in _ROYAL
        if role.holder is not None or not is_somebody or self._is_taken(role):
            return role
        at = bisect_right(self.breaks, role.first)
        holder, rule = self._before(at, role), "name-then-role"
        if holder is None and (self._opens(role) or (is_owned and self._acts_alone(role, at))):
            holder, rule = None if self._is_met(role) else self._next(at), "role-then-name"
            is_new = is_owned and (role.indefinite is None or role.office.generic or not self._opens(role))
            holder = None if is_new and holder is not None and not self._acts(holder, at) else holder
        elif holder is None and (is_object(self.units, role) or self._is_met(role)):
            holder, rule = self.partners.pop(at, None), "role-then-name"
        if holder is None or self._is_another(role, self.whose[holder]):
            return role
        self.busy.add(self.whose[holder])
        self._take(role)
        partner = self._partner(holder) if rule == "role-then-name" and self.unnamed[at] == _PAIR else None
        if partner is not None:
            self.partners[at] = partner
        return attrs.evolve(role, holder=holder, rule=rule)

    def _take(self, role: RoleMention, *, often: bool = True) -> None:
        """Learn that somebody has the office, under any of its names if he is spoken of *often*."""
        forms = _forms(role) if often else {role.office.phrase}
        self.titles.update((form, role.country) for form in forms)

    def _is_taken(self, role: RoleMention) -> bool:
        """True if somebody is known to have the office, of the same country or of one that is not told."""
        of = {country for phrase, country in self.titles if phrase == role.office.phrase}
        return bool(of) if role.country is None else not of.isdisjoint((None, role.country))

    def _is_somebodys(self, role: RoleMention) -> bool:
        """True for "Norway's mediator", "the EU's chief", "President Berg's adviser"; not for what he is to another."""
        has_owner = role.country is not None or role.organization is not None or self._owner(role) is not None
        return has_owner and role.office.phrase not in self.units.vocabulary.lexicon.no_offices

    def _owner(self, role: RoleMention) -> int | None:
        """Who stands before "'s" and the role: "President Berg's adviser"."""
        if role.first < 1 or "possessive" not in self.units.tags[role.first - 1]:
            return None
        here = self.sentences.get(bisect_right(self.breaks, role.first), ())
        return next((name for name in here if self.names[name].last == role.first - 1), None)

    def _acts_alone(self, role: RoleMention, at: int) -> bool:
        """True for the subject of a clause in a sentence that names nobody: "Talks failed, but the EU's chief said"."""
        before = role.first - 1 - (role.indefinite is not None)
        begins = before >= 0 and not self.units.tags[before].isdisjoint(_CLAUSES)
        now = role.status is PositionStatus.CURRENT and not self._is_quoted(role)
        return now and begins and _is_verb(self.units, role.last) and at not in self.sentences

    def _acts(self, name: int, told: int) -> bool:
        """True if a verb may follow the name, which stands again in the text; or another beside it, if two are *told*.

        As in "Norway's minister met Chile's ambassador. Maria Tveit and Ola Lund spent an hour".
        """
        partner = self._partner(name) if self.unnamed[told] == _PAIR else None
        is_joined = partner is not None and "join" in self.units.tags[self.names[name].last]
        at, tags = self.names[partner if partner is not None and is_joined else name].last, self.units.tags
        does = "low" in tags[at] and tags[at].isdisjoint(_NO_VERBS)
        is_told = self.spoken[self.whose[name]] > 1 or partner is not None
        return is_told and (does or _is_verb(self.units, at))

    def _partner(self, name: int) -> int | None:
        """The second of "Mei Lin and Susan Moe", "Mei Lin spoke with Susan Moe", if he is new and has no office."""
        last, other = self.names[name].last, name + 1
        if other >= len(self.names) or self.first_full.get(self.whose[other]) != other:
            return None
        first, tags = self.names[other].first, self.units.tags
        is_beside = BREAK not in self.units.letters[last:first] and not tags[first - 1].isdisjoint(_BESIDE)
        is_beside = is_beside or ("join" in tags[last] and first == last + 1)
        return other if is_beside and self.whose[other] not in self.busy else None

    def _is_another(self, role: RoleMention, person: int) -> bool:
        """True of who speaks of the one in the office, and in a high one of who is named far less than others are."""
        if (in_full(role.office.phrase), person) in self.apart:
            return True
        return role.office.kind in _HIGH and self._is_passed(person)

    def _is_passed(self, person: int) -> bool:
        """True of who is named far less than somebody else without an office."""
        free = (count for other, count in self.spoken.items() if other not in self.busy)
        n = self.spoken[person]
        return n < _OFTEN and n * _TIMES <= max(free, default=0)

    def _others(self, role: RoleMention) -> set[int]:
        """Who speaks of the one in the office or meets him: "Mr Berg said the prime minister had lied"."""
        if role.holder is not None or role.indefinite or role.status is not PositionStatus.CURRENT:
            return set()
        at = role.first - 1 - (role.indefinite is not None)
        while at > 0 and not self.units.tags[at].isdisjoint(_REPORTS):
            at -= 1
        here = self.sentences.get(bisect_right(self.breaks, role.first), ())
        told = (self.units.tags[unit] & _ABOUT for unit in range(at + 1, role.first))
        return {self.whose[name] for name in here if self.names[name].last == at + 1} if any(told) else set()

    def _often(self, roles: Sequence[RoleMention]) -> dict[tuple[str, str | None], int]:
        """Names of those spoken of before a high office of a country again and again: "Mr Berg … the Danish president".

        Nobody who has an office, and nobody for an office that somebody else is said to have; who has it of a country
        that is not said may be meant, unless he is named beside the other.
        """
        now = PositionStatus.CURRENT
        held = {(r.office.phrase, r.country) for r in roles if r.holder is not None and r.status is now}
        bare: dict[str, set[int]] = {}
        told = {(r.office.phrase, self.whose[r.holder]) for r in roles if r.holder is not None and r.country}
        for role in roles:
            if role.holder is None or role.country or (role.office.phrase, self.whose[role.holder]) in told:
                continue
            bare.setdefault(role.office.phrase, set()).add(self.whose[role.holder])
        votes: dict[tuple[str, str | None], Counter[int]] = {}
        first: dict[tuple[tuple[str, str | None], int], int] = {}
        for role in roles:
            key = role.office.phrase, role.country
            is_high = role.office.kind in _HIGH and role.status is PositionStatus.CURRENT and not role.plural
            is_high = is_high and role.office.phrase not in _ROYAL and role.organization is None
            if not is_high or role.country is None or role.indefinite or key in held or is_object(self.units, role):
                continue
            at = bisect_right(self.breaks, role.first)
            before = [i for i in self.sentences.get(at, ()) if self.names[i].last <= role.first]
            rivals = bare.get(key[0])
            if rivals and rivals.isdisjoint(self.whose[i] for i in before or self.sentences.get(at - 1, [])):
                continue
            for name in {self.whose[i]: i for i in before or self.sentences.get(at - 1, ())[:1]}.values():
                if self.whose[name] not in self.busy:
                    votes.setdefault(key, Counter())[self.whose[name]] += 1
                    first.setdefault((key, self.whose[name]), name)
        chosen: dict[tuple[str, str | None], int] = {}
        for key, counted in votes.items():
            (person, most), *rest = counted.most_common(2)
            if (
                (most > 1 or self.spoken[person] > _OFTEN)
                and (not rest or rest[0][1] < most)
                and person not in self.busy
            ):
                chosen[key] = first[key, person]
                self.busy.add(person)
        return self._only(roles, bare, held) | chosen

    def _only(
        self,
        roles: Sequence[RoleMention],
        bare: Mapping[str, set[int]],
        held: Collection[tuple[str, str | None]],
    ) -> dict[tuple[str, str | None], int]:
        """The one president who is called so alone, if the text speaks of one country's: "the Danish president"."""
        spoken = {
            (role.office.phrase, role.country)
            for role in roles
            if role.holder is None
            and role.office.kind in _HIGH
            and role.office.phrase not in _VAGUE
            and role.country is not None
            and role.status is PositionStatus.CURRENT
            and role.indefinite is False
            and not self._is_quoted(role)
            and not is_next(self.units, role)
            and not (is_object(self.units, role) and self._is_beside(role, bare))
        }.difference(held)
        found: dict[tuple[str, str | None], int] = {}
        for key in spoken:
            alone = bare.get(key[0], set())
            if len(alone) == 1 and sum(phrase == key[0] for phrase, _ in spoken) == 1 and not self._is_passed(*alone):
                found[key] = next(i for i, person in enumerate(self.whose) if person in alone)
        return found

    def _is_beside(self, role: RoleMention, bare: Mapping[str, set[int]]) -> bool:
        """True if the sentence names before somebody of the same office: "President NAME met the Danish president"."""
        here = self.sentences.get(bisect_right(self.breaks, role.first), ())
        alone = bare.get(role.office.phrase, set())
        return any(self.whose[name] in alone for name in here if self.names[name].last <= role.first)

    def _is_quoted(self, role: RoleMention) -> bool:
        """True if the sentence has a quotation mark before the role: what others say somebody is."""
        start = self.units.letters.rfind(BREAK, 0, role.first) + 1
        return any("quote" in self.units.tags[at] for at in range(start, role.first))

    def _opens(self, role: RoleMention) -> bool:
        """True for who the sentence begins with, and for a leader; not for "his deputy", nor for who was it."""
        before = role.first - 1 - (role.indefinite is not None)
        begins = before < 0 or self.units.letters[before] == BREAK
        owner = None if begins else self._owner(role)
        if owner is not None:
            begins = self.names[owner].first <= self.units.letters.rfind(BREAK, 0, role.first) + 1 + _START
        is_theirs = self.units.tags[role.first - 1] & {"his", "her"} if role.first else False
        is_leader = role.office.kind in _HIGH and not is_object(self.units, role)
        return role.status is PositionStatus.CURRENT and not is_theirs and (begins or is_leader)

    def _is_met(self, role: RoleMention) -> bool:
        """True for "met the king": the next sentence goes on with who met, or with somebody new."""
        return role.first > 1 and self.units.tags[role.first - 2] >= _MET

    def _next(self, at: int) -> int | None:
        """The name that one of the next sentences begins with, if it is the first of somebody without an office."""
        for sentence in range(at + 1, min(at + _AHEAD, len(self.breaks)) + 1):
            for name in self.sentences.get(sentence, ())[:1]:
                person = self.whose[name]
                starts = self.names[name].first - (self.breaks[sentence - 1] + 1) <= _START
                if starts and self.first_full.get(person, name) == name and person not in self.busy:
                    return name
        return None

    def _named_next(self, role: RoleMention) -> int | None:
        """Who begins the next sentence and says more, where somebody in an office says what stands before it.

        As in "The road is open, a lawyer for the town said. Ola Lund told Nord that …".
        """
        before = role.first - 1 - (role.indefinite is not None)
        if role.indefinite and role.of is None and self.units.tags[role.last].isdisjoint(("prep", "of")):
            return None  # "A lawmaker said so. Mr Berg told a paper …" may be two
        if role.holder is not None or role.plural or (before >= 0 and "prep" in self.units.tags[before]):
            return None
        letters, alphabet = self.units.letters, self.units.vocabulary.alphabet
        at = bisect_right(self.breaks, role.first)
        if at >= len(self.breaks) or alphabet.compile(_SAID).match(letters, role.last, self.breaks[at]) is None:
            return None
        name = next(iter(self.sentences.get(at + 1, ())), None)
        if name is None or self.names[name].first != self.breaks[at] + 1 or self.whose[name] in self.busy:
            return None
        is_first = self.first_full.get(self.whose[name]) == name
        return name if is_first and alphabet.compile(_SAYS).match(letters, self.names[name].last) is not None else None

    def _before(self, at: int, role: RoleMention) -> int | None:
        """The first name of the sentence before that belongs to somebody without an office."""
        if role.of is not None or role.office.kind not in _RARE or role.office.phrase in _VAGUE:
            return None
        if role.office.kind not in _HIGH and role.status is PositionStatus.CURRENT and self._is_others(at, role):
            return None
        names = self.sentences.get(at - 1, [])
        if self._is_told(role) and len({self.whose[name] for name in names}) == 1:
            return names[0]
        return next((name for name in names if self.whose[name] not in self.busy), None)

    def _is_others(self, at: int, role: RoleMention) -> bool:
        """True for "Mr Berg left. Ms Lund wrote to the trade minister": she has to do with somebody else."""
        before = self.units.tags[role.first - 1 - (role.indefinite is not None)]
        acts = "ing" not in self.units.tags[role.last] and _is_verb(self.units, role.last)
        is_led_in = not before.isdisjoint(_WHOM) and "of" not in before and not acts
        return is_led_in and any(self.names[name].last <= role.first for name in self.sentences.get(at, ()))

    def _is_told(self, role: RoleMention) -> bool:
        """True for "She is the minister"."""
        tags, at = self.units.tags, role.first - 2
        return at > 0 and "be" in tags[at] and not tags[at - 1].isdisjoint(("he", "she"))


def is_object(units: Units, role: RoleMention) -> bool:
    """True for one whom the subject of the sentence meets or speaks of: "with the Danish leader"."""
    before = units.tags[role.first - 1 - (role.indefinite is not None)] if role.first > 1 else frozenset[str]()
    is_led_in = not before.isdisjoint(_LEADS_IN) and before.isdisjoint(_IS)
    acts = not before.isdisjoint(_CLAUSE) and _is_verb(units, role.last)
    return is_led_in and not acts and "possessive" not in units.tags[role.last]


def is_met_by(units: Units, role: RoleMention, person: Person) -> bool:
    """True for the one in "President NAME met the Danish president", if no country is said of the other."""
    if role.country is None or person.country == role.country or not is_object(units, role):
        return False
    start = units.letters.rfind(BREAK, 0, role.first) + 1
    begin = units.span(start, start + 1).start
    return any(begin <= mention.span.start < role.span.start for mention in person.mentions)


def _is_verb(units: Units, at: int) -> bool:
    word = units.word[at]
    return not units.tags[at].isdisjoint(_VERBS) or (word.islower() and word.endswith("ed"))


def _forms(role: RoleMention) -> frozenset[str]:
    """By what the office is called: who is prime minister is the PM as well."""
    phrase = role.office.phrase
    return _PREMIER if phrase in _PREMIER else frozenset({phrase})


_PREMIER: Final = frozenset({"pm", "prime minister"})
