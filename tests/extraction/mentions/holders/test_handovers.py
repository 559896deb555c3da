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
