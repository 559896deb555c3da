"""Files are packed and unpacked by their name, and a small file cannot fill the memory."""

import gzip
import io
import sys
from pathlib import Path

import pytest

from newsmodel.errors import FormatError, MissingExtraError
from newsmodel.formats import files, json, jsonld, jsonlines, ninjs
from newsmodel.model.article import Article

zstandard = pytest.importorskip("zstandard")


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.jsonl.zst"])
def test_lines_come_back(tmp_path: Path, article: Article, name: str) -> None:
    """Whatever the name says, what is written comes back, and equal records make equal files."""
    for place in (tmp_path / name, tmp_path / f"b{name}"):
        assert 2 == jsonlines.write_lines([article, article], place)
        assert [article, article] == list(jsonlines.read_lines(place))
    assert (tmp_path / name).read_bytes() == (tmp_path / f"b{name}").read_bytes()


@pytest.mark.parametrize("form", [json, jsonld, ninjs])
@pytest.mark.parametrize("end", [".gz", ".zst"])
def test_single_articles_come_back(tmp_path: Path, article: Article, form, end: str) -> None:
    """Each format of one article is packed by its name, too."""
    form.dump(article, tmp_path / f"a{end}")

    assert article == form.load(tmp_path / f"a{end}")
    assert (tmp_path / f"a{end}").read_bytes()[:2] in (b"\x1f\x8b", b"\x28\xb5")


def test_several_zstd_frames_are_one_file(tmp_path: Path, article: Article) -> None:
    """Frames one after another, as ``cat`` makes them, are read as one."""
    line = json.dumps(article).encode() + b"\n"
    (tmp_path / "a.zst").write_bytes(zstandard.compress(line) + zstandard.compress(line))

    assert [article, article] == list(jsonlines.read_lines(tmp_path / "a.zst"))


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress], ids=["gz", "zst"])
def test_a_file_cut_anywhere_is_an_error(tmp_path: Path, pack) -> None:
    """A packed file that breaks off, at whatever byte, or has a wrong one, is a FormatError."""
    packed = pack(b'{"newsmodel":1,"id":"a1","text":"Talks end"}\n')
    place = tmp_path / ("a.gz" if pack is gzip.compress else "a.zst")
    for size in range(1, len(packed)):
        place.write_bytes(packed[:size])
        with pytest.raises(FormatError, match=r"invalid (gzip|zstd)"):
            list(jsonlines.read_lines(place))
    place.write_bytes(b"no magic number")
    with pytest.raises(FormatError, match=r"invalid (gzip|zstd)"):
        json.load(place)


@pytest.mark.parametrize("end", [".gz", ".zst"])
def test_a_bomb_is_refused(tmp_path: Path, end: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A packed file that is read as a whole may unpack to so much and no more."""
    monkeypatch.setattr(files, "LARGEST", 1000)
    with files.writing(tmp_path / f"a{end}") as write:
        write(" " * 100_000)
    with pytest.raises(FormatError, match="must not unpack to more than 1000 bytes"):
        json.load(tmp_path / f"a{end}")


def test_blank_lines_without_end_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Blank lines are passed over, but not a thousand million of them."""
    monkeypatch.setattr(jsonlines, "MOST_BLANK_LINES", 3)
    record = '{"newsmodel":1,"id":"a1","text":""}\n'
    good = record + "\n\n\n" + record
    assert 2 == len(list(jsonlines.read_lines(io.StringIO(good))))
    with pytest.raises(FormatError, match="too many blank lines @ line 6"):
        list(jsonlines.read_lines(io.StringIO("\n" + good.replace("\n\n", "\n\n\n")), on_error=print))


def test_without_zstandard_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without zstandard the error says what to install, and nothing is overwritten."""
    (tmp_path / "a.zst").write_bytes(zstandard.compress(b""))
    monkeypatch.setitem(sys.modules, "zstandard", None)
    with pytest.raises(MissingExtraError, match=r"newsmodel\[zstd\]"):
        list(jsonlines.read_lines(tmp_path / "a.zst"))
    with pytest.raises(MissingExtraError, match=r"newsmodel\[zstd\]"):
        jsonlines.write_lines([], tmp_path / "a.zst")
    assert (tmp_path / "a.zst").stat().st_size
