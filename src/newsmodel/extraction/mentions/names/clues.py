"""What beside and within capitalised words tells for or against their being a person's name."""

from functools import cache, lru_cache
from itertools import compress
from typing import Final, Literal, TypeAlias, final

import attrs

from newsmodel.extraction.mentions.names.runs import Run
from newsmodel.extraction.rule import Rule
from newsmodel.extraction.units import Units
from newsmodel.extraction.vocabulary import Vocabulary

#: Where a rule looks: at the run's first unit, with a look back; at the run as a whole; at the unit behind it.
Place: TypeAlias = Literal["before", "within", "behind"]
#: A name is believed from this weight on.
ENOUGH: Final = 3

_ADJECTIVE: Final = "low&!prep&!be&!have&!modal&!say&!relative&!join&!det"
_BODY: Final = "(country|organization|place|acronym)"
_WHOSE: Final = "(demonym|country|organization|place|acronym|people|modifier|possessive|num)"
#: "a former Afghan", "the Chadian" before an office.
_WHAT: Final = (
    f"(det ({_WHOSE}|{_ADJECTIVE}){{1,4}}|det? {_WHOSE}{{0,5}}|{_BODY} possessive ({_WHOSE}|{_ADJECTIVE}){{1,3}})"
)
#: "of Chad", "for the UN", "from Ohio", "of Norway's army", "for the foreign ministry" between an office and a comma.
_OF: Final = (
    "",
    f"prep {_BODY}",
    f"prep det {_BODY}",
    f"prep {_BODY} possessive low",
    f"prep {_BODY} possessive low low",
    "prep det low",
    "prep det low low",
)
#: "is", "was named", "became", "serves as", "as".
_IS: Final = "((be|become|became) adverb? (low&!prep&!det&!as)? as?|(low&!prep&!det&!as)? as)"
#: "In Oslo", "speaking on the radio", "visibly tired" between commas, not "which lies in the north".
_DOING: Final = "comma low&!det&!join&!relative&!who&!third (!comma&!stop&!relative&!who){0,6} comma"
#: Whoever does so, and whom he does it with, is a party.
_MEETS: Final = "(meets&!noun|hosts&!noun|confers_with&!noun)"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Clue:
    """A rule, where it looks, and how much it tells: 3 is enough by itself."""

    rule: Rule
    place: Place
    weight: int
    #: True if it holds only for names of two parts and more.
    long: bool = False


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Weighed:
    """What tells for and against one run of words."""

    #: Places of the clues in `CLUES`, in no order.
    clues: tuple[int, ...]
    #: What the hints add, below nought if they speak against it.
    hints: int


def weigh(units: Units, run: Run) -> Weighed:
    """What the words of *run* and beside it tell; where capitals are for show, little of what stands behind counts."""
    letters, vocabulary = units.letters, units.vocabulary
    long = run.last - run.first > 1
    if not long and run.first > 0 and units.small[run.first - 1] in SAINTS:
        return Weighed(clues=(), hints=0)
    if not long and "name" in units.tags[run.first] and (units.small[run.last] in _HEADED or _is_pair(units, run)):
        return Weighed(clues=_seen(vocabulary, "within", letters[run.first : run.last], 0, long).clues, hints=2)
    behind = letters[run.last - 1 : run.last + (_FAR if _LEADS_IN & units.tags[run.last] else _NEAR)]
    before = letters[max(0, run.first - _BEFORE) : run.first + 1]
    first = _seen(vocabulary, "before", before, min(run.first, _BEFORE), long)
    whole = _seen(vocabulary, "within", letters[run.first : run.last], 0, long)
    last = _seen(vocabulary, "behind", behind, 1, long)
    clues = first.clues + whole.clues
    hints = first.hints + whole.hints + last.hints - (ENOUGH if _is_a_things(units, run) else 0)
    return Weighed(clues=clues if run.shown else clues + last.clues, hints=hints)


def _is_a_things(units: Units, run: Run) -> bool:
    """True for a work's or a show's, in quotation marks of its own, for "the tanker NAME" and "the lawyers NAME".

    And for two words and what they are the name of, "NAME NAME index", and for "the city of NAME".
    And for an armed group whose name tells in Arabic that it is one.
    """
    if units.word[run.first] in _FRONTS or (run.last > run.first + 1 and units.word[run.last] in _KINDS):
        return True
    if run.first == 0:
        return False
    if run.first > 1 and units.word[run.first - 1] == "of" and units.word[run.first - 2] in _SETTLEMENTS:
        return True
    before = units.tags[run.first - 1]
    if "quote" in before:
        return "quote" in units.tags[run.last]
    if before >= _OFFICES and run.last == run.first + 1:
        return units.tags[run.last].isdisjoint(_LISTS)
    return bool({"low", "time"} & before) and units.word[run.first - 1] in _THINGS


def _is_pair(units: Units, run: Run) -> bool:
    """True for either name in "the Tveit/Berg summit"."""
    for slash, other in ((run.first - 1, run.first - 2), (run.last, run.last + 1)):
        if slash > 0 and "slash" in units.tags[slash] and "name" in units.tags[other]:
            end = max(run.last, other + 1)
            return "noun" in units.tags[end] and "capital" not in units.tags[end]
    return False


#: What churches, towns and islands are named after: "St Ives".
SAINTS: Final = frozenset({"st", "st.", "saint"})
#: What is named after whoever is at its head: "the Tveit regime".
_HEADED: Final = frozenset({"administration", "presidency", "regime", "white house"})
#: Fronts, armies, brigades and the like, and houses and valleys, in names from Arabic.
_FRONTS: Final = frozenset(
    {
        "Ansar", "Asaib", "Beit", "Harakat", "Hay'at", "Hay’at", "Hayat", "Hizb", "Jabhat", "Jaish", "Jaysh", "Jebel",
        "Jund", "Kata'ib", "Kata’ib", "Kataib", "Katibat", "Lashkar", "Liwa", "Saraya", "Tehreek", "Wadi",
    }
)  # fmt: skip
#: Who are several have several names, if they are no firm.
_OFFICES: Final = frozenset({"office", "plural"})
_LISTS: Final = frozenset({"join", "comma"})
#: Words for what has a name of its own, which stands before them.
_KINDS: Final = frozenset(
    {"drill", "drills", "exercise", "exercises", "index", "indexes", "missile", "missiles", "rocket", "rockets"}
)
#: The same, where it stands behind them.
_THINGS: Final = frozenset(
    {
        "agency", "airline", "airliner", "bank", "battleship", "boat", "broadcaster", "brand", "carrier", "company",
        "corporation", "cruiser", "daily", "destroyer", "ferry", "film", "firm", "freighter", "frigate", "group",
        "hotel", "hurricane", "magazine", "movie", "newspaper", "novel", "operation", "opera", "paper", "play", "port",
        "prison", "province", "publisher", "river", "ship", "steamer", "storm", "submarine", "supermarket", "tanker",
        "town", "trawler", "typhoon", "vessel", "village", "volcano", "weekly", "yacht",
    }
)  # fmt: skip
#: What has a name behind "of".
_SETTLEMENTS: Final = frozenset(
    {"city", "cities", "district", "island", "municipality", "port", "province", "resort", "suburb", "town", "towns"}
    | {"village", "villages"}
)
#: Units before a run and behind it that rules look at, and where a comma or "is" leads in more.
_BEFORE: Final = 6
_NEAR: Final = 3
_FAR: Final = 10
_LEADS_IN: Final = frozenset({"comma", "open", "dash", "be", "become", "became", "as", "low"})


@lru_cache(maxsize=50_000)
def _seen(vocabulary: Vocabulary, place: Place, letters: str, at: int, long: bool) -> Weighed:
    """What the rules for one place find in these letters; they are the same from article to article."""
    pattern, ranks, weights = _question(place, long)
    match = vocabulary.alphabet.compile(pattern).match(letters, at)
    fits = [] if match is None else [group is not None for group in match.groups()]
    return Weighed(clues=tuple(compress(ranks, fits)), hints=sum(compress(weights, fits[len(ranks) :])))


@cache
def _question(place: Place, long: bool) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    """All rules for one place in one pattern, in which each that fits leaves an empty group.

    With it the ranks of the clues, whose groups come first, and the weights of the hints behind them.
    """
    ranks = tuple(rank for rank, clue in enumerate(CLUES) if clue.place == place and (long or not clue.long))
    hints = [(adds, pattern) for where, adds, pattern in HINTS if where == place]
    patterns = (*(CLUES[rank].rule.pattern for rank in ranks), *(pattern for _, pattern in hints))
    end = "$" if place == "within" else ""
    asked = (f"(?= ({pattern}) {end} {'x' * number}:( ) | )" for number, pattern in enumerate(patterns, 1))
    return "".join(asked), ranks, tuple(adds for adds, _ in hints)


def _clue(
    place: Place, weight: int, name: str, pattern: str, holds: str, fails: str,
    *, long: bool = False,
) -> Clue:  # fmt: skip
    rule = Rule(name=name, pattern=pattern, holds=(holds,), fails=(fails,))
    return Clue(rule=rule, place=place, weight=weight, long=long)


CLUES: Final = (  # surest first; the first that a name has signs its mentions
    _clue("before", 5, "title-name", "(?<=title)", "Mr Lavrov left early.", "The president spoke."),
    _clue(
        "before", 3, "office-name", "(?<=office)",
        "Foreign minister Ine Soreide waited.", "The foreign minister waited.",
    ),
    _clue(
        "within", 3, "family-first-name",
        "familyfirst (maybe&familyfirst|name&familyfirst|name&!common)? (name&!common|name&given)",
        "They saw Kim Tae-song there.", "They saw Lee there.", long=True,
    ),
    _clue(
        "within", 3, "given-name", "given&!common . (.|particle){0,6}",
        "They saw Maria Tveit there.", "They saw the Maria Canal there.", long=True,
    ),
    _clue(
        "within", 3, "given-common-name", "given&common (name&!common|initial|particle){1,5} suffix?",
        "Mark Hovland, who was there, left.", "Mark the day.", long=True,
    ),
    _clue(
        "within", 2, "family-name", "(!common|particle){1,4} name&family suffix?",
        "Hamdu Smith, who was there, left.", "Hamdu, who was there, left.", long=True,
    ),
    _clue(
        "within", 2, "initials",
        "(name|maybe) initial{1,3} .{1,3}|initial{1,3} (name&!common|initial|particle){1,4} suffix?",
        "Hovland J. Tveit, who was there, left.", "J. and K. left.", long=True,
    ),
    _clue(
        "within", 2, "particle-name",
        "(name|initial){1,3} (particle{1,3} name|linking{1,2} name|prefixed){1,2} name? suffix?",
        "Hamdu bin Mohibu said no.", "Mohibu of Hamdu said no.", long=True,
    ),
    _clue(
        "before", 2, "office-comma-name",
        "|".join(f"(?<=office {of} comma)" for of in _OF),
        "The president, Hamdu Mohibu, said no.", "The village, Hamdu, was small.",
    ),
    _clue(
        "behind", 2, "name-comma-office", f"(comma|open|dash) {_WHAT} office",
        "Hamdu Mohibu, a former Afghan envoy, was there.", "In Hamdu, a village, it rained.",
    ),
    _clue(
        "behind", 2, "name-is-office", f"{_IS} {_WHAT} office&!plural",
        "Hamdu Mohibu was named Afghan envoy.", "Hamdu Mohibu is a village.", long=True,
    ),
    _clue(
        "behind", 2, "name-comma-people", "comma (det|place) (demonym|people)|comma whose|open (num|demonym)",
        "Hamdu Mohibu, a Chadian, hosted him.", "In Hamdu, a village, it rained.", long=True,
    ),
    _clue(
        "behind", 3, "name-comma-age", "comma num comma",
        "Hamdu Mohibu, 47, was there.", "In Hamdu, a village, it rained.",
    ),
    _clue(
        "behind", 2, "name-who", "comma? who",
        "Hamdu Mohibu, who was there, spoke.", "In Hamdu, which was there, it rained.",
    ),
    _clue(
        "before", 1, "quote-name", "(?<=comma quote)",
        '"Not yet," Hovlandsen said.', '"Not yet," the envoy said.',
    ),
    _clue(
        "behind", 2, "name-said", f"({_DOING})? adverb? (say&past|say&third)",
        "Hamdu Mohibu said no.", "The village said no.",
    ),
    _clue(
        "behind", 3, "name-of-country", "of (country|place)",
        "Hamdu Mohibu of Chad hosted him.", "Hamdu Mohibu of the village hosted him.", long=True,
    ),
    _clue(
        "before", 2, "country-name", "(?<=country possessive)|(?<=demonym)",
        "Chad's Hamdu Mohibu left.", "Chad's village was empty.", long=True,
    ),
    _clue(
        "within", 2, "one-known-name", "family&!common|given&!common|familyfirst&!common",
        "They saw Lavrov's hat.", "They saw Hamdu's hat.",
    ),
    _clue(
        "behind", 5, "name-met-with", "adverb? (meet&past|meet&third) (with|to)",
        "Hamdu Harbor met with them.", "The village met with them.", long=True,
    ),
    _clue(
        "behind", 2, "name-met", "adverb? meet&past",
        "Hamdu Mohibu met them.", "The village met them.",
    ),
    _clue(
        "behind", 2, "name-due", "(be|have been) planned&to adverb? meet&base",
        "Hamdu Mohibu was due to fly home.", "The village was due to rest.", long=True,
    ),
    _clue(
        "before", 2, "met-name", "(?<=meets&!noun&past)|(?<=headed by)",
        "They met Hamdu Mohibu.", "They met in Hamdu.", long=True,
    ),
    _clue(
        "before", 2, "aged-name", "(?<=aged)",
        "They saw 17-year-old Hamdu Mohibu.", "They saw a 17-year-old boy.", long=True,
    ),
    _clue(
        "before", 2, "said-name", "(?<=say&past|say&third)",
        '"Not yet," said Hamdu Mohibu.', '"Not yet," said the envoy.',
    ),
)  # fmt: skip

#: A weight that speaks against a name of several words wherever it stands: "Merrill Lynch Inc".
ALWAYS: Final = 9
#: What tells a little for a name, or against it: where it looks, its weight, its pattern, and where it stands.
HINTS: Final[tuple[tuple[Place, int, str], ...]] = (
    ("behind", -ALWAYS, "capital&holder"),
    ("before", -ALWAYS, "(?<=slash|ampersand)|(?<=slash initial)|(?<=slash initial initial)|(?<=credit colon)"),
    ("behind", -ALWAYS, "ampersand|slash"),
    ("behind", -3, "holder|maybe&organization"),
    ("before", -3, "(?<=definite)"),
    ("before", -2, "(?<=in|at|near|inside|outside|across|around|into|throughout)"),
    ("behind", -1, "of"),
    ("behind", -1, "comma (country|place) (?!possessive|office|people)"),
    ("behind", -4, "(?<=common&!given&!family) office&capital"),
    ("within", -2, "common"),
    ("within", -2, "!given .* common&!given"),
    ("within", -2, "common&!given .+"),
    ("within", 1, "(name&!common|initial) (name&!common|initial|particle|suffix){1,6}"),
    ("behind", 1, "(?<=family|given) (possessive|have|modal|be|past)"),
    ("before", 1, f"(?<={_MEETS})|(?<=({_MEETS}|noun&!adverb) (with|between))|(?<={_MEETS} name comma)"),
    ("behind", 1, f"(comma name&!common){{0,2}} join name adverb? ({_MEETS}|calls&!noun)"),
)
