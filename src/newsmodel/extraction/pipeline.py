"""The five steps from a text to its facts."""

from bisect import bisect_right
from datetime import date, datetime
from operator import attrgetter
from typing import Final, NamedTuple

import attrs

from newsmodel.extraction.facts.about import tell_about
from newsmodel.extraction.facts.groups import with_groups
from newsmodel.extraction.facts.meetings.finding import find_meetings
from newsmodel.extraction.facts.meetings.refine import refine
from newsmodel.extraction.facts.statements.finding import find_statements
from newsmodel.extraction.facts.statements.speaking.first_person import with_first_person
from newsmodel.extraction.mentions import Recognizer, find_mentions
from newsmodel.extraction.mentions.times import find_publication_date
from newsmodel.extraction.resolution import Cast, resolve
from newsmodel.extraction.vocabulary import vocabulary_of
from newsmodel.lexicon.lexicon import Lexicon, load_lexicon
from newsmodel.model.article import Article
from newsmodel.model.meeting import Meeting
from newsmodel.model.organization import Organization
from newsmodel.model.person import Person
from newsmodel.model.statement import Statement
from newsmodel.span import Span
from newsmodel.text.blocks import Page, own_date
from newsmodel.text.layout import Layout, lay_out
from newsmodel.text.normalize import id_of, normalize
from newsmodel.values.blocks import BlockKind
from newsmodel.values.dated import dated
from newsmodel.values.evidence import Mention
from newsmodel.values.time import TimeValue


def parse(
    text: str,
    *,
    published: str | date | datetime | TimeValue | None = None,
    url: str | None = None,
    publisher: str | None = None,
    id: str | None = None,  # noqa: A002
    lexicon: Lexicon | None = None,
    recognizer: Recognizer | None = None,
) -> Article:
    """See `newsmodel.extraction.entrance.parse`."""
    if not isinstance(text, str):
        raise TypeError(
            f"'text' must be a string; newsmodel.read takes paths, bytes and files (got {type(text).__name__})"
        )
    text = normalize(text)
    layout = lay_out(text)
    day = _published(published, layout)
    facts = _find_facts(layout, day, lexicon, recognizer)
    return Article(
        id=id if id is not None else id_of(text),
        text=text,
        headline=layout.headline,
        blocks=layout.blocks,
        authors=layout.authors,
        published=day,
        url=url,
        publisher=publisher,
        persons=facts.persons,
        organizations=facts.organizations,
        meetings=facts.meetings,
        statements=facts.statements,
    )


def _published(said: str | date | datetime | TimeValue | None, layout: Layout) -> TimeValue | None:
    """What the caller says, else the date that the head of the text states of itself."""
    if isinstance(said, str):
        return dated(said)
    if isinstance(said, date):
        return TimeValue.parse(said.isoformat())
    if isinstance(said, TimeValue):
        return said
    if said is not None:
        raise TypeError(f"'published' must be a string, a date or a TimeValue (got {type(said).__name__})")
    own = own_date(layout.blocks)
    if own is not None:
        return own
    stated = find_publication_date(layout.text)
    return None if stated is None else stated.value


def extract(article: Article, *, lexicon: Lexicon | None = None, recognizer: Recognizer | None = None) -> Article:
    """See `newsmodel.extraction.entrance.extract`."""
    if not isinstance(article, Article):
        raise TypeError(
            "'article' must be an Article, such as reading.articles[0]; newsmodel.parse takes text "
            f"(got {type(article).__name__})"
        )
    layout = lay_out(article.text, _page_of(article))
    day = _published(article.published, layout)
    facts = _find_facts(layout, day, lexicon, recognizer)
    return attrs.evolve(
        article,
        published=day,
        persons=facts.persons,
        organizations=facts.organizations,
        meetings=facts.meetings,
        statements=facts.statements,
    )


def _page_of(article: Article) -> Page | None:
    """What the article says of its own page, None if nobody has looked."""
    return Page(article.blocks, article.authors, article.headline) if article.blocks else None


class _Facts(NamedTuple):
    """What an article tells."""

    persons: tuple[Person, ...]
    organizations: tuple[Organization, ...]
    meetings: tuple[Meeting, ...]
    statements: tuple[Statement, ...]


def _find_facts(
    layout: Layout, published: TimeValue | None, lexicon: Lexicon | None, recognizer: Recognizer | None
) -> _Facts:  # fmt: skip
    """The steps behind the layout."""
    if not isinstance(lexicon, Lexicon | None):
        raise TypeError(f"'lexicon' must be a Lexicon (got {type(lexicon).__name__})")
    if recognizer is not None and not isinstance(recognizer, Recognizer):
        raise TypeError(f"'recognizer' must be a Recognizer (got {type(recognizer).__name__})")
    anchor = None if published is None else published.on_day
    layout = _with_story(layout)
    mentions = find_mentions(layout, vocabulary_of(lexicon if lexicon is not None else load_lexicon()), recognizer)
    cast = with_groups(resolve(mentions, anchor))
    statements, sources = find_statements(cast)
    cast = attrs.evolve(cast, organizations=(*cast.organizations, *sources)) if sources else cast
    meetings = refine(find_meetings(with_first_person(cast, statements)), cast)
    return _with_parts(cast, meetings, tell_about(statements, meetings), _asides(layout))


def _with_story(layout: Layout) -> Layout:
    """Where there is no more than a summary, as in many feeds, that is the story."""
    if any(block.kind in _STORY for block in layout.blocks):
        return layout
    blocks = [
        attrs.evolve(block, kind=BlockKind.PARAGRAPH) if block.kind is BlockKind.STANDFIRST else block
        for block in layout.blocks
    ]
    return attrs.evolve(layout, blocks=tuple(blocks))


def _asides(layout: Layout) -> list[Span]:
    """The stretches of a page that are no part of its story: links to others, buttons and notices."""
    return [block.span for block in layout.blocks if block.kind in _NO_STORY]


def _with_parts(
    cast: Cast, meetings: tuple[Meeting, ...], statements: tuple[Statement, ...], asides: list[Span]
) -> _Facts:
    """All that was found, of the story; of those who are described and not named, only who has a part in it."""
    parts = [participation for meeting in meetings for participation in meeting.participants]
    used = {id_ for part in parts for id_ in (part.party, part.on_behalf_of) if id_ is not None}
    used |= {speaker.party for s in statements for speaker in (*s.speakers, *s.addressees, *s.via) if speaker.party}
    parties: tuple[Person | Organization, ...] = (*cast.persons, *cast.organizations)
    told = [party for party in parties if party.id in used or _in_story(party.mentions, asides)]
    persons = [one for one in told if isinstance(one, Person) and (one.name is not None or one.id in used)]
    bodies = [one for one in told if isinstance(one, Organization) and (not one.id.startswith("g") or one.id in used)]
    return _Facts(persons=tuple(persons), organizations=tuple(bodies), meetings=meetings, statements=statements)


def _in_story(mentions: tuple[Mention, ...], asides: list[Span]) -> bool:
    """True unless all of some *mentions* stand beside the story, in one of the *asides*."""
    if not mentions or not asides:
        return True
    for mention in mentions:
        last = bisect_right(asides, mention.span.start, key=attrgetter("start"))
        if not last or asides[last - 1].end < mention.span.end:
            return True
    return False


#: What stands on a page beside its story.
_NO_STORY: Final = frozenset({BlockKind.RELATED, BlockKind.FURNITURE})
_STORY: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
