"""All word lists of a language together, and the tables that look them up."""

from functools import cache, cached_property
from typing import Any, Final, TypeVar, final

import attrs

from newsmodel.lexicon import entries as e
from newsmodel.lexicon.loading import check_entry, read_list
from newsmodel.lexicon.phrases import PhraseTable, VerbForm, verb_table


@final
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False)
class Lexicon:
    """The word lists of one language; each field holds the entries of the list of that name.

    >>> lexicon = load_lexicon()
    >>> lexicon.country_names.get("Burma").code
    'MM'
    >>> lexicon.reporting.get("warned").verb.act
    'warn'
    """

    #: Code of the language: "en".
    language: str
    countries: tuple[e.Country, ...] = ()
    cities: tuple[e.City, ...] = ()
    titles: tuple[e.Title, ...] = ()
    offices: tuple[e.Office, ...] = ()
    role_modifiers: tuple[e.RoleModifier, ...] = ()
    given_names: tuple[e.GivenName, ...] = ()
    family_names: tuple[e.FamilyName, ...] = ()
    family_first: tuple[e.FamilyFirst, ...] = ()
    particles: tuple[e.Particle, ...] = ()
    name_suffixes: tuple[e.NameSuffix, ...] = ()
    organizations: tuple[e.OrganizationEntry, ...] = ()
    reporting_verbs: tuple[e.ReportingVerb, ...] = ()
    reporting_nouns: tuple[e.ReportingNoun, ...] = ()
    meeting_nouns: tuple[e.MeetingNoun, ...] = ()
    meeting_verbs: tuple[e.MeetingVerb, ...] = ()
    status_cues: tuple[e.StatusCue, ...] = ()
    common_words: tuple[e.CommonWord, ...] = ()
    function_words: tuple[e.FunctionWord, ...] = ()
    name_holders: tuple[e.NameHolder, ...] = ()
    peoples: tuple[e.People, ...] = ()
    national_offices: tuple[e.NationalOffice, ...] = ()
    lacking_offices: tuple[e.LackingOffice, ...] = ()
    relations: tuple[e.Relation, ...] = ()
    negotiations: tuple[e.Negotiation, ...] = ()

    def with_entries(self, *entries: e.Entry) -> "Lexicon":
        """This lexicon with *entries* added, each to the list of its class; one with the same first field is replaced.

        >>> mayor = e.Office(phrase="lord provost", plural="lord provosts")
        >>> load_lexicon().with_entries(mayor).office_phrases.get("Lord Provost").kind
        'other'

        Raises:
            TypeError: if one is not an entry, or a field of it is of another type.
            ValueError: if a field holds a word that may not stand there: a kind that there is not.
        """
        lists = {kind: name for name, kind in LISTS}
        changes: dict[str, dict[str, Any]] = {}
        for entry in entries:
            name = lists.get(type(entry))
            if name is None:
                hint = "; write with_entries(*entries)" if issubclass(type(entry), list | tuple) else ""
                raise TypeError(f"'entries' must be entries of a word list (got {type(entry).__name__}{hint})")
            check_entry(entry)
            present: tuple[e.Entry, ...] = getattr(self, name)
            changes.setdefault(name, {_key(old): old for old in present})[_key(entry)] = entry
        evolved: dict[str, Any] = {name: tuple(found.values()) for name, found in changes.items()}
        return attrs.evolve(self, **evolved)

    @cached_property
    def country_of_code(self) -> dict[str, e.Country]:
        """Each country by its ISO 3166-1 alpha-2 code."""
        return {country.code: country for country in self.countries}

    @cached_property
    def country_names(self) -> PhraseTable[e.Country]:
        """Names and aliases of countries, and of their parts."""
        parts = {name: c for c in self.countries for name in c.parts}
        return PhraseTable(parts | {name: c for c in self.countries for name in (c.name, *c.aliases)})

    @cached_property
    def demonyms(self) -> PhraseTable[e.Country]:
        """Adjectives and peoples."""
        return PhraseTable({name: c for c in self.countries for name in c.demonyms})

    @cached_property
    def capitals(self) -> PhraseTable[e.Country]:
        """Capitals that stand for a government."""
        return PhraseTable({name: c for c in self.countries for name in c.capitals})

    @cached_property
    def seats(self) -> PhraseTable[e.Country]:
        """Buildings and streets that stand for a government."""
        return PhraseTable({name: c for c in self.countries for name in c.seats})

    @cached_property
    def places(self) -> PhraseTable[e.City]:
        """Cities, regions, venues and vessels."""
        return PhraseTable({city.name: city for city in self.cities})

    @cached_property
    def title_forms(self) -> PhraseTable[e.Title]:
        """Titles, as written."""
        return PhraseTable({title.form: title for title in self.titles})

    @cached_property
    def office_phrases(self) -> PhraseTable[e.Office]:
        """Offices in the singular, in any case."""
        return PhraseTable({office.phrase: office for office in self.offices}, folded=True)

    @cached_property
    def office_plurals(self) -> PhraseTable[e.Office]:
        """Offices in the plural, in any case."""
        return PhraseTable({office.plural: office for office in self.offices if office.plural}, folded=True)

    @cached_property
    def office_countries(self) -> dict[str, str]:
        """The country of each office that only one country has."""
        return {office.phrase: office.countries[0] for office in self.national_offices if len(office.countries) == 1}

    @cached_property
    def few_countries(self) -> dict[str, frozenset[str]]:
        """The countries of each office that only a few have."""
        return {office.phrase: frozenset(office.countries) for office in self.national_offices}

    @cached_property
    def countries_without(self) -> dict[str, frozenset[str]]:
        """The countries that do not have an office, by the office."""
        return {office.phrase: frozenset(office.countries) for office in self.lacking_offices}

    @cached_property
    def no_offices(self) -> frozenset[str]:
        """What somebody is to another or just now."""
        return frozenset(relation.phrase for relation in self.relations)

    @cached_property
    def negotiation_names(self) -> dict[str, e.Negotiation]:
        """The negotiations that have this name."""
        return {negotiation.phrase: negotiation for negotiation in self.negotiations}

    @cached_property
    def modifiers(self) -> PhraseTable[e.RoleModifier]:
        """Words about offices, in any case."""
        return PhraseTable({modifier.form: modifier for modifier in self.role_modifiers}, folded=True)

    @cached_property
    def given(self) -> dict[str, e.GivenName]:
        """Given names, as written."""
        return {entry.name: entry for entry in self.given_names}

    @cached_property
    def family(self) -> dict[str, e.FamilyName]:
        """Family names, as written."""
        return {entry.name: entry for entry in self.family_names}

    @cached_property
    def surnames_first(self) -> dict[str, e.FamilyFirst]:
        """Family names that come first, as written."""
        return {entry.surname: entry for entry in self.family_first}

    @cached_property
    def organization_names(self) -> PhraseTable[e.OrganizationEntry]:
        """Names and acronyms of organizations."""
        return PhraseTable({name: entry for entry in self.organizations for name in (entry.name, *entry.aliases)})

    @cached_property
    def reporting(self) -> PhraseTable[VerbForm[e.ReportingVerb]]:
        """Every form of the verbs that report speech, in any case."""
        return verb_table(self.reporting_verbs)

    @cached_property
    def reporting_forms(self) -> PhraseTable[e.ReportingNoun]:
        """Nouns for something said, singular and plural, in any case."""
        return _nouns(self.reporting_nouns)

    @cached_property
    def meeting(self) -> PhraseTable[VerbForm[e.MeetingVerb]]:
        """Every form of the verbs by which parties meet, in any case."""
        return verb_table(self.meeting_verbs)

    @cached_property
    def meeting_forms(self) -> PhraseTable[e.MeetingNoun]:
        """Nouns for occasions, singular and plural, in any case."""
        return _nouns(self.meeting_nouns)

    @cached_property
    def statuses(self) -> PhraseTable[e.StatusCue]:
        """Words that tell whether a meeting takes place, in any case."""
        return PhraseTable({form: cue for cue in self.status_cues for form in cue.forms}, folded=True)

    @cached_property
    def common(self) -> frozenset[str]:
        """The commonest words, in lower case."""
        return frozenset(entry.word for entry in self.common_words)

    @cached_property
    def functions(self) -> dict[str, tuple[str, ...]]:
        """Closed-class words and marks, in lower case, with their tags."""
        return {entry.form: entry.tags for entry in self.function_words}


NounT = TypeVar("NounT", e.ReportingNoun, e.MeetingNoun)


def _nouns(nouns: tuple[NounT, ...]) -> PhraseTable[NounT]:
    plurals = {noun.plural: noun for noun in nouns}
    return PhraseTable(plurals | {noun.form: noun for noun in nouns}, folded=True)


def _key(entry: e.Entry) -> str:
    """The first field of *entry*, by which its list is sorted."""
    key: str = getattr(entry, attrs.fields(type(entry))[0].name)
    return key


@cache
def load_lexicon(language: str = "en") -> Lexicon:
    """The word lists that come with the library; read on the first call only.

    Raises:
        ValueError: if there are no lists for *language*.
        LexiconError: if a list is not in order.
    """
    if language not in LANGUAGES:
        raise ValueError(f"'language' must be one of {', '.join(LANGUAGES)} (got {language!r})")
    lists: dict[str, Any] = {name: read_list(kind, f"{language}/{name}") for name, kind in LISTS}
    return Lexicon(language=language, **lists)


LANGUAGES: Final = ("en",)

#: The lists, by the name of file and field, and the class of their entries.
LISTS: Final[tuple[tuple[str, type[e.Entry]], ...]] = (
    ("countries", e.Country),
    ("cities", e.City),
    ("titles", e.Title),
    ("offices", e.Office),
    ("role_modifiers", e.RoleModifier),
    ("given_names", e.GivenName),
    ("family_names", e.FamilyName),
    ("family_first", e.FamilyFirst),
    ("particles", e.Particle),
    ("name_suffixes", e.NameSuffix),
    ("organizations", e.OrganizationEntry),
    ("reporting_verbs", e.ReportingVerb),
    ("reporting_nouns", e.ReportingNoun),
    ("meeting_nouns", e.MeetingNoun),
    ("meeting_verbs", e.MeetingVerb),
    ("status_cues", e.StatusCue),
    ("common_words", e.CommonWord),
    ("function_words", e.FunctionWord),
    ("name_holders", e.NameHolder),
    ("peoples", e.People),
    ("national_offices", e.NationalOffice),
    ("lacking_offices", e.LackingOffice),
    ("relations", e.Relation),
    ("negotiations", e.Negotiation),
)
