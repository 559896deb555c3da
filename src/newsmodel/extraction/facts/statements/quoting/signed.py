"""Direct speech without quotation marks, of whom a signature or a label names."""

from collections.abc import Sequence

from newsmodel.extraction.resolution.cast import Cast
from newsmodel.model.statement import Channel, Speaker, Statement, StatementKind
from newsmodel.span import Span
from newsmodel.values.evidence import Evidence, Fragment
from newsmodel.values.time import TimeExpression


def signed_statement(
    cast: Cast,
    parts: Sequence[Span],
    speaker: Speaker,
    whole: Span,
    *,
    rule: str,
    channel: Channel = Channel.UNKNOWN,
    time: TimeExpression | None = None,
) -> Statement:
    """What *speaker* says in *parts* at a *time*, told by the stretch *whole*; its id is still to be given."""
    text = cast.units.layout.text
    fragments = tuple(Fragment(span=span, words=span.of(text), verbatim=True) for span in parts)
    return Statement(
        id="s0",
        kind=StatementKind.of(fragments),
        fragments=fragments,
        speakers=(speaker,),
        channel=channel,
        when=None if time is None else time.value,
        times=() if time is None else (time,),
        evidence=(Evidence(span=whole, words=whole.of(text), rule=rule),),
    )


def speaker_at(cast: Cast, span: Span) -> Speaker:
    """Who is named at *span*: whom the text speaks of there, else the person of that full name."""
    words = span.of(cast.units.layout.text)
    party = next((r.party for r in cast.references if r.party is not None and r.span.overlaps(span)), None)
    if party is None:
        party = next((p.id for p in cast.persons if p.name is not None and p.name.full == words), None)
    return Speaker(party=party, words=words, span=span)
