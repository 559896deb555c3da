"""Rules are refused without proof, and find what their pattern says."""

import pytest

from newsmodel.extraction.patterns import Alphabet
from newsmodel.extraction.rule import Rule


@pytest.mark.parametrize("missing", ["holds", "fails"])
def test_a_rule_needs_proof(missing: str) -> None:
    """A rule without a sentence that it holds for, or without one that it fails in, cannot be made."""
    proof = {"holds": ("Yes.",), "fails": ("No.",), missing: ()}

    with pytest.raises(ValueError, match=missing):
        Rule(name="no-proof", pattern="party", **proof)


def test_a_rule_finds_its_pattern() -> None:
    """A rule gives each place where its pattern stands, in order."""
    alphabet = Alphabet()
    party = alphabet.letter({"party"})
    rule = Rule(name="party", pattern="party", holds=("Mr Berg",), fails=("a mountain",))

    assert [match.span() for match in rule.matches(f"{party}x{party}", alphabet)] == [(0, 1), (2, 3)]
