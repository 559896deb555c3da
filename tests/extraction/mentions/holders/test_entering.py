"""The verb before an office tells who comes to it, and how it is held."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.mentions import Mentions

Read = Callable[[str], Mentions]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Maria Tveit was appointed as foreign minister in May.", "current"),
        ("Maria Tveit has taken over as foreign minister.", "current"),
        ("Maria Tveit, who took office as president in May, left.", "current"),
        ("Maria Tveit, sworn in as the president in May, left.", "current"),
        ("Maria Tveit was tapped to serve as envoy to Chile.", "designate"),
        ("Maria Tveit went on to become foreign minister.", "current"),
        ("Maria Tveit was nominated to be ambassador to Chile.", "designate"),
        ("Maria Tveit will be sworn in as president.", "designate"),
        ("Maria Tveit served two terms as a senator.", "former"),
        ("Maria Tveit had served as foreign minister.", "former"),
        ("Maria Tveit has served as foreign minister.", "current"),
        ("Maria Tveit used to be foreign minister.", "former"),
        ("Maria Tveit, who used to be the Danish envoy to Chile, left.", "former"),
        ("Maria Tveit, who used to serve as a senator, left.", "former"),
        ("Maria Tveit was not appointed as foreign minister.", None),
        ("Maria Tveit would be sworn in as president.", None),
        ("Maria Tveit appointed as foreign minister an old friend.", None),
        ("Maria Tveit counted two terms as a senator.", None),
    ],
)
def test_the_verb_leads_to_the_office(mentions_of: Read, text: str, status: str | None) -> None:
    """Who was sworn in, took over or served as something holds that office, held it, or is to hold it."""
    found = [role.status.value for role in mentions_of(text).roles if role.holder is not None]

    assert found == ([] if status is None else [status])
