"""A way of saying something: what it looks like, and sentences that have it and that do not."""

import re
from collections.abc import Iterator
from typing import final

import attrs

from newsmodel.extraction.patterns import Alphabet
from newsmodel.values.checks import tuple_of


@final
@attrs.frozen(kw_only=True)
class Rule:
    """A named pattern with its own proof.

    A mistake found in the wild becomes a sentence of ``fails`` first.
    """

    #: In kebab-case, as the phrase reads: "a-met-b". It signs the evidence.
    name: str
    #: The pattern, see `Alphabet.compile`.
    pattern: str
    #: Short texts in which the rule finds something.
    holds: tuple[str, ...] = attrs.field(validator=tuple_of(str, least=1))
    #: Short texts in which it must find nothing.
    fails: tuple[str, ...] = attrs.field(validator=tuple_of(str, least=1))

    def matches(self, letters: str, alphabet: Alphabet) -> Iterator[re.Match[str]]:
        """Where the pattern stands in a string of letters."""
        return alphabet.compile(self.pattern).finditer(letters)
