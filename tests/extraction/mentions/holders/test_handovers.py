"""Who takes over an office has it, and who had it before had it."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.mentions import Mentions

Read = Callable[[str], Mentions]


@pytest.mark.parametrize(
    ("text", "tveit", "berg"),
    [
        ("Maria Tveit succeeded Ole Berg as finance minister.", "current", "former"),
        ("Maria Tveit, who replaced Ole Berg as finance minister, left.", "current", "former"),
        ("Maria Tveit took over from Ole Berg as Norway's finance minister.", "current", "former"),
        ("Maria Tveit will succeed Ole Berg as finance minister.", "designate", "current"),
        ("Maria Tveit would succeed Ole Berg as finance minister.", None, "current"),
        ("Maria Tveit became finance minister in 2016, succeeding Ole Berg.", "current", "former"),
        ("Maria Tveit has served as finance minister since May, when she succeeded Ole Berg.", "current", "former"),
        ("Maria Tveit became finance minister, greeting Ole Berg.", "current", None),
        ("Maria Tveit saw Ole Berg as finance minister.", None, "current"),
        ("Finance Minister Ole Berg was replaced by Maria Tveit on Monday.", "current", "former"),
        ("Norway's finance minister, Ole Berg, has been succeeded by his deputy, Maria Tveit.", "current", "former"),
        ("Finance Minister Ole Berg will be replaced by Maria Tveit in May.", "designate", "current"),
        ("Ole Berg was replaced as finance minister by Maria Tveit.", "current", "former"),
        ("Maria Tveit replaced Finance Minister Ole Berg on Monday.", "current", "former"),
        ("Maria Tveit replaced Finance Minister Ole Berg at the talks.", None, "former"),
        ("Ole Berg, whom Maria Tveit replaced as finance minister, left.", "current", "former"),
        ("Ole Berg's successor as finance minister, Maria Tveit, left.", "current", "former"),
        ("Ole Berg, Maria Tveit's predecessor as finance minister, left.", "current", "former"),
        ("Finance Minister Ole Berg was sacked on Monday and replaced by Maria Tveit.", "current", "former"),
        ("Finance Minister Ole Berg resigned and was replaced by Maria Tveit.", "current", "former"),
        ("Maria Tveit took over as finance minister from Ole Berg on Monday.", "current", "former"),
        ("Finance Minister Ole Berg was sacked and his plan was praised by Maria Tveit.", None, "former"),
        ("Finance Minister Ole Berg replaced his plan.", None, "current"),
        ("A friend succeeded Ole Berg as finance minister.", None, "former"),
    ],
)
def test_an_office_goes_from_one_to_the_other(
    mentions_of: Read, text: str, tveit: str | None, berg: str | None
) -> None:
    """Succeeding and replacing somebody tell of two who have an office, one after the other."""
    mentions = mentions_of(text)
    held = {
        mentions.names[role.holder].words[-1]: role.status.value for role in mentions.roles if role.holder is not None
    }

    assert (held.get("Tveit"), held.get("Berg")) == (tveit, berg)
