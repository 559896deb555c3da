"""Corpora as people keep them, a row for each article."""

import gzip
import io
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmodel
from newsmodel.errors import ReadError
from newsmodel.readers.columns import COLUMNS
from newsmodel.readers.corpora import read_row, stream_rows, stream_table
from newsmodel.readers.opening import stream

TEXT = "Mr Tveit met Ms Lund in Oslo on Friday."


def codes(reading: newsmodel.Reading) -> list[str]:
    """The codes of its issues."""
    return [issue.code for issue in reading.issues]


def test_a_row_tells_all_that_an_article_holds() -> None:
    """Each column goes where its name says."""
    row = {
        "id": 7,
        "title": "Talks end",
        "text": TEXT + "\n\nThey ate.",
        "date": date(2018, 5, 31),
        "updated_at": "2018-06-01T10:00:00Z",
        "authors": ["Ann Lee", "Ben Roe"],
        "source": {"name": "The Daily"},
        "url": "https://daily.example/7",
        "lang": "en_GB",
    }
    reading = read_row(row)
    (article,) = reading.articles
    assert reading.issues == ()
    assert (article.id, article.headline, article.language) == ("7", "Talks end", "en-GB")
    assert article.text == f"Talks end\n{TEXT}\nThey ate."
    assert (str(article.published), str(article.modified)) == ("2018-05-31", "2018-06-01T10:00:00Z")
    assert [author.name for author in article.authors] == ["Ann Lee", "Ben Roe"]
    assert (article.publisher, article.url) == ("The Daily", "https://daily.example/7")
    assert newsmodel.extract(article).meetings


@pytest.mark.parametrize("name", COLUMNS["articleBody"])
def test_the_text_goes_by_many_names(name: str) -> None:
    """Whatever its column is called, in any case and with any marks between its words."""
    assert read_row({f"{name[:3].upper()}_{name[3:]}": TEXT}).articles[0].text == TEXT


def test_of_several_columns_the_first_that_holds_something_is_read() -> None:
    """What else could have told the same is an issue."""
    reading = read_row({"content": "Cut …", "text": TEXT, "published": "", "date": "2018-05-31"})
    assert reading.articles[0].text == TEXT
    assert str(reading.articles[0].published) == "2018-05-31"
    assert reading.issues[0].message == "there is no place for content, published"


def test_a_title_that_opens_the_text_stands_there_once() -> None:
    """The headline is not told twice."""
    assert read_row({"title": "Talks end", "text": f"Talks end\n{TEXT}"}).articles[0].text == f"Talks end\n{TEXT}"


def test_authors_may_be_a_list_as_python_shows_it() -> None:
    """So a column of lists comes out of pandas' CSV."""
    authors = read_row({"text": TEXT, "authors": "['Ann Lee', 'Ben Roe']"}).articles[0].authors
    assert [author.name for author in authors] == ["Ann Lee", "Ben Roe"]
    assert read_row({"text": TEXT, "authors": "[Ann Lee"}).articles


def test_what_pandas_puts_where_nothing_is_is_nothing() -> None:
    """A cell that is not a number tells nothing."""
    reading = read_row({"text": TEXT, "title": float("nan"), "date": float("nan")})
    assert (reading.articles[0].headline, reading.articles[0].published, reading.issues) == (None, None, ())


class NA:
    """What pandas has where nothing is: it compares with nothing."""

    def __repr__(self) -> str:
        return "<NA>"

    def __bool__(self) -> bool:
        raise TypeError("boolean value of NA is ambiguous")


def test_the_missing_value_of_pandas_is_nothing() -> None:
    """Nor is it asked whether it is true."""
    assert read_row({"text": TEXT, "title": NA(), "author": NA()}).issues == ()


def test_a_row_without_words_is_an_issue() -> None:
    """It holds no article, and the place is told."""
    assert codes(read_row({"text": "", "url": "https://daily.example/7"})) == ["no-text"]
    (reading,) = stream_rows([{"text": None}])
    assert reading.issues[0].message == "row 1: there are no words"


def test_a_row_with_a_summary_alone_is_read() -> None:
    """It is a standfirst, as in feeds."""
    reading = read_row({"title": "Talks end", "text": "", "description": TEXT})
    assert [str(block.kind) for block in reading.articles[0].blocks] == ["headline", "standfirst"]
    assert codes(reading) == ["summary-only"]


def test_a_date_that_cannot_be_read_is_an_issue() -> None:
    """Which of two days it is, nobody says."""
    assert codes(read_row({"text": TEXT, "date": "01/02/2018"})) == ["unreadable-date"]


def test_columns_without_a_place_are_told_once() -> None:
    """Not again for each of a million rows."""
    readings = list(stream_rows([{"text": TEXT, "stars": 5}] * 3))
    assert [codes(reading) for reading in readings] == [["unread-column"], [], []]


def test_only_a_mapping_is_a_row() -> None:
    """Wrong arguments are told as such."""
    with pytest.raises(TypeError, match="'row' must be a mapping"):
        read_row([("text", TEXT)])  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("mark", [",", "\t", ";", "|"])
def test_tables_are_read_whatever_parts_their_cells(mark: str) -> None:
    """Commas, tabs, semicolons and bars."""
    table = f'id{mark}text\na1{mark}"Talks end{mark} they said"\n'
    (reading,) = stream_table(io.BytesIO(table.encode()))
    assert (reading.articles[0].id, reading.articles[0].text) == ("a1", f"Talks end{mark.strip()} they said")


@pytest.mark.parametrize("name", ["a.csv", "a.csv.gz", "a.tsv", "a.jsonl", "a.ndjson.gz", "a.json"])
def test_corpora_are_read_by_name_packed_or_not(name: str, tmp_path: Path) -> None:
    """One door for all of them."""
    rows = [{"id": f"a{number}", "title": "Talks end", "text": TEXT, "date": "2018-05-31"} for number in range(2)]
    written = {
        "csv": "\ufeffid,title,text,date\n" + "".join(f"{','.join(row.values())}\n" for row in rows),
        "tsv": "id\ttitle\ttext\tdate\n" + "".join("\t".join(row.values()) + "\n" for row in rows),
        "json": json.dumps(rows),
    }
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    data = written.get(name.split(".")[1], lines).encode()
    (tmp_path / name).write_bytes(gzip.compress(data) if name.endswith("gz") else data)
    reading = newsmodel.read(tmp_path / name)
    assert reading.issues == ()
    assert [article.id for article in reading.articles] == ["a0", "a1"]
    assert [str(article.published) for article in reading.articles] == ["2018-05-31"] * 2


def test_parquet_of_others_is_read(tmp_path: Path) -> None:
    """A table with a column of text is a corpus."""
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    parquet.write_table(arrow.table({"Title": ["Talks end"], "Body": [TEXT]}), tmp_path / "a.parquet")
    assert newsmodel.read(tmp_path / "a.parquet").articles[0].headline == "Talks end"


def test_json_without_a_name_is_a_corpus_if_it_holds_a_text() -> None:
    """One object or a list of them."""
    assert newsmodel.read(json.dumps({"body": TEXT})).articles[0].text == TEXT
    assert len(newsmodel.read(json.dumps([{"body": TEXT}, {"body": TEXT}])).articles) == 2
    with pytest.raises(ReadError, match="unknown kind"):
        newsmodel.read('{"weather": "fine"}')


def test_lines_of_ours_and_of_others_may_stand_together() -> None:
    """Each line is what it is; a bad one is an issue."""
    ours = newsmodel.dumps(newsmodel.Article(id="a1", text="Talks end"))
    lines = "\n".join([ours, json.dumps({"text": TEXT}), '{"newsmodel": 1, "text": "x"}', '{"weather": "fine"}'])
    readings = list(stream(lines, format="jsonl"))
    assert [article.text for reading in readings for article in reading.articles] == ["Talks end", TEXT]
    assert [codes(reading) for reading in readings] == [[], [], ["bad-line"], ["bad-line"]]


def test_our_own_columns_stay_strict() -> None:
    """What is called ours and is not in order is an error, not a corpus."""
    with pytest.raises(newsmodel.FormatError):
        newsmodel.read('{"newsmodel": 1, "text": "Talks end"}')


def test_a_table_without_a_text_is_refused() -> None:
    """The error shows the heading."""
    with pytest.raises(ReadError, match=r"no column for the text of an article \(got 'id,name'"):
        newsmodel.read("id,name\n1,x\n", format="csv")


def test_one_table_of_ours_is_no_corpus(tmp_path: Path) -> None:
    """The facts of its articles are in the others, and nothing is lost in silence."""
    from newsmodel.formats import csv

    csv.dump([newsmodel.Article(id="a1", text="Talks end")], tmp_path)
    with pytest.raises(ReadError, match="give their directory or zip"):
        newsmodel.read(tmp_path / "articles.csv")


def test_a_table_that_is_no_text_is_refused() -> None:
    """Nor is a mark that is never closed read to the end of the world."""
    with pytest.raises(ReadError, match="not UTF-8"):
        list(stream_table(io.BytesIO(b"id,text\n1,\xff\xfe\n")))
    (reading,) = stream_table(io.BytesIO(b'id,text\n1,"' + b"x\n" * (1 << 23)))
    assert codes(reading) == ["bad-row"]
    with pytest.raises(ReadError, match="a line of more than"):
        list(stream_table(io.BytesIO(b"id,text\n1," + b"x" * ((1 << 24) + 1))))


def test_a_quotation_mark_that_is_never_closed_is_told() -> None:
    """What it swallows is not taken for an article."""
    good, bad = stream_table(io.BytesIO(b'id,text\n1,Talks end\n2,"Talks begin\n3,Talks go on\n'))
    assert good.articles[0].id == "1"
    assert bad.issues[0].message == "line 4: invalid CSV: unexpected end of data"


def test_a_row_with_other_cells_than_the_heading_is_told() -> None:
    """A line end without quotation marks makes no article of half a text."""
    table = b"id,text,date\n1,First\nSecond,2018-05-31\n\n,,\n2,Talks end,2018-05-31\n"
    *bad, good = stream_table(io.BytesIO(table))
    assert [issue.message for reading in bad for issue in reading.issues] == [
        "line 2: must have 3 cells (got 2)",
        "line 3: must have 3 cells (got 2)",
    ]
    assert good.articles[0].id == "2"


def test_of_two_columns_of_one_name_the_first_that_holds_something_is_read() -> None:
    """The other is not read in silence in its place."""
    (reading,) = stream_table(io.BytesIO(b"text,text\nTalks end,Cut\n"))
    assert reading.articles[0].text == "Talks end"


def test_a_table_in_utf_16_is_read() -> None:
    """As spreadsheets write it, with its mark."""
    (reading,) = stream_table(io.BufferedReader(io.BytesIO("text\nÆgir left\n".encode("utf-16"))))  # type: ignore[arg-type]
    assert reading.articles[0].text == "Ægir left"


def test_the_words_for_nothing_are_nothing() -> None:
    """So corpora come out of pandas' astype(str)."""
    reading = read_row({"text": TEXT, "title": "nan", "author": "NaN", "publisher": "None", "date": "NaT"})
    article = reading.articles[0]
    assert (article.headline, article.authors, article.publisher, article.published) == (None, (), None, None)
    assert reading.issues == ()


def test_an_issue_names_the_column() -> None:
    """And not the property that the column tells."""
    assert read_row({"text": TEXT, "Pub Date": "01/02/2018"}).issues[0].message.startswith("Pub Date may be two days")
    assert read_row({"text": TEXT, "Pub Date": "soon"}).issues[0].message.startswith("Pub Date is no date")


@pytest.mark.parametrize("key", ["articles", "data"])
def test_rows_may_stand_in_one_list_of_an_object(key: str) -> None:
    """As interfaces of news sites give them."""
    reading = newsmodel.read(json.dumps({"status": "ok", key: [{"content": TEXT}, {"content": TEXT}]}))
    assert len(reading.articles) == 2


def test_a_table_is_read_row_by_row() -> None:
    """The file stays open, and what follows is asked for only when it is its turn."""
    file = io.BytesIO(b"text\n" + b"Talks end\n" * 100_000)
    next(stream_table(file))
    assert file.tell() < 100_000
    assert not file.closed


@given(st.dictionaries(st.text(), st.none() | st.booleans() | st.floats() | st.text() | st.lists(st.text())))
def test_any_row_is_read(row: dict[str, object]) -> None:
    """An article or an issue, never an error."""
    reading = read_row({**row, "text": row.get("text", TEXT)})
    assert reading.articles or codes(reading)


GERMAN = {"text": "Inhalt", "headline": "Titel", "published": "Datum"}
COLUMNS_OF_OTHERS = "Nr;Titel;Inhalt;Datum\n7;Talks end;" + TEXT + ";2018-05-31\n"


@pytest.mark.parametrize("name", ["a.csv", "a.jsonl", "a.json", "a.parquet", "", "a.txt"])
def test_columns_may_have_any_names(name: str, tmp_path: Path) -> None:
    """In every format in which corpora stand, if somebody says what they tell; also where no name tells the format."""
    row = {"Nr": 7, "Titel": "Talks end", "Inhalt": TEXT, "Datum": "2018-05-31"}
    path = tmp_path / (name or "corpus")
    path.write_text({".jsonl": json.dumps(row), ".json": json.dumps([row])}.get(path.suffix, COLUMNS_OF_OTHERS))
    if path.suffix == ".parquet":
        arrow = pytest.importorskip("pyarrow")
        pytest.importorskip("pyarrow.parquet").write_table(arrow.Table.from_pylist([row]), path)
    (article,) = newsmodel.read(path, columns=GERMAN).articles
    assert (article.text, article.headline) == (f"Talks end\n{TEXT}", "Talks end")
    assert str(article.published) == "2018-05-31"


def test_rows_take_the_names_of_columns() -> None:
    """One by one, and several."""
    row = {"Titel": "Talks end", "Inhalt": TEXT, "Datum": "2018-05-31"}
    assert read_row(row, GERMAN).issues == ()
    assert [reading.issues for reading in stream_rows([row, row], GERMAN)] == [(), ()]


def test_who_has_other_columns_is_told_the_way_on() -> None:
    """What was found, what is expected, the likeliest first, and what to say."""
    with pytest.raises(ReadError) as caught:
        list(stream_table(io.BytesIO(COLUMNS_OF_OTHERS.encode())))
    assert "got 'Nr;Titel;Inhalt;Datum', expected text, body, " in caught.value.message
    assert "columns={'text': …}, --column text=…" in caught.value.message


def test_a_named_column_must_be_there() -> None:
    """A wrong name is no reason to read without dates."""
    with pytest.raises(ReadError, match=r"no column Tag \(got 'Nr,"):
        list(stream_table(io.BytesIO(COLUMNS_OF_OTHERS.encode()), {"text": "Inhalt", "date": "Tag"}))


@pytest.mark.parametrize("encoding", ["latin-1", "cp1250", "utf-16", "utf-16-le", "utf-32"])
def test_a_table_is_read_in_its_encoding(encoding: str) -> None:
    """That of old spreadsheets, or one that a mark tells."""
    data = 'id,text\n1,"Émile left"\n'.encode(encoding)
    assert next(stream_table(io.BytesIO(data), encoding=encoding)).articles[0].text == "Émile left"


def test_a_byte_order_mark_counts_before_an_encoding() -> None:
    """It is seldom wrong."""
    data = "text\nÉmile left\n".encode("utf-8-sig")
    assert next(stream_table(io.BytesIO(data), encoding="latin-1")).articles[0].text == "Émile left"


def test_bytes_that_are_no_text_are_told_by_their_line() -> None:
    """The rows before are read; the way on is told."""
    table = stream_table(io.BytesIO(b'id,text\n1,"Talks\nend"\n2,\xc9mile left\n3,x\n'))
    assert next(table).articles[0].id == "1"
    with pytest.raises(ReadError, match=r"not UTF-8 text \(got byte 0xc9 on line 4; say its encoding, such as cp1252"):
        next(table)


def test_a_table_that_breaks_off_within_a_character_is_refused() -> None:
    """As other text in this encoding is."""
    with pytest.raises(ReadError, match="not UTF-16-LE text"):
        list(stream_table(io.BytesIO("text\nTalks\n".encode("utf-16")[:-1])))


def test_what_parts_the_cells_may_be_told_in_a_line_above() -> None:
    """As spreadsheets are told; lines are counted from the first of the file."""
    good, bad = stream_table(io.BytesIO(b"sep=;\r\nid;text\r\n1;Talks, they said, end\r\n2\r\n"))
    assert good.articles[0].text == "Talks, they said, end"
    assert bad.issues[0].message == "line 4: must have 2 cells (got 1)"


def test_blanks_before_a_quotation_mark_are_passed_over() -> None:
    """It is none of the text."""
    (reading,) = stream_table(io.BytesIO(b'id, text\n1, "Talks, they said, end"\n'))
    assert reading.articles[0].text == "Talks, they said, end"


def test_a_table_without_a_name_is_told_by_its_heading() -> None:
    """It is not one text with all rows in it; words with commas are no heading."""
    assert [article.id for article in newsmodel.read(b"id,title,text\n1,A,x y\n2,B,y z\n").articles] == ["1", "2"]
    assert len(newsmodel.read(b"Talks, text and pictures\nMr Tveit met Ms Lund, in Oslo.\n").articles) == 1
