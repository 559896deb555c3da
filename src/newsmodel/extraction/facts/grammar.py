"""Pieces of patterns that the rules for statements share."""

from typing import Final

#: A word that may stand inside a noun phrase.
WORD: Final = (
    "!mark&!prep&!join&!turn&!det&!be&!have&!do&!modal&!not&!pronoun&!relative&!subordinator"
    "&!quotation&!time&!possessive&!party&!past&!third"
)
#: A word that may end one.
HEAD: Final = f"{WORD}&!adverb"

_INNER: Final = f"({WORD}|noun|party&!pronoun|num)"
_LAST: Final = f"({HEAD}|noun|party&!pronoun|third&utterance)"

#: "the official", "a US spokesman", "some of his aides".
DETERMINED: Final = f"det&!that ({WORD}|noun|party&!pronoun|possessive|time|quotation&!speech){{0,6}} {_LAST}"
#: "another", "many", "about 60% of".
QUANTITY: Final = f"(det&!that&!the&!a&!an&!owner&!no|(prep|adverb|det)? num prep num|prep num {HEAD} (?=of))"
#: "Mr Kim's spokesman".
OWNED: Final = f"(party|capital|country) (possessive|quote) {_INNER}{{0,4}} {_LAST}"
#: "one former aide", "analysts", wherever it stands.
LOOSE: Final = f"{_INNER}{{0,6}} {_LAST}"
#: The same, only where a clause begins.
BARE: Final = (
    "((?<!.)|(?<=(comma|quotation|turn|join|subordinator|that|dash|semicolon|colon)))"
    f"(capital&participle)?{_INNER}{{0,4}} {_LAST}"
)
#: "Reuters chief reporter Ine Tveit", "US news site Blue Road".
TITLED: Final = (
    f"party&!person&!pronoun ({_INNER}{{0,5}} party&person&!pronoun"
    "|low{1,3} capital{2,5}|low&!modal&!be&!have&!past&!prep{1,3} party&organization&!pronoun&!group)"
)
NOUN_PHRASE: Final = f"({OWNED}|party|{DETERMINED})"
SUBJECT_PHRASE: Final = f"({OWNED}|party|{DETERMINED}|{QUANTITY}|{BARE})"

#: "for the ministry in Seoul", "on Tuesday".
_BETWEEN: Final = f"({WORD}|noun|party&!pronoun|possessive|num|time (?=possessive))"
_PLACES: Final = "(country|organization&!group|place)"
_GOVERNED: Final = (
    f"{_PLACES} ((comma {_PLACES}){{1,4}} comma?)? join {_PLACES}|party"
    f"|(det|party)? {_BETWEEN}{{0,5}} ({HEAD}|noun|party&!pronoun|num)|det? {_BETWEEN}{{0,3}} third"
    f"|det time {WORD}? utterance"
)
BEHIND_NOUN: Final = f"((out of ({_GOVERNED})|prep&!subordinator{{1,2}} ({_GOVERNED})|prep? time){{0,4}})"
#: "who attended the talks", "quoted by the paper", "who spoke to the paper", "I've spoken to".
RESTRICTION: Final = (
    "((relative|party&pronoun) have? say (prep&!subordinator) (!comma&!quotation&!say){0,8}"
    "|relative (!comma&!quotation&!say|say&noun){1,12}|relative !comma&!quotation{1,16} (?=comma)"
    f"|low&participle by (det? party|det? {WORD}{{0,3}} {HEAD})"
    "|party&pronoun have? low&!say{1,2} prep&!to&!subordinator (?=(say|have))"
    "|say&participle (prep&!by&!to&!subordinator) !mark&!quotation&!relative&!that&!past{1,6})"
)
#: "After the minister, Ms Lund," which brings another subject.
_ANOTHER: Final = "subordinator (!comma&!prep&!ing{1,6} comma)? person comma"
#: ", 50, of Bergen,", "(R-Ohio)".
ASIDE: Final = (
    f"((comma ((?!{_ANOTHER})!comma&!quotation{{1,16}} comma){{1,5}}|open !close{{1,8}} close comma?"
    "|dash !dash&!quotation{1,16} dash|comma|dash){0,2})"
)
#: "has since", "has so far", "has in recent weeks", "had only hours before".
_SINCE: Final = f"(adverb? time subordinator?|since|so (?=adverb)|prep (time|(det|num|adverb)? {WORD}{{1,2}}))"
AUXILIARIES: Final = f"((have {_SINCE}?|so far (?=have)|modal|do|be|not|adverb|both&!party|all|each){{0,5}})"

#: "After the talks", which tells when somebody speaks.
_WHEN: Final = f"(prep&subordinator (det|party possessive|time)? {WORD}{{0,2}} noun)?"

#: One speaker or several, up to the reporting verb, where the search ends.
SUBJECT: Final = (
    f"who:({SUBJECT_PHRASE}((comma {NOUN_PHRASE}){{0,4}} comma? join {NOUN_PHRASE}|(?<=group) join {WORD}{{1,3}})?)"
    f" {BEHIND_NOUN} {_WHEN} {RESTRICTION}? aside:({ASIDE}) (prep? time)? aux:{AUXILIARIES} $"
)
#: The same in a relative clause.
ANTECEDENT: Final = (
    f"who:({NOUN_PHRASE}|{LOOSE}) (open !close{{1,8}} close)? (prep? time)? (comma|dash)? relative:(relative|that)"
    f" (adverb? prep? time)? aux:{AUXILIARIES} $"
)
#: A subject and a helping verb: "the road has been closed".
CLAUSE: Final = f"(there|{NOUN_PHRASE} {WORD}{{0,3}}) {BEHIND_NOUN} adverb? (be|have|modal|do|proposed&to)"
#: The past of common verbs that differs from the participle or ends otherwise than in -ed.
TOOK: Final = frozenset(
    {
        "took", "gave", "went", "made", "left", "held", "came", "kept", "began", "sent", "met", "saw", "put", "won",
        "led", "brought", "drew", "flew", "got", "lost", "ran", "set", "sought", "spent", "stood", "struck", "signed",
        "ate", "became", "broke", "chose", "drove", "fell", "forgot", "froze", "grew", "hid", "knew", "overcame",
        "overthrew", "rode", "rose", "sank", "shook", "sprang", "stole", "swam", "threw", "tore", "undertook",
        "withdrew", "woke", "wore",
    }
)  # fmt: skip
