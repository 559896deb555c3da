"""Countries and bodies that act are told from places."""

from collections.abc import Callable

import pytest

import newsmodel
from newsmodel.extraction.resolution import Cast
from newsmodel.model.organization import OrganizationKind

Read = Callable[[str], Cast]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Norway signed it.", ["NO"], id="country"),
        pytest.param("They met in Norway.", [], id="in a country"),
        pytest.param("They met in the United States.", [], id="in the country"),
        pytest.param("Pyongyang said no.", ["KP"], id="capital that says"),
        pytest.param("Talks with Pyongyang ended.", ["KP"], id="with a capital"),
        pytest.param("Pyongyang was ready for a truce.", ["KP"], id="capital that wants something"),
        pytest.param("Pyongyang signed it.", ["KP"], id="capital that did something"),
        pytest.param("They left Vienna.", [], id="capital that is left"),
        pytest.param("They met in Pyongyang.", [], id="in a capital"),
        pytest.param("Pyongyang and Seoul differ.", ["KP", "KR"], id="two capitals that do something"),
        pytest.param("They flew to Pyongyang and Seoul.", [], id="two capitals to which they go"),
        pytest.param("The Kremlin said no.", ["RU"], id="seat"),
        pytest.param("The White House waited. The US agreed.", ["US"], id="seat and country"),
        pytest.param("South Korea waited. The North agreed.", ["KR", "KP"], id="the North"),
        pytest.param("The Norwegian road was closed.", [], id="demonym"),
        pytest.param("The Norwegians agreed.", ["NO"], id="the people"),
        pytest.param("The Norwegians' road was closed.", [], id="the people's"),
        pytest.param("Many Norwegians agreed.", [], id="some of the people"),
        pytest.param("The French agreed.", ["FR"], id="a people whose name does not change"),
        pytest.param("The Swiss have agreed.", ["CH"], id="a people that ends like a plural"),
        pytest.param("The Swiss city was cold.", [], id="what is theirs"),
    ],
)
def test_countries_act_or_are_places(cast_of: Read, text: str, expected: list[str]) -> None:
    """A country is an organization where it acts; seats and capitals stand for it."""
    assert [organization.country for organization in cast_of(text).organizations] == expected


def test_bodies_have_their_kind(cast_of: Read) -> None:
    """Acronyms and full names of a body are one organization, with its kind."""
    cast = cast_of("The UN waited. The United Nations agreed.")

    assert [(len(o.mentions), o.kind) for o in cast.organizations] == [(2, OrganizationKind.INTERNATIONAL)]


def test_several_unnamed_are_a_group(cast_of: Read) -> None:
    """Officials are a group, one for each way in which the text calls them."""
    cast = cast_of("Norwegian officials left. Norwegian officials came back.")

    assert [(o.name, o.kind, o.country) for o in cast.organizations] == [
        ("Norwegian officials", OrganizationKind.GROUP, "NO")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ASEAN said no. The ministers of ASEAN left.", "ASEAN"),
        ("The Association of South East Asian Nations said no. ASEAN was firm. ASEAN left.", "ASEAN"),
        ("The Group of Seven said no. The G7 was firm.", "Group of Seven"),
    ],
)
def test_a_body_is_named_as_the_text_names_it(text: str, expected: str) -> None:
    """The fullest name that the article itself has is the name of a body, its initials if it says them more often."""
    article = newsmodel.parse(f"A quiet day\n{text}")

    assert [organization.name for organization in article.organizations] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad's foreign ministry said no. The foreign ministry was firm.", [("Chad's foreign ministry", "TD", 2)]),
        ("The foreign ministry of nobody said no.", [("foreign ministry", None, 1)]),
        (
            "Chad's foreign ministry said no. Peru's foreign ministry agreed.",
            [("Chad's foreign ministry", "TD", 1), ("Peru's foreign ministry", "PE", 1)],
        ),
    ],
)
def test_a_ministry_is_the_country_s_before_it(
    cast_of: Read, text: str, expected: list[tuple[str, str | None, int]]
) -> None:
    """The foreign ministries of two countries are two; the ministry alone is the only one named."""
    assert [(body.name, body.country, len(body.mentions)) for body in cast_of(text).organizations] == expected


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("state department", "US"),
        ("justice department", "US"),
        ("defence department", "US"),
        ("treasury department", "US"),
        ("security council", None),
    ],
)
def test_a_department_is_one_in_small_letters_too(words: str, country: str | None) -> None:
    """British papers write them so, and no judge is meant by "the justice department"."""
    article = newsmodel.parse(f"A quiet day in the north\nThe {words} said it was late.", published="2018-05-31")
    (speaker,) = article.statements[0].speakers
    body = article.party(speaker.party or "")
    assert (body.label, body.country) == (words, country)
    assert article.persons == ()
