"""Who holds an office that the text speaks of without a name."""

import pytest

import newsmodel

HEADLINE = "A quiet day in the north\n"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Norwegian President Ine Tveit met Chilean President Luis Araya. The Norwegian president said no.", "Tveit"),
        ("President Ine Tveit spoke. Ms Tveit was there. President Luis Araya left. The president said no.", "Tveit"),
        ("Norwegian President Ine Tveit left. The Chilean president said no.", "Chilean president"),
        ("Norwegian President Ine Tveit left. The Norwegian leader said no.", "Tveit"),
        ("The Norwegian leader said no. Norwegian President Ine Tveit left.", "Tveit"),
        ("Norwegian President Ine Tveit left. Another president said no.", "president"),
        ("Acting mayor Ine Tveit left. The mayor said no.", "Tveit"),
        (
            "Ine Tveit, Norway's president, left. President Luis Araya of Chile sat. Norway's president said no.",
            "Tveit",
        ),
        ("Norwegian leader Ine Tveit left. The Norwegian president said no.", "Tveit"),
        (
            "Norwegian President Ine Tveit left. Opposition leader Ola Berg sat. The Norwegian leader said no.",
            "Tveit",
        ),
        ("Norwegian Prime Minister Ine Tveit left. The Norwegian president said no.", "Norwegian president"),
        ("Saudi Arabia's King Faisal met Ms Tveit. The Saudi leader said no.", "Faisal"),
        ("US Secretary of State Ine Tveit left. Ice fell. It rained. America's top diplomat said no.", "Tveit"),
        ("US President Ine Tveit left. US Vice President Ola Lund sat. The US president said no.", "Tveit"),
        ("Secretary of State Ine Tveit left. The secretary said no.", "Tveit"),
        ("Ine Tveit, the Danish ambassador to Chad, left. The ambassador said no.", "Tveit"),
        ("Prime Minister Ine Tveit left at 2 pm. The PM said no.", "Tveit"),
        ("Ine Tveit, chairwoman of the panel, left. The chair said no.", "Tveit"),
    ],
    ids=[
        "by country",
        "by how often",
        "of another country",
        "leader",
        "leader before",
        "another",
        "acting",
        "of whom the country is known",
        "called president",
        "leader of something else",
        "another office",
        "king",
        "top diplomat",
        "no deputy",
        "head of the title",
        "sent",
        "PM",
        "chair",
    ],
)
def test_an_office_means_its_holder(text: str, speaker: str) -> None:
    """The office alone means who holds it for the country that is said, else whom the text speaks of most."""
    article = newsmodel.parse(HEADLINE + text)

    assert [article.party(s.speakers[0].party or "").label.removeprefix("Ine ") for s in article.statements] == [
        speaker
    ]


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("The president was late. Norway's Ine Tveit, president of Berg Mills, sat.", []),
        ("Ine Tveit, president of Berg Mills, sat. The president was late.", ["president"]),
        ("Ine Tveit, head of Berg Mills, sat. The head was late.", ["head"]),
        (
            f"Chile's Ola Lund sat. {'Lund left. ' * 3}Ine Tveit, president of Berg Mills, sat. The president left.",
            [],
        ),
    ],
    ids=["before", "behind", "of no country", "beside one who may be president"],
)
def test_the_president_of_a_body_is_not_the_president(text: str, mentions: list[str]) -> None:
    """Who is president of a firm is called "the president" behind that, where the text names none who may be it."""
    article = newsmodel.parse(HEADLINE + text)
    person = next(person for person in article.persons if person.label == "Ine Tveit")

    assert [mention.words for mention in person.mentions if mention.words != "Ine Tveit"] == mentions


@pytest.mark.parametrize(
    ("first", "rest", "title"),
    [
        ("Norway's Ine Tveit left.", "They heard Tveit. Critics of the Norwegian leader left.", "leader"),
        ("Norway's Ine Tveit left.", "They heard of it. Critics of the Norwegian leader left.", "leader"),
        (
            "Norway's Ine Tveit and envoy Nils Berg of Norway left.",
            "They ate. Fans of the Norwegian leader left.",
            None,
        ),
        ("Norway's Ine Tveit left.", "They heard Tveit. Critics of the Danish leader left.", None),
        ("Norway's Ine Tveit and Norway's Ola Lund left.", "Lund sang. Critics of the Norwegian leader left.", None),
        ("Norwegian envoy Ine Tveit left.", "They heard Tveit. Critics of the Norwegian leader left.", "envoy"),
    ],
    ids=["leader", "the only one of the country", "seldom", "another country", "one of two", "another office"],
)
def test_who_is_known_without_an_office_is_the_leader(first: str, rest: str, title: str | None) -> None:
    """Whoever of a country is named again and again and never by an office is whom the text calls its leader."""
    article = newsmodel.parse(f"{HEADLINE}{first} They saw Tveit. It was Tveit. {rest}")

    assert [p.title for p in article.persons[0].positions] == ([title] if title else [])


def test_a_leader_is_called_so_beside_the_title() -> None:
    """By which other word the text speaks of the head of a country is one more position."""
    article = newsmodel.parse(HEADLINE + "Norwegian President Ine Tveit left. The Norwegian leader said no.")

    assert [position.title for position in article.persons[0].positions] == ["President", "leader"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("President Marta Berg left. Gen Olav Berg came. President Berg sat.", [2, 1], id="office"),
        pytest.param("President Marta Berg left. Olav Berg, a general, came. General Berg sat.", [1, 2], id="behind"),
        pytest.param("Norway's leader Marta Berg left. Olav Berg came. President Berg sat.", [2, 1], id="another word"),
        pytest.param("Olav Berg left. Marta Berg, a general, came. Mayor Berg sat.", [2, 1], id="no such office"),
        pytest.param("Mr Olav Berg left. Marta Berg came. Olav Berg sat. Ms Berg stood. Berg ate.", [2, 3], id="short"),
    ],
)
def test_an_office_tells_namesakes_apart(text: str, expected: list[int]) -> None:
    """Of several of one surname the one is meant who has the office, or is called by the surname alone."""
    assert [len(person.mentions) for person in newsmodel.parse(HEADLINE + text).persons] == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param(
            "Norwegian Foreign Minister Ine Tveit met her U.S. counterpart. U.S. Secretary of State Ed Cole left.",
            2, id="named later, by another office",
        ),
        pytest.param(
            "Speaking with her Chilean counterpart on Monday, Norwegian Defense Minister Ine Tveit agreed."
            " Chilean Defence Secretary Luis Araya sat.", 2, id="whose he is stands behind",
        ),
        pytest.param(
            "Norwegian envoy Ine Tveit met her Chilean counterpart, and Cuban President Juan Ruiz praised"
            " Chilean President Luis Araya.", 1, id="no counterpart of him who stands behind",
        ),
    ],
)  # fmt: skip
def test_a_counterpart_may_be_named_later(text: str, count: int) -> None:
    """Whoever has that office there is meant, wherever the text names him and by what name that country calls it."""
    article = newsmodel.parse(HEADLINE + text)

    (person,) = [person for person in article.persons if person.label in ("Ed Cole", "Luis Araya")]
    assert len(person.mentions) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("Norwegian President Ine Tveit praised Chilean President Luis Araya.", 2, id="same office"),
        pytest.param("Norwegian President Ine Tveit praised Chilean envoy Luis Araya.", 1, id="another office"),
        pytest.param("Norwegian President Ine Tveit praised Cuban President Luis Araya.", 1, id="another country"),
    ],
)
def test_a_counterpart_has_the_same_office(text: str, count: int) -> None:
    """Somebody's counterpart of a country is who has his office there."""
    article = newsmodel.parse(HEADLINE + text + " She met her Chilean counterpart.")

    assert next(len(person.mentions) for person in article.persons if person.label == "Luis Araya") == count


@pytest.mark.parametrize(
    ("text", "country"),
    [
        pytest.param("Norwegian Defence Minister Gen. Ola Tveit left.", "NO", id="office and rank"),
        pytest.param("Defence Minister General Ola Tveit left.", None, id="of what country nobody says"),
    ],
)
def test_an_office_before_a_rank_is_held(text: str, country: str | None) -> None:
    """Whoever has an office and a rank before the name has the office."""
    (person,) = newsmodel.parse(HEADLINE + text).persons

    assert person.country == country
    assert "Defence Minister" in [position.title for position in person.positions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param("Ola Tveit was named Norway's foreign minister.", "foreign minister", id="named"),
        pytest.param("Ola Tveit has been appointed foreign minister of Norway.", "foreign minister", id="appointed"),
        pytest.param("Ola Tveit was named by the foreign minister of Norway.", None, id="by whom"),
    ],
)
def test_who_was_named_to_an_office_has_it(text: str, title: str | None) -> None:
    """What somebody was named is the office from then on."""
    tveit = next(person for person in newsmodel.parse(HEADLINE + text).persons if person.label == "Ola Tveit")

    assert [position.title for position in tveit.positions] == ([] if title is None else [title])


def test_what_others_call_somebody_is_no_office_of_the_only_president() -> None:
    """In a quotation "he is the president of Chile" may be said of anybody."""
    lead = "President Ine Tveit is to host Chilean opposition leader Luis Araya."
    text = f'{lead} "He is the president of Chile for us," Mr Berg said. Ms Tveit left.'
    article = newsmodel.parse(HEADLINE + text)

    (host,) = (person for person in article.persons if person.label == "Ine Tveit")
    assert [position.of for position in host.positions] == [None]


@pytest.mark.parametrize("office", ["president", "president-elect"])
def test_whom_a_text_names_most_is_the_president_it_speaks_of(office: str) -> None:
    """Who is named again and again, and never called anything, is the president."""
    story = "America's Tveit spoke. Tveit was late, and Tveit was tired. They heard Tveit."
    article = newsmodel.parse(f"{HEADLINE}{story} The bill that the {office} signed is long. Ole Berg left.")

    tveit = next(person for person in article.persons if person.label == "Tveit")
    assert [position.title for position in tveit.positions] == ["president"]


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        ("Norwegian army spokesman Jan Moe said no.", "Jan Moe"),
        ("“No,” said Jan Moe, a spokesman for the Norwegian army.", "Jan Moe"),
        ("“No,” said army spokesman Jan Moe.", "Jan Moe"),
        ("Danish army spokesman Jan Moe said no.", "Norwegian army spokesman"),
        ("Norwegian army spokesman Jan Moe sat. Norwegian army spokesman Ola Berg left.", "Norwegian army spokesman"),
        ("It rained. " * 100 + "Norwegian army spokesman Jan Moe said no.", "Norwegian army spokesman"),
    ],
    ids=["same office", "behind the name", "of no country", "of another country", "two", "far away"],
)
def test_who_is_introduced_by_office_is_named_next(behind: str, speaker: str) -> None:
    """A spokesman without a name is the one with the same office whom the text names soon after."""
    text = f"{HEADLINE}The port is closed, a Norwegian army spokesman said.\n{behind}"
    article = newsmodel.parse(text, published="2018-05-31")
    assert article.party(article.statements[0].speakers[0].party or "").label == speaker


def test_any_holder_of_a_high_office_is_nobody_named() -> None:
    """The first visit by a prime minister is not one by him who is named next."""
    text = "It was the first time a Danish prime minister said so.\nDanish Prime Minister Jan Moe left."
    article = newsmodel.parse(HEADLINE + text, published="2018-05-31")
    assert [len(person.mentions) for person in article.persons] == [1]


def test_a_pm_is_called_prime_minister_as_well() -> None:
    """Who is introduced as PM and called by the whole of it later has both titles."""
    text = "Danish PM Ola Tveit spoke.\nBut Mr Tveit left. The prime minister said that he was ill."
    person = newsmodel.parse(HEADLINE + text, published="2018-05-31").persons[0]
    assert [position.title for position in person.positions] == ["PM", "prime minister"]


def test_the_pm_is_the_prime_minister() -> None:
    """Whom a text names most may be called by the short word alone."""
    story = "Britain's Tveit spoke. Tveit was late, and Tveit was tired. They heard Tveit."
    article = newsmodel.parse(f"{HEADLINE}{story} The bill that the PM signed is long. A PM may do so. The PM left.")

    tveit = next(person for person in article.persons if person.label == "Tveit")
    assert [position.title for position in tveit.positions] == ["PM"]
