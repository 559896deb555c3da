"""Words that describe somebody who may have been named: an office, a calling, an age, a nationality."""

from typing import Final, final

import attrs

from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.mentions.offices.attributes import AGED
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.offices.officeholders import COUNTERPARTS
from newsmodel.extraction.units import Units
from newsmodel.lexicon.entries import Office
from newsmodel.model.person import Gender, PositionStatus

#: "The 51-year-old", "the Dane" and no more of a phrase, as a pattern over units.
BARE: Final = (
    "(?<=definite) (demonym|low&!common) (?=say&past|say&third|be|have|modal|do|past|adverb|who|stop)"
    "|(?<=definite) low&!common (?=comma|prep)"
)


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Description:
    """What a description tells of whom it means."""

    #: The office that it names, None for an age or a nationality by itself.
    role: RoleMention | None = None
    country: str | None = None
    gender: Gender | None = None
    #: True of what characterises somebody, unlike an office that one has of a country or a body.
    is_free: bool = True
    #: True of what tells neither an age nor the past nor a nationality, and may be said of somebody new in a story.
    is_loose: bool = False
    #: True of the subject of a clause, as those are who have been spoken of.
    is_subject: bool = True

    @property
    def is_seat(self) -> bool:
        """True of what one is in a parliament or sent by one's country: "the Speaker", "the envoy"."""
        return self.role is not None and self.role.office.kind in _SEATS

    @property
    def is_sort(self) -> bool:
        """True of a word that many of a story may be called by, so that it means who is known as such: "the lawyer"."""
        return self.is_loose and self.role is not None and _is_sort(self.role.office)

    @property
    def is_rare(self) -> bool:
        """True of a word that means, however far behind, who of a story alone is so: "the congresswoman"."""
        return self.role is not None and _last_word(self.role.office) in _RARE | _ALIKE

    def is_called(self, office: Office) -> bool:
        """True if who has the *office* is what the description says, not only like it: a minister is no envoy."""
        mine = None if self.role is None else self.role.office
        if mine is None or not self.is_like(office):
            return False
        return _group(office) == _group(mine) or _last_word(mine) in _ALIKE

    @property
    def is_counterpart(self) -> bool:
        """True of "his Danish counterpart"."""
        return self.role is not None and self.role.office.phrase in COUNTERPARTS

    @classmethod
    def of_role(cls, role: RoleMention, units: Units) -> "Description | None":
        """The description that "the Danish lawyer" is, None for "the lawyer for Ms Lund" and "the source"."""
        if role.plural or _is_bound(role) or not _is_definite(role, units):
            return None
        before = role.first - 1 - (role.indefinite is not None)
        if units.tags[before] & _PREDICATE or units.small[role.first].startswith("then"):
            return None
        counted = "of" in units.tags[role.last] and units.small[role.last + 1] in _NUMBERS
        placed = units.small[role.last] == "in" and units.tags[role.last + 1] & {"country", "place"}
        if (placed or units.tags[role.last] & _COMPLEMENTS) and not counted:
            return None
        aged = counted or any(units.small[unit].endswith(AGED) for unit in range(role.first, role.last))
        free = _is_free(role, aged=aged)
        if not free and role.office.kind not in _POSTS and role.office.phrase not in COUNTERPARTS:
            return None
        is_subject = (_opens(before, units) and _goes_on(role.last, units)) or _acts(before, role.last, units)
        is_subject = is_subject and "possessive" not in units.tags[role.last]
        if role.office.phrase in _ANY_HEAD and not is_subject:
            return None
        gender = None if role.office.gender is None else Gender(role.office.gender)
        loose = free and not aged and role.status is not PositionStatus.FORMER
        return cls(role=role, country=role.country, gender=gender, is_free=free, is_loose=loose, is_subject=is_subject)

    @classmethod
    def of_unit(cls, unit: int, units: Units) -> "Description | None":
        """The description that "the 51-year-old" and "the Dane" are by themselves."""
        if not _opens(unit - 2, units):
            return None
        if units.small[unit].endswith(AGED):
            return cls()
        meaning = units.meanings.get(unit)
        code = None if meaning is None else meaning.country_code
        singular = not units.small[unit].endswith(_PEOPLES)
        return cls(country=code) if "demonym" in units.tags[unit] and code is not None and singular else None

    def is_like(self, office: Office) -> bool:
        """True if who has the *office* may well be described so: an attorney as a lawyer, a senator as a politician."""
        if self.role is None:
            return False
        mine, word = self.role.office, _last_word(self.role.office)
        if _group(office) == _group(mine):
            return True
        kind, other = office.kind, _last_word(office)
        return any(word in words and (kind in kinds or other in others) for words, kinds, others in _SORTS)

    def is_titled(self, honorific: str) -> bool:
        """True for "the general" of one who is called "Gen" or "Lt Gen", "the professor" of "Prof"."""
        if self.role is None:
            return False
        title = honorific.replace("-", " ").split()[-1].rstrip(".").casefold()
        return title in _TITLES.get(_last_word(self.role.office), ())

    def may_be(self, office: Office) -> bool:
        """True if nothing speaks against one who has the *office*: a foreign minister is a top diplomat."""
        if self.role is None or not self.is_like(office):
            return False
        mine = self.role.office
        return mine.kind in _SEATS or mine.phrase in _VAGUE or office.phrase in _VAGUE


def _is_bound(role: RoleMention) -> bool:
    """True of an office that tells of a body whose it is, not in the past, or of whom it is for but a country's."""
    of_body = role.organization is not None and role.status is not PositionStatus.FORMER
    return of_body or (role.target is not None and role.office.kind not in _SEATS)


def _is_definite(role: RoleMention, units: Units) -> bool:
    """True of "the lawyer", "his Danish counterpart"; not of "his lawyer", nor of "Denmark's president"."""
    if role.indefinite is False and "definite" in units.tags[role.first - 1]:
        return all("possessive" not in units.tags[unit] for unit in range(role.first, role.last))
    return role.country is not None and role.office.phrase in COUNTERPARTS


def _is_free(role: RoleMention, *, aged: bool = False) -> bool:
    """True of what anybody may be."""
    phrase, kind = role.office.phrase, role.office.kind
    if phrase in _NOBODY:
        return False
    if aged or role.status is PositionStatus.FORMER:
        return True
    return kind in _FREE_KINDS or (kind not in _SEATS and (_last_word(role.office) in _FREE or _is_sort(role.office)))


def _is_sort(office: Office) -> bool:
    return office.kind == "spokesperson" or _last_word(office) in _OF_A_SORT


def _group(office: Office) -> str:
    """What is alike by any of its names."""
    return office.kind if office.kind != "other" else _last_word(office)


def _last_word(office: Office) -> str:
    return office.phrase.rpartition(" ")[2]


def _opens(before: int, units: Units) -> bool:
    """True if a subject may stand behind the unit: at the beginning, behind a comma or "while", behind "said"."""
    if before < 0 or units.letters[before] == BREAK:
        return True
    tags = units.tags[before]
    return bool(tags & _OPENERS) and tags.isdisjoint(_NO_OPENERS)


def _goes_on(behind: int, units: Units) -> bool:
    """True if the phrase ends before the unit, and no other follows that is joined to it."""
    tags = units.tags[behind]
    if "ing" in tags:
        return False
    if units.letters[behind] == BREAK or tags & _BEHIND:
        return "say" not in tags or not tags.isdisjoint(("past", "third"))
    return "low" in tags and units.word[behind].endswith(("ed", "s")) and "join" not in tags


def _acts(before: int, behind: int, units: Units) -> bool:
    """True if a verb follows that has no other subject: "a policy the pontiff had praised"."""
    is_free = before < 0 or units.tags[before].isdisjoint(_NO_OPENERS)
    return is_free and not units.tags[behind].isdisjoint(_FINITE)


#: What stands before "the front-runner" that somebody is or may become.
_PREDICATE: Final = frozenset({"be", "as", "become", "became"})
#: Words behind a description that tell whose it is: somebody new.
_COMPLEMENTS: Final = frozenset({"of", "to", "for", "at", "with"})
#: As in "the father of three".
_NUMBERS: Final = frozenset({"two", "three", "four", "five", "six", "seven", "eight"})
_OPENERS: Final = frozenset(
    {
        "comma", "quote", "open", "close", "dash", "colon", "semicolon", "subordinator", "that", "join", "turn", "say",
        "time",
    }
)  # fmt: skip
_NO_OPENERS: Final = frozenset({"prep"})
_FINITE: Final = frozenset({"be", "have", "modal", "do"})
_BEHIND: Final = frozenset(
    {"say", "be", "have", "modal", "do", "past", "third", "adverb", "mark", "who", "relative", "time", "prep", "meet"}
)
#: How nationalities end that are called the same in the plural: those are peoples.
_PEOPLES: Final = ("s", "ch", "sh", "ese")
#: Offices that each country fills with one or a few.
_POSTS: Final = frozenset(
    {"head_of_state", "head_of_government", "minister", "deputy_minister", "ambassador", "legislator"}
)
#: Of those, such as one holder is called by in several ways.
_SEATS: Final = frozenset({"ambassador", "legislator"})
#: What may be said of many.
#: Who is spoken of so far behind the name as well.
_RARE: Final = frozenset(
    {
        "activist", "ambassador", "astronaut", "billionaire", "businessman", "businesswoman", "comedian", "congressman",
        "congresswoman", "dissident", "envoy", "journalist", "mogul", "novelist", "philanthropist", "representative",
        "senator", "singer", "tycoon", "whistleblower",
    }
)  # fmt: skip
_ALIKE: Final = frozenset({"lawmaker", "pontiff"})
_ANY_HEAD: Final = frozenset({"leader", "ruler"})
_VAGUE: Final = frozenset({"chief diplomat", "top diplomat", "minister", "cabinet minister", "secretary"})
#: Kinds of words for what somebody is that are no offices.
_FREE_KINDS: Final = frozenset({"academic", "business", "journalist"})
_FREE: Final = frozenset(
    {
        "democrat", "republican", "politician", "candidate", "nominee", "hopeful", "frontrunner", "front-runner",
        "statesman", "stateswoman", "technocrat", "lawyer", "attorney", "barrister", "solicitor", "jurist", "activist",
        "campaigner", "dissident", "whistleblower", "lobbyist", "environmentalist", "philanthropist", "cleric",
        "pontiff", "imam", "preacher", "priest", "pastor", "rabbi", "bishop", "archbishop", "cardinal", "monk", "nun",
        "patriarch", "ayatollah", "heir", "monarch", "strongman", "dictator", "ruler", "warlord", "actor", "actress",
        "artist", "astronaut", "athlete", "boxer", "comedian", "comic", "composer", "cricketer", "filmmaker",
        "film-maker", "footballer", "golfer", "musician", "novelist", "olympian", "painter", "playwright", "poet",
        "rapper", "screenwriter", "singer", "star", "surgeon", "physician", "virologist", "engineer", "mogul",
        "developer", "veteran",
    }
)  # fmt: skip
_NOBODY: Final = frozenset(
    {
        "expert", "reporter", "interviewer", "photographer", "broadcaster", "owner", "fellow", "analyst", "pollster",
        "executive", "official", "source",
    }
)  # fmt: skip
#: Words for what somebody is, the kinds of offices and the last words of others of those who are called so as well.
_SORTS: Final[tuple[tuple[frozenset[str], frozenset[str], frozenset[str]], ...]] = (
    (
        frozenset({"lawmaker", "legislator", "parliamentarian", "congressman", "congresswoman", "mp"}),
        frozenset({"legislator"}),
        frozenset({"politician", "representative", "chairman", "chairwoman", "mp", "democrat", "republican"}),
    ),
    (
        frozenset({"politician"}),
        frozenset({"legislator", "minister", "deputy_minister", "party", "head_of_state", "head_of_government"}),
        frozenset({"governor", "mayor"}),
    ),
    (
        frozenset({"diplomat", "envoy", "emissary", "negotiator", "mediator"}),
        frozenset({"ambassador"}),
        frozenset({"state", "foreign minister", "affairs"}),
    ),
    (
        frozenset({"general", "commander", "officer", "soldier", "admiral", "colonel", "marshal", "veteran"}),
        frozenset({"military"}),
        frozenset(),
    ),
    (
        frozenset({"lawyer", "attorney", "counsel", "barrister", "solicitor", "jurist", "prosecutor"}),
        frozenset(),
        frozenset({"lawyer", "attorney", "counsel", "barrister", "solicitor", "prosecutor"}),
    ),
    (
        frozenset({"adviser", "advisor", "aide", "strategist", "confidant", "operative"}),
        frozenset({"aide"}),
        frozenset({"lobbyist", "operative"}),
    ),
    (
        frozenset({"scholar", "academic", "expert", "analyst", "researcher", "historian", "economist", "professor"}),
        frozenset({"academic"}),
        frozenset(),
    ),
    (
        frozenset({"journalist", "reporter", "correspondent", "columnist", "author", "writer"}),
        frozenset({"journalist"}),
        frozenset(),
    ),
    (
        frozenset({"businessman", "businesswoman", "tycoon", "billionaire", "magnate", "mogul", "financier"}),
        frozenset({"business"}),
        frozenset(),
    ),
    (frozenset({"democrat", "republican"}), frozenset({"legislator", "party"}), frozenset({"leader", "governor"})),
    (frozenset({"candidate", "nominee", "hopeful"}), frozenset({"party"}), frozenset()),
    (frozenset({"spokesman", "spokeswoman", "spokesperson"}), frozenset({"spokesperson"}), frozenset()),
    (frozenset({"pontiff"}), frozenset(), frozenset({"pope"})),
    (frozenset({"monarch"}), frozenset(), frozenset({"king", "queen", "emperor"})),
    (frozenset({"cleric", "preacher"}), frozenset(), frozenset({"imam", "ayatollah", "sheikh", "mufti", "rabbi"})),
    (
        frozenset({"activist", "campaigner", "dissident"}),
        frozenset(),
        frozenset({"activist", "campaigner", "dissident"}),
    ),
    (frozenset({"consultant", "lobbyist"}), frozenset(), frozenset({"consultant", "lobbyist"})),
)
#: What stands before the name of one who is called so behind it.
_TITLES: Final[dict[str, tuple[str, ...]]] = {
    "admiral": ("adm", "admiral"),
    "captain": ("capt", "captain"),
    "colonel": ("col", "colonel"),
    "general": ("gen", "general"),
    "marshal": ("marshal",),
    "professor": ("prof", "professor"),
}
#: Of these, what many of a story may be: "the lawyer" is one who is known as such.
_OF_A_SORT: Final = frozenset(
    {
        "lawyer", "attorney", "counsel", "barrister", "solicitor", "jurist", "prosecutor", "general", "commander",
        "officer", "soldier", "admiral", "colonel", "marshal", "adviser", "advisor", "aide", "strategist", "confidant",
        "operative", "consultant",
    }
)  # fmt: skip
