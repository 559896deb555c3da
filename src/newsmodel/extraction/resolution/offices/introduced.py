"""Who is described as he speaks and named as he goes on: "A Danish diplomat said so. "It's late," Ine Tveit added."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Final, final

from newsmodel.extraction.memo import cached_property
from newsmodel.extraction.mentions.holders.entering import entry_to
from newsmodel.extraction.mentions.holders.tenure import first_of
from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.offices.describing import Description
from newsmodel.extraction.resolution.references import first_with_determiner
from newsmodel.extraction.units import Units
from newsmodel.model.person import Person
from newsmodel.values.blocks import BlockKind


def may_be_known(role: RoleMention, units: Units) -> bool:
    """False where the words say that it is somebody new: "an official", "another envoy"; or what one served as."""
    first = first_of(role, units)
    enters = units.tags[role.last].isdisjoint(_ACTS) and entry_to(units, first) is not None
    if enters or (first and units.small[first - 1] == "one"):
        return False
    words = role.span.of(units.layout.text).lower().split()
    return not role.indefinite and _NEW.isdisjoint({*words} - {*role.office.phrase.split()})  # "the first lady"


@final
class Introductions:
    """The names of a text in order, and where each person is first named in the story."""

    def __init__(
        self, units: Units, names: Sequence[NameMention], whose: Sequence[int], roles: Sequence[RoleMention]
    ) -> None:
        self._units = units
        self._names = names
        self._whose = whose
        self._roles = roles

    def named(self, role: RoleMention, persons: Mapping[str, Person]) -> str | None:
        """Id of the one of *persons* whom the next to speak is by name, and who may be described by *role*."""
        if not self._is_introduction(role):
            return None
        here, breaks = bisect_right(self._units.breaks, role.first), self._units.breaks
        if role.indefinite is False and self._follows(here):
            return None
        for i in range(bisect_left(self._firsts, role.last), len(self._names)):
            name = self._names[i]
            at = bisect_right(breaks, name.first)
            if at - here > _AHEAD:
                return None
            if at == here or not self._speaks(i):
                continue
            if self._new.get(self._whose[i]) != i or len(name.words) == 1:
                if Description(role=role, is_loose=True).is_sort:
                    return None
                continue  # whom the text knows already answers
            person = persons[f"p{self._whose[i] + 1}"]
            return person.id if self._fits(role, i, person, here, at) else None
        return None

    def _follows(self, here: int) -> bool:
        """True where the sentence before names one who may be meant: "Mr Berg was late. The Oslo senator said"."""
        breaks = self._units.breaks
        start = breaks[here - 2] if here > 1 else -1
        end = breaks[here - 1] if here else -1
        there = range(bisect_left(self._firsts, start + 1), bisect_left(self._firsts, end + 1))
        held = (self._held.get(self._whose[i], ()) for i in there)
        return any(all(each.office.kind not in _HIGH for each in offices) for offices in held)

    def _is_introduction(self, role: RoleMention) -> bool:
        """True of one who speaks and is not spoken of as if he were known: "a Danish diplomat said"."""
        word = role.office.phrase.rpartition(" ")[2]
        units, first = self._units, first_with_determiner(role)
        is_owned = role.of is not None or role.country is not None or role.organization is not None
        is_owned = is_owned or not units.tags[role.last].isdisjoint(_OF)  # "the top Democrat in the House"
        is_new = "definite" not in units.tags[first] and word != "official"
        if role.plural or word in _NOBODY or not (is_owned or is_new):
            return False
        first -= first > 0 and "owner" in units.tags[first - 1]
        before = units.tags[first - 1] if first and units.letters[first - 1] != BREAK else _OPENERS
        if (
            before.isdisjoint(_OPENERS)
            or "as" in before
            or first - 1 in self._lasts
            or "close" in units.tags[first - 2]
        ):
            return False  # "Mr Berg, an envoy who …"
        return self._is_said(role, first)

    def _is_said(self, role: RoleMention, first: int) -> bool:
        """True where a verb of speech stands before the office, behind what is said, or behind the office."""
        units = self._units
        if first > 1 and "say" in units.tags[first - 1]:
            return not units.tags[first - 2].isdisjoint(_ENDS)
        said = units.vocabulary.alphabet.compile(_SAID).match(units.letters, role.last)
        return said is not None and not units.small[said.end() - 1].startswith(_REFUSES)

    def _fits(self, role: RoleMention, i: int, person: Person, here: int, at: int) -> bool:
        """True if nothing speaks against it that the person named there is the one described, and enough for it."""
        name, gender = self._names[i], role.office.gender
        if gender is not None and person.gender is not None and person.gender.value != gender:
            return False
        if None not in (role.country, person.country) and role.country != person.country:
            return False
        held = self._held.get(self._whose[i], [])
        if self._is_another(name, held) or self._is_hidden(role, name):
            return False
        goes_on = all(self._is_quoted[sentence] for sentence in range(here + 1, at))
        goes_on = goes_on and (self._is_quoted[at] or here < _LEAD or role.indefinite is not True)
        if all(each.office.kind == "military" for each in held) and goes_on:  # "Col Lund" tells no more than "Mr Lund"
            return True
        description = Description(role=role)
        if any(_is_elsewhere(role, each) for each in held):
            return False
        return any(description.is_like(each.office) for each in held) or (
            goes_on and role.office.phrase.rpartition(" ")[2] in _VAGUE and any(map(_is_public, held))
        )

    def _is_another(self, name: NameMention, held: Sequence[RoleMention]) -> bool:
        """True for "another diplomat, NAME", "NAME, another diplomat"."""
        small = self._units.small
        firsts = [name.first - 1, *(first_with_determiner(each) for each in held)]
        return any(small[unit] in _ANOTHER for unit in firsts) or small[name.first - 2] in _ANOTHER

    def _is_hidden(self, role: RoleMention, name: NameMention) -> bool:
        """True where the words between tell that the one described has no name, or somebody else is described too."""
        text = self._units.layout.text[role.span.start : name.span.start]
        if _UNNAMED.search(text) is not None:
            return True
        others = (each for each in self._free if role.last <= each.first < name.first)
        if any(each.office is not role.office and self._is_introduction(each) for each in others):
            return True
        return any(each.office is role.office for each in self._again if role.last <= each.first < name.first)

    def _speaks(self, i: int) -> bool:
        """True if a verb of speech stands beside the name, or beside what is told of its bearer next to it."""
        units, name = self._units, self._names[i]
        first = min([name.first, *(first_with_determiner(each) for each in self._beside.get(i, ()))])
        while first and units.tags[first - 1] & _OF_WHAT and units.tags[first - 1].isdisjoint(_NO_WHAT):
            first -= 1
        if first > 1 and "say" in units.tags[first - 1] and not units.tags[first - 2].isdisjoint(_ENDS):
            return True
        if first and not units.tags[first - 1].isdisjoint(_WITHIN):
            return False  # "said Mr Berg had told"
        return units.vocabulary.alphabet.compile(_SAYS).match(units.letters, name.last) is not None

    @cached_property
    def _firsts(self) -> list[int]:
        return [name.first for name in self._names]

    @cached_property
    def _lasts(self) -> frozenset[int]:
        """The units behind the names."""
        return frozenset(name.last for name in self._names)

    @cached_property
    def _again(self) -> list[RoleMention]:
        """The offices of those who are not named, as of one who is known: "the official"."""
        return [each for each in self._roles if each.holder is None and each.indefinite is False and not each.plural]

    @cached_property
    def _free(self) -> list[RoleMention]:
        return [each for each in self._roles if each.holder is None and each.indefinite is True and not each.plural]

    @cached_property
    def _beside(self) -> dict[int, list[RoleMention]]:
        """The offices that each name has where it stands, those before it."""
        found: dict[int, list[RoleMention]] = {}
        for role in self._roles:
            if role.holder is not None and 0 <= self._names[role.holder].first - role.last <= 1:
                found.setdefault(role.holder, []).append(role)
        return found

    @cached_property
    def _held(self) -> dict[int, list[RoleMention]]:
        """The offices of each person, but not what he is to another."""
        relations = self._units.vocabulary.lexicon.no_offices
        found: dict[int, list[RoleMention]] = {}
        for role in self._roles:
            if role.holder is not None and role.office.phrase not in relations:
                found.setdefault(self._whose[role.holder], []).append(role)
        return found

    @cached_property
    def _new(self) -> dict[int, int]:
        """The first name of each person in the story."""
        units, found = self._units, dict[int, int]()
        for i, name in enumerate(self._names):
            if units.layout.blocks[units.blocks[name.first]].kind in _STORY:
                found.setdefault(self._whose[i], i)
        return found

    @cached_property
    def _is_quoted(self) -> list[bool]:
        """For each sentence whether it begins in a quotation."""
        units = self._units
        outer = [q.span for q in units.layout.quotations if q.level == 0]
        starts = [span.start for span in outer]
        found: list[bool] = []
        for unit in (0, *(unit + 1 for unit in units.breaks)):
            start = units.span(unit, unit + 1).start if unit < len(units.blocks) else -1
            at = bisect_right(starts, start) - 1
            found.append(at >= 0 and start < outer[at].end)
        return found


def _is_elsewhere(role: RoleMention, other: RoleMention) -> bool:
    """True of a spokesman for the army beside one for the police."""
    mine, theirs = (each.organization or each.target or each.principal for each in (role, other))
    return role.office is other.office and None not in (mine, theirs) and mine != theirs


def _is_public(role: RoleMention) -> bool:
    """False of what anybody may be who is no official, and of who is more."""
    return role.office.kind not in _PRIVATE


#: Words for a holder of an office who is not the one spoken of.
_NEW: Final = frozenset({"new", "next", "first", "second", "future", "previous", "elected"})
#: What tells behind an office that who has it does something: "went on as the leader said".
_ACTS: Final = frozenset({"say", "have", "be", "modal"})
#: Sentences behind the description in which he may go on by name.
_AHEAD: Final = 5
#: Sentences that tell what is new; who is described there is named below.
_LEAD: Final = 3
_STORY: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
#: What stands before the subject of a clause.
_OPENERS: Final = frozenset({"comma", "quote", "dash", "colon", "semicolon", "subordinator", "join", "turn", "say"})
#: What stands before an office beside a name: whose it is.
_OF_WHAT: Final = frozenset({"country", "place", "demonym", "possessive", "modifier", "low"})
_NO_WHAT: Final = frozenset(
    {"say", "prep", "mark", "pronoun", "be", "have", "relative", "join", "that", "subordinator"}
)
#: What leads in of what an office is.
_OF: Final = frozenset({"of", "prep"})
#: What tells behind an office that who has it speaks: "for Oslo, where the talks are, has said", "who is ill said".
_SAID: Final = (
    "(?: (?: prep | of ) (?: !mark&!say ){1,6} | (?: who | ing (?: !mark ){0,4} ) (?: !mark&!say ){1,10}"
    " | comma !mark{1,12} comma | time ){0,3} (?: have | be | adverb ){0,3} say"
)
#: What one does who says nothing: it is another who speaks next.
_REFUSES: Final = ("declin", "refus")
#: What stands before a name that is no subject of a sentence.
_WITHIN: Final = frozenset({"say", "that", "subordinator", "prep", "relative"})
#: What stands before a verb of speech that tells whose the words before it are.
_ENDS: Final = frozenset({"comma", "quote"})
#: What tells behind a name that its bearer speaks: "NAME, the head of the firm, has said".
_SAYS: Final = "(?: comma !mark{1,20} comma )? (?: have | adverb )* (?: low&!prep prep )? say"
#: Who has no name, or is named by others.
_NOBODY: Final = frozenset({"source", "reporter", "interviewer", "host", "anchor", "man", "woman", "counterpart"})
#: What many an office may be called.
_VAGUE: Final = frozenset(
    {"official", "adviser", "advisor", "aide", "diplomat", "officer", "commander", "leader", "politician", "expert"}
)
_PRIVATE: Final = frozenset(
    {"journalist", "academic", "business", "spokesperson", "head_of_state", "head_of_government"}
)
#: Who is called by nothing less.
_HIGH: Final = frozenset({"head_of_state", "head_of_government"})
_ANOTHER: Final = frozenset({"another", "second", "other", "fellow"})
_UNNAMED: Final = re.compile(
    r"anonym|not (?:to )?be (?:named|identified|quoted)|declined to (?:be|give)|unnamed|unidentified|authori[sz]ed to"
)
