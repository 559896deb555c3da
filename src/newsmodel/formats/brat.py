r"""Statements as brat standoff, one way: a text, and beside it the lines that mark who says what in it.

Types and roles are those of the corpus PolNeAR: an event ``Attribution`` (``Attribution-no-source`` if the text names
nobody) ties ``Source``, ``Cue`` and ``Content``. ``Addressee`` and ``Relay`` are ours, and so are the attributes
``Kind``, ``Act``, ``Channel`` and ``Negated``. The trigger of an event stands on the cue, or on the content if there is
no cue; a note at a speaker is the label of the party that the mention resolves to.

Offsets count code points. A line of brat holds neither line ends nor tabs, and knows no way to escape them: a span that
runs over one is written as several, without blanks at their edges, as brat itself does. What is nothing but blanks is
left out, and so is a speaker without a span.

Source: https://brat.nlplab.org/standoff.html, and ``annotation.py`` of brat 1.3, which reads stricter than it says.
"""

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from newsmodel.model.article import Article
from newsmodel.model.organization import Organization
from newsmodel.model.person import Person
from newsmodel.model.statement import Channel, Speaker, SpeechAct, Statement, StatementKind
from newsmodel.span import Span


def dumps(article: Article) -> str:
    """The lines of the ``.ann`` file; offsets are those of the article's text.

    >>> from newsmodel import parse
    >>> print(dumps(parse("“We agree,” Jane Roe said, “on most things.”")).expandtabs(4), end="")
    T1  Content 1 10;28 43  We agree, on most things.
    T2  Cue 21 25   said
    T3  Source 12 20    Jane Roe
    #1  AnnotatorNotes T3   Jane Roe
    T4  Attribution 21 25   said
    E1  Attribution:T4 Content:T1 Cue:T2 Source:T3
    A1  Kind E1 direct
    A2  Act E1 say
    """
    sheet = _Sheet(article)
    for statement in article.statements:
        sheet.add_statement(statement)
    return "".join(f"{line}\n" for line in sheet.lines)


def document(article: Article) -> str:
    r"""The text of the ``.txt`` file: the article's, where ``\r``, which readers turn into something else, is ``\n``.

    >>> document(Article(id="a1", text="Talks\r\nend"))
    'Talks\n\nend'
    """
    return article.text.replace("\r", "\n")


def dump(article: Article, path: "str | os.PathLike[str]") -> None:
    """Write the lines to *path*, whose name should end in ``.ann``, and the text beside it, as ``.txt``.

    Raises:
        FileExistsError: if another text stands there already; nothing is written then.
        ValueError: if the text holds a lone surrogate, which UTF-8 cannot, or *path* ends in ``.txt``; nothing is
            written then.
    """
    place = Path(path)
    if place.suffix == ".txt":
        raise ValueError(f"'path' must not be that of the text (got {os.fspath(path)!r})")
    lines, text = dumps(article).encode(), document(article).encode()
    beside = place.with_suffix(".txt")
    if beside.exists() and beside.read_bytes() != text:
        raise FileExistsError(f"{beside} holds another text than the article's; write to a directory of its own")
    place.write_bytes(lines)
    beside.write_bytes(text)


class _Sheet:
    """The lines so far, and what they mark."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.lines: list[str] = []
        self._numbers: Counter[str] = Counter()
        self._marks: dict[str, str] = {}
        self._notes: set[str] = set()
        parties: tuple[Person | Organization, ...] = (*article.persons, *article.organizations)
        self._labels = {party.id: " ".join(party.label.split()) for party in parties}

    def add_statement(self, statement: Statement) -> None:
        spans = [fragment.span for fragment in statement.fragments]
        content = self._mark("Content", spans)
        if content is None:
            return
        cues = [] if statement.cue is None else [statement.cue.span]
        cue = self._mark("Cue", cues)
        sources = self._speakers("Source", statement.speakers)
        others = [*self._speakers("Addressee", statement.addressees), *self._speakers("Relay", statement.via)]
        kind = "Attribution" if sources else "Attribution-no-source"
        trigger = self._mark(kind, spans if cue is None else cues)
        arguments = [f"Content:{content}", *([] if cue is None else [f"Cue:{cue}"]), *sources, *others]
        event = self._add("E", " ".join((f"{kind}:{trigger}", *arguments)))
        self._add("A", f"Kind {event} {statement.kind}")
        self._add("A", f"Act {event} {statement.act}")
        if statement.channel is not Channel.UNKNOWN:
            self._add("A", f"Channel {event} {statement.channel}")
        if statement.negated:
            self._add("A", f"Negated {event}")

    def _speakers(self, role: str, speakers: Iterable[Speaker]) -> list[str]:
        """The arguments of an event: ``Source:T3``, ``Source2:T7``."""
        marks: list[str] = []
        for speaker in speakers:
            mark = None if speaker.span is None else self._mark(role, [speaker.span])
            if mark is None:
                continue
            if mark not in marks:
                marks.append(mark)
            if speaker.party is not None:
                self._note(mark, self._labels[speaker.party])
        # brat numbers the arguments of one role, from the second on.
        return [f"{role}{number if number > 1 else ''}:{mark}" for number, mark in enumerate(marks, start=1)]

    def _note(self, mark: str, label: str) -> None:
        note = f"AnnotatorNotes {mark}\t{label}"
        if label and note not in self._notes:
            self._notes.add(note)
            self._add("#", note)

    def _mark(self, kind: str, spans: Iterable[Span]) -> str | None:
        """The id of a mark of this kind; None if there is nothing to mark."""
        pieces = [piece for span in spans for piece in _pieces(self.article.text, span)]
        if not pieces:
            return None
        places = ";".join(f"{piece.start} {piece.end}" for piece in pieces)
        line = f"{kind} {places}\t{' '.join(piece.of(self.article.text) for piece in pieces)}"
        if line not in self._marks:
            self._marks[line] = self._add("T", line)
        return self._marks[line]

    def _add(self, letter: str, rest: str) -> str:
        self._numbers[letter] += 1
        id_ = f"{letter}{self._numbers[letter]}"
        self.lines.append(f"{id_}\t{rest}")
        return id_


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """The parts of *span* that a line can hold, without the blanks around them."""
    for match in _LINE.finditer(text, span.start, span.end):
        words = match[0]
        start = match.start() + len(words) - len(words.lstrip())
        end = match.start() + len(words.rstrip())
        if start < end:
            yield Span(start, end)


#: Whatever ``str.splitlines`` takes for the end of a line would cut a line of the file in two, a tab its fields.
_LINE: Final = re.compile("[^\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]++")

_ROLES: Final = "Content:Content, Cue?:Cue, {sources}Addressee*:Addressee, Relay*:Relay"

#: What ``annotation.conf`` should hold, in the directory of the files, for brat to know the types.
CONFIGURATION: Final = f"""\
[entities]
Source
Cue
Content
Addressee
Relay

[relations]

[events]
Attribution\t{_ROLES.format(sources="Source+:Source, ")}
Attribution-no-source\t{_ROLES.format(sources="")}

[attributes]
Kind\tArg:<EVENT>, Value:{"|".join(StatementKind)}
Act\tArg:<EVENT>, Value:{"|".join(SpeechAct)}
Channel\tArg:<EVENT>, Value:{"|".join(channel for channel in Channel if channel is not Channel.UNKNOWN)}
Negated\tArg:<EVENT>
"""
