"""What can be said on the command line."""

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from newsmodel import __version__
from newsmodel.cli import commands
from newsmodel.errors import ParseError

if TYPE_CHECKING:
    from newsmodel.values.time import TimeValue

_ABOUT = """\
Who met whom, when and where, and who said what to whom: read out of the plain text of news,
each fact with the words that say it."""

_PARSE = """\
Read articles and write them as newsmodel JSON (one file as JSON, many as JSON Lines), or one as JSON-LD or ninjs.
A file that cannot be read is reported on standard error, the others go on, and the exit code is 1.
OUT is replaced only when all is written; if nothing could be read, it stays as it was."""

_PARSE_EXAMPLES = """\
examples:
  newsmodel parse examples/articles/2015-04-02-lausanne.txt --published 2015-04-02
  newsmodel parse examples/articles/*.txt -o articles.jsonl
  pbpaste | newsmodel parse - --published 2015-04-02 | jq '.meetings[].evidence[0].words'"""

_SHOW_EXAMPLES = """\
examples:
  newsmodel show examples/articles/2014-01-24-geneva.txt --published 2014-01-24
  newsmodel show article.json"""

_VALIDATE_EXAMPLES = """\
examples:
  newsmodel validate article.json
  newsmodel parse *.txt | newsmodel validate --lines -"""

_EXIT_CODES = """\
exit codes: 0 all went well, 1 a file failed, 2 wrong arguments,
            130 Ctrl-C, 141 whoever read our output went away"""


def make_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; what it gives has ``run``, the command to call with it."""
    parser = argparse.ArgumentParser(
        prog="newsmodel", description=_ABOUT, epilog=_EXIT_CODES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=f"newsmodel {__version__}")
    add = parser.add_subparsers(title="commands", metavar="COMMAND", required=True).add_parser

    parse = _command(add, "parse", "write the facts of articles as JSON", _PARSE, _PARSE_EXAMPLES)
    parse.add_argument("files", metavar="FILE", nargs="+", help="plain text in UTF-8; - is standard input")
    _add_published(parse)
    parse.add_argument(
        "--to",
        choices=("json", "jsonl", "jsonld", "ninjs"),
        help="JSON, JSON Lines, schema.org JSON-LD or IPTC ninjs; all but JSON Lines of one FILE only; "
        "by default JSON of one FILE, else JSON Lines",
    )
    parse.add_argument("-o", "--output", metavar="OUT", default="-", help="file to write; - is standard output")
    parse.set_defaults(run=commands.parse)

    shown = "Show people with their offices, meetings as a timeline, and statements."
    show = _command(add, "show", "show the facts of an article, for reading", shown, _SHOW_EXAMPLES)
    show.add_argument("file", metavar="FILE", help="plain text or newsmodel JSON; - is standard input")
    _add_published(show)
    show.set_defaults(run=commands.show)

    about = "Write the JSON Schema (draft 2020-12) of newsmodel JSON."
    _command(add, "schema", "write the JSON Schema", about).set_defaults(run=commands.schema)

    checked = "Tell every problem of newsmodel JSON with its path; the exit code is 1 if there is one."
    validate = _command(add, "validate", "check newsmodel JSON", checked, _VALIDATE_EXAMPLES)
    validate.add_argument("files", metavar="FILE", nargs="+", help="newsmodel JSON; - is standard input")
    validate.add_argument("--lines", action="store_true", help="JSON Lines, which .jsonl files are taken for anyway")
    validate.set_defaults(run=commands.validate)
    return parser


def _command(
    add: Callable[..., argparse.ArgumentParser], name: str, line: str, about: str, examples: str = ""
) -> argparse.ArgumentParser:
    return add(
        name, help=line, description=about, epilog=examples, formatter_class=argparse.RawDescriptionHelpFormatter
    )


def _add_published(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--published",
        metavar="DATE",
        type=_published,
        help="day of publication, as 2018-05-31; by default the one that the text names, if it does",
    )


def _published(text: str) -> "TimeValue":
    from newsmodel.values.time import TimeValue

    try:
        value = TimeValue.parse(text)
    except ParseError as error:
        raise argparse.ArgumentTypeError(f"invalid date: {error}") from error
    if not value.is_dated:
        raise argparse.ArgumentTypeError(f"invalid date (got {text!r}, expected a day such as 2018-05-31)")
    return value
