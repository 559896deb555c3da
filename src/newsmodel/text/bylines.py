"""Lines that name the author, with role and place."""

import re
from collections.abc import Iterator
from typing import Final

from newsmodel.text.recognizers import Name, Piece, Reading, Recognizer, whole
from newsmodel.values.blocks import BlockKind

_UP: Final = r"[A-ZÀ-ÖØ-ÞŁŚŠŻŽĆČĐİŞ]"
_WORD: Final = rf"(?!(?:BBC|CNN|NPR|AFP)\b){_UP}[\w'’.-]{{0,24}}"
_PARTICLE: Final = r"(?:de|der|den|van|von|ten|bin|al|el|da|dos|di|la|le|du|y)"
_NAME: Final = rf"{_WORD}(?: (?:{_PARTICLE} ){{0,2}}{_WORD}){{1,3}}"
_NAMES: Final = re.compile(rf"{_NAME}(?:(?:, {_NAME}){{0,5}},? (?:and|&) {_NAME})?")
_ONE_NAME: Final = re.compile(_NAME)
_HEAD: Final = re.compile(
    r"(?:(?:Analysis|Story|Words|Report|Written|Reporting)[ :-]{1,3})?[Bb][Yy]:? (?=\S)|BY:? (?=\S)|Analysis: (?=[A-Z])"
)
ROLE: Final = re.compile(
    r"\b(?:correspondent|editor|reporter|writer|analyst|columnist|contributor|presenter|journalist|News|Monitoring|Service|bureau|Reuters|Press|BBC|CNN|"
    r"AFP|Guardian|Times|Post|Staff|USA TODAY)\b",
    re.IGNORECASE,
)
#: The line below a name that opens a page: where the writer's words first stood, or what he is to them.
_OUTLET: Final = re.compile(
    r"(?:(?:Special )?(?:for|to) (?:the )?)?(?:USA TODAY|(?:The )?Associated Press|AP)"
    r"|(?:Opinion |Staff )?(?:contributor|columnist|writer|correspondent)",
    re.IGNORECASE,
)
_GLUED: Final = re.compile(r"(?<=[a-z])(?=BBC\b|(?:[A-Z][\w ]{0,40})?\b(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter)\b)")
_IN: Final = re.compile(rf"(?:^| )in (?={_UP})")
_ROLE_THEN_NAME: Final = re.compile(rf"(?:correspondent|editor|reporter|analyst|writer|presenter) {_NAME}")
#: How a line begins that names its outlet before the person.
_OUTLETS: Final = ("BBC", "The BBC", "CNN", "Reuters", "AP ")
_AGENCY: Final = re.compile(rf"({_NAME}) [/|] ({_WORD}(?: {_WORD}){{0,3}})")
_PAIR: Final = re.compile(rf"({_NAME}(?:(?:, | and ){_NAME}){{0,3}}) in ({_WORD}(?: {_WORD}){{0,2}})")
_NAME_IN: Final = re.compile(rf"{_PAIR.pattern}(?:(?:,|,? and) {_PAIR.pattern}){{0,2}}")
_CREDIT: Final = re.compile(
    r"[(—–-]? ?(?:(?:Additional |With )?[Rr]eporting by|With assistance (?:by|from)|(?:Editing|Writing|Compiled) by"
    r"|Additional (?:reporting|research)(?: by|:)|Contributing:) (?=[A-Z])"
)
_CONTRIBUTED: Final = re.compile(
    rf"\b(?:contribut(?:ed|ing) to (?:this|the) (?:report|story|article)\b|contributed from [A-Z])"
    rf"|^(?:(?:[A-Z][\w.]{{1,20}} ){{1,3}}(?:writers?|reporters?|correspondents?|journalists?) )?"
    rf"{_NAME}(?:,| in| and) .{{1,300}} contributed\.?$"
)

#: "Quill reported from Oslo." at the beginning of a line.
_REPORTED: Final = re.compile(
    rf"{_WORD}(?:(?:,? and|,)? {_WORD}){{0,7}} reported from [A-Z](?:(?! that ) ?[^.; ]){{0,60}}[.;]"
)

#: What a credit tells of: "Reporting by …; Editing by …".
_PART: Final = re.compile(r"[^;]+")
_NO_WRITER: Final = re.compile(r"[ (—–-]*(?:Edit|Compil|Graphic|Photo|Produc|Additional research)")
_LED: Final = re.compile(
    rf"\s*(?:{_CREDIT.pattern}|(?:The )?(?:[A-Z][\w.]{{1,20}} ){{0,2}}?[A-Z][\w.]{{1,20}}(?:['’]s?) (?=[A-Z])"
    r"|[^;]{0,60}?\b(?:writers?|reporters?|correspondents?|journalists?|staff) (?=[A-Z]))"
)
_PLACE: Final = re.compile(rf"\b(?:in|from|at the) ({_WORD}(?: {_WORD}){{0,2}})")


def _byline(line: str) -> Reading | None:
    head = _HEAD.match(line)
    if head is None or len(line) > 160 or ";" in line:
        return None
    start = head.end()
    if line[-1] in ".:;,?!" and not line.endswith(("Jr.", "Sr.")):
        return None
    glued = _GLUED.search(line, start)
    cut = glued.start() if glued else len(line)
    names = _NAMES.match(line, start, cut)
    if names is None:
        return _outlet_first(line, start)
    rest = line[names.end() :].lstrip(" ,|-–—/")
    if names.end() < cut and line[names.end()] not in " ,|-–—/(":
        return None
    if line.startswith("The ", start) or _ROLE_THEN_NAME.match(rest):
        return _outlet_first(line, start)
    if rest and not ROLE.search(rest) and not line[names.end() :].startswith((",", " in ", " |", " /")):
        return None
    role, place = role_and_place(rest)
    return _reading(line, names.start(), names.end(), role, place)


def _outlet_first(line: str, start: int) -> Reading | None:
    """Read "By BBC security correspondent NAME in PLACE": the name stands behind the role."""
    rest = line[start:]
    if not rest.startswith(_OUTLETS) and not ROLE.search(rest):
        return None
    for name in _ONE_NAME.finditer(line, start + 1):
        before = line[start : name.start()].rstrip()
        if before.endswith(("correspondent", "editor", "reporter", "analyst", "writer", "presenter")):
            _, place = role_and_place(line[name.end() :].lstrip(" ,"))
            return _reading(line, name.start(), name.end(), before, place)
    if rest.startswith(_OUTLETS) and len(rest) < 40:
        return (Piece(BlockKind.BYLINE, 0, len(line)),)
    return None


def role_and_place(rest: str) -> tuple[str | None, str | None]:
    """Role and place in the words behind the name: "BBC arctic correspondent in Oslo", "BBC News, Bergen, Norway"."""
    rest = rest.strip(" ,")
    if rest.startswith("at "):
        return None, rest[3:]
    if places := list(_IN.finditer(rest)):
        last = places[-1]
        return rest[: last.start()].strip(" ,") or None, rest[last.end() :].strip(" ,") or None
    segments = rest.split(", ")
    roles = max((at + 1 for at, segment in enumerate(segments) if ROLE.search(segment)), default=0)
    if not roles and (rest[:1].islower() or len(segments) > 1 or len(rest.split()) > 3):
        return rest or None, None
    return ", ".join(segments[:roles]) or None, ", ".join(segments[roles:]) or None


def _reading(line: str, start: int, end: int, role: str | None, place: str | None) -> Reading:
    authors = tuple(Name(match.start(), match.end(), role, place) for match in _ONE_NAME.finditer(line, start, end))
    kind = BlockKind.CROSSHEAD if line.startswith("Analysis") else BlockKind.BYLINE  # the heading of a sidebar
    return (Piece(kind, 0, len(line), None, None, authors),)


def _signed(line: str) -> Reading | None:
    """Read "NAME, BBC China correspondent in Beijing" and "NAME / Agency": a byline without "By"."""
    if len(line) > 100 or line[-1] in ".:;?!":
        return None
    if (agency := _AGENCY.fullmatch(line)) and not line.isupper():
        return _reading(line, agency.start(1), agency.end(1), agency[2], None)
    name = _ONE_NAME.match(line)
    if name and line[name.end() : name.end() + 2] == ", ":
        rest = line[name.end() + 2 :]
        if re.match(r"(?:BBC|CNN|Reuters|Al Jazeera|The Guardian)\b", rest) and " " in rest:
            return _reading(line, 0, name.end(), *role_and_place(rest))
    return None


def _credit(line: str) -> Reading | None:
    is_short = len(line) < 400
    told = is_short and "contribut" in line and _CONTRIBUTED.search(line)
    if told or _CREDIT.match(line) or (is_short and "reported from" in line and _REPORTED.match(line)):
        return whole(BlockKind.BYLINE, line, authors=tuple(_credited(line)))
    return None


def _credited(line: str) -> Iterator[Name]:
    """Who wrote, of those whom a credit names: not who edited, and no agency; with the place behind the name."""
    for part in _PART.finditer(line):
        if _NO_WRITER.match(part[0]):
            continue
        led = _LED.match(line, *part.span())
        start = part.start() if led is None else led.end()
        places = list(_PLACE.finditer(line, start, part.end()))
        for name in _ONE_NAME.finditer(line, start, part.end()):
            if ROLE.search(name[0]) or any(place.start() < name.start() < place.end() for place in places):
                continue
            place = next((place[1] for place in places if place.start() >= name.end()), None)
            yield Name(*name.span(), None, place)


def read_name(line: str, role: str) -> Reading | None:
    """The reading of a line that is a bare name, or several, with the *role* of another line."""
    return _reading(line, 0, len(line), *role_and_place(role)) if _NAMES.fullmatch(line) else None


def names_outlet(line: str) -> bool:
    """True for a line that is nothing but the outlet, or the part, of who is named above: "Special for USA TODAY"."""
    return _OUTLET.fullmatch(line) is not None


def read_name_in_place(line: str) -> Reading | None:
    """The byline "NAME in PLACE", which only its place on the page tells from a crosshead."""
    if _NAME_IN.fullmatch(line):
        found: list[Name] = []
        for pair in _PAIR.finditer(line):
            names = _ONE_NAME.finditer(line, pair.start(1), pair.end(1))
            found += [Name(name.start(), name.end(), None, pair[2]) for name in names]
        return whole(BlockKind.BYLINE, line, authors=tuple(found))
    return None


BYLINE: Final = Recognizer(
    name="byline",
    read=_byline,
    long=False,
    first=frozenset(
        {"By", "BY", "by", "Analysis", "Analysis:", "Story", "Words", "Report", "Written", "By:", "Reporting"}
    ),
    holds=(
        "By Ada Quill, BBC arctic correspondent in Oslo",
        "By Ada Quill",
        "Analysis by Ada Quill, BBC News, Geneva",
        "By Ada QuillBBC News, Delhi",
        "By Ada Quill & Ben de WitBBC News",
        "By BBC security correspondent Ada Quill in Bahrain",
        "By Ada Quill, The Associated Press",
    ),
    fails=("By Monday the talks had failed.", "By then", "By the River", "Analysis of the deal"),
)
SIGNED: Final = Recognizer(
    name="signed",
    read=_signed,
    long=False,
    holds=("Ada Quill, BBC China correspondent in Beijing", "Ada Quill / Reuters"),
    fails=("Ada Quill, a lawyer, said no.", "SEOUL/WASHINGTON", "Talks, and more talks"),
)
CREDIT: Final = Recognizer(
    name="credit",
    read=_credit,
    holds=(
        "Reporting by Ada Quill; Editing by Ben Wit",
        "Ada Quill in Oslo contributed to this report.",
        "Ada Quill in Oslo and Ben Wit in Bergen contributed.",
        "Associated Press writers Ada Quill in Oslo, Ben Wit in Bergen and Eva Lind at the United Nations contributed.",
        "Quill contributed from Bergen.",
        "Quill reported from Bergen.",
        "Quill, Wit and Lind reported from Bergen. Ada Wit contributed from Oslo.",
        "— With assistance by Ada Quill",
        "Contributing: Ada Quill and Ben Wit, USA TODAY; The Associated Press",
    ),
    fails=(
        "Reporting on the talks was banned.",
        "She contributed to the fund.",
        "A case was reported from Oslo.",
        "Quill reported from Oslo that the road was open.",
        "That is to what they contributed.",
    ),
)
