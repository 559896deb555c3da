"""What can be said on the command line."""

import argparse
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, TypeAlias

from newsmodel import __version__
from newsmodel.cli import checking, commands
from newsmodel.cli.outputs import FORMS, ONE
from newsmodel.cli.workers import cores
from newsmodel.errors import ParseError
from newsmodel.formats.events import SCHEMES
from newsmodel.readers.detecting import NAMES

if TYPE_CHECKING:
    from newsmodel.values.time import TimeValue

#: Processes at the most, as one system or another lets a pool have.
_MANY: Final = 61
#: Makes the parser of a command.
Add: TypeAlias = Callable[..., argparse.ArgumentParser]

_ABOUT = """\
Who met whom, when and where, and who said what to whom: read out of news, each fact with the words that say it."""

_NAMES = """\
.json, .jsonl (also .gz, .zst), .jsonld, .ninjs, .xml (NewsML-G2), .zip or a directory (CSV), .parquet"""

_PARSE = f"""\
Read articles (text, pages, feeds, whatever can be read) and write them, with their facts, as the name of OUT says:
{_NAMES}.
On standard output one article is newsmodel JSON, and many are JSON Lines.
A file that cannot be read is reported on standard error, the others go on, and the exit code is 1.
OUT is replaced only when all is written; if nothing could be read, it stays as it was."""

_PARSE_EXAMPLES = """\
examples:
  newsmodel parse examples/articles/2015-04-02-lausanne.txt --published 2015-04-02
  newsmodel parse examples/articles/*.txt -o articles.jsonl
  newsmodel parse feed.xml page.html crawl.warc.gz -o articles.jsonl.gz --jobs 0
  pbpaste | newsmodel parse - --published 2015-04-02 | jq '.meetings[].evidence[0].words'"""

_SHOW_EXAMPLES = """\
examples:
  newsmodel show examples/articles/2014-01-24-geneva.txt --published 2014-01-24
  newsmodel show article.json"""

_CONVERT = f"""\
Write what IN holds as the name of OUT says, without looking for facts (parse does):
{_NAMES}.
IN may be anything that can be read.
OUT is replaced only when all is written; a piece of IN that cannot be read is reported, and the exit code is 1."""

_CONVERT_EXAMPLES = """\
examples:
  newsmodel convert articles.jsonl.gz tables/
  newsmodel convert page.html page.jsonld
  newsmodel convert --from ninjs --to json - -"""

_EVENTS = """\
Write what happened as events of PLOVER or CAMEO, a row each: CSV or JSON Lines, as the name of OUT tells,
and JSON Lines on standard output. Articles that have no facts yet are looked through."""

_EVENTS_EXAMPLES = """\
examples:
  newsmodel events articles.jsonl -o events.csv
  newsmodel events --scheme cameo examples/articles/*.txt"""

_VALIDATE_EXAMPLES = """\
examples:
  newsmodel validate article.json
  newsmodel parse *.txt | newsmodel validate --lines -"""

_EXIT_CODES = """\
exit codes: 0 all went well, 1 a file failed, 2 wrong arguments,
            130 Ctrl-C, 141 whoever read our output went away"""


def read_arguments(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """What is asked for; ``run`` is the command to call with it.

    Raises:
        SystemExit: 0 after ``--help`` and ``--version``, 2 if the arguments make no sense.
    """
    options, unknown = make_parser().parse_known_args(arguments)
    if unknown:
        # argparse itself would show how to use the whole, not the command.
        options.parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    return options


def make_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; what it gives has ``run``, the command to call, and its ``parser``."""
    parser = argparse.ArgumentParser(
        prog="newsmodel", description=_ABOUT, epilog=_EXIT_CODES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=f"newsmodel {__version__}")
    add = parser.add_subparsers(title="commands", metavar="COMMAND", required=True).add_parser

    for command in (_add_parse, _add_show, _add_convert, _add_events, _add_schema, _add_validate):
        command(add)
    return parser


def _add_parse(add: Add) -> None:
    parse = _command(add, "parse", "write the facts of articles as JSON", _PARSE, _PARSE_EXAMPLES)
    parse.add_argument("files", metavar="FILE", nargs="+", type=_name, help="what can be read; - is standard input")
    _add_published(parse)
    _add_source(parse)
    _add_to(parse, "by default what the name of OUT tells, on standard output JSON or JSON Lines")
    _add_output(parse, "file or directory to write; - is standard output")
    _add_jobs(parse)
    parse.set_defaults(run=commands.parse)


def _add_show(add: Add) -> None:
    shown = "Show people with their offices, meetings as a timeline, and statements."
    show = _command(add, "show", "show the facts of an article, for reading", shown, _SHOW_EXAMPLES)
    show.add_argument("file", metavar="FILE", type=_name, help="what can be read; - is standard input")
    _add_published(show)
    _add_source(show)
    show.set_defaults(run=commands.show)


def _add_convert(add: Add) -> None:
    convert = _command(add, "convert", "write articles in another format", _CONVERT, _CONVERT_EXAMPLES)
    convert.add_argument("file", metavar="IN", type=_name, help="what can be read; - is standard input")
    convert.add_argument("output", metavar="OUT", type=_name, help="file or directory to write; - is standard output")
    _add_source(convert)
    _add_to(convert, "by default what the name of OUT tells")
    convert.set_defaults(run=commands.convert)


def _add_events(add: Add) -> None:
    events = _command(add, "events", "write the events of articles, as PLOVER or CAMEO", _EVENTS, _EVENTS_EXAMPLES)
    events.add_argument("files", metavar="FILE", nargs="+", type=_name, help="what can be read; - is standard input")
    events.add_argument("--to", choices=commands.EVENT_FORMS, help="by default what the name of OUT tells, else jsonl")
    events.add_argument("--scheme", type=str.lower, choices=tuple(SCHEMES), default="plover", help="by default plover")
    _add_published(events)
    _add_source(events)
    _add_output(events, "file to write; - is standard output")
    _add_jobs(events)
    events.set_defaults(run=commands.events)


def _add_schema(add: Add) -> None:
    about = "Write the JSON Schema (draft 2020-12) of newsmodel JSON."
    _command(add, "schema", "write the JSON Schema", about).set_defaults(run=commands.schema)


def _add_validate(add: Add) -> None:
    checked = "Tell every problem of files in strict formats with its place; the exit code is 1 if there is one."
    validate = _command(add, "validate", "check newsmodel JSON and other formats", checked, _VALIDATE_EXAMPLES)
    validate.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        type=_name,
        help="JSON, JSON Lines, JSON-LD, ninjs, …, as convert writes them; - is standard input",
    )
    validate.add_argument("--lines", action="store_true", help="the same as --from jsonl")
    validate.add_argument(
        "--from", dest="form", choices=("jsonl", *checking.STRICT), help="by default what content and name tell"
    )
    validate.set_defaults(run=checking.validate)


def _command(add: Add, name: str, line: str, about: str, examples: str = "") -> argparse.ArgumentParser:
    made = add(
        name, help=line, description=about, epilog=examples, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    made.set_defaults(parser=made)
    return made


def _add_published(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--published",
        metavar="DATE",
        type=_published,
        help="day of publication, as 2018-05-31; by default the one that the text names, if it does",
    )


def _add_source(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="form", choices=NAMES, help="by default what content and name tell")
    parser.add_argument(
        "--column",
        dest="columns",
        metavar="WHAT=NAME",
        action=_Columns,
        help="name of a column of a corpus, as text=Inhalt; once for each that has an unusual one",
    )
    parser.add_argument(
        "--encoding", type=_encoding, help="as latin-1; by default UTF-8, or what the file says of itself"
    )
    parser.add_argument("--issues", action="store_true", help="tell what is odd about the source on standard error")


def _add_to(parser: argparse.ArgumentParser, default: str) -> None:
    parser.add_argument("--to", choices=FORMS, help=f"{default}; {', '.join(ONE)} hold one article")


def _add_output(parser: argparse.ArgumentParser, what: str) -> None:
    parser.add_argument("-o", "--output", metavar="OUT", default="-", type=_name, help=what)


def _add_jobs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-j",
        "--jobs",
        metavar="N",
        type=_jobs,
        default=1,
        help="processes that look for facts; 0 is one for each core, by default 1",
    )


def _jobs(text: str) -> int:
    number = int(text) if text.isdecimal() else -1
    if not 0 <= number <= _MANY:
        raise argparse.ArgumentTypeError(f"must be a number from 0 to {_MANY} (got {text!r})")
    return number or cores()


def _name(text: str) -> str:
    """The name of a file; an empty one is a variable that nobody has set."""
    if not text:
        raise argparse.ArgumentTypeError("the name is empty")
    return text


class _Columns(argparse.Action):
    """The names of columns by what they tell, one after another."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        del parser, option_string
        from newsmodel.readers.columns import columns_of

        what, equals, name = str(values).partition("=")
        if not (equals and name):
            raise argparse.ArgumentError(self, f"must be WHAT=NAME, as text=Inhalt (got {values!r})")
        columns: dict[str, str] = getattr(namespace, self.dest) or {}
        if what in columns:
            raise argparse.ArgumentError(self, f"must be told once of each (got {what} again)")
        columns = {**columns, what: name}
        try:
            columns_of(columns)
        except ValueError as error:
            raise argparse.ArgumentError(self, str(error)) from error
        setattr(namespace, self.dest, columns)


def _encoding(name: str) -> str:
    from newsmodel.readers.decoding import known_encoding

    try:
        return known_encoding(name)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _published(text: str) -> "TimeValue":
    from newsmodel.values.dated import dated

    try:
        return dated(text)
    except ParseError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
