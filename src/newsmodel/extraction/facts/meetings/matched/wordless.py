"""Occasions without a word of their own: who agree "by phone", who speak "alongside" another."""

from typing import Final

from newsmodel.extraction.facts.meetings.named.participants import PARTIES
from newsmodel.extraction.rule import Rule
from newsmodel.lexicon.entries import MeetingNoun

PHONE_RULES: Final = (
    Rule(
        name="by-phone-with",
        pattern=f"what:phone with whom:{PARTIES}",
        holds=("Mr Tveit reached agreement by phone with Ms Lund.", "Mr Tveit agreed over the phone with Ms Lund."),
        fails=("Mr Tveit was ill by phone with Ms Lund.",),
    ),
    Rule(
        name="by-phone",
        pattern="what:phone",
        holds=("Mr Tveit told Ms Lund by phone that he was ill.", "Mr Tveit agreed with Ms Lund over the phone."),
        fails=("Mr Tveit told reporters by phone that he was ill.", "The sale was agreed by phone."),
    ),
)
BESIDE: Final = Rule(
    name="alongside",
    pattern=f"what:(alongside|beside) whom:{PARTIES} (?!party|possessive)",
    holds=(
        "The Norwegian king Ola Tveit said alongside the Danish king Jan Lund that he was ill.",
        "The Norwegian king Ola Tveit spoke to reporters beside the Danish king Jan Lund.",
    ),
    fails=("The Norwegian king Ola Tveit fought alongside the Danish king Jan Lund.", "Mr Tveit sat beside the door."),
)
AT_FORUM: Final = Rule(
    name="at-forum",
    pattern="what:organization",
    holds=("President Ola Lund attended the G20 in Oslo.", "President Ola Lund flew to Oslo on Monday for the G7."),
    fails=("President Ola Lund praised the G20.", "President Ola Lund will not attend the G20."),
)
FORUM: Final = MeetingNoun(form="forum", plural="forums", kind="summit", medium="in_person", strength="weak")
#: What "by phone" and "alongside" are without a word for the occasion.
PHONE: Final = MeetingNoun(form="phone", plural="phones", kind="call", medium="phone", strength="weak")
COMPANY: Final = MeetingNoun(form="alongside", plural="alongside", kind="meeting", medium="in_person", strength="weak")
