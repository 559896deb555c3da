"""Whatever comes in, nothing but our own errors comes out."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmodel
from newsmodel.errors import FormatError, ParseError
from newsmodel.formats.json import dumps, from_data, loads
from newsmodel.model.article import Article
from newsmodel.strategies import Prose, articles, prose, texts, time_values
from newsmodel.values.time import TimeValue

#: Characters that mean something to the parser, so that drawn noise looks like news.
NEWSY = st.text(st.sampled_from("Mr Kim said: \"'“”‘’.,-–\n(]10:May\u00ad\u200b\r"), max_size=120)
#: Whom a text speaks of: people by name, and words that stand for those named before.
WHOM = st.sampled_from(
    ["Norwegian Minister Erik Tveit", "Ms Lund", "he", "they", "the two", "both men", "the ministers", "the envoys"]
)
#: Names of many words.
LONG = st.sampled_from(["the United Arab Emirates", "the United Nations Security Council", "Saudi Arabia"])
#: A text that names many, and then speaks of those before them.
AGAIN = st.builds(
    "{} met {}.{}Ships came from {}.{}{} will meet again.".format,
    WHOM,
    WHOM,
    st.sampled_from([" ", "\n\n"]),
    st.lists(LONG, min_size=1, max_size=60).map(", ".join),
    st.sampled_from([" ", "\n\n"]),
    st.sampled_from(["The two", "They", "The ministers", "The envoys", "The three leaders"]),
)
PLAIN = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)),
    max_leaves=8,
)


@given(st.one_of(st.text(), texts(), NEWSY))
def test_parse_takes_any_text(text: str) -> None:
    """Any text at all becomes an article."""
    assert isinstance(newsmodel.parse(text), Article)


@given(prose(), st.data())
def test_parse_takes_a_text_that_breaks_off(told: Prose, data: st.DataObject) -> None:
    """Wherever a text ends, it is an article."""
    cut = data.draw(st.integers(0, len(told.text)))

    assert isinstance(newsmodel.parse(told.text[:cut]), Article)


@given(AGAIN)
def test_parse_takes_those_spoken_of_again(text: str) -> None:
    """However far back and behind however many names those stand of whom a text speaks, it is an article."""
    assert isinstance(newsmodel.parse(text), Article)


@pytest.mark.parametrize(
    "text",
    [
        "A paper said the meeting, held on",
        "Ms Lund praised the US-China",
        "Mr Tveit is a quiet man",
        "It said\n“...\nJens Berg, an expert on far Asia at",
        "Mr Tveit met Ms Lund in Geneva,",
        "The two",
        "They told him in a meeting in",
        "Ahead of talks with",
    ],
)
def test_rules_may_look_beyond_the_end(text: str) -> None:
    """A construction that stops where a rule looks for more of it is read as far as it goes."""
    assert newsmodel.parse(text).text == text


@given(st.text())
def test_time_value_takes_any_text(text: str) -> None:
    """Any text is a time, or a ParseError."""
    with contextlib.suppress(ParseError):
        assert text == str(TimeValue.parse(text))


@given(time_values(), st.data())
def test_mangled_time_value_is_read_or_refused(value: TimeValue, data: st.DataObject) -> None:
    """A standard string with a character too few or changed is a time, or a ParseError."""
    form = str(value)
    at = data.draw(st.integers(0, len(form) - 1))
    mangled = form[:at] + data.draw(st.sampled_from(("", "9", "-", "T", "X", "/"))) + form[at + 1 :]

    with contextlib.suppress(ParseError):
        assert mangled == str(TimeValue.parse(mangled))


@given(PLAIN)
def test_from_data_refuses_what_is_no_article(data: object) -> None:
    """Plain data that is no article is a FormatError."""
    with pytest.raises(FormatError):
        from_data(data)


@given(st.one_of(st.text(), st.binary()))
def test_loads_refuses_what_is_no_json(data: str | bytes) -> None:
    """Text that is no article is a FormatError."""
    with pytest.raises(FormatError):
        loads(data)


@given(articles(), st.data())
def test_mangled_json_is_read_or_refused(article: Article, data: st.DataObject) -> None:
    """The JSON of an article with a stretch cut out is an article, or a FormatError."""
    text = dumps(article)
    start = data.draw(st.integers(0, len(text)))
    cut = text[:start] + text[start + data.draw(st.integers(1, 30)) :]

    with contextlib.suppress(FormatError):
        assert isinstance(loads(cut), Article)
