"""What stands in the word lists: one class for each list, one field for each column, in the order of the columns."""

from typing import Literal, TypeAlias, final

import attrs

from newsmodel.lexicon.kinds import (
    ActWord,
    ChannelWord,
    Complement,
    Culture,
    Frame,
    GenderWord,
    MediumWord,
    MeetingStatusWord,
    MeetingWord,
    OfficeKind,
    OrganizationWord,
    StatusWord,
    TitleKind,
)
from newsmodel.values.places import PlaceKind


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Country:
    """A country or territory: ``countries.tsv``."""

    #: ISO 3166-1 alpha-2 code; XK for Kosovo.
    code: str
    #: The short name that news uses: "South Korea".
    name: str
    #: Other, former and short names: "UK", "Burma".
    aliases: tuple[str, ...] = ()
    #: Adjectives and names of its people, singular and plural: "British", "Briton", "Britons".
    demonyms: tuple[str, ...] = ()
    #: Cities that stand for its government: "Pyongyang".
    capitals: tuple[str, ...] = ()
    #: Buildings and streets that stand for its government: "Kremlin".
    seats: tuple[str, ...] = ()
    #: Names of parts that act on their own in news: "Scotland".
    parts: tuple[str, ...] = ()


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class City:
    """A city, region, venue or vessel: ``cities.tsv``."""

    #: The name: "Geneva".
    name: str
    #: ISO 3166-1 alpha-2 code; None where it lies in several countries or in none.
    country: str | None = None
    #: What sort of place it is.
    kind: PlaceKind = PlaceKind.CITY
    #: True if people often have the name: "Paris", "Jordan".
    surname: bool = False


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Title:
    """A word that stands directly before a name and belongs to it: ``titles.tsv``."""

    #: As written, with or without its full stop: "Gen", "Gen.".
    form: str
    #: Courtesy, rank, office …
    kind: TitleKind
    #: What it tells of its bearer.
    gender: GenderWord | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Office:
    """An office or a role: ``offices.tsv``."""

    #: Lower case: "secretary of state".
    phrase: str
    #: Several of them: "secretaries of state"; None if nobody says so.
    plural: str | None = None
    #: What sort of office it is.
    kind: OfficeKind = "other"
    #: Words that lead in whom or what it is for: ambassador "to" South Korea.
    prepositions: tuple[str, ...] = ()
    #: What it tells of its holder.
    gender: GenderWord | None = None
    #: True if the phrase alone mostly describes somebody unnamed: "official".
    generic: bool = False


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class RoleModifier:
    """A word before, within or behind an office: ``role_modifiers.tsv``."""

    #: Lower case; ``ex-`` with its hyphen stands before, ``-elect`` behind.
    form: str
    #: What it says about the holding of the office.
    status: StatusWord = "current"
    #: True if it is a part of the title: "deputy".
    part: bool = False


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class GivenName:
    """A given name in one spelling: ``given_names.tsv``."""

    #: The name.
    name: str
    #: None if both have it.
    gender: GenderWord | None = None
    #: True if it is an ordinary word, a month or a place as well: "Mark".
    common: bool = False


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class FamilyName:
    """A family name: ``family_names.tsv``."""

    #: The name.
    name: str
    #: True if it is an ordinary word as well: "Brown".
    common: bool = False


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class FamilyFirst:
    """A family name that its culture puts first: ``family_first.tsv``."""

    #: The name: "Kim".
    surname: str
    #: The cultures that have it.
    cultures: tuple[Culture, ...]


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Particle:
    """A small word within a name: ``particles.tsv``."""

    #: Lower case, with its hyphen if it has one: "von der", "al-".
    form: str
    #: Before a family name, or between two.
    place: Literal["prefix", "between"] = "prefix"
    #: True if it may be written with a capital letter.
    capitalised: bool = False


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class NameSuffix:
    """What stands behind a name: ``name_suffixes.tsv``."""

    #: "Jr", "III".
    form: str
    #: Of a generation, an honour, a degree.
    kind: Literal["generation", "honour", "degree"]


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class OrganizationEntry:
    """A body, a company, a medium, a group: ``organizations.tsv``."""

    #: The full name: "North Atlantic Treaty Organization".
    name: str
    #: What sort of actor it is.
    kind: OrganizationWord
    #: ISO 3166-1 alpha-2 code of the country that it acts for or belongs to.
    country: str | None = None
    #: Acronyms and short names: "NATO".
    aliases: tuple[str, ...] = ()


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class ReportingVerb:
    """A verb that reports speech: ``reporting_verbs.tsv``."""

    #: Base form: "say", "point out".
    lemma: str
    #: More than one where spellings differ: "signalled", "signaled".
    past: tuple[str, ...]
    #: Likewise.
    participle: tuple[str, ...]
    #: Third person singular.
    third: str
    #: Present participle, more than one where spellings differ.
    ing: tuple[str, ...]
    #: What the speaker does.
    act: ActWord = "say"
    #: What may follow it; "clause" is a that-clause without "that".
    takes: tuple[Complement, ...] = ()
    #: How surely it reports speech.
    reports: Literal["always", "often", "seldom"] = "often"
    #: The way that the verb itself tells: tweet.
    channel: ChannelWord | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class ReportingNoun:
    """A noun for something said: ``reporting_nouns.tsv``."""

    #: "warning".
    form: str
    #: "warnings".
    plural: str
    #: What the speaker does.
    act: ActWord = "say"
    #: What may follow it: "that …", "to …", "for …".
    takes: tuple[Complement, ...] = ("that",)
    #: How surely it is something said; "seldom" for a thought, which is said only where it is expressed: "hope".
    reports: Literal["often", "seldom"] = "often"
    #: The way that the noun itself tells: letter.
    channel: ChannelWord | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class MeetingNoun:
    """A noun for an occasion: ``meeting_nouns.tsv``."""

    #: "phone call"; a word without singular stands as it is: "talks".
    form: str
    #: "phone calls".
    plural: str
    #: What sort of occasion it is.
    kind: MeetingWord = "meeting"
    #: The medium, if the noun tells it.
    medium: MediumWord | None = None
    #: Weak words mean an occasion only with parties or an adjective beside them: "session".
    strength: Literal["sure", "weak"] = "sure"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class MeetingVerb:
    """A verb by which parties meet: ``meeting_verbs.tsv``."""

    #: Base form: "meet", "sit down".
    lemma: str
    #: More than one where spellings differ: "travelled", "traveled".
    past: tuple[str, ...]
    #: Likewise.
    participle: tuple[str, ...]
    #: Third person singular.
    third: str
    #: Present participle, more than one where spellings differ.
    ing: tuple[str, ...]
    #: Who of subject and object does what.
    frame: Frame = "meets"
    #: What sort of occasion it makes.
    kind: MeetingWord = "meeting"
    #: The medium, if the verb tells it.
    medium: MediumWord | None = None
    #: Words that lead in the other party; blank means an object, ``|with`` both: "met him", "met with him".
    prepositions: tuple[str, ...] = ()
    #: Weak verbs mean a meeting only with two parties that can meet.
    strength: Literal["sure", "weak"] = "sure"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class StatusCue:
    """Words that tell whether a meeting takes place: ``status_cues.tsv``."""

    #: Base form: "call off".
    phrase: str
    #: Every form, the base form among them.
    forms: tuple[str, ...]
    #: How things stand with the meeting then.
    status: MeetingStatusWord


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class CommonWord:
    """A word so frequent that a capital letter does not make it a name: ``common_words.tsv``."""

    #: Lower case.
    word: str


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class FunctionWord:
    """A closed-class word, or several for one, or a mark, and what patterns may ask for: ``function_words.tsv``."""

    #: Lower case.
    form: str
    #: "det", "modal", "past" …
    tags: tuple[str, ...] = ()


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class NameHolder:
    """A word behind which a name is part of another thing's name: ``name_holders.tsv``."""

    #: As written: "Foundation", "administration".
    form: str


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class People:
    """A people, a faith, a following or a continent's adjective; nobody's name by itself: ``peoples.tsv``."""

    #: As written: "Kurdish", "Sunni", "Democrats".
    form: str
    #: ISO 3166-1 alpha-2 code of the country whose party's people these are.
    country: str | None


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class NationalOffice:
    """An office that only one country or a few have under this name: ``national_offices.tsv``."""

    #: Lower case: "taoiseach".
    phrase: str
    #: ISO 3166-1 alpha-2 codes.
    countries: tuple[str, ...]


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class LackingOffice:
    """An office that some countries do not have: ``lacking_offices.tsv``."""

    #: Lower case: "prime minister".
    phrase: str
    #: ISO 3166-1 alpha-2 codes.
    countries: tuple[str, ...]


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Relation:
    """A word of ``offices.tsv`` for what somebody is to another or just now, and no office: ``relations.tsv``."""

    #: Lower case: "wife", "rival".
    phrase: str


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Negotiation:
    """Negotiations that have a name of their own, before "talks": ``negotiations.tsv``."""

    #: Lower case: "brexit".
    phrase: str
    #: Who holds them: ISO 3166-1 alpha-2 codes, and names of ``organizations.tsv``.
    parties: tuple[str, ...]
    #: True if their summits and meetings have that name as well: "the inter-Korean summit".
    summits: bool = False


Entry: TypeAlias = (
    Country
    | City
    | Title
    | Office
    | RoleModifier
    | GivenName
    | FamilyName
    | FamilyFirst
    | Particle
    | NameSuffix
    | OrganizationEntry
    | ReportingVerb
    | ReportingNoun
    | MeetingNoun
    | MeetingVerb
    | StatusCue
    | CommonWord
    | FunctionWord
    | NameHolder
    | People
    | NationalOffice
    | LackingOffice
    | Relation
    | Negotiation
)
Verb: TypeAlias = ReportingVerb | MeetingVerb
