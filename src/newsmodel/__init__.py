"""Who met whom, when and where, and who said what to whom: typed records read out of diplomatic news, by rules.

`parse` makes an `Article` of a text, with its persons, meetings and statements; `dumps` writes it and `loads` reads it.
"""

from newsmodel.errors import (
    FileError,
    FormatError,
    LexiconError,
    MissingExtraError,
    MissingFileError,
    NewsModelError,
    ParseError,
    Problem,
    ReadError,
    RecordError,
    UnknownVersionError,
)
from newsmodel.extraction.entrance import extract, find_times, parse
from newsmodel.formats.json import dump, dumps, from_data, load, loads, to_data
from newsmodel.model.article import Article
from newsmodel.model.meeting import (
    Certainty,
    Medium,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Participation,
    ParticipationRole,
)
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.model.person import Gender, Person, Position, PositionStatus
from newsmodel.model.statement import Channel, Speaker, SpeechAct, Statement, StatementKind
from newsmodel.readers.opening import read
from newsmodel.readers.reading import Reading
from newsmodel.span import Span
from newsmodel.values.blocks import Block, BlockKind, Byline
from newsmodel.values.evidence import Evidence, Fragment, Mention, MentionKind
from newsmodel.values.issue import Issue
from newsmodel.values.names import NameOrder, PersonName
from newsmodel.values.places import Place, PlaceKind
from newsmodel.values.time import Basis, Direction, Precision, Qualifier, TimeExpression, TimeKind, TimeValue
from newsmodel.values.timex import Modifier, Shift

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Basis",
    "Block",
    "BlockKind",
    "Byline",
    "Certainty",
    "Channel",
    "Direction",
    "Evidence",
    "FileError",
    "FormatError",
    "Fragment",
    "Gender",
    "Issue",
    "LexiconError",
    "Medium",
    "Meeting",
    "MeetingKind",
    "MeetingStatus",
    "Mention",
    "MentionKind",
    "MissingExtraError",
    "MissingFileError",
    "Modifier",
    "NameOrder",
    "NewsModelError",
    "Organization",
    "OrganizationKind",
    "ParseError",
    "Participation",
    "ParticipationRole",
    "Person",
    "PersonName",
    "Place",
    "PlaceKind",
    "Position",
    "PositionStatus",
    "Precision",
    "Problem",
    "Qualifier",
    "ReadError",
    "Reading",
    "RecordError",
    "Shift",
    "Span",
    "Speaker",
    "SpeechAct",
    "Statement",
    "StatementKind",
    "TimeExpression",
    "TimeKind",
    "TimeValue",
    "UnknownVersionError",
    "__version__",
    "dump",
    "dumps",
    "extract",
    "find_times",
    "from_data",
    "load",
    "loads",
    "parse",
    "read",
    "to_data",
]
