"""The words that a column of a word list may hold, where only some may stand there."""

from typing import Literal, TypeAlias

# Where a record has a field of the same meaning, the words are those of its enum: Gender("female"), SpeechAct("warn").

GenderWord: TypeAlias = Literal["female", "male"]
TitleKind: TypeAlias = Literal["courtesy", "rank", "noble", "religious", "office", "academic", "legislative"]
OfficeKind: TypeAlias = Literal[
    "head_of_state",
    "head_of_government",
    "minister",
    "deputy_minister",
    "ambassador",
    "spokesperson",
    "military",
    "legislator",
    "aide",
    "party",
    "business",
    "academic",
    "journalist",
    "other",
]
StatusWord: TypeAlias = Literal["current", "former", "acting", "designate", "de_facto"]
Culture: TypeAlias = Literal["cn", "hk", "hu", "jp", "kh", "kr", "tw", "vn"]
OrganizationWord: TypeAlias = Literal[
    "country",
    "government",
    "ministry",
    "military",
    "party",
    "international",
    "company",
    "media",
    "group",
    "document",
    "other",
]
ActWord: TypeAlias = Literal[
    "say",
    "ask",
    "announce",
    "confirm",
    "deny",
    "warn",
    "threaten",
    "demand",
    "urge",
    "promise",
    "accuse",
    "praise",
    "agree",
    "other",
]
Complement: TypeAlias = Literal[
    "that", "quote", "inf", "of", "for", "against", "to_person", "gerund", "clause", "object", "as", "noun"
]
ChannelWord: TypeAlias = Literal[
    "speech",
    "interview",
    "press_conference",
    "written_statement",
    "social_post",
    "letter",
    "call",
    "report",
    "broadcast",
]
MeetingWord: TypeAlias = Literal[
    "meeting", "talks", "summit", "visit", "call", "meal", "conference", "negotiation", "ceremony"
]
MediumWord: TypeAlias = Literal["in_person", "phone", "video", "written"]
MeetingStatusWord: TypeAlias = Literal[
    "held", "ongoing", "planned", "proposed", "postponed", "cancelled", "refused", "denied"
]
Frame: TypeAlias = Literal[
    "meets", "confers_with", "negotiates_with", "calls", "visits", "hosts", "travels_to_meet", "attends", "mediates"
]
