"""Statements go to citron's annotation format, and to flat rows."""

import io
import json
from pathlib import Path

import attrs
import pytest
from hypothesis import given

from newsmodel.formats import citron
from newsmodel.model.article import Article
from newsmodel.model.statement import Speaker
from newsmodel.span import Span
from newsmodel.strategies import articles


def words(article: Article, text: str) -> citron.Words:
    """The span of citron's where *text* first stands."""
    start = article.text.index(text)
    return {"start": start, "end": start + len(text), "text": text}


def saying(article: Article, *speakers: Speaker) -> Article:
    """The article, its statement said by others."""
    return attrs.evolve(article, statements=(attrs.evolve(article.statements[0], speakers=speakers),))


class TestDocument:
    """What citron reads."""

    def test_a_statement_is_a_quote(self, article: Article) -> None:
        """Contents, cue, the speaker as it stands, and the name that it goes back to."""
        quote = {
            "id": "s1",
            "cue": words(article, "told"),
            "sources": [words(article, "she")],
            "contents": [words(article, "We agree,"), words(article, "on \\most/ things.")],
            "coreferences": [words(article, "Jane Roe")],
        }

        assert {
            "text": article.text,
            "quotes": [quote],
            "coreference_groups": [[words(article, "Jane Roe"), words(article, "she")]],
        } == citron.to_data(article)

    @pytest.mark.parametrize(
        ("party", "mention"), [("p1", "Jane Roe"), ("p2", "Mr Şahin"), ("o1", "US"), (None, "she")]
    )
    def test_a_name_goes_back_to_nothing(self, article: Article, party: str | None, mention: str) -> None:
        """Nor does one that the text does not name, or a mention of nobody who is known."""
        start = article.text.index(mention)
        speaker = Speaker(party=party, words=mention, span=Span(start, start + len(mention)))
        [quote] = citron.to_data(saying(article, speaker))["quotes"]

        assert ([words(article, mention)], []) == (quote["sources"], quote["coreferences"])

    def test_a_quote_has_a_cue(self, article: Article) -> None:
        """Citron's reader asks for one; the rows hold the others, too."""
        bare = attrs.evolve(article, statements=(attrs.evolve(article.statements[0], cue=None),))

        assert [] == citron.to_data(bare)["quotes"]
        assert [(None, [])] == [(row["cue"], row["cue_spans"]) for row in citron.to_rows([bare])]

    def test_a_file_holds_the_document(self, article: Article, tmp_path: Path) -> None:
        """In UTF-8, without escapes that people would have to read."""
        citron.dump(article, tmp_path / "a.json")
        text = (tmp_path / "a.json").read_text(encoding="utf-8")

        assert "Şahin" in text
        assert citron.to_data(article) == json.loads(text)


class TestRows:
    """What a data frame holds."""

    def test_a_statement_is_a_row(self, article: Article) -> None:
        """Words beside their spans, and whom the speaker resolves to."""
        she, told = article.text.index("she told"), article.text.index("told the")
        first, second = article.text.index("We agree,"), article.text.index("on \\most")

        assert [
            {
                "article": "a1",
                "statement": "s1",
                "kind": "direct",
                "quote": "We agree, on \\most/ things.",
                "quote_spans": [[first, first + 9], [second, second + 17]],
                "source": "she",
                "source_spans": [[she, she + 3]],
                "coref": "Jane Roe",
                "coref_ids": ["p1"],
                "cue": "told",
                "cue_spans": [[told, told + 4]],
                "verb": "tell",
                "negated": True,
            }
        ] == list(citron.to_rows([article]))

    def test_several_speakers_share_a_row(self, article: Article) -> None:
        """A party that stands twice is one, and who has no span still has words."""
        both = saying(article, Speaker(party="p1", words="she"), Speaker(party="p1", words="Roe"), Speaker(words="X"))
        [row] = citron.to_rows([both])

        assert ("she; Roe; X", [], "Jane Roe", ["p1"]) == (
            row["source"],
            row["source_spans"],
            row["coref"],
            row["coref_ids"],
        )

    def test_nobody_is_none(self, article: Article) -> None:
        """A statement without a speaker has no source and no coref."""
        [row] = citron.to_rows([saying(article)])

        assert (None, None) == (row["source"], row["coref"])

    def test_rows_are_lines_of_json(self, article: Article) -> None:
        """Of several articles, one behind the other."""
        file = io.StringIO()
        citron.dump_rows([article, attrs.evolve(article, id="a2")], file)

        assert ["a1", "a2"] == [json.loads(line)["article"] for line in file.getvalue().splitlines()]


@given(articles(min_statements=1))
def test_spans_cut_their_words_out_of_the_text(article: Article) -> None:
    """In the document as in the rows, once it is JSON."""
    data = json.loads(citron.dumps(article))
    quotes = data["quotes"]
    found = [span for quote in quotes for part in ("sources", "contents", "coreferences") for span in quote[part]]
    found += [quote["cue"] for quote in quotes] + [span for group in data["coreference_groups"] for span in group]

    assert [span["text"] for span in found] == [data["text"][span["start"] : span["end"]] for span in found]
    for row in citron.to_rows([article]):
        assert row["quote"] == " ".join(article.text[start:end] for start, end in row["quote_spans"])
        assert [row["cue"]] == [article.text[start:end] for start, end in row["cue_spans"]] or row["cue"] is None
        assert all(article.text[start:end] in (row["source"] or "") for start, end in row["source_spans"])


@given(articles())
def test_every_statement_has_a_row(article: Article) -> None:
    """And those with a cue a quote, in the same order."""
    assert [statement.id for statement in article.statements] == [row["statement"] for row in citron.to_rows([article])]
    assert [statement.id for statement in article.statements if statement.cue is not None] == [
        quote["id"] for quote in citron.to_data(article)["quotes"]
    ]
