"""The seam for other recognizers: whatever tells where persons are named may take the place of our rules for names."""

from collections.abc import Callable, Iterable
from typing import Any, Final, Protocol, runtime_checkable

from newsmodel.extraction.mentions.mention import NameMention
from newsmodel.extraction.mentions.names.finding import name_at
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units
from newsmodel.span import Span

#: Signs the names that a recognizer has found.
RULE: Final = "recognizer"


@runtime_checkable
class Recognizer(Protocol):
    """Finds where a text names persons; roles, linking and all that follows stay ours.

    >>> class Shouted:
    ...     def find_persons(self, text: str) -> Iterable[Span]:
    ...         return [Span(0, 5)] if text.startswith("BERG ") else []
    >>> isinstance(Shouted(), Recognizer)
    True
    """

    def find_persons(self, text: str) -> Iterable[Span]:
        """The names of persons in *text*, in any order, as half-open ranges of code points; titles may be left out."""
        ...


class SpacyRecognizer:
    """The persons that a spaCy pipeline finds; the pipeline is yours to load.

    Args:
        pipeline: a ``spacy.Language`` that sets entities, by a model or by an entity ruler.
        labels: its labels for persons.
    """

    def __init__(self, pipeline: Callable[[str], Any], labels: Iterable[str] = ("PERSON", "PER")) -> None:
        self._pipeline = pipeline
        self._labels = frozenset(labels)

    def find_persons(self, text: str) -> Iterable[Span]:
        """The entities of *text* that are labelled as persons."""
        return [Span(e.start_char, e.end_char) for e in self._pipeline(text).ents if e.label_ in self._labels]


def recognized_names(units: Units, recognizer: Recognizer) -> tuple[NameMention, ...]:
    """The names that *recognizer* finds, in order, fitted to whole units; of two that overlap, the first."""
    found: list[NameMention] = []
    end = 0
    for span in sorted(recognizer.find_persons(units.layout.text)):
        if not len(span):
            continue
        first, last = units.at(span.start), min(units.at(span.end - 1) + 1, len(units.letters))
        while first < last and "title" in units.tags[first] and last - first > 1:
            first += 1
        if end <= first < last and BREAK not in units.letters[first:last]:
            mention = name_at(units, first, last, RULE)
            if mention.first < end:  # its title is a name already
                continue
            found.append(mention)
            end = last
    return tuple(found)
