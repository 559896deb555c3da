"""Finding times, beside dateparser and Recognizers-Text in the same run."""

import pytest
from clock import seconds

from newsmodel.extraction.mentions.times import find_times

TEXT = (
    "The foreign ministers met in Vienna on Monday and will meet again on 12 June, officials said. Talks began two "
    "weeks ago, after a decade of silence, and a first accord was signed in May 2017. The envoy, in office since last "
    "year, is expected to report by the end of the month. Nobody would say what was agreed, or who had asked for the "
    "meeting, and the delegations left without a word to the reporters who had been waiting since Friday night.\n\n"
)
#: About 2 kB of news: Recognizers-Text takes a second for it.
ARTICLE = TEXT * 5
#: Characters a second that the slowest machine must do.
FLOOR = 200_000


@pytest.mark.bench
def test_floor() -> None:
    """At least 200,000 characters a second are read and resolved."""
    find_times(ARTICLE, "2018-05-31")
    assert seconds(lambda: find_times(ARTICLE, "2018-05-31"), 5) <= len(ARTICLE) / FLOOR


@pytest.mark.bench
def test_beside_dateparser() -> None:
    """At least ten times as fast as ``dateparser.search``."""
    search = pytest.importorskip("dateparser.search")
    find_times(ARTICLE, "2018-05-31")
    search.search_dates(TEXT, languages=["en"])
    peer = seconds(lambda: search.search_dates(ARTICLE, languages=["en"]), 1)
    assert 10 * seconds(lambda: find_times(ARTICLE, "2018-05-31"), 5) <= peer


@pytest.mark.bench
def test_beside_recognizers_text() -> None:
    """At least a hundred times as fast as Recognizers-Text."""
    recognizers = pytest.importorskip("recognizers_date_time")
    find_times(ARTICLE, "2018-05-31")
    recognizers.recognize_datetime(TEXT, "en-us")
    peer = seconds(lambda: recognizers.recognize_datetime(ARTICLE, "en-us"), 1)
    assert 100 * seconds(lambda: find_times(ARTICLE, "2018-05-31"), 5) <= peer
