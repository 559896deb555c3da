"""Games: countries that meet in a match do not confer."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases

#: Phrases behind the teams among which the game is named.
_NEAR: Final = 9
_GAMES: Final = frozenset(
    {
        "quarter-final", "quarter-finals", "quarterfinal", "quarterfinals", "semi-final", "semi-finals", "semifinal",
        "semifinals", "qualifier", "qualifiers", "friendly", "play-off", "play-offs", "playoff", "playoffs", "cup",
        "championship", "championships", "shootout",
    }
)  # fmt: skip
_EDGE: Final = frozenset({"comma", "turn", "relative", "noun", "subordinator", "person"})
#: Beside a game, and not in it: "met on the sidelines of the cup", "ahead of the friendly".
_BESIDE: Final = frozenset({"sidelines", "margins", "before", "after", "during", "ahead of", "for", "following"})


def is_in_match(phrases: Phrases, behind: int) -> bool:
    """True behind "Spain meets Peru" in "Spain meets Peru in the quarter-final of the cup"."""
    _, end = phrases.sentence[behind - 1]
    for at in range(behind, min(end, behind + _NEAR)):
        if phrases.small[at] in _GAMES:
            return True
        if phrases.tags[at] & _EDGE or phrases.small[at] in _BESIDE:
            return False
    return False
