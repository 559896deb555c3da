"""What somebody is reported to have said."""

from enum import StrEnum
from typing import final

import attrs

from newsmodel.span import Span
from newsmodel.values.checks import instance_of, optional_of, tuple_of
from newsmodel.values.evidence import Evidence, Fragment
from newsmodel.values.places import Place
from newsmodel.values.time import TimeExpression, TimeValue


class StatementKind(StrEnum):
    """How much of the content is in the speaker's own words; follows from the fragments."""

    #: All of it.
    DIRECT = "direct"
    #: Parts of it.
    MIXED = "mixed"
    #: None of it.
    INDIRECT = "indirect"

    @classmethod
    def of(cls, fragments: tuple[Fragment, ...]) -> "StatementKind":
        """The kind that *fragments* make."""
        verbatim = sum(fragment.verbatim for fragment in fragments)
        if verbatim == len(fragments):
            return cls.DIRECT
        return cls.MIXED if verbatim else cls.INDIRECT


class SpeechAct(StrEnum):
    """What the speaker does by saying it."""

    SAY = "say"
    ASK = "ask"
    ANNOUNCE = "announce"
    CONFIRM = "confirm"
    DENY = "deny"
    WARN = "warn"
    THREATEN = "threaten"
    DEMAND = "demand"
    URGE = "urge"
    PROMISE = "promise"
    ACCUSE = "accuse"
    PRAISE = "praise"
    AGREE = "agree"
    OTHER = "other"


class Channel(StrEnum):
    """The way by which the words came."""

    SPEECH = "speech"
    INTERVIEW = "interview"
    PRESS_CONFERENCE = "press_conference"
    WRITTEN_STATEMENT = "written_statement"
    SOCIAL_POST = "social_post"
    LETTER = "letter"
    CALL = "call"
    REPORT = "report"
    BROADCAST = "broadcast"
    UNKNOWN = "unknown"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Speaker:
    """Somebody who speaks, is spoken to or passes words on: the mention as it stands, and whom it resolves to."""

    #: Id of a person or an organization, None if the mention resolves to nobody.
    party: str | None = None
    #: The mention as it stands: "he", "a senior official".
    words: str
    #: Where the mention stands in the article's text.
    span: Span | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Statement:
    """Something said, written or posted, with what the article tells of the saying.

    Raises:
        ValueError: if there is no fragment or no evidence, if fragments overlap or are out of order, or if
            ``kind`` is not the one that the fragments make.
        TypeError: if a field holds something else.
    """

    #: Id, unique within the article.
    id: str = attrs.field(validator=instance_of(str))
    #: How much of it is in the speaker's own words.
    kind: StatementKind = attrs.field(validator=instance_of(StatementKind))
    #: The content, in order; more than one where the attribution stands in between.
    fragments: tuple[Fragment, ...] = attrs.field(validator=tuple_of(Fragment, least=1))
    #: Who says it; empty if the article does not tell.
    speakers: tuple[Speaker, ...] = attrs.field(default=(), validator=tuple_of(Speaker))
    #: The reporting words: "said", "according to".
    cue: Evidence | None = attrs.field(default=None, validator=optional_of(Evidence))
    #: Lemma of the reporting verb: "say".
    verb: str | None = attrs.field(default=None, validator=optional_of(str))
    #: What the speaker does by saying it.
    act: SpeechAct = attrs.field(default=SpeechAct.SAY, validator=instance_of(SpeechAct))
    #: True for "did not say".
    negated: bool = attrs.field(default=False, validator=instance_of(bool))
    #: To whom.
    addressees: tuple[Speaker, ...] = attrs.field(default=(), validator=tuple_of(Speaker))
    #: The way by which the words came.
    channel: Channel = attrs.field(default=Channel.UNKNOWN, validator=instance_of(Channel))
    #: Who passes them on: "the KCNA news agency reported".
    via: tuple[Speaker, ...] = attrs.field(default=(), validator=tuple_of(Speaker))
    #: When it was said, as far as it can be resolved.
    when: TimeValue | None = attrs.field(default=None, validator=optional_of(TimeValue))
    #: The expressions that ``when`` was read from, resolved or not.
    times: tuple[TimeExpression, ...] = attrs.field(default=(), validator=tuple_of(TimeExpression))
    #: Where it was said.
    where: Place | None = attrs.field(default=None, validator=optional_of(Place))
    #: Ids of the meetings that the content speaks of.
    about: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(str))
    #: The words that say all this.
    evidence: tuple[Evidence, ...] = attrs.field(validator=tuple_of(Evidence, least=1))

    def __attrs_post_init__(self) -> None:
        end = 0
        for number, fragment in enumerate(self.fragments):
            if fragment.span.start < end:
                raise ValueError(f"'fragments' must be in order and apart (got an overlap at fragment {number})")
            end = fragment.span.end
        made = StatementKind.of(self.fragments)
        if self.kind is not made:
            raise ValueError(f"'kind' must be '{made}', as the fragments make it (got '{self.kind}')")
