"""Who is somebody's wife or brother, and what that tells of both."""

from typing import Final

import attrs

from newsmodel.extraction.mentions.mention import Mentions, NameMention
from newsmodel.extraction.units import Units
from newsmodel.model.person import Gender

#: What those are who may share a name with one whom the text calls by it alone.
KIN: Final = frozenset(
    {
        "wife", "husband", "son", "daughter", "father", "mother", "brother", "sister", "elder brother", "elder sister",
        "half-brother", "half-sister", "nephew", "niece", "cousin", "uncle", "aunt", "grandson", "granddaughter",
        "grandfather", "grandmother", "widow", "widower", "twin", "first lady", "first gentleman",
    }
)  # fmt: skip


def with_genders(units: Units, mentions: Mentions) -> tuple[NameMention, ...]:
    """The names, with the gender of those who are a man or a woman by a word beside: "NAME and his sister NAME"."""
    told: dict[int, Gender] = {}
    for role in mentions.roles:
        if role.holder is None or role.office.phrase not in KIN:
            continue
        if role.office.gender is not None:
            told[role.holder] = Gender(role.office.gender)
        at = role.first - 1
        if (
            role.principal is not None
            and at == mentions.names[role.principal].last + 1
            and "join" in units.tags[at - 1]
        ):
            told[role.principal] = Gender.MALE if "his" in units.tags[at] else Gender.FEMALE
    return tuple(
        attrs.evolve(name, gender=told[i]) if i in told and name.gender is None else name
        for i, name in enumerate(mentions.names)
    )
