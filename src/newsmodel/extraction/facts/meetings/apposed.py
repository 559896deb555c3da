"""Whether somebody who is described is named next: "his main rival, Mr Berg"."""

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
