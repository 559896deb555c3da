"""What was negotiated by several: "a truce negotiated between Norway and Chile", "a deal negotiated with Chile by"."""

from typing import Final

from newsmodel.extraction.facts.meetings.named.participants import PARTIES, SEVERAL
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.rule import Rule

#: When, where and how: "over two years", "in Geneva", "painstakingly".
_HOW: Final = "(prep? time|in det? (place|country|name|low&!prep){1,2}|prep num low|adverb){0,3}"

WORKED_OUT_RULES: Final = (
    Rule(
        name="negotiated-between",
        pattern=f"what:(meet&participle) {_HOW} between:(between|among) whom:({SEVERAL}|party&both)",
        holds=(
            "The truce, negotiated over two years between Norway and Chile, is over.",
            "In May, a truce negotiated between Mr Tveit and Ms Lund fell apart.",
            "The deal was negotiated in Oslo between Norway and Chile.",
        ),
        fails=("The truce negotiated by Mr Tveit is over.", "Mr Tveit negotiated between Norway and Chile."),
    ),
    Rule(
        name="negotiated-by",
        pattern=f"what:(meet&participle) {_HOW} by who:{PARTIES} {_HOW} with whom:{PARTIES}",
        holds=("A truce negotiated by Mr Tveit with Ms Lund is over.",),
        fails=("A truce negotiated by Mr Tveit with care is over.",),
    ),
    Rule(
        name="negotiated-with",
        pattern=f"what:(meet&participle) {_HOW} with whom:{PARTIES} {_HOW} by who:{PARTIES}",
        holds=("A truce negotiated with Ms Lund by Mr Tveit is over.",),
        fails=("A truce negotiated with Ms Lund by hook or by crook is over.",),
    ),
)
#: Their names.
WORKED_OUT: Final = frozenset(rule.name for rule in WORKED_OUT_RULES)


def is_worked_out(phrases: Phrases, at: int) -> bool:
    """True for the verb of "a truce (was) negotiated", of which the subject is no party and nobody's object."""
    if phrases.small[at] not in _WORKED_OUT:
        return False
    before = at - 1
    while phrases.tags[before] & {"adverb", "comma"}:
        before -= 1
    return "be" in phrases.tags[before] or (
        before not in phrases.references and phrases.tags[before].isdisjoint(_GOVERNS)
    )


_WORKED_OUT: Final = frozenset({"negotiated", "renegotiated", "thrashed out", "hashed out"})
#: What stands before a verb in the active voice.
_GOVERNS: Final = frozenset({"have", "modal", "relative", "join", "pronoun", "to", "turn", "stop"})
