"""Who holds which office, and where each holder was spoken of last."""

from bisect import bisect_left, insort
from collections.abc import Iterable
from typing import final

from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.model.person import Person, Position, PositionStatus


@final
class Officeholders:
    """The persons of a text by the last word of their offices; it learns where they are spoken of."""

    def __init__(self, persons: Iterable[Person]) -> None:
        self._held: dict[str, list[tuple[Position, str]]] = {}
        self._starts: dict[str, list[int]] = {}
        for person in persons:
            self.enter(person)

    def enter(self, person: Person) -> None:
        """Take in a person with all offices and mentions."""
        self._starts[person.id] = sorted(mention.span.start for mention in person.mentions)
        for position in person.positions:
            self._held.setdefault(_last_word(position.title), []).append((position, person.id))

    def spoken_of(self, id_: str, start: int) -> None:
        """Learn that the person is spoken of at the offset *start*."""
        insort(self._starts[id_], start)

    def holder_of(self, role: RoleMention) -> str | None:
        """Id of who holds this office: the last spoken of for a country that is said, else the most often."""
        best: tuple[int, int, str] | None = None
        for position, id_ in self._held.get(_last_word(role.office.phrase), ()):
            if (
                position.title.casefold().endswith(role.office.phrase)
                and _is_status(position.status, role.status)
                and (role.country is None or position.country in (role.country, None))
            ):
                starts = self._starts[id_]
                before = bisect_left(starts, role.span.start)
                lately = starts[before - 1] if before else -1
                found = (before if role.country is None else 0, lately, id_)
                best = found if best is None else max(best, found)
        return best[-1] if best is not None else None


def _is_status(held: PositionStatus, said: PositionStatus) -> bool:
    """True if an office held so is spoken of so: "the minister" for an acting one as well."""
    return held is said or (said is PositionStatus.CURRENT and held is PositionStatus.ACTING)


def _last_word(title: str) -> str:
    return title.casefold().rpartition(" ")[2]
