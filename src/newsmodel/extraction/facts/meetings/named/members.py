"""Who is meant by a range of phrases: groups told apart into those that they stand for."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final, final

import attrs

from newsmodel.extraction.facts.alike import (
    behind_words,
    bodies_within,
    countries_of,
    countries_within,
    factions_within,
    listed_behind,
    offices_of,
)
from newsmodel.extraction.facts.groups import are_states, stands_for
from newsmodel.extraction.facts.meetings.named.at_hand import (
    two_at_hand,
    two_heads,
    two_homes,
    two_koreas,
    two_opposed,
    two_since,
)
from newsmodel.extraction.facts.meetings.named.by_office import of_that_office
from newsmodel.extraction.facts.meetings.named.compounds import compound
from newsmodel.extraction.facts.meetings.named.governed import takes_object
from newsmodel.extraction.facts.meetings.named.listed import listed_before
from newsmodel.extraction.facts.meetings.named.lists import with_words
from newsmodel.extraction.facts.meetings.named.met_last import GENDERS, LEADERS, Before, MetLast
from newsmodel.extraction.facts.meetings.named.neuter import body_of, head_of_team, is_it
from newsmodel.extraction.facts.meetings.named.participants import subject
from newsmodel.extraction.facts.meetings.named.plurals import (
    first_of_two,
    group_before,
    is_new,
    is_several,
    is_where,
    with_group,
)
from newsmodel.extraction.facts.meetings.named.standing import Standing
from newsmodel.extraction.facts.meetings.named.told_again import last_who_met, named_behind, told_again
from newsmodel.extraction.facts.meetings.named.well_known import negotiators
from newsmodel.extraction.facts.meetings.named.whose import two_of, words_of
from newsmodel.extraction.facts.meetings.named.within import parties
from newsmodel.extraction.facts.meetings.wording.cues import auxiliaries
from newsmodel.extraction.facts.meetings.wording.occasions import Draft
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import is_seat
from newsmodel.extraction.memo import cached_property
from newsmodel.extraction.resolution.cast import Reference

#: How many references a pronoun or a group looks back for those it stands for.
_REACH: Final = 30
_OF_SOME: Final = re.compile(r"\bof (?:two|three|four|five) ")
_NUMBERS: Final = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
_SIDES: Final = "sides"
_COUNTERPARTS: Final = frozenset({"counterparts", "two counterparts"})
_VERBS: Final = frozenset({"past", "third", "base", "meet"})
_OPPOSED: Final = frozenset({"opposing", "warring", "rival", "feuding", "fighting"})
_EACH: Final = frozenset({"each", "both", "all"})
_BODY: Final = frozenset({"party", "organization"})
_TEAM: Final = _BODY | {"group"}


@final
class Members:
    """The parties of one text, to be asked who a reference stands for."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.standing: Final = Standing(phrases.cast)
        self._met: Final = MetLast(phrases, self.standing)
        self.places: list[int] = sorted(phrases.references)
        self.ids: set[str] = {person.id for person in phrases.cast.persons} | {o.id for o in phrases.cast.organizations}

    def of(self, side: tuple[int, int], before: Before) -> Iterator[Reference]:
        """The parties that stand in a range of phrases."""
        found = tuple(parties(self.phrases, side))
        others = [r for r in found if words_of(self.phrases, r) in _COUNTERPARTS]
        counted = [r for r in others if self._counted(r)]
        named = [one for r in others for one in named_behind(self.phrases, self.standing, self._phrase(r))]
        for reference in found:
            if reference in others and named:
                yield from named
            elif reference in named:
                continue
            elif reference in counted:
                for participation in last_who_met(before()[1]):
                    yield attrs.evolve(reference, party=participation.party, position=participation.position)
            elif counted and not named and "pronoun" in reference.tags:
                continue  # "he and his two counterparts" are those who met last
            elif again := told_again(self.phrases, self.standing, reference, lambda: before()[1]):
                for participation in again:
                    yield attrs.evolve(reference, party=participation.party, position=participation.position)
            elif self._is_two(reference):
                yield from of_that_office(self.phrases, self.standing, reference, self._both(reference, before))
            elif is_it(self.phrases, self._phrase(reference)):
                yield from self._body(reference)
            else:
                yield from self._from(reference)

    def _body(self, it: Reference) -> Iterator[Reference]:
        """The body or the team of which "it" tells, and who leads that team; "it" itself if none is found."""
        bodies = self.standing.bodies | self.standing.movements
        known, at = self.phrases.references, body_of(self.phrases, self._phrase(it), bodies)
        if at is None:
            yield it
            return
        team = "group" in known[at].tags
        yield attrs.evolve(it, party=known[at].party, tags=_TEAM if team else _BODY)
        if team and (head := head_of_team(self.phrases, at)) is not None:
            yield known[head]

    @staticmethod
    def nobody_before() -> tuple[Sequence[Draft], Sequence[Draft]]:
        """No mentions of occasions, for words that stand for nobody told before."""
        return (), ()

    def compound(self, what: int) -> tuple[Reference, ...]:
        """The parties of the compound before the noun at phrase *what*: "the Tveit-Lund summit", "NAFTA talks"."""
        found = compound(self.phrases, self.standing, self._named, what)
        return found or negotiators(self.phrases, self.standing, what)

    @cached_property
    def _named(self) -> dict[str, str]:
        """Family names of the persons and short names of the bodies, each with the first who has it."""
        found: dict[str, str] = {}
        for person in self.phrases.cast.persons:
            if person.name is not None:
                found.setdefault(person.name.family or person.name.full.rpartition(" ")[2], person.id)
        for organization in self.phrases.cast.organizations:
            for mention in organization.mentions:
                found.setdefault(mention.words, organization.id)
        return found

    def words(self, reference: Reference) -> str:
        """The words of a reference, in small letters."""
        return words_of(self.phrases, reference)

    def _is_two(self, reference: Reference) -> int:
        """How many the reference stands for: two for "both sides", "they"; none if it stands for itself."""
        words = words_of(self.phrases, reference)
        told = next((_NUMBERS[word] for word in words.split() if word in _NUMBERS), 0)
        if "both" in reference.tags:
            return told or 2
        if "plural" not in reference.tags:
            return 0
        if words in ("they", "them"):
            return 2
        if _OF_SOME.search(words) is not None:
            return 0  # "leaders of two nations"
        if reference.party is not None and is_new(self.phrases.cast.units, reference):
            return 0
        return told or (reference.party is not None and self._counted(reference)) or 0

    def _counted(self, reference: Reference) -> int:
        """How many they are said to be: "the two leaders"."""
        units = self.phrases.cast.units
        counted = (
            _NUMBERS.get(units.small[unit], 0)
            for unit in range(max(0, reference.first - 1), reference.first + 1)
            if units.tags[unit]
        )
        return next(filter(None, counted), 0)

    def _both(self, reference: Reference, before: Before) -> Iterator[Reference]:
        group = self._group_before(reference)
        if group is not None:
            yield from self._all_of(group, before)
            return
        number = self._is_two(reference)
        doing = self._doing(reference)
        for of_sentence in (two_since, two_koreas, two_heads, two_homes) if number == 2 else (two_koreas,):
            if both := of_sentence(self.phrases, self.standing, reference):
                yield from both
                return
        beside = self._pair_before(reference, doing) if number == 2 else ()
        if beside:
            led = words_of(self.phrases, reference).rpartition(" ")[2] in LEADERS  # "A and B … the two leaders"
            heads = [(led and self.standing.leader(self.standing.country(one.party))) or one.party for one in beside]
            yield from (attrs.evolve(reference, party=head, position=None) for head in heads)
            return
        met = self._met.beside(reference, number, before, doing)
        if met is None and number == 2 and (opposed := two_opposed(self.phrases, self.standing, reference)):
            yield from opposed
            return
        who = two_at_hand(self.phrases, self.standing, reference, before()[1], doing) if met is None else ()
        met = met or (None if who else self._met.found(reference, number, before, doing))
        who = who if met is None else met.participants
        if who:
            for participation in who:
                yield attrs.evolve(reference, party=participation.party, position=participation.position)
            return
        listed = listed_before(self.phrases, self.standing, reference, number) if number > 2 else ()
        if listed or (number > 2 and "both" not in reference.tags):
            yield from listed or self._from(reference)  # "the three ministers" who have not been told before
            return
        found = self._named_before(reference, doing)
        if not found and (told := self._group_of_sentence_before(reference)) is not None:
            yield from self._from(told)
        yield from self._alike(found)

    def _all_of(self, group: Reference, before: Before) -> Iterator[Reference]:
        """The group and those told in one list with it; of "the two leaders said they would meet" the two."""
        at = self._phrase(group)
        if self._is_two(group) and "say" in self.phrases.tags[at + 1]:
            yield from self._both(group, before)
            return
        first, named = with_group(self.phrases, at)
        yield from parties(self.phrases, (first, at))
        yield from self._from(group)
        yield from parties(self.phrases, named)

    def _named_before(self, reference: Reference, doing: frozenset[str]) -> tuple[Reference, ...]:
        """Those named last for whom the reference may stand."""
        head = words_of(self.phrases, reference).rpartition(" ")[2]
        recent: Iterator[Reference] = self._recent(reference)
        recent = (one for one in recent if one.party not in doing and not self.standing.reports(one))
        if head in GENDERS:
            recent = (one for one in recent if self.standing.may_be(one.party, GENDERS[head]))
        elif head in LEADERS:
            recent = (one for one in recent if self.standing.is_leader(one.party))
        elif office := self.standing.of_office(head):
            recent = (one for one in recent if one.party in office)
        elif are_states(words_of(self.phrases, reference)):
            recent = (one for one in recent if not is_where(self.phrases, self._phrase(one)))
        if head != _SIDES and head not in LEADERS:
            return stands_for(self.phrases.cast, reference, recent, self._is_two(reference))
        return self._foreign(reference, tuple(recent))

    def _foreign(self, reference: Reference, recent: tuple[Reference, ...]) -> tuple[Reference, ...]:
        """The parties that "both sides" or "both leaders" stand for: no two of one country."""
        cast, number = self.phrases.cast, self._is_two(reference)
        found = stands_for(cast, reference, iter(recent), number)
        homes = {self.standing.country(one.party) for one in found}
        if len(homes) != 1 or None in homes:
            return found
        others = (
            one for one in recent if one.party == found[-1].party or self.standing.country(one.party) not in homes
        )
        return stands_for(cast, reference, others, number)

    def _alike(self, both: tuple[Reference, ...]) -> Iterator[Reference]:
        """The two, beside a state the state of a person: "both sides" are not Mr Berg and Chile."""
        mixed = len({self.standing.is_state(one.party) for one in both}) > 1
        for one in both:
            state = self.standing.state(self.standing.country(one.party)) if mixed else None
            of_person = state is not None and self.standing.is_person(one.party)
            yield attrs.evolve(one, party=state, position=None, tags=_BODY) if of_person else one

    def _recent(self, reference: Reference) -> Iterator[Reference]:
        """The references before this one, the last first; of "they" only those that may be the two of whom it tells."""
        phrase = self._phrase(reference)
        at = bisect_left(self.places, phrase)
        places = reversed(self.places[max(0, at - _REACH) : at])
        if "pronoun" in reference.tags:
            first = first_of_two(self.phrases, phrase)
            places = takewhile(lambda place: place >= first and not is_several(self.phrases, place), places)
        return (self.phrases.references[place] for place in places)

    def _doing(self, reference: Reference) -> frozenset[str]:
        """Who does something to them: "Mr Berg urged both sides", of which he is none."""
        phrases, phrase = self.phrases, self._phrase(reference)
        start, _ = phrases.sentence[phrase]
        verb = with_words(phrases, phrase, start) - 1
        verb -= 2 * (phrases.small[verb] == "of" and phrases.small[verb - 1] in _EACH)
        if verb <= start or phrases.tags[verb].isdisjoint(_VERBS) or "noun" in phrases.tags[verb]:
            return frozenset()
        first = auxiliaries(phrases, verb)
        found = range(*subject(phrases, first))
        doing = frozenset(known.party for at in found if (known := phrases.references.get(at)) and known.party)
        opposed = not _OPPOSED.isdisjoint(words_of(phrases, reference).split())  # "said the warring sides should"
        if "say" not in phrases.tags[verb] or opposed or takes_object(phrases, verb):
            return doing
        if len(doing) > 1 or found.stop < first:  # "Mr Berg praised Ms Lund and said they would meet"
            return frozenset()
        at = bisect_left(self.places, found.start)  # "Mr Berg said both leaders were ready", who may be he
        before = (phrases.references[place] for place in self.places[max(0, at - _REACH) : at])
        return doing.difference(one.party or "" for one in before)

    def _pair_before(self, reference: Reference, doing: frozenset[str]) -> tuple[Reference, ...]:
        """The two of whom the sentence speaks side by side: "a pact that Mr Berg and Ms Lund signed when they met"."""
        phrase = self._phrase(reference)
        start, _ = self.phrases.sentence[phrase]
        places = self.places[bisect_left(self.places, start) : bisect_left(self.places, phrase)]
        known = self.phrases.references
        for first, last in reversed(tuple(pairwise(places))):
            pair = known[first], known[last]
            if last == first + 2 and "join" in self.phrases.tags[first + 1] and self._are_a_pair(pair, reference):
                if not doing.isdisjoint(one.party for one in pair if one.party is not None):
                    return ()
                return pair if first - 2 not in known and "join" not in self.phrases.tags[last + 1] else ()
        return ()

    def _are_a_pair(self, pair: tuple[Reference, Reference], reference: Reference) -> bool:
        states = all(self.standing.is_state(one.party) for one in pair)
        words = words_of(self.phrases, reference)
        if are_states(words):
            return states
        people = all(self.standing.is_person(one.party) for one in pair)
        return people or (states and words.rpartition(" ")[2] not in GENDERS)

    def _group_before(self, reference: Reference) -> Reference | None:
        """For "they" the group of several that the sentence speaks of before it."""
        if "pronoun" not in reference.tags:
            return None
        phrase = self._phrase(reference)
        start, _ = self.phrases.sentence[phrase]
        before = self.places[bisect_left(self.places, start) : bisect_left(self.places, phrase)]
        groups = (at for at in before if "possessive" not in self.phrases.tags[at + 1] and self._is_group(at))
        known = (self.phrases.references[at] for at in groups)
        return next((one for one in known if one.party is not None and not self.standing.reports(one)), None)

    def _is_group(self, at: int) -> bool:
        """True for "envoys", and for "Hamas" unless it is one of a list or whose somebody is: "Mr Berg of Hamas"."""
        one, tags = self.phrases.references[at], self.phrases.tags
        alone = tags[at - 1].isdisjoint(("join", "prep")) and "join" not in tags[at + 1]
        return "group" in one.tags or (alone and one.party in self.standing.movements)

    def _group_of_sentence_before(self, reference: Reference) -> Reference | None:
        """For "they" the group that the sentence before is about: "The envoys left. They will meet Ms Lund"."""
        if "pronoun" not in reference.tags:
            return None
        at = group_before(self.phrases, self._phrase(reference))
        return None if at is None or self.phrases.references[at].party is None else self.phrases.references[at]

    def is_at_seat(self, reference: Reference) -> bool:
        """True for a government that is named by where it sits: "the White House"."""
        return "organization" in reference.tags and is_seat(self.phrases, self._phrase(reference))

    def _phrase(self, reference: Reference) -> int:
        return bisect_left(self.phrases.first, reference.first)

    def _from(self, reference: Reference) -> Iterator[Reference]:
        """The reference itself; for "officials from Norway and Sweden", "a joint committee of both" the countries."""
        phrase = self._phrase(reference)
        if "group" in reference.tags and (owners := two_of(self.phrases, self.standing, phrase)):
            both = self._both(owners[0], self.nobody_before) if len(owners) == 1 else owners
            yield from self._each(reference, tuple(self.standing.country(of.party) or "" for of in both))
            return
        joint = "joint" in words_of(self.phrases, reference).split() and "of" in self.phrases.tags[phrase + 1]
        if "group" in reference.tags and (joint or "from" in self.phrases.tags[phrase + 1]):
            first = behind_words(self.phrases, phrase + 2)
            listed = (first, *listed_behind(self.phrases, first))
            senders = [self.phrases.references[at] for at in listed if at in self.phrases.references]
            if len(senders) > 1:
                yield from senders
                return
        if "group" in reference.tags and (codes := countries_of(self.phrases, reference, phrase)):
            yield from self._each(reference, codes)
            return
        yield from self._holders_of(reference) or self._joint(reference)

    def _holders_of(self, group: Reference) -> tuple[Reference, ...]:
        """Those who have the office of "the Danish and Chilean leaders", if the text names each; else nobody."""
        codes = countries_within(self.phrases.cast.units, group) if "group" in group.tags else ()
        found = tuple(self._each(group, codes))
        return found if all(self.standing.is_named(one.party) for one in found) else ()

    def apart(self, side: tuple[Reference, ...]) -> tuple[Reference, ...]:
        """Those of a group by country or body, if they are all who meet: "Norwegian and Swedish officials"."""
        if len(side) != 1 or "group" not in side[0].tags:
            return side
        units = self.phrases.cast.units
        bodies = (self._named[span.of(units.layout.text)] for span in bodies_within(units, side[0]))
        of_bodies = (attrs.evolve(side[0], party=body, position=None, tags=_BODY) for body in bodies)
        found = (*self._each(side[0], countries_within(units, side[0])), *of_bodies)
        known = {words: id_ for words, id_ in self._named.items() if id_ in self.standing.factions}
        sides = () if found else factions_within(units, side[0], known)
        return found or tuple(attrs.evolve(side[0], party=one, position=None, tags=_BODY) for one in sides) or side

    def _each(self, group: Reference, codes: tuple[str, ...]) -> Iterator[Reference]:
        """Who has the office of the group in each of these countries; where the text does not name him, the country."""
        two, one = offices_of(words_of(self.phrases, group))
        for code in codes:
            holder = self.standing.holder(two, code) or self.standing.holder(one, code)
            party = holder or self.standing.state(code)
            if party is not None:
                yield attrs.evolve(group, party=party, position=None)

    def _joint(self, reference: Reference) -> Iterator[Reference]:
        """The reference; for "Norwegian and Swedish officials" Norway besides."""
        units = self.phrases.cast.units
        first = reference.first
        if "group" in reference.tags and first > 1 and "join" in units.tags[first - 1]:
            meaning = units.meanings.get(first - 2)
            code = None if meaning is None else meaning.country_code
            leaders = (self.standing.leader(code), self.standing.leader(self.standing.country(reference.party)))
            if code is not None and None not in leaders and words_of(self.phrases, reference).endswith("leaders"):
                yield from (attrs.evolve(reference, party=leader, position=None) for leader in leaders)
                return
            state = self.standing.state(code) if "demonym" in units.tags[first - 2] else None
            if state is not None:
                yield attrs.evolve(reference, party=state, position=None)
        yield reference
