"""Parties as the actor codes of event data: a country in three letters and a sector."""

from functools import cache
from importlib.resources import files
from typing import Final

from newsmodel.model.article import Article
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.model.person import Person
from newsmodel.model.statement import SpeechAct, Statement

#: What stands for an actor of whom no country is known, as in GDELT and PETRARCH.
UNKNOWN: Final = "---"


@cache
def _alpha3() -> dict[str, str]:
    lines = files("newsmodel.formats").joinpath("alpha3.tsv").read_text("utf-8").splitlines()
    return dict(line.split("\t") for line in lines if not line.startswith(("#", "code\t")))


def alpha3(code: str | None) -> str | None:
    """The ISO 3166-1 code of three letters for one of two; None for none and for what is no country's.

    >>> alpha3("NO")
    'NOR'
    """
    return None if code is None else _alpha3().get(code)


def sector_of(party: Person | Organization) -> str | None:
    """GOV, MIL and the like; whoever has an office and acts for a country counts as its government.

    >>> sector_of(Organization(id="o1", name="Army", kind=OrganizationKind.MILITARY))
    'MIL'
    """
    if isinstance(party, Organization):
        return SECTORS.get(party.kind)
    return "GOV" if party.positions and party.country is not None else None


def actor_code(article: Article, party: str) -> str:
    """Country and sector of the party with this id: ``"NORGOV"``; ``"---"`` if neither is known."""
    record = article.party(party)
    return f"{alpha3(record.country) or ''}{sector_of(record) or ''}" or UNKNOWN


def recipients_of(article: Article, statement: Statement) -> tuple[str, ...]:
    r"""Ids of those to whom a statement is made, else of the one whom its words begin with: "accused Norway of".

    >>> from newsmodel import parse
    >>> article = parse("A quiet day\nMr Tveit accused Chile of delay.")
    >>> [article.party(party).label for party in recipients_of(article, article.statements[0])]
    ['Chile']
    """
    told = tuple(speaker.party for speaker in statement.addressees if speaker.party is not None)
    if told or statement.act not in _OF_SOMEBODY:
        return told
    start = statement.fragments[0].span.start
    parties: tuple[Person | Organization, ...] = (*article.persons, *article.organizations)
    found = (p.id for p in parties if any(0 <= m.span.start - start <= _ARTICLE for m in p.mentions))
    return tuple(found)[:1]


#: What is done to somebody, and how many code points "the" may take before the name.
_OF_SOMEBODY: Final = frozenset({SpeechAct.ACCUSE, SpeechAct.URGE, SpeechAct.PRAISE, SpeechAct.THREATEN})
_ARTICLE: Final = 4
#: The sector of a body; a country by itself has none.
SECTORS: Final = {
    OrganizationKind.GOVERNMENT: "GOV",
    OrganizationKind.MINISTRY: "GOV",
    OrganizationKind.MILITARY: "MIL",
    OrganizationKind.PARTY: "PTY",
    OrganizationKind.INTERNATIONAL: "IGO",
    OrganizationKind.COMPANY: "BUS",
    OrganizationKind.MEDIA: "MED",
}
