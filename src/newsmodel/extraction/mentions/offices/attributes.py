"""Words for offices that name nobody: "official talks", "the rival camps", "to head for"."""

from typing import Final

from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units

#: How a word ends that tells an age: "the 51-year-old".
AGED: Final = "-year-old"


def is_attribute(units: Units, office: int) -> bool:
    """True for "chief" in "chief US negotiator", "official" in "official media", "rival" in "rival camps".

    And for "General" in "Consulate General".
    """
    if units.small[office] == "official" and (_is_body(units, office + 1) or _is_occasion(units, office)):
        return True
    if units.small[office] in _ADJECTIVAL and _is_noun(units, office + 1):
        return True
    if units.words(office - 1, office + 2) == "a host of":  # of issues
        return True
    if units.words(office, office + 2) in ("justice and", "Justice and") and units.tags[office + 2] & {"low", "plural"}:
        return True  # "justice and interior ministers"
    if units.small[office] == "heads" and units.small[office - 2] in _NODS:
        return True  # "bow their heads"
    if units.small[office] == "member" and units.small[office + 1] in _MEMBERS:
        return True
    if units.small[office] == "general" and office and units.small[office - 1] in _SEATS:
        return True
    if units.small[office] == "fellow" and units.tags[office + 1] & _OF_WHOM:
        return True
    modifier = units.meanings[office].modifier
    if modifier is None or modifier.form.endswith("-"):
        return False
    return bool(units.tags[office + 1] & {"country", "demonym", "office"})


#: What one does with one's head.
_NODS: Final = frozenset(
    {"bow", "bowed", "bowing", "shake", "shook", "shaking", "nod", "nodded", "cover", "covered", "over", "above", "on"}
    | {"into", "turned", "turn", "turning", "scratch", "scratched", "scratching", "hang", "hung", "lost", "lower"}
)


def is_initials(word: str) -> bool:
    """True of "US", "U.A.E.": a country that is so called stands before nouns as a people does."""
    return word.replace(".", "").isupper()


def is_adjective(units: Units, unit: int) -> bool:
    """True for "German", "US"; not for a country, a capital or a seat whose name ends just here."""
    tags = units.tags[unit] if unit >= 0 else frozenset[str]()
    return "demonym" in tags or ("country" in tags and is_initials(units.word[unit]))


def is_apart(units: Units, unit: int) -> bool:
    """True for a small word before an office in capitals that is no part of it: "the lesson President NAME learned".

    Not for what tells of which kind somebody is: "Norway's new centrist President NAME".
    """
    tags = units.tags[unit]
    is_noun = "low" in tags and tags.isdisjoint(_OF_OFFICES) and units.small[unit] not in _LOCAL
    return is_noun and units.word[unit + 1][:1].isupper() and not _is_owned(units, unit)


def _is_owned(units: Units, unit: int) -> bool:
    """True for "centrist" in "Norway's new centrist"."""
    at = unit - 1
    while at > 1 and not units.tags[at].isdisjoint(("modifier", "adverb")):
        at -= 1
    return at > 0 and "possessive" in units.tags[at] and "country" in units.tags[at - 1]


#: What belongs to an office also in small letters.
_OF_OFFICES: Final = frozenset({"modifier", "office", "possessive", "num", "of"})
#: Bodies and districts in small letters whose offices news writes in capitals: "police Chief", "state Senator".
_LOCAL: Final = frozenset(
    {"army", "borough", "city", "county", "district", "federal", "island", "municipal", "national", "navy"}
    | {"opposition", "parish", "party", "police", "provincial", "regional", "shadow", "state", "town", "village"}
)


#: Words for somebody that tell more often what kind of thing something is.
_ADJECTIVAL: Final = frozenset(
    {
        "official", "academic", "militant", "terrorist", "guest", "member", "rival", "executive", "expert", "fellow",
        "missionary", "rebel", "general", "activist", "volunteer", "student",
    }
)  # fmt: skip


#: Bodies behind which "General" is a part of the name.
_SEATS: Final = frozenset({"consulate", "inspectorate", "secretariat"})
#: What may be a member: "consulted member states".
_MEMBERS: Final = frozenset({"countries", "governments", "nations", "states"})
#: Of whom somebody is a fellow: "fellow Norwegian mayors", "fellow Senate aides".
_OF_WHOM: Final = frozenset({"capital", "demonym", "country", "organization", "office"})


def _is_noun(units: Units, unit: int) -> bool:
    """True for "camps" in "the rival camps", not for "the rival said", "an official familiar with", "hopes to".

    Behind an article a word in the singular may be a verb, as in "the official left", unless it is known not to be.
    """
    tags, word = units.tags[unit], units.word[unit]
    if word.removesuffix("s") in _HEADS:
        return True
    if not {"low"} <= tags <= _PLAIN or word.endswith(("ed", "ly", "ing")) or word in _TOLD_OF:
        return {"plural", "office"} <= tags
    if units.small[unit - 2] in _WHICH:
        return True
    start = units.letters.rfind(BREAK, 0, unit) + 1
    if all("det" not in units.tags[at] for at in range(max(unit - _NEAR, start), unit - 1)):
        return True
    return word.endswith("s") and units.small[unit - 1] != "official"


#: What stands before "official" where it tells of a thing: "the first official confirmation".
_WHICH: Final = frozenset({"first", "second", "third", "last", "next", "only"})
#: Units before a noun in which its article stands: "an unusual official statement".
_NEAR: Final = 4
#: What is official, executive or militant.
_HEADS: Final = frozenset(
    {
        "count", "document", "faction", "figure", "group", "list", "order", "organisation", "organization", "record",
        "statement",
    }
)  # fmt: skip
#: What a noun may be that is not known as anything else.
_PLAIN: Final = frozenset({"low", "common", "holder", "utterance", "noun"})
#: What is said of somebody behind the noun.
_TOLD_OF: Final = frozenset(
    {"aware", "close", "familiar", "knowledgeable", "present", "privy", "responsible", "there", "here", "again", "once"}
)


def _is_occasion(units: Units, official: int) -> bool:
    """True for "official talks", a noun behind it that is no verb: "an official talks to"."""
    behind, before = units.tags[official + 1], units.tags[official - 1] if official else frozenset[str]()
    return "noun" in behind and not ("third" in behind and "det" in before)


def is_verb(units: Units, office: int) -> bool:
    """True for "head to Oslo", "to host", "hosts a summit", "who heads Norway's": what one does, not who one is."""
    if "meet" not in units.tags[office]:
        return False
    at = office - 1
    while at > 0 and units.tags[at] & {"adverb", "not"}:
        at -= 1
    before = units.tags[at] if office else frozenset[str]()
    if before & {"modal", "to", "do"}:
        return True
    if "third" in units.tags[office] and (units.small[at] == "who" or units.tags[office + 1] & {"det", "noun"}):
        return True
    return "det" not in before and units.word[office + 1] in ("to", "for")


def _is_body(units: Units, unit: int) -> bool:
    """True for "news agency" and "TV channel", which may be official."""
    for at in range(unit, min(unit + 5, len(units.letters))):
        if units.letters[at] == BREAK or "mark" in units.tags[at]:
            return False
        if units.small[at] in _OFFICIAL:
            return True
    return False


_OFFICIAL: Final = frozenset({"agency", "channel", "newspaper", "newswire", "daily", "broadcaster", "media", "website"})
