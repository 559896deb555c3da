"""A form of a reporting verb as it stands in its sentence."""

from typing import Final, NamedTuple

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Attribution
from newsmodel.lexicon.entries import ReportingVerb

#: Phrases looked at before a reporting verb for its subject.
REACH: Final = 40


class Hit(NamedTuple):
    """A form of a reporting verb, and the sentence that it stands in."""

    phrases: Phrases
    cue: int
    verb: ReportingVerb
    form: frozenset[str]
    first: int  #: First phrase of the sentence.
    end: int
    before: Attribution | None  #: The attribution before it in the sentence.
