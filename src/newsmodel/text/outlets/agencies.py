"""Datelines, picture captions and credits of the news agencies."""

import re
from functools import cache
from typing import Final

from newsmodel.text.recognizers import Reading, Recognizer, parts, whole
from newsmodel.text.tables import rows
from newsmodel.values.blocks import BlockKind

_UP: Final = r"[A-ZÀ-ÖØ-ÞŁŚŠŻŽĆČĐİŞ]"
_DASH: Final = r"(?:[-–—―]{1,2}|--)"
#: "SEOUL/WASHINGTON", "WATFORD, England", "UNITED NATIONS, June 3".
_CITY: Final = rf"{_UP}[\w'’./ -]{{1,40}}?(?:, {_UP}[\w'’. ]{{1,30}}?)?(?:, (?:{_UP}[a-z]{{2,8}}\.? \d{{1,2}}))?"
_CAPITALS: Final = re.compile(
    rf"{_UP}{_UP}[A-ZÀ-Þ'’./ -]{{1,50}}?(?:, {_UP}[\w'’. ]{{1,30}}?)?(?:, {_UP}[a-z]{{2,8}}\.? \d{{1,2}})?"
    rf" ?(?: {_DASH} |[—―] ?)(?=\S)"
)
_TWO_PLACES: Final = re.compile(
    rf"(?:{_UP}[\w'’.-]{{1,20}} ?){{1,3}}, (?:{_UP}[\w'’.-]{{1,20}} ?){{1,3}} ?[-–—] (?=[“\"‘'A-Z])"
)
_PHOTO: Final = re.compile(
    r"(?:FILE ?PHOTO|FILE|PHOTO)\b ?[-:–—]|File photo:|In this [^.]{3,60}? photo\b"
    r"|.{0,40} in this (?:file|handout|undated) photo"
)
_OWNER: Final = r"[\w .’'-]{2,60}"
_PHOTO_END: Final = re.compile(
    rf"(?:REUTERS/{_OWNER}(?:/{_OWNER})?"
    rf"|\((?:{_OWNER}/)?(?:AP Photo|{_OWNER} via AP|AP)\b[^()]{{0,80}}\)"
    rf"|\[{_OWNER}/(?:Reuters|AFP|AP|EPA|Al Jazeera|Getty)[^\]]{{0,40}}\]"
    r"|\[(?:Reuters|AFP|AP|EPA|Getty|Al Jazeera|File)[^\]]{0,60}\]"
    r"|[A-Z][A-Z .]{3,40} / [A-Z]{2,12}|Photograph: [^.]{3,80}|Photo: [^.]{3,60}"
    r"|Photographer: [^.]{3,80}|\((?:Video|Picture|Photo|Photograph|Image)s? by [^()]{3,60}\)"
    rf"|\[Photos?(?: courtesy)?: [^\[\]]{{3,60}}\]|\| {_OWNER}/[\w ]{{2,30}}|Credit\.\.\. {_OWNER}(?:/{_OWNER})?"
    r"|via (?:Reuters|AFP|AP|EPA|Bloomberg|Getty Images)"
    r"|(?:AFP|Reuters|AP|EPA|Getty Images)/Getty Images| (?:hide|toggle) caption)$"
)
_GRAPHIC: Final = re.compile(
    r"\(?(?:Graphic|GRAPHIC|For a graphic|Full story|For more|Live blog|Poll|Factbox)\b.{0,140}"
    r"(?:https?://|\bhere\b|[a-z]+\.[a-z]{2,3}/)"
)
_SEE_ALSO: Final = (
    "READ:",
    "READ MORE:",
    "WATCH:",
    "LISTEN:",
    "MORE:",
    "More:",
    "RELATED:",
    "Related:",
    "See also: ",
    "Related Coverage ",
)
_SHORT_LINK: Final = re.compile(r"[^.]{3,120}:? \(?(?:https?://)?[a-z]{2,12}(?:\.[a-z]{2,10}){1,2}/\w{4,30}\)?")
_CLOCK: Final = re.compile(r"\d{1,2}(?::\d\d)? ?[ap]\.m\.(?: (?:local|[A-Z]{2,4}))?|\d{1,2}:\d\d GMT")
_UPDATED: Final = re.compile(
    r"(?:UPDATED?|Updated?) (?:at )?\d{1,2}(?::\d\d)?(?: [ap]\.m\.)?(?: [A-Z]{2,3})?(?: \w{3,6}day)?[:.]? ?"
)


@cache
def _dateline() -> "re.Pattern[str]":
    agencies = "|".join(sorted((form for form, kind in rows("agencies") if kind == "agency"), key=len, reverse=True))
    return re.compile(
        rf"(?:{_CITY} ?)?\((?:{agencies})(?:(?: |/){_UP}[\w ]{{1,30}})?\)(?: ?{_DASH} ?(?=\S)| ?(?=[“\"‘'A-Z]))"
    )


def _agency_dateline(line: str) -> Reading | None:
    if "(" not in line[:90]:
        return None
    head = _dateline().match(line)
    if head is None:
        return None
    return parts(line, (head.end(), BlockKind.DATELINE), (len(line), BlockKind.PARAGRAPH))


def read_bare_dateline(line: str) -> Reading | None:
    """A dateline without an agency, cut off its paragraph: "SEOUL — …", "Kabul, Afghanistan - …"."""
    head = _CAPITALS.match(line) or _TWO_PLACES.match(line)
    if head is None:
        return None
    return parts(line, (head.end(), BlockKind.DATELINE), (len(line), BlockKind.PARAGRAPH))


def _photo(line: str) -> Reading | None:
    tail = line[-90:]
    if _PHOTO.match(line) or (tail[-1] not in '."”' and _PHOTO_END.search(tail)):
        return whole(BlockKind.CAPTION, line)
    return None


def _graphic(line: str) -> Reading | None:
    if len(line) > 180:
        return None
    if _GRAPHIC.match(line) or line.startswith(_SEE_ALSO) or ("/" in line and _SHORT_LINK.fullmatch(line)):
        return whole(BlockKind.RELATED, line)
    return None


def _clock(line: str) -> Reading | None:
    """The time above a part of a running story; with words behind it a heading."""
    if len(line) > 90:
        return None
    if line[0].isdigit():
        return whole(BlockKind.CROSSHEAD, line) if _CLOCK.fullmatch(line) else None
    updated = _UPDATED.match(line) if line[:2] in {"Up", "UP"} else None
    if updated is None or (line[-1] == "." and not line.endswith(".m.")):
        return None
    return whole(BlockKind.CROSSHEAD if updated.end() < len(line) else BlockKind.FURNITURE, line)


DATELINE: Final = Recognizer(
    name="agency-dateline",
    read=_agency_dateline,
    holds=(
        "SEOUL (Reuters) - The envoys met.",
        "SEOUL/OSLO (Reuters) - The envoys met.",
        "BERGEN, Norway (AP) — The envoys met.",
        "Oslo (CNN) The envoys met.",
        "(CNN)The envoys met.",
    ),
    fails=("The envoys (AP photographs show them) met.", "The Associated Press (AP) reported it."),
)
PHOTO: Final = Recognizer(
    name="agency-photo",
    read=_photo,
    holds=(
        "FILE PHOTO: The envoys arrive in Oslo, Norway",
        "The envoys arrive in Oslo, Norway May 3, 2018. REUTERS/Ada Quill/Pool",
        "FILE - In this March 3, 2018, file photo, the envoys arrive. (AP Photo/Ada Quill, File)",
        "The envoys arrive [Ada Quill/Reuters]",
        "The envoys arrive. Photographer: Ada Quill/AFP via Getty Images",
        "The envoys arrive | Ada Quill/AP Photo",
        "The talks in pictures (Video by Ada Quill)",
        "The envoys arrive [Photo courtesy: Ada Quill]",
        "The envoys arrive in Oslo. Ada Quill/AP hide caption",
    ),
    fails=("Reuters could not reach the envoys.", "The file was closed."),
)
GRAPHIC: Final = Recognizer(
    name="agency-graphic",
    read=_graphic,
    long=False,
    holds=("READ: The deal in full", "(GRAPHIC: The long road to talks - here)", "A land divided: tmsnrt.rs/2AbCdEf"),
    fails=("Graphic pictures shocked the court.", "The either/or question remained."),
)
CLOCK: Final = Recognizer(
    name="clock",
    read=_clock,
    long=False,
    holds=("7:05 p.m.", "Updated at 5:30 p.m. ET", "Updated at 5:30 p.m. ET Monday"),
    fails=("7 ministers", "Updated rules apply."),
)
