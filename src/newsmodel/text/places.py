"""What a line is by where it stands: headline, standfirst, crosshead, list item, what a label announces."""

import re
from typing import Final

from newsmodel.text.bylines import ROLE, names_outlet, read_name, read_name_in_place
from newsmodel.text.days import read_day, read_stamp
from newsmodel.text.outlets.agencies import read_bare_dateline
from newsmodel.text.outlets.bbc import provider_of
from newsmodel.text.recognizers import Place, PlaceRecognizer, Reading, whole
from newsmodel.text.tables import words
from newsmodel.values.blocks import BlockKind

_CLOSING: Final = "\"'”’)]»"
_STORY: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
_TOP: Final = frozenset({BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.BYLINE, BlockKind.FURNITURE})
_STOP_AND_MARK: Final = frozenset({'."', ".”", ".'", ".’", '?"', "?”", ',"', ",”"})
_ITEM_MARKS: Final = frozenset("-•*·▪◦‣–—")
_ITEM: Final = re.compile(r"(?:[-•*·▪◦‣]|\d{1,2}[.)])\s+(?=\S)")
_HEADLINE_END: Final = re.compile(r"(?:[A-Z]\.[A-Z]\.|[!…])$")
#: Two sentences and more: no headline.
_SENTENCES: Final = re.compile(r"[a-z]{3}\. [A-Z]|[a-z]{2}[?!] .{1,120}[a-z]{2}[?!] [A-Z]")
#: A line of so many blanks between paragraphs, without a stop, is rather a caption than a heading.
_CAPTION_WORDS: Final = 8
#: A line in capitals of so many blanks between paragraphs is rather the title of another story than a heading.
_TITLE_WORDS: Final = 6
#: The first line of a page that names who wrote it has fewer blanks, "Ada Quill and Ben de Wit" among them.
_NAME_WORDS: Final = 7
#: No title of a story is as long, in characters; of 271 of eleven outlets the longest had 106.
_LONGEST_TITLE: Final = 130
#: How many lines a place recognizer looks ahead or back.
_REACH: Final = 8


def _has_no_stop(line: str) -> bool:
    bare = line.rstrip(_CLOSING)
    return bool(bare) and bare[-1] not in ".!…:;,–—-"


def _asks(line: str) -> bool:
    """True of a line that ends in a question, also within a quotation: "“What do we do?”"."""
    return line.rstrip(_CLOSING)[-1] == "?"


def breaks_off(line: str) -> bool:
    """True of a line that must go on below: "on his way to the"."""
    return line.rsplit(" ", 1)[-1] in words("words", "dangling")


def _is_short(line: str) -> bool:
    return len(line) <= 80 and line.count(" ") <= 13 and _has_no_stop(line) and not line[0].islower()


def is_plain(place: Place) -> bool:
    """True of a line that ends in a full stop below a paragraph: it is one, whatever else it may be like.

    It saves asking about most lines of an article.
    """
    line = place.line
    if place.before is not BlockKind.PARAGRAPH or not (line[-1] == "." or line[-2:] in _STOP_AND_MARK):
        return False
    if line[0] in _ITEM_MARKS or line[0].isdigit() or place.text(1)[:1] in _ITEM_MARKS:
        return False
    return not line.isupper()


def _opened(place: Place) -> Reading | None:
    """What the label above announces: captions, links, highlights."""
    kind, line = place.opened, place.line
    if kind is BlockKind.CAPTION:
        return whole(kind, line)
    longest = {BlockKind.RELATED: 120, BlockKind.STANDFIRST: 200}.get(kind, 0) if kind else 0
    return whole(kind, line) if kind and len(line) <= longest and _has_no_stop(line) else None


def _post(place: Place) -> Reading | None:
    """The words of a post between consent text or "Skip Twitter post" and its signature or "End of Twitter post"."""
    label = _announcement(place)
    if label is None:
        return None
    for ahead in range(1, _REACH):
        below = place.text(ahead)
        if below.startswith("End of ") or _is_post(place, ahead):
            provider = provider_of(label) or next((piece.provider for piece in place.reading(ahead)), None)
            return whole(BlockKind.EMBED, place.line, provider=provider or provider_of(below))
    return None


def _announcement(place: Place) -> str | None:
    """The label that announces a post, if no other than lines of that post stand between it and this one."""
    for back in range(1, min(place.at, _REACH) + 1):
        reading, line = place.reading(-back), place.text(-back)
        if len(reading) == 1 and reading[0].kind is BlockKind.FURNITURE:
            return line if line.startswith(("This article contains content provided", "Skip ", "Accept and")) else None
        if not _is_post(place, -back) or "(@" in line or "pic.twitter.com/" in line:
            return None
    return None


def _is_post(place: Place, offset: int) -> bool:
    reading = place.reading(offset)
    return len(reading) == 1 and reading[0].kind is BlockKind.EMBED


def _signature(place: Place) -> Reading | None:
    """The words above a line that is only the signature of a post: "— NAME (@handle) May 3, 2020"."""
    below = place.text(1)
    if not below.startswith(("—", "–", "-")) or "(@" not in below or len(below) > 120:
        return None
    reading = place.reading(1)
    if reading and reading[0].kind is BlockKind.EMBED:
        return whole(BlockKind.EMBED, place.line, provider=reading[0].provider)
    return None


def _own_date(place: Place) -> Reading | None:
    """The date below "Published", or above the story."""
    if place.paragraphs and place.text(-1).strip("-• ").lower() not in {"published", "updated"}:
        return None
    day = read_stamp(place.line)
    return whole(BlockKind.RELATED if place.paragraphs else BlockKind.DATELINE, place.line, date=day) if day else None


def _headline(place: Place) -> Reading | None:
    line = place.line
    if place.titled or place.paragraphs or len(place.lines) == 1 or len(line) > _LONGEST_TITLE:
        return None
    if line[0].islower() or line[0] in "([" or not (_has_no_stop(line) or _HEADLINE_END.search(line)):
        return None
    if _SENTENCES.search(line) or line.endswith(" chars]") or read_bare_dateline(line):
        return None
    return whole(BlockKind.HEADLINE, line)


def _byline(place: Place) -> Reading | None:
    line = place.line
    if len(line) > 90:
        return None
    if place.at == 0:
        below = place.text(1)
        return read_name(line, below) if line.count(" ") < _NAME_WORDS and names_outlet(below) else None
    if not (place.before in _TOP or place.before is BlockKind.CROSSHEAD):
        return None
    if place.before is BlockKind.BYLINE and ROLE.search(line) and _is_short(line) and len(line) < 50:
        return whole(BlockKind.BYLINE, line)
    below = place.text(1)
    if ROLE.search(below) and len(below) < 50 and _has_no_stop(below) and (reading := read_name(line, below)):
        return reading
    return read_name_in_place(line)


def _dateline(place: Place) -> Reading | None:
    return None if place.paragraphs else read_bare_dateline(place.line)


def _credit(place: Place) -> Reading | None:
    """A bare picture credit, and the bare caption below it."""
    credits_, line = words("agencies", "credit") | words("agencies", "agency"), place.line
    if line in credits_ or (len(line) < 60 and "/" in line and line.rsplit("/", 1)[-1].strip() in credits_):
        return whole(BlockKind.CAPTION, line)
    if place.text(-1) in credits_ and place.before is BlockKind.CAPTION and _has_no_stop(line) and len(line) <= 200:
        return whole(BlockKind.CAPTION, line)
    return None


def _link_title(place: Place) -> Reading | None:
    """The title above the date of a related link."""
    below = place.reading(1)
    if not place.paragraphs or len(place.line) > 120 or not _has_no_stop(place.line):
        return None
    dated = below[0].date if below and below[0].kind is BlockKind.RELATED else None
    if dated is None and place.text(1).strip("-• ").lower() == "published":
        day = read_day(place.text(2))
        dated = None if day is None else day[0]
    return whole(BlockKind.RELATED, place.line, date=dated) if dated else None


def _list_item(place: Place) -> Reading | None:
    line = place.line
    if _is_framed(line):
        return None
    if _ITEM.match(line):
        numbered = line[0].isdigit() and _is_short(line) and place.paragraphs
        if numbered and not _ITEM.match(place.text(1)) and not _ITEM.match(place.text(-1)):
            return None
        return whole(BlockKind.LIST_ITEM, line)
    if len(line) > 200 or not _has_no_stop(line) or line.endswith("?"):
        return None
    if place.before is BlockKind.LIST_ITEM and not _ITEM.match(place.text(-1)):
        return whole(BlockKind.LIST_ITEM, line)
    if place.before in _STORY and place.text(-1).endswith(":") and len(place.text(1)) <= 200:
        below = place.text(1)
        if below and _has_no_stop(below) and not place.reading(1):
            return whole(BlockKind.LIST_ITEM, line)
    if (
        _is_short(line)
        and place.paragraphs
        and place.before in _STORY
        and all(_is_bare(place, ahead) for ahead in (1, 2))
    ):
        return whole(BlockKind.LIST_ITEM, line)
    return None


def _is_bare(place: Place, ahead: int) -> bool:
    """True of a short line further on that nothing has been said of."""
    line = place.text(ahead)
    return bool(line) and not place.reading(ahead) and _is_short(line) and line[-1] != "?"


def _standfirst(place: Place) -> Reading | None:
    line = place.line
    if place.paragraphs or not place.text(1):
        return None
    untitled = place.at == 0 and len(line) > _LONGEST_TITLE
    if place.before not in {BlockKind.HEADLINE, BlockKind.STANDFIRST} and not untitled:
        return None
    if not _has_no_stop(line) or _asks(line) or len(line) > 300 or breaks_off(line) or place.text(1)[0].islower():
        return None
    return whole(BlockKind.STANDFIRST, line)


def _link_in_capitals(place: Place) -> Reading | None:
    """The title of another story, which some pages set in capitals between paragraphs; too long for a heading."""
    line = place.line
    if not line.isupper() or line.count(" ") < _TITLE_WORDS or len(line) > 120 or not _has_no_stop(line):
        return None
    return whole(BlockKind.RELATED, line) if place.before is BlockKind.PARAGRAPH else None


def _crosshead(place: Place) -> Reading | None:
    """A short line between paragraphs; a longer one that asks nothing is what a picture's label was lost from."""
    line = place.line
    if place.before is None or not _story_follows(place):
        return None
    if _is_framed(line):
        return whole(BlockKind.CROSSHEAD, line)
    if not _is_short(line) or breaks_off(line) or _speaks(line):
        return None
    is_heading = line.count(" ") < _CAPTION_WORDS or line[-1] == "?" or line[0] in "\"'“‘0123456789" or line.isupper()
    return whole(BlockKind.CROSSHEAD if is_heading else BlockKind.CAPTION, line)


def _is_framed(line: str) -> bool:
    """True of "- Cold wind -", as one agency sets its headings."""
    return line.startswith(("- ", "– ")) and line.endswith((" -", " –")) and _is_short(line[2:-2] or line)


def _speaks(line: str) -> bool:
    """True of a line of somebody's speech: a question of a transcript, a double mark not closed, a long quotation."""
    if line.startswith(("Q:", "A:", "Q.", "A.")):
        return True
    return line[0] in '"“' and (line.count(" ") >= _CAPTION_WORDS or line[-1] not in '"”')


def _story_follows(place: Place) -> bool:
    """True if a paragraph stands within reach below, with nothing else than boxes and headings between."""
    for ahead in range(1, _REACH):
        line = place.text(ahead)
        if not line:
            return False
        reading = place.reading(ahead)
        if not reading and (not _is_short(line) or _ITEM.match(line)):
            return not (ahead == 1 and line[0].islower())
        if any(piece.kind in _STORY for piece in reading):
            return True
    return False


def _trailing_link(place: Place) -> Reading | None:
    """A title below the end of the story."""
    line = place.line
    if (
        place.paragraphs < 3
        or not _is_short(line)
        or " " not in line
        or line[0] in '"“'
        or breaks_off(line)
        or _story_follows(place)
    ):
        return None
    if place.text(1)[:1].islower():
        return None
    return whole(BlockKind.RELATED, place.line)


OPENED: Final = PlaceRecognizer(
    name="opened-by-label",
    read=_opened,
    holds=("Related Topics\nThe fjords\nOslo", "Image caption,\nThe envoys in Oslo", "Story highlights\nEnvoys meet"),
    fails=("Related matters\nThe fjords.", "Image caption\n"),
)
POST: Final = PlaceRecognizer(
    name="post-between-labels",
    read=_post,
    holds=("Skip Twitter post by @oslo\nWe met.\nEnd of Twitter post by @oslo",),
    fails=("Skip the talks\nWe met.", "We met.\nEnd of Twitter post by @oslo"),
)
SIGNATURE: Final = PlaceRecognizer(
    name="post-above-signature",
    read=_signature,
    holds=("We met today\n— Ada Quill (@oslo) May 3, 2020",),
    fails=("We met today\n— Ada Quill",),
)
OWN_DATE: Final = PlaceRecognizer(
    name="own-date",
    read=_own_date,
    holds=("Published\n17 January 2019", "17 January 2019, 10:15 GMT", "Fri 1 Jun 2018 12.00 BST"),
    fails=("17 January 2019 was cold.", "Ministers meet", "Deal of 17 January 2019 in doubt"),
)
HEADLINE: Final = PlaceRecognizer(
    name="headline",
    read=_headline,
    holds=("Envoys meet in Oslo\nThe envoys met.", "Will they meet?\nThe envoys met."),
    fails=("The envoys met.\nThey talked.", "Envoys meet"),
)
BYLINE: Final = PlaceRecognizer(
    name="byline-in-place",
    read=_byline,
    holds=(
        "Share\nAda Quill in Oslo\nThe envoys met.",
        "Share\nAda Quill\nDiplomatic correspondent\nThe envoys met.",
        "Ada Quill and Ben de Wit\nUSA TODAY\nThe envoys met.",
    ),
    fails=(
        "Envoys Meet Again\nReuters Staff\nThe envoys met.",
        "Share\nTalks in Oslo\nThe envoys met.",
        "The envoys met.\nAda Quill in Oslo",
    ),
)
DATELINE: Final = PlaceRecognizer(
    name="bare-dateline",
    read=_dateline,
    holds=("SEOUL — The envoys met.", "Kabul, Afghanistan - The envoys met."),
    fails=("Seoul - and others - met.", "The envoys met.", "NATO allies - all of them - met."),
)
CREDIT: Final = PlaceRecognizer(
    name="bare-credit",
    read=_credit,
    holds=("Getty Images\nThe envoys shook hands", "They met.\nAda Quill/Reuters"),
    fails=("Getty said no.", "Envoys / ministers"),
)
LINK_TITLE: Final = PlaceRecognizer(
    name="link-title",
    read=_link_title,
    holds=("The envoys met.\nWho are the envoys?\n- Published17 January 2019",),
    fails=("Who are the envoys?\nThe envoys met.",),
)
LIST_ITEM: Final = PlaceRecognizer(
    name="list-item",
    read=_list_item,
    holds=("- The envoys met.", "They want:\nmore talks\nmore time\nThey met."),
    fails=("The envoys met - twice.", "They said:\nWe met."),
)
STANDFIRST: Final = PlaceRecognizer(
    name="standfirst",
    read=_standfirst,
    holds=(
        "Envoys meet in Oslo\nFirst talks in years may pave the way for a summit\nThe envoys met.",
        f"The first talks {'of the two envoys ' * 7}may pave the way for a summit\nThe envoys met.",
    ),
    fails=(
        "Envoys meet in Oslo\nThe envoys met.\nThey talked.",
        "Envoys meet in Oslo\n“What do we do?” an envoy asked reporters. “Who can tell?”\nThe envoys met.",
    ),
)
LINK_IN_CAPITALS: Final = PlaceRecognizer(
    name="link-in-capitals",
    read=_link_in_capitals,
    holds=("The envoys met.\nENVOY: FATE OF OSLO TALKS RESTS WITH 'OLD FOX'\nThey said no.",),
    fails=(
        "The envoys met.\nA COLD WIND BLOWS\nThey said no.",
        "They met.\nTHEY SAID NO TO ALL OF IT AGAIN.\nNo.",
    ),
)
CROSSHEAD: Final = PlaceRecognizer(
    name="crosshead",
    read=_crosshead,
    holds=(
        "The envoys met.\nWhat did they say?\nThey said no.",
        "The envoys met.\n'Cold wind'\nThey said no.",
        "The envoys met.\n- Cold wind -\nThey said no.",
    ),
    fails=(
        "The envoys met.\nThey said no.",
        "The envoys met.\nWhat did they say?",
        "The envoys met.\nThey went to the\nWhite House to talk.",
        "The envoys met.\nThey spoke to Mr Wit\nof the ministry.",
        'The envoys met.\n"Will there be peace?\n"There will," said one.',
    ),
)
TRAILING_LINK: Final = PlaceRecognizer(
    name="trailing-link",
    read=_trailing_link,
    holds=("One met.\nTwo met.\nThree met.\nWho are the envoys?",),
    fails=("One met.\nWho are the envoys",),
)
