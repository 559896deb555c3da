"""Offices and roles: what they are, whose, and how they are held."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from newsmodel.extraction.meanings import Meaning
from newsmodel.extraction.mentions.holders.finding import hold_roles
from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.mentions.offices.attributes import AGED, is_apart, is_attribute, is_verb
from newsmodel.extraction.mentions.offices.charges import RUNNING, find_charge, is_charge, is_field_before, is_of_title
from newsmodel.extraction.mentions.offices.duties import end_of_body
from newsmodel.extraction.mentions.offices.fields import with_both_fields
from newsmodel.extraction.mentions.offices.office_words import ROLE
from newsmodel.extraction.mentions.offices.programmes import behind_programme, of_programme
from newsmodel.extraction.mentions.offices.whole_bodies import with_whole_body
from newsmodel.extraction.mentions.offices.widening import is_kind, widened
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus

_PARTIES: Final = frozenset({"country", "demonym", "organization", "place"})


def find_roles(units: Units, names: tuple[NameMention, ...]) -> tuple[RoleMention, ...]:
    """The offices that *units* speak of, in order, each with the index of its holder among *names* if one is named."""
    in_names = {unit for mention in names for unit in range(mention.name, mention.last)}
    starts = {mention.first for mention in names} | {mention.name for mention in names}
    roles: list[RoleMention] = []
    for match in ROLE.matches(units.letters, units.vocabulary.alphabet):
        at = match.start("office")
        if at not in in_names and not is_attribute(units, at) and not is_kind(units, at) and not is_verb(units, at):
            end = _end(match.end(), at + 1, starts)
            named = (unit + 1 for unit in range(match.start("before"), at) if unit in in_names)
            first = max(named, default=-1)
            first += "possessive" in units.tags[first]  # "Ms Lund's aide"
            before = _whole_field(units, max(first, match.start("before")), at), at
            if "plural" in units.tags[at]:
                before = widened(units, before[0], at, in_names), at
            charge = find_charge(units, before[0], at, starts)
            programme = behind_programme(units, at)
            if charge is not None:
                where = (charge + 1, charge + _NEAR) if "at" in units.tags[charge] else (at + 1, at + 1)
                roles.append(_build(units, at, before, where, charge, titled=charge))
            elif programme is not None:
                body = programme + 1, end_of_body(units, programme + 1)
                role = _build(units, at, before, body, body[1], titled=at + 1)
                roles.append(of_programme(role, units, at, programme))
            elif end > at + 1 and (_is_portfolio(units, at, end, starts) or _is_posting(units, before[0], at, end)):
                roles.append(_build(units, at, before, (at + 1, at + 1), end, titled=end))
            else:
                end = min(end, _end_of_office(units, before[0], at, end), _end_of_sent(units, before[0], at, end))
                roles.append(_build(units, at, before, (at + 1, min(match.end("after"), end)), end))
    whole = (with_whole_body(role, units, in_names) for role in roles)
    return hold_roles(units, names, [with_both_fields(role, units, in_names) for role in whole])


def _is_portfolio(units: Units, office: int, end: int, starts: AbstractSet[int]) -> bool:
    """True for "for Legal and Foreign Affairs" between a minister, a deputy or a commissioner and the name."""
    entry = units.meanings[office].office
    if entry is None or not (entry.kind in _MINISTERS or entry.phrase.endswith(_CHARGED)) or end not in starts:
        return False
    return "capital" in units.tags[end - 1] and all(units.tags[at].isdisjoint(_STATES) for at in range(office + 1, end))


def _is_posting(units: Units, first: int, office: int, end: int) -> bool:
    """True for "in Oslo" between an office of a body and the name: "the BBC's correspondent in Oslo NAME"."""
    owned = any(units.tags[at] & {"organization", "possessive"} for at in range(first, office))
    return owned and units.small[office + 1] == "in" and end == office + 3


#: Offices of those who have a department, and whose they are else.
_MINISTERS: Final = frozenset({"minister", "deputy_minister"})
#: Offices of great bodies that are held for something.
_CHARGED: Final = ("commissioner", "secretary-general", "secretary general")
_STATES: Final = frozenset({"country", "place", "demonym", "possessive", "det"})


def _end_of_office(units: Units, first: int, office: int, end: int) -> int:
    """Where the words behind an office end: who governs is no "president at the White House", but seen there.

    So is one of whom it is said whose he is: "Norway's envoy at a Lima hotel".

    With a body, and to a country, are those of whom the list says so: "analyst with the Berg Institute", "envoy to
    Norway", no "minister with UN envoys", nor the minister of "invited the minister to Norway".
    """
    entry = units.meanings[office].office
    if entry is not None and "with" not in entry.prepositions:
        end = next((unit for unit in range(office + 1, end) if "with" in units.tags[unit]), end)
    if entry is not None and "to" not in entry.prepositions:
        end = next((unit for unit in range(office + 1, end) if _leads_there(units, unit)), end)
    at = next((unit for unit in range(office + 1, end) if units.word[unit] == "at"), None)
    if at is None or entry is None:
        return end
    told = (unit for unit in range(first, at) if unit != office)
    if "indefinite" in units.tags[at + 1] and any(not units.tags[unit].isdisjoint(_PARTIES) for unit in told):
        return at
    if entry.kind not in _GOVERNING or not any(
        units.tags[unit] & {"country", "place", "organization"} for unit in range(at + 1, end)
    ):
        return end
    return at


def _leads_there(units: Units, unit: int) -> bool:
    """True for the "to" of "to Norway", "to the White House"; not of "to the Treasury"."""
    behind = unit + 1 + ("det" in units.tags[unit + 1])
    return "to" in units.tags[unit] and bool(units.tags[behind] & {"country", "place"})


def _end_of_sent(units: Units, first: int, office: int, end: int) -> int:
    """Where the words behind an office end whose holder is sent: "sent an adviser to Oslo" tells where he goes."""
    verb = first - 1
    while verb > 0 and units.tags[verb] & _BESIDE_OFFICE:
        verb -= 1
    entry = units.meanings[office].office
    if units.small[verb] not in SENDING or entry is None or entry.kind == "ambassador":
        return end
    return next((unit for unit in range(office + 1, end) if units.word[unit] == "to"), end)


_BESIDE_OFFICE: Final = frozenset({"det", "owner", "possessive", "modifier"})
#: Who does so does not go himself.
SENDING: Final = frozenset({"send", "sends", "sent", "sending", "dispatch", "dispatches", "dispatched", "dispatching"})
_GOVERNING: Final = frozenset({"head_of_state", "head_of_government", "minister", "deputy_minister"})


#: Units behind "an expert on trade at" that name the body.
_NEAR: Final = 4


def _whole_field(units: Units, first: int, office: int) -> int:
    """Where the role begins: a common word at the beginning of a sentence is no part of it, nor is "seized".

    Nor is "quotes" in "The BBC quotes President NAME", "including" before "party chief NAME", nor "lesson" in
    "a lesson President NAME learned".
    """
    if office > first and is_apart(units, office - 1):
        return office
    verbs = ("ed", "s") if units.word[office][:1].isupper() else ("ed",)
    for unit in range(office - 1, first - 1, -1):
        ends = verbs if unit == office - 1 else ("ed",)
        if _is_verb(units, unit, ends):
            return unit + 1
        if units.small[unit] in _NO_PART or (unit < office - 1 and units.small[unit] == "under"):
            return unit + 1
    opens = first < office and (first == 0 or units.letters[first - 1] == BREAK)
    opens = opens or (first < office and units.small[first - 1] == _CAPTION and units.word[office][:1].isupper())
    if first < office and units.small[first] == "time" and units.small[first - 1] == "the":
        return first + 1  # "at the time Norway's ROLE"
    tags = units.tags[first]
    field = first + 1 < office and "capital" in units.tags[first + 1]  # "Border Patrol chief"
    return first + 1 if opens and "name" in tags and "modifier" not in tags and not field else first


#: What is no part of an office before it: "then became mayor".
_NO_PART: Final = frozenset({"became", "become", "becomes", "becoming", "including"})


def _is_verb(units: Units, unit: int, ends: tuple[str, ...]) -> bool:
    """True for a small word with such an ending; not for that of "Norway's newly named minister"."""
    if "low" not in units.tags[unit] or not units.word[unit].endswith(ends):
        return False
    is_how = "adverb" in units.tags[unit - 1] and not units.tags[unit - 2].isdisjoint(_NO_VERB)
    return not is_how and units.tags[unit].isdisjoint(_NO_VERB)


_NO_VERB: Final = frozenset({"modifier", "possessive"})
#: What leads in the words below a picture: "Media caption Moment President NAME speaks".
_CAPTION: Final = "caption"


def _end(end: int, least: int, starts: set[int]) -> int:
    """Behind the last unit of the role: a person's name that follows is no part of it, nor what leads it in."""
    return least if any(unit in starts for unit in range(least, end)) else end


def _build(
    units: Units, at: int, before: tuple[int, int], after: tuple[int, int], last: int, *, titled: int | None = None
) -> RoleMention:  # fmt: skip
    meaning = units.meanings[at]
    office = meaning.office
    assert office is not None  # the pattern asks for the tag, and the vocabulary gives it to nothing else  # noqa: S101
    first = before[0]
    title_first, own_body, body_meaning = _title_start(units, before[0], at)
    title_last = titled or at + 1
    owners = [*_owners(units, before[0], title_first), *_owners(units, *after)]
    if titled is None and (office.kind == "academic" or (office.phrase in RUNNING and _is_field(units, after[0]))):
        title_last = _field_end(units, *after)
        owners = [*_owners(units, before[0], title_first), *_owners(units, title_last, after[1])]
    target = [] if last <= after[1] or titled is not None else list(_owners(units, after[1], last))
    if office.kind == "ambassador" and after[0] == after[1]:
        title_last = last if target else title_last
    elif not owners and (_serves(units, at, target) or all("organization" in units.tags[unit] for unit in target)):
        owners, target = target, []
    bodies = [unit for unit in owners if "organization" in units.tags[unit]]
    states = [unit for unit in owners if unit not in bodies and not _is_site(units, unit, bodies)]
    meanings = [units.meanings[unit] for unit in (*states, *bodies)] + ([body_meaning] if body_meaning else [])
    determiner = units.tags[first - 1] if first else frozenset[str]()
    named = _named_body(units, max(after[0], title_last), after[1])
    organization = _joined(units, bodies[:1]) or own_body or named or _unlisted(units, before[0], title_first)
    state = _joined(units, states[:1])
    if state is not None and named is not None and named.endswith(f" of {state}"):  # "University of Oslo"
        state = named
    return RoleMention(
        first=first,
        last=last,
        office=office,
        title=_rank_before(units, before[0], title_first) + _title(units, title_first, at, title_last, own_body),
        of=state or organization,
        country=_country(meanings, plural="plural" in units.tags[at]),
        organization=organization,
        target=_joined(units, target),
        status=_status(units, before[0], at + 1),
        plural="plural" in units.tags[at],
        indefinite=None if "det" not in determiner else "indefinite" in determiner,
        holder=None,
        rule=ROLE.name,
        span=units.span(first, last),
    )


def _serves(units: Units, office: int, target: Sequence[int]) -> bool:
    """True for "adviser to the Norwegian government", "to Norway's army"; not for one "to Norway", who is abroad."""
    whose = (units.tags[unit] | units.tags[unit + 1] & {"possessive"} for unit in target[:1])
    entry = units.meanings[office].office
    return entry is not None and entry.kind == "aide" and any(tags & {"demonym", "possessive"} for tags in whose)


def _is_site(units: Units, unit: int, bodies: list[int]) -> bool:
    """True for where a body has somebody: "the PVLF's Oslo leader"."""
    return unit - 2 in bodies and "possessive" in units.tags[unit - 1] and "place" in units.tags[unit]


def _country(meanings: list[Meaning], *, plural: bool) -> str | None:
    """The first country of these; none for a group of several."""
    codes = [code for meaning in meanings if (code := meaning.country_code)]
    if plural and len(set(codes)) > 1:
        return None
    return codes[0] if codes else None


def _owners(units: Units, start: int, end: int) -> Iterator[int]:
    """The units from *start* to *end* that name a country, a body or a place."""
    for unit in range(start, end):
        if units.tags[unit] & _PARTIES and unit in units.meanings:
            yield unit


def _joined(units: Units, found: list[int]) -> str | None:
    if not found:
        return None
    return _without_prefix(units.words(found[0], found[-1] + 1), units.meanings[found[0]])


def _without_prefix(words: str, meaning: Meaning) -> str:
    """The words without "then-" or "ex-" before them."""
    modifier = meaning.modifier
    if modifier is not None and modifier.form.endswith("-") and words.lower().startswith(modifier.form):
        return words[len(modifier.form) :]
    return words


def _unlisted(units: Units, first: int, last: int) -> str | None:
    """A body that no list knows, by its acronym before the office: "the PLF commander", not all in capitals."""
    if units.word[last].isupper():
        return None
    alone = (units.word[at] for at in range(first, last) if "acronym" in units.tags[at] and at not in units.meanings)
    return next(alone, None)


def _named_body(units: Units, start: int, end: int) -> str | None:
    """A body that no list knows, as written: "at Berg College"."""
    first = next((unit for unit in range(start, end) if "capital" in units.tags[unit]), None)
    return units.words(first, end) if first is not None else None


def _title_start(units: Units, first: int, office: int) -> tuple[int, str | None, Meaning | None]:
    """Where the title begins, and the body that the office's own phrase begins with.

    Modifiers that are part of the title stand directly before the office.
    """
    start = office
    entry = units.meanings[office].office
    is_open = entry is not None and entry.kind not in _COMPLETE
    while start > first:
        tags = units.tags[start - 1]
        modifier = units.meanings[start - 1].modifier if "modifier" in tags else None
        is_field = "name" in tags or ("low" in tags and is_open and "possessive" not in tags)
        is_field = is_field and "modifier" not in tags and "num" not in units.tags[start - 2]
        is_field = is_field and not units.word[start - 1].endswith(AGED) and "adverb" not in units.tags[start - 2]
        if not (is_field or (modifier is not None and modifier.part)):
            break
        start -= 1
    if start == office and office - 1 > first and is_charge(units, office):
        start -= 2
    elif entry is not None and start > first and is_field_before(units, first, start, office):
        start -= 1
    if entry is not None and start > first and is_of_title(units, first, start, office):
        start -= 1
    body = units.vocabulary.body_of(entry) if entry is not None else None
    if body is None or (entry is not None and entry.phrase.startswith(_CENTRAL_BANK)):
        return start, None, None
    words = _without_prefix(units.word[office], units.meanings[office])
    return start, " ".join(words.split()[: body[0]]), body[1]


#: Every country has one: whose governor somebody is stands before it, as in "Norway's central bank governor".
_CENTRAL_BANK: Final = "central bank"


def _field_end(units: Units, start: int, end: int) -> int:
    """Behind the field that follows a scholar's title: "professor of Norwegian History at Berg College"."""
    if start < end and (not units.tags[start].isdisjoint(("of", "in")) or _is_field(units, start)):
        return next((unit for unit in range(start + 1, end) if "prep" in units.tags[unit]), end)
    return start


def _is_field(units: Units, start: int) -> bool:
    """True for "of legal affairs at", "for trade policy at" behind who runs something: small words and then a body."""
    at = start + 1 + (not units.tags[start + 1].isdisjoint(("demonym", "place")))
    first = at
    while "low" in units.tags[at] and ("ing" in units.tags[at] or units.tags[at].isdisjoint(_NO_FIELD)):
        at += 1
    return units.small[start] in ("of", "for", "in") and at > first and units.small[at] == "at"


_NO_FIELD: Final = frozenset({"prep", "det", "his", "her", "be", "have", "modal", "say", "pronoun", "relative"})


#: Offices whose title no small word before them is part of: "reclusive leader".
_COMPLETE: Final = frozenset({"head_of_state", "head_of_government", "minister", "deputy_minister", "legislator"})
#: What stands behind an office and a hyphen before it is held.
_TO_BE: Final = frozenset({"elect", "designate"})


def _title(units: Units, first: int, office: int, last: int, own_body: str | None) -> str:
    """The office as written, without the body that it begins with and without "then-"."""
    words = _without_prefix(units.word[office], units.meanings[office])
    if own_body is not None and words[len(own_body) :].strip():
        words = words[len(own_body) :].lstrip()
    head, dash, tail = words.rpartition("-")
    if dash and tail.lower() in _TO_BE:
        words = head
    before = units.words(first, office) + " " if first < office else ""
    behind = " " + units.words(office + 1, last) if last > office + 1 else ""
    return before + words + behind


def _rank_before(units: Units, first: int, title: int) -> str:
    """The rank that stands before the owner and belongs to the title: "deputy U.S. envoy", "chief White House aide"."""
    at = title
    while at > first and units.tags[at - 1] & (_PARTIES | {"people"}) and "modifier" not in units.tags[at - 1]:
        at -= 1
    if at in (title, first) or units.small[at - 1] not in _RANKS:
        return ""
    return units.word[at - 1] + " "


_RANKS: Final = frozenset(
    {
        "assistant",
        "associate",
        "chief",
        "deputy",
        "honorary",
        "joint",
        "lead",
        "permanent",
        "principal",
        "senior",
        "special",
    }
    | {"vice"}
)


def _status(units: Units, start: int, end: int) -> PositionStatus:
    behind = units.small[end - 1].rpartition("-")[2]
    if behind in _TO_BE:
        return PositionStatus.DESIGNATE
    for unit in range(start, end):
        modifier = units.meanings[unit].modifier if "modifier" in units.tags[unit] else None
        if modifier is not None and modifier.status != "current":
            return PositionStatus(modifier.status)
    return PositionStatus.CURRENT
