"""Who is described as he speaks and named as he goes on."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]


@pytest.mark.parametrize(
    ("text", "described"),
    [
        pytest.param(
            "A senior Chilean diplomat said that talks would go on.\n"
            "Ola Lund, who heads the Europe desk, told reporters that no date was set.",
            "senior Chilean diplomat",
            id="in the lead",
        ),
        pytest.param(
            'Ice melts. Snow falls. It rains. A former adviser to Mr Berg warned.\n"It is near," Ola Lund said.',
            "former adviser",
            id="his words go on",
        ),
        pytest.param(
            'The road is open, a Norwegian army spokesman said.\n"It is safe," said Colonel Ola Lund in a tweet.',
            "Norwegian army spokesman",
            id="a rank is no office",
        ),
        pytest.param(
            "A judge in Oslo has said that the ban is legal. It was his second.\nJudge Ola Lund said it was urgent.",
            "judge",
            id="the same office further on",
        ),
        pytest.param(
            "The top Democrat in the Senate called on the king to stop.\n"
            "Senate Minority Leader Ola Lund said it was urgent.",
            "top Democrat",
            id="what he is of behind it",
        ),
        pytest.param(
            "King Harald left.\nA lawmaker in Oslo, where the camp is, denied it.\nKing Harald said it was so.\n"
            "Labour lawmaker Ola Lund said the king was wrong.",
            "lawmaker",
            id="though one who is known says more between",
        ),
        pytest.param(
            "Chile's ambassador to Norway said the rules were old. Dr Ola Lund said students could not wait.",
            "ambassador to Norway",
            id="whose there is one",
        ),
        pytest.param(
            "Norway is to send ships, its defence chief said on Monday.\nGeneral Ola Lund said they would leave.",
            "defence chief",
            id="whose it is before it",
        ),
    ],
)
def test_named_as_he_goes_on(cast_of: Read, text: str, described: str) -> None:
    """Who speaks by an office and then by name is one, and has the office."""
    lund = next(person for person in cast_of(text).persons if person.label == "Ola Lund")
    assert any(mention.words.endswith(described) for mention in lund.mentions)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            'A senior official, who did not want to be named, said so.\n"We are ready," Ola Lund told reporters.',
            id="not to be named",
        ),
        pytest.param(
            "A Norwegian official said talks would go on.\nPresident Ola Lund of Chile said they would not.",
            id="of another country",
        ),
        pytest.param(
            "A lawyer for the sailors said they were well.\nOla Lund, the head of the oil company, said he was glad.",
            id="of another office",
        ),
        pytest.param(
            "A Chilean official said so. The official said former minister Ola Lund had told nobody.",
            id="spoken of by the one described",
        ),
        pytest.param(
            "One diplomat said the text was weak. Ola Lund, another diplomat, called it strong.", id="another"
        ),
        pytest.param(
            "A Chilean official said so. A police officer said more. Ola Lund told reporters it was late.", id="two"
        ),
        pytest.param(
            'A Norwegian official declined to comment. "It is late," envoy Ola Lund said.', id="who says nothing"
        ),
        pytest.param("Maria Tveit left. The Oslo official said so. Ola Lund told reporters it was late.", id="before"),
        pytest.param("Maria Tveit, an envoy who is ill, said so. Ola Lund told reporters it was late.", id="named"),
    ],
)
def test_somebody_else(cast_of: Read, text: str) -> None:
    """Who is named next is not taken for whom the words before describe, where they tell of another."""
    lund = next(person for person in cast_of(text).persons if person.label == "Ola Lund")
    assert not any(mention.words.endswith(("official", "lawyer")) for mention in lund.mentions)
    assert len([mention for mention in lund.mentions if mention.words != "Ola Lund"]) <= 1
