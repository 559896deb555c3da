"""The word lists that come with the library, and the tables over them."""

import subprocess
import sys
import time
from collections.abc import Callable

import attrs
import pytest

from newsmodel.lexicon.entries import City, Entry, GivenName, NationalOffice, Office, OrganizationEntry
from newsmodel.lexicon.lexicon import LISTS, Lexicon, load_lexicon
from newsmodel.model.meeting import Medium, MeetingKind, MeetingStatus
from newsmodel.model.organization import OrganizationKind
from newsmodel.model.person import Gender, PositionStatus
from newsmodel.model.statement import Channel, SpeechAct

LEAST = {
    "cities": 1500,
    "common_words": 4000,
    "countries": 250,
    "family_first": 400,
    "family_names": 1500,
    "given_names": 5000,
    "meeting_nouns": 120,
    "meeting_verbs": 80,
    "name_suffixes": 20,
    "offices": 700,
    "organizations": 500,
    "particles": 60,
    "reporting_nouns": 100,
    "reporting_verbs": 300,
    "role_modifiers": 80,
    "status_cues": 100,
    "titles": 250,
}


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    """The lists that come with the library."""
    return load_lexicon()


@pytest.mark.parametrize(("name", "least"), LEAST.items(), ids=LEAST)
def test_lists_are_as_long_as_promised(lexicon: Lexicon, name: str, least: int) -> None:
    """No list shrinks below what the documentation says."""
    assert least <= len(getattr(lexicon, name))


@pytest.mark.parametrize(
    ("name", "field", "kind"),
    [
        pytest.param("organizations", "kind", OrganizationKind, id="organizations"),
        pytest.param("role_modifiers", "status", PositionStatus, id="role_modifiers"),
        pytest.param("given_names", "gender", Gender, id="given_names"),
        pytest.param("titles", "gender", Gender, id="titles"),
        pytest.param("reporting_verbs", "act", SpeechAct, id="acts"),
        pytest.param("reporting_verbs", "channel", Channel, id="channels"),
        pytest.param("reporting_nouns", "act", SpeechAct, id="acts-of-nouns"),
        pytest.param("meeting_nouns", "kind", MeetingKind, id="meeting-kinds"),
        pytest.param("meeting_nouns", "medium", Medium, id="media"),
        pytest.param("meeting_verbs", "kind", MeetingKind, id="kinds-of-verbs"),
        pytest.param("status_cues", "status", MeetingStatus, id="statuses"),
    ],
)
def test_words_are_those_of_the_records(lexicon: Lexicon, name: str, field: str, kind: type) -> None:
    """A word of a list that a record has as well is a value of the record's enum."""
    found = {getattr(entry, field) for entry in getattr(lexicon, name)} - {None}
    assert found
    assert set() == found - {member.value for member in kind}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("table", "phrase", "code"),
    [
        ("country_names", "UK", "GB"),
        ("country_names", "Burma", "MM"),
        ("country_names", "DPRK", "KP"),
        ("country_names", "U.S.", "US"),
        ("country_names", "Scotland", "GB"),
        ("country_names", "Kosovo", "XK"),
        ("demonyms", "South Koreans", "KR"),
        ("demonyms", "Dutch", "NL"),
        ("demonyms", "Briton", "GB"),
        ("capitals", "Pyongyang", "KP"),
        ("capitals", "Kyiv", "UA"),
        ("seats", "Kremlin", "RU"),
        ("seats", "Downing Street", "GB"),
        ("seats", "Élysée", "FR"),
    ],
)
def test_finds_countries(lexicon: Lexicon, table: str, phrase: str, code: str) -> None:
    """Names, peoples, capitals and seats lead to their country."""
    assert code == getattr(lexicon, table).get(phrase).code


def test_no_name_of_a_country_is_the_name_of_another(lexicon: Lexicon) -> None:
    """Each name, people, capital and seat belongs to one country only."""
    for part in ("demonyms", "capitals", "seats", "parts"):
        found = [name for country in lexicon.countries for name in getattr(country, part)]
        assert sorted(set(found)) == sorted(found)
    names = [name for country in lexicon.countries for name in (country.name, *country.aliases)]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize(
    ("name", "country", "kind"),
    [
        ("Panmunjom", "KR", "venue"),
        ("Camp David", "US", "venue"),
        ("Air Force One", "US", "vessel"),
        ("Middle East", None, "region"),
        ("Geneva", "CH", "city"),
        ("Sharm el-Sheikh", "EG", "city"),
    ],
)
def test_finds_places(lexicon: Lexicon, name: str, country: str | None, kind: str) -> None:
    """Places know their country and what they are."""
    city = lexicon.places.get(name)
    assert city is not None
    assert (country, kind) == (city.country, city.kind.value)


def test_a_place_with_the_name_of_a_country_lies_there(lexicon: Lexicon) -> None:
    """A place with a country's name is a part of it; only three are namesakes that reach beyond it."""
    named = [(place, lexicon.country_names.get(place.name)) for place in lexicon.cities]
    elsewhere = {place.name for place, country in named if country is not None and place.country != country.code}
    assert {"Antarctica", "Georgia", "Micronesia"} == elsewhere


def test_no_two_organizations_share_a_name(lexicon: Lexicon) -> None:
    """Each name and alias belongs to one organization only."""
    names = [name for entry in lexicon.organizations for name in (entry.name, *entry.aliases)]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize(
    ("name", "gender"),
    [("Kyung-wha", "female"), ("Son-gwon", "male"), ("Lindsey", None), ("Rinat", None), ("Andrea", None)],
)
def test_given_names_tell_only_what_is_sure(lexicon: Lexicon, name: str, gender: str | None) -> None:
    """A name that women and men have tells no gender."""
    assert gender == lexicon.given[name].gender


def test_a_cue_is_among_its_forms(lexicon: Lexicon) -> None:
    """The base form of a cue is found as well."""
    assert [] == [cue.phrase for cue in lexicon.status_cues if cue.phrase not in cue.forms]


def test_places_lie_in_countries_of_the_list(lexicon: Lexicon) -> None:
    """Every code of a place or an organization is a country's."""
    used = {entry.country for entry in (*lexicon.cities, *lexicon.organizations)} - {None}
    assert set() == used - set(lexicon.country_of_code)


@pytest.mark.parametrize(
    ("form", "lemma", "kinds"),
    [
        ("said", "say", {"past", "participle"}),
        ("warns", "warn", {"third"}),
        ("tweeting", "tweet", {"ing"}),
        ("admitted", "admit", {"past", "participle"}),
        ("pointed out", "point out", {"past", "participle"}),
        ("written", "write", {"participle"}),
        ("signalled", "signal", {"past", "participle"}),
        ("signaling", "signal", {"ing"}),
        ("quizzed", "quiz", {"past", "participle"}),
        ("extolling", "extol", {"ing"}),
        ("gainsaid", "gainsay", {"past", "participle"}),
    ],
)
def test_finds_reporting_verbs(lexicon: Lexicon, form: str, lemma: str, kinds: set[str]) -> None:
    """Every form of a reporting verb leads to it."""
    entry = lexicon.reporting.get(form)
    assert entry is not None
    assert (lemma, kinds) == (entry.verb.lemma, set(entry.kinds))


def test_finds_offices_titles_and_organizations(lexicon: Lexicon) -> None:
    """Offices are found in any case and number, titles with and without full stop, bodies by their acronyms."""
    assert "minister" == getattr(lexicon.office_phrases.get("Foreign Minister"), "kind", None)
    assert "secretary of state" == getattr(lexicon.office_plurals.get("secretaries of state"), "phrase", None)
    assert lexicon.title_forms.get("Gen") is not None
    assert lexicon.title_forms.get("Gen.") is not None
    assert "international" == getattr(lexicon.organization_names.get("NATO"), "kind", None)


def test_common_words_are_lower_case_and_not_surnames_first(lexicon: Lexicon) -> None:
    """Words that begin sentences are known; words that are mostly names are left out."""
    assert {"the", "talks", "officials", "said"} <= lexicon.common
    assert set() == lexicon.common & {"bush", "rice", "kim"}
    assert all(word == word.lower() for word in lexicon.common)


def test_names_that_are_words_are_marked(lexicon: Lexicon) -> None:
    """A given name that is a word, a month or a place as well says so."""
    assert [True] * 6 == [lexicon.given[name].common for name in ("Mark", "Grant", "May", "June", "Jordan", "Hope")]
    assert [False] * 3 == [lexicon.given[name].common for name in ("Sergei", "Condoleezza", "Mohammed")]


def test_entries_of_the_user_are_added_and_replace() -> None:
    """Each entry goes to the list of its class; one of the same name takes the place of the old one."""
    mine = Lexicon(language="en").with_entries(
        GivenName(name="Aroha", gender="female"), Office(phrase="kaumatua"), GivenName(name="Aroha", gender=None)
    )
    assert (GivenName(name="Aroha"),) == mine.given_names
    assert mine.office_phrases.get("Kaumatua") is not None


def test_the_lists_of_the_library_do_not_change() -> None:
    """Adding entries makes a new lexicon."""
    body = OrganizationEntry(name="Ruritanian Guard", kind="military")
    assert load_lexicon().with_entries(body).organization_names.get("Ruritanian Guard") is body
    assert load_lexicon().organization_names.get("Ruritanian Guard") is None


def test_refuses_what_is_no_entry() -> None:
    """Anything else is a wrong argument."""
    with pytest.raises(TypeError, match="must be entries of a word list"):
        Lexicon(language="en").with_entries("Aroha")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"got list; write with_entries\(\*entries\)"):
        Lexicon(language="en").with_entries([GivenName(name="Aroha")])  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("entry", "error", "says"),
    [
        (OrganizationEntry(name="NOC", kind="intl"), ValueError, "'OrganizationEntry.kind' must be one of country, "),  # type: ignore[arg-type]
        (City(name="Zork", kind="town"), ValueError, "'City.kind' must be one of city, "),  # type: ignore[arg-type]
        (Office(phrase="provost", gender="x"), ValueError, "'Office.gender' must be one of female, male "),  # type: ignore[arg-type]
        (Office(phrase="provost", prepositions="of"), TypeError, "'Office.prepositions' must be a tuple "),  # type: ignore[arg-type]
        (Office(phrase=" "), ValueError, "'Office.phrase' must not be empty "),
        (
            City(name="Zork", country="Norway"),
            ValueError,
            "'City.country' must be an ISO 3166-1 .*'Norway'",
        ),
        (
            NationalOffice(phrase="provost", countries=("NO", "UK")),
            ValueError,
            "'NationalOffice.countries' must be .*'UK'",
        ),
        (Office(phrase="provost", prepositions=(1,)), TypeError, "'Office.prepositions' must be a str "),  # type: ignore[arg-type]
    ],
)
def test_refuses_an_entry_that_no_list_could_hold(entry: Entry, error: type[Exception], says: str) -> None:
    """The error names the class, the field and what may stand there."""
    with pytest.raises(error, match=says):
        load_lexicon().with_entries(entry)


def test_refuses_an_unknown_language() -> None:
    """There are lists for English only."""
    with pytest.raises(ValueError, match="'language' must be one of en"):
        load_lexicon("tlh")


def test_every_list_has_a_field() -> None:
    """The registry names the fields of the class, in their order."""
    assert tuple(name for name, _ in LISTS) == tuple(field.name for field in attrs.fields(Lexicon))[1:]


def test_nothing_is_read_at_import() -> None:
    """Importing the lexicon reads no list; asking for it twice reads once."""
    code = "from newsmodel.lexicon.lexicon import load_lexicon as l; n = l.cache_info().currsize; print(n, l() is l())"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "0 True" == run.stdout.strip()


def test_loading_is_quick() -> None:
    """All lists are read in less time than cutting three million short lines takes."""
    best = min(_seconds(load_lexicon.__wrapped__) for _ in range(3))
    lines = ["a\tb\tc"] * 150_000
    peer = min(_seconds(lambda: [line.split("\t") for line in lines]) for _ in range(3))
    assert best < 20 * peer


def _seconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start
