"""Whether somebody who is described is named next: "his main rival, Mr Berg", "the rebel group Hamas"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases


def is_apposed(phrases: Phrases, at: int) -> bool:
    """True for a person who is told by no name, and then by one: "his main rival, Mr Berg"."""
    if at not in phrases.references or at + 2 not in phrases.references or "comma" not in phrases.tags[at + 1]:
        return False
    if not ("person" in phrases.tags[at] and phrases.word[at].islower()) or "pronoun" in phrases.tags[at]:
        return False
    named = phrases.persons.get(phrases.references[at + 2].party or "")
    return "person" in phrases.tags[at + 2] and (
        phrases.word[at + 2][:1].isupper() or (named is not None and named.name is not None)
    )


def named_body(phrases: Phrases, at: int) -> int | None:
    """The phrase that names the group at phrase *at*: "the rebel group Hamas", "the main group, the FLN,"; else None.

    One of a list is not what it is called: "met a group of envoys, the FLN and Ms Lund".
    """
    if "group" not in phrases.tags[at] or phrases.small[at].rpartition(" ")[2] not in _KINDS:
        return None
    if _is_body(phrases, at + 1):
        return at + 1
    if "comma" not in phrases.tags[at + 1] or not phrases.small[at].startswith("the ") or not _is_body(phrases, at + 2):
        return None
    behind = at + 3
    listed = "join" in phrases.tags[behind] or (
        "comma" in phrases.tags[behind] and not phrases.tags[behind + 1].isdisjoint(("join", "party"))
    )
    return None if listed else at + 2


def _is_body(phrases: Phrases, at: int) -> bool:
    """True for a body that has a name: "Hamas", "the African Union"."""
    tags = phrases.tags[at]
    named = "organization" in tags and tags.isdisjoint(("group", "country"))
    return named and at in phrases.references and phrases.word[at].removeprefix("the ")[:1].isupper()


#: What a body is called that has a name of its own.
_KINDS: Final = frozenset(
    {"alliance", "bloc", "coalition", "faction", "front", "group", "militia", "movement", "organisation"}
    | {"organization", "party"}
)
