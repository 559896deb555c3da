"""A reporting word, and who stands beside it as the one who speaks."""

from typing import TypeAlias, final

import attrs

from newsmodel.lexicon.entries import ReportingNoun, ReportingVerb

#: First phrase and end of a stretch.
Stretch: TypeAlias = tuple[int, int]
#: The words of each speaker.
Source: TypeAlias = tuple[Stretch, ...]


@final
@attrs.define(kw_only=True, weakref_slot=False)  # not frozen: there are many
class Attribution:
    """A reporting word with its speaker."""

    #: Name of the rule that found it.
    rule: str
    #: The speakers' words; empty if nobody is named.
    who: Source
    #: The reporting words.
    cue: Stretch
    #: First phrase, the speaker before the cue included.
    first: int
    #: Behind the last phrase, the speaker behind the cue included.
    last: int
    verb: ReportingVerb | None = None
    noun: ReportingNoun | None = None
    #: "past", "third", "base", "ing", "participle".
    form: frozenset[str] = frozenset()
    negated: bool = False
    #: True where the speaker is said elsewhere in the sentence: "and warned", "adding".
    inherits: bool = False
    #: Who passes the words on.
    via: Source = ()

    @property
    def is_seldom(self) -> bool:
        """True of a verb that reports speech only where the words are quoted: "believed"."""
        return self.verb is not None and self.verb.reports == "seldom"
