"""What the word lists of the lexicon say that a phrase may mean."""

from collections.abc import Iterator
from typing import Final, final

import attrs

from newsmodel.lexicon.entries import (
    City,
    Country,
    MeetingNoun,
    MeetingVerb,
    Office,
    OrganizationEntry,
    People,
    ReportingVerb,
    RoleModifier,
    Title,
)
from newsmodel.lexicon.lexicon import Lexicon


def _code_of(meaning: "Meaning") -> str | None:
    if meaning.country is not None:
        return meaning.country.code
    if meaning.organization is not None:
        return meaning.organization.country
    return meaning.place.country if meaning.place is not None else None


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Meaning:
    """What one phrase of the word lists may mean; more than one field where it is ambiguous."""

    #: The tags that patterns ask for.
    tags: frozenset[str]
    country: Country | None = None
    place: City | None = None
    organization: OrganizationEntry | None = None
    title: Title | None = None
    office: Office | None = None
    modifier: RoleModifier | None = None
    noun: MeetingNoun | None = None
    meeting: MeetingVerb | None = None
    reporting: ReportingVerb | None = None
    people: People | None = None
    #: ISO 3166-1 alpha-2 code of the country that the phrase names or belongs to.
    country_code: str | None = attrs.field(
        init=False, eq=False, repr=False, default=attrs.Factory(_code_of, takes_self=True)
    )

    def joined(self, other: "Meaning") -> "Meaning":
        """Both meanings in one; where both say something, this one's."""
        mine = {name: value for name in _FIELDS if (value := getattr(self, name)) is not None}
        return attrs.evolve(other, **{**mine, "tags": self.tags | other.tags})


_FIELDS: Final = tuple(field.name for field in attrs.fields(Meaning) if field.init)


def proper_phrases(lexicon: Lexicon) -> Iterator[tuple[str, Meaning]]:
    """Phrases that are known only as they are written."""
    for country in lexicon.countries:
        for name in (country.name, *country.aliases, *country.parts, *country.seats):
            yield name, Meaning(tags=frozenset({"country"}), country=country)
        for name in country.capitals:
            yield name, Meaning(tags=frozenset({"country", "place", "capital"}), country=country)
        for name in country.demonyms:
            yield name, Meaning(tags=frozenset({"demonym"}), country=country)
    for place in lexicon.cities:
        yield place.name, Meaning(tags=frozenset({"place", "surname"} if place.surname else {"place"}), place=place)
    for organization in lexicon.organizations:
        for name in (organization.name, *organization.aliases):
            yield name, Meaning(tags=frozenset({"organization"}), organization=organization)
    for title in lexicon.titles:
        personal = title.kind not in ("office", "legislative")
        yield title.form, Meaning(tags=frozenset({"title", "personal"} if personal else {"title"}), title=title)
    for people in lexicon.peoples:
        yield people.form, Meaning(tags=frozenset({"people"}), people=people)
    for holder in lexicon.name_holders:
        yield holder.form, Meaning(tags=frozenset({"holder"}))


def _office_phrases(office: Office) -> Iterator[tuple[str, Meaning]]:
    """An office, its plural, and what somebody is who is about to have it."""
    meaning = Meaning(tags=frozenset({"office"}), office=office)
    yield office.phrase, meaning
    if office.plural is not None:
        yield office.plural, attrs.evolve(meaning, tags=frozenset({"office", "plural"}))
    if office.kind in _CONFERRED:
        for suffix in ("-designate", "-elect", "-in-waiting"):
            yield office.phrase + suffix, meaning


def _function_phrases(lexicon: Lexicon) -> Iterator[tuple[str, Meaning]]:
    """What several words say that others say by one: "no longer"."""
    for form, tags in lexicon.functions.items():
        if " " in form:
            yield form, Meaning(tags=frozenset(tags))


def common_phrases(lexicon: Lexicon) -> Iterator[tuple[str, Meaning]]:
    """Phrases that are known in small letters and in capitals."""
    for office in lexicon.offices:
        yield from _office_phrases(office)
    for modifier in lexicon.role_modifiers:
        yield modifier.form, Meaning(tags=frozenset({"modifier"}), modifier=modifier)
    for noun in lexicon.meeting_nouns:
        for form in {noun.form, noun.plural}:
            yield form, Meaning(tags=frozenset({"noun"}), noun=noun)
    yield from _function_phrases(lexicon)
    for cue in lexicon.status_cues:
        for form in cue.forms:
            yield form, Meaning(tags=frozenset({cue.status, *_kept(lexicon, form)}))
    for words in lexicon.reporting:
        if (said := lexicon.reporting.get(form := " ".join(words))) is not None:
            yield form, Meaning(tags=frozenset({"say", *said.kinds}), reporting=said.verb)
    for words in lexicon.meeting:
        if (met := lexicon.meeting.get(form := " ".join(words))) is not None:
            yield form, Meaning(tags=frozenset({"meet", met.verb.frame, *met.kinds}), meeting=met.verb)


def _kept(lexicon: Lexicon, form: str) -> tuple[str, ...]:
    """What the first and the last word of a phrase are by themselves: "is likely" is a verb, "is open to" leads on."""
    words = form.split()
    first, last = words[0], words[-1]
    leads_on = ("to",) if last == "to" else ()
    return (*lexicon.functions[first], *leads_on) if first in _BE else leads_on


_BE: Final = frozenset({"be", "am", "are", "is", "was", "were", "been", "being"})
#: Offices that somebody may be about to have: "minister-designate".
_CONFERRED: Final = frozenset({"head_of_state", "head_of_government", "minister", "ambassador"})
