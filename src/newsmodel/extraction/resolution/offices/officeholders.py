"""Who holds which office, and where each holder was spoken of last."""

from bisect import bisect_left, insort
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Final, final

import attrs

from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.mentions.offices.duties import RULE as DUTY
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.model.person import Person, Position, PositionStatus


@final
class Officeholders:
    """The persons of a text by the last word of their offices; it learns where they are spoken of."""

    def __init__(self, persons: Iterable[Person]) -> None:
        #: By the last word of the title: the office, the country for which it is held, and who holds it.
        self._held: dict[str, list[tuple[Position, str | None, str]]] = {}
        self._starts: dict[str, list[int]] = {}
        self._leaders: dict[str, list[str]] = {}
        #: Who leads a country without any other title, and may be called its president.
        self._only_leaders: set[str] = set()
        #: Those whom the text names.
        self._named: set[str] = set()
        #: Those of each country whom the text names and gives no office.
        self._plain: dict[str, list[str]] = {}
        self._officials: dict[str, _Official] = {}
        #: Where officials are spoken of, in order.
        self._spoken: list[tuple[int, str]] = []
        for person in persons:
            self.enter(person)

    def enter(self, person: Person) -> None:
        """Take in a person with all mentions and offices; by an office that a verb tells nobody is called."""
        positions = [position for position in person.positions if position.evidence.rule != DUTY]
        if person.name is not None:
            self._named.add(person.id)
        self._starts[person.id] = sorted(mention.span.start for mention in person.mentions)
        for position in positions:
            held = (position, position.country or person.country, person.id)
            self._held.setdefault(_last_word(_head(position.title)), []).append(held)
        if person.country is not None and person.name is not None and positions:
            peers = frozenset(_PEERS.get(title, office_class(title)) for p in positions if (title := in_full(p.title)))
            self._officials[person.id] = _Official(id=person.id, country=person.country, peers=peers)
            for start in self._starts[person.id]:
                insort(self._spoken, (start, person.id))
        if person.country is not None and person.name is not None and all(map(_is_chairman, positions)):
            self._plain.setdefault(person.country, []).append(person.id)
        if person.name is not None and _reigns(person):
            self._leaders.setdefault(person.country or "", []).append(person.id)
        elif person.country is not None and person.name is not None and any(map(_leads, positions)):
            self._leaders.setdefault(person.country, []).append(person.id)
            if all(position.title.casefold() in _LEADER for position in positions if _leads(position)):
                self._only_leaders.add(person.id)

    def spoken_of(self, id_: str, start: int) -> None:
        """Learn that the person is spoken of at the offset *start*."""
        insort(self._starts[id_], start)
        if id_ in self._officials:
            insort(self._spoken, (start, id_))

    def settle(self, id_: str, country: str) -> None:
        """Learn of which country somebody is, for which every office is held of which that is not said."""
        for held in self._held.values():
            held[:] = [
                (position, of or country, id_) if each == id_ else (position, of, each) for position, of, each in held
            ]

    def holder_of(self, role: RoleMention) -> str | None:
        """Id of who holds this office: the last spoken of for a country that is said, else the most often.

        For a president it is the most in all of the text.
        """
        best: tuple[int, int, str] | None = None
        phrase = _neutral(in_full(role.office.phrase))
        for position, country, id_ in self._held.get(_last_word(_head(phrase)), ()):
            if (
                (_ends(_neutral(in_full(position.title)), phrase) or _ends(_neutral(_head(position.title)), phrase))
                and _is_status(position.status, role.status)
                and (role.country is None or country in (role.country, None))
                and not (role.country is not None and country is None and _is_vague(phrase, position))
            ):
                starts = self._starts[id_]
                before = bisect_left(starts, role.span.start)
                lately = starts[before - 1] if before else -1
                often = len(starts) if before and role.office.kind in _HIGH else before
                often = often if role.country is None else 0
                found = (often, lately, id_)
                best = found if best is None else max(best, found)
        return best[-1] if best is not None else None

    def is_of_body(self, role: RoleMention, id_: str) -> bool:
        """True where "the president" is said, and who is found is president of a body: a country's may be meant."""
        phrase = in_full(role.office.phrase)
        if role.of is not None or phrase not in _HEADS:
            return False
        held = [position for position, _, each in self._held.get(_last_word(phrase), ()) if each == id_]
        return bool(held) and all(position.organization is not None for position in held)

    def is_told_before(self, id_: str, role: RoleMention) -> bool:
        """True if the person is spoken of before the role."""
        return bool(bisect_left(self._starts[id_], role.span.start))

    def introduced(self, role: RoleMention) -> str | None:
        """Id of him whom the text names next, for "a Norwegian army spokesman said": who alone has that very office."""
        if role.indefinite is not True or role.of is None or role.office.generic or role.office.kind in _HIGH:
            return None
        phrase, start = in_full(role.office.phrase), role.span.start
        found = {
            id_
            for position, _, id_ in self._held.get(_last_word(_head(phrase)), ())
            if id_ in self._named
            and (position.of or role.of).casefold() == role.of.casefold()
            and _ends(in_full(position.title), phrase)
            and _is_status(position.status, role.status)
            and 0 < self._starts[id_][0] - start < _INTRODUCED
        }
        return found.pop() if len(found) == 1 else None

    def leader_for(self, role: RoleMention) -> str | None:
        """Id of who leads the country of which *role* is the leader, by whatever title: "the Danish leader".

        The last spoken of before; who is spoken of only later must be the only one.
        """
        if role.country is None or role.organization is not None or role.status is not PositionStatus.CURRENT:
            return None
        leaders = self._leaders.get(role.country, [])
        if role.office.phrase in _DIPLOMATS:
            leaders = [
                id_ for id_, one in self._officials.items() if one.country == role.country and _ABROAD & one.peers
            ]
        elif role.office.phrase == "president":
            leaders = [id_ for id_ in leaders if id_ in self._only_leaders]
        elif role.office.phrase not in _LEADER:
            return None
        found = [
            (self._starts[id_][before - 1], id_)
            for id_ in leaders
            if (before := bisect_left(self._starts[id_], role.span.start))
        ]
        if found:
            return max(found)[1]
        return leaders[0] if len(leaders) == 1 else None

    def famous(self, role: RoleMention, others: Container[str]) -> str | None:
        """Id of who is named again and again and never by what he is, for the leader of his country.

        None of *others*, who are told of by what they are to somebody.
        """
        is_theirs = role.country is not None and role.organization is None and role.indefinite is not True
        is_head = in_full(role.title) in _HEADS and role.status is PositionStatus.CURRENT
        if not is_theirs or not is_head:
            return None
        plain = [id_ for id_ in self._plain.get(role.country or "", ()) if id_ not in others]
        often = sorted(((len(self._starts[id_]), id_) for id_ in plain), reverse=True)
        is_clear = len(often) == 1 or (len(often) > 1 and often[0][0] >= often[1][0] * _TWICE)
        is_only = len(often) == 1 and all(one.country != role.country for one in self._officials.values())
        return often[0][1] if is_clear and often[0][0] >= (_TWICE if is_only else _OFTEN) else None

    def celebrated(
        self, role: RoleMention, others: Container[str], without: Mapping[str, Container[str]]
    ) -> str | None:
        """Id of whom the text names most, and never by what he is, for "the president" of a country it does not say.

        Not where the country is among those *without* that office; none of *others* either.
        """
        if role.of is not None or role.indefinite is not False or in_full(role.title) not in _HIGHEST:
            return None
        no_country = without.get(in_full(role.title), ())
        plain = {id_ for code, ids in self._plain.items() if code not in no_country for id_ in ids if id_ not in others}
        often = sorted(((len(self._starts[id_]), id_) for id_ in self._named), reverse=True)[:_TWICE]
        is_clear = bool(often) and often[0][0] >= max(_OFTEN, often[-1][0] * _TWICE * (len(often) > 1))
        return often[0][1] if is_clear and often[0][1] in plain and role.status in _HOLDING else None

    def counterpart(self, role: RoleMention) -> str | None:
        """Id of "his Danish counterpart": the Dane who has the office of him who is spoken of last before.

        Of "Speaking with his Danish counterpart, Mr Tveit" it is the office of him who is named next.
        """
        if role.office.phrase not in COUNTERPARTS or role.country is None:
            return None
        at = bisect_left(self._spoken, (role.span.start, ""))
        near = [*reversed(self._spoken[max(0, at - _RECENT) : at]), *self._spoken[at : at + _RECENT]]
        others = [found for found in near if self._officials[found[1]].country != role.country]
        whose = self._whose(role, others)
        if whose is None:
            return None
        for _, id_ in near:
            official = self._officials[id_]
            if official.country == role.country and official.peers & self._officials[whose].peers:
                return id_
        return None

    def _whose(self, role: RoleMention, others: Sequence[tuple[int, str]]) -> str | None:
        """Him whose counterpart the role is: of *others* the one next behind it if none stands near before it."""
        before = next((found for found in others if found[0] < role.span.start), None)
        behind = next((found for found in others if found[0] >= role.span.start), None)
        far = before is None or role.span.start - before[0] > _FAR
        if far and behind is not None and behind[0] - role.span.end < _SOON:
            before = behind
        return None if before is None else before[1]


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class _Official:
    """A person with a name, an office and a country."""

    id: str
    country: str
    #: The offices, those that other countries call otherwise by one name: "secretary of state" as foreign minister.
    peers: frozenset[str]


#: Offices of which "a" tells of any holder: "the first visit by a Danish prime minister".
_HIGH: Final = frozenset({"head_of_state", "head_of_government"})
#: Characters from an office to the name of who has it: a few paragraphs.
_INTRODUCED: Final = 1_000
#: So often is named who is known without an office, and so many times as often as the next.
_OFTEN: Final = 4
_TWICE: Final = 2
#: Mentions of officials before a counterpart among which both are.
_RECENT: Final = 100
#: Characters from a counterpart to him whose he is, where he stands behind; and from one who stands before, if he may.
_SOON: Final = 60
_FAR: Final = 80
#: Who has the same office elsewhere.
COUNTERPARTS: Final = frozenset({"counterpart", "opposite number"})
#: Whoever is at the head of a country may be called so.
_LEADER: Final = frozenset({"leader", "ruler", "dictator", "strongman"})
#: Where the king is the leader, and what he is called before the name.
_MONARCHIES: Final = frozenset({"AE", "BH", "BN", "JO", "KW", "MA", "OM", "QA", "SA", "SZ"})
_MONARCHS: Final = frozenset({"King", "Emir", "Sultan", "king", "emir", "sultan"})
#: How a foreign minister is called anywhere, and what he is by any name of the office.
_DIPLOMATS: Final = frozenset({"top diplomat", "chief diplomat"})
_ABROAD: Final = frozenset({"foreign minister"})
#: The highest office of a country, and how whoever is called so has it.
_HIGHEST: Final = frozenset({"president", "prime minister"})
_HOLDING: Final = frozenset({PositionStatus.CURRENT, PositionStatus.DESIGNATE})
#: Titles of those who are.
_HEADS: Final = frozenset(
    {"president", "prime minister", "premier", "chancellor", "leader", "supreme leader", "paramount leader", "ruler"}
) | _LEADER  # fmt: skip


def office_class(phrase: str) -> str:
    """What an office is by any of its names: a leader may be called president and chairman."""
    return "leader" if phrase in _RULERS else phrase


#: What an office is abroad that goes by another name there.
_PEERS: Final = {
    "secretary of state": "foreign minister",
    "foreign secretary": "foreign minister",
    "external affairs minister": "foreign minister",
    "foreign affairs minister": "foreign minister",
    "minister of foreign affairs": "foreign minister",
    "defense secretary": "defence minister",
    "secretary of defense": "defence minister",
    "defense minister": "defence minister",
    "defence secretary": "defence minister",
    "minister of defence": "defence minister",
    "minister of defense": "defence minister",
    "treasury secretary": "finance minister",
    "secretary of the treasury": "finance minister",
    "chancellor of the exchequer": "finance minister",
    "commerce secretary": "commerce minister",
    "home secretary": "interior minister",
    "prime minister": "leader",
    "premier": "leader",
    "chancellor": "leader",
}


def general_title(role: RoleMention, country: str | None, lexicon: Lexicon) -> str | None:
    """What the office of the role is called in the *country*, None if it has no such office or it is not known."""
    phrase = role.office.phrase
    countries = lexicon.few_countries.get(phrase)
    title = role.title
    if countries is not None and country not in countries:
        phrase = _PEERS.get(phrase) or _minister(phrase, lexicon)
        title = phrase if title.islower() else phrase.title()
    return None if phrase == "leader" or country in lexicon.countries_without.get(in_full(phrase), ()) else title


def _minister(phrase: str, lexicon: Lexicon) -> str:
    """Who is abroad what a secretary is: "agriculture minister"; a leader for any other."""
    field, _, title = phrase.rpartition(" ")
    minister = f"{field} minister"
    return minister if title == "secretary" and lexicon.office_phrases.get(minister) is not None else "leader"


_RULERS: Final = _LEADER | {"president", "chairman", "supreme leader", "paramount leader"}


def in_full(title: str) -> str:
    """The title in small letters, a PM called by the whole of it."""
    small = title.casefold()
    return small.replace("pm", "prime minister") if small == "pm" or small.endswith(" pm") else small


def is_called_shortly(person: Person, role: RoleMention) -> bool:
    """True of "the PM" where the role is what that stands for."""
    titles = {position.title.casefold() for position in person.positions}
    return role.office.phrase not in titles and role.office.phrase in map(in_full, titles)


def _ends(title: str, phrase: str) -> bool:
    """True if who has the title may be called by the phrase: a deputy prime minister is no prime minister."""
    if not title.endswith(phrase):
        return False
    return phrase.startswith(_UNDER) or not title[: -len(phrase)].rstrip(" -").endswith(_UNDER)


#: Who stands under another with the office.
_UNDER: Final = ("vice", "deputy", "assistant", "associate", "under")


def _is_vague(phrase: str, position: Position) -> bool:
    """True where "the Danish leader" is said, and one of a party or of rebels is called "leader"."""
    return phrase in _LEADER and in_full(position.title) not in _HEADS


def _reigns(person: Person) -> bool:
    """True of the king of a country that he leads."""
    titles = {*person.honorifics, *(each.title for each in person.positions if each.status is PositionStatus.CURRENT)}
    return person.country in _MONARCHIES and not _MONARCHS.isdisjoint(titles)


def _is_chairman(position: Position) -> bool:
    """True of "Chairman NAME", of which it is not said of what: so the leader of a country may be called."""
    return position.title.casefold() == "chairman" and position.of is None and position.organization is None


def _leads(position: Position) -> bool:
    is_state = position.organization is None and (position.of is None or position.country is not None)
    return position.status is PositionStatus.CURRENT and is_state and in_full(position.title) in _HEADS


def _is_status(held: PositionStatus, said: PositionStatus) -> bool:
    """True if an office held so is spoken of so: "the minister" for an acting one as well."""
    return held is said or (said is PositionStatus.CURRENT and held is PositionStatus.ACTING)


def _head(title: str) -> str:
    """The title without what it is for: "secretary" of "Secretary of State", "ambassador" of "ambassador to Chad"."""
    words = in_full(title).split()
    end = next((i for i, word in enumerate(words) if i and word in _FOR), len(words))
    return " ".join(words[:end])


_FOR: Final = frozenset({"of", "to", "for", "on", "in", "at"})


def _last_word(title: str) -> str:
    return _neutral(title.rpartition(" ")[2])


def _neutral(title: str) -> str:
    """The title of a man or a woman: "chair" of "chairman"."""
    before, _, last = title.rpartition(" ")
    return f"{before} chair".lstrip() if last in _CHAIRS else title


_CHAIRS: Final = frozenset({"chairman", "chairwoman", "chairperson"})
