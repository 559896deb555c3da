"""How an office stands among words: whose it is before it, of what and to whom behind it."""

from typing import Final

from newsmodel.extraction.rule import Rule

_OWNER: Final = "(demonym|country|organization (open acronym close|join (?=organization))?|place|people) possessive?"
#: A body that no list knows: "PLF commander".
_UNLISTED: Final = "acronym&!organization&!country&!place&!title&!office&!given&!modifier possessive?"
_FIELD: Final = "((?<!^) name&common (?=office|name&common)|name&common (?=name&common office))"
#: "reclusive", "global affairs" between whose office it is and the office.
_PLAIN: Final = (
    "low&!prep&!be&!have&!modal&!say&!meet&!relative&!join&!det&!adverb&!subordinator&!turn&!office&!modifier"
)
_WHAT: Final = (
    "((demonym|organization|country&acronym|country&initial) possessive?|(country|place|people) possessive)"
    f" ({_PLAIN}){{1,2}} (?=office)"
)
#: "Norway's first freely elected", "Norway's outspoken and popular", "Norway's new centrist".
_WHOSE: Final = (
    "(demonym|organization|country|place|people) possessive"
    f" (modifier|num|adverb|({_PLAIN}) (join|(?=modifier))){{1,2}} ({_PLAIN}|modifier){{1,2}} (?=office)"
)
#: "arms control" between "a" or "top" and the office, and behind a name and a comma before "for" and the like.
_TRADE: Final = (
    f"((?<=indefinite&!many|definite|modifier) ({_PLAIN}){{1,2}} (?=office&!plural)"
    f"|(?<=name comma) ({_PLAIN}){{1,3}} (?=office&!plural (prep|of)))"
)
_BEFORE: Final = (
    f"before:((({_TRADE}|{_WHOSE}|{_WHAT}|{_OWNER}|{_UNLISTED}"
    f"|modifier (comma (?=modifier))?|num low|num|{_FIELD})){{0,6}})"
)
#: Units that may stand before an office as its own: what begins elsewhere is not read any further.
_LEADS: Final = (
    "low demonym country organization place people possessive open acronym close join modifier num name comma"
)
_NEAR_OFFICE: Final = f"(?=({'|'.join(f'{tag}&!office' for tag in _LEADS.split())}){{0,36}} office)"
_KNOWN: Final = (
    f"det? modifier? ({_OWNER}){{1,4}} (?!office|modifier|name|possessive (office|modifier)"
    f"|possessive? ({_PLAIN}){{1,2}} office)"
)
_NAMED: Final = (
    "det? (low&!prep&!det&!say&!office)?"
    " ((name|acronym|maybe&!title&!office|organization|country|demonym|place) possessive?){1,6} holder?"
    " (?!office|possessive (office|modifier))"
)
#: "of the Danish state-owned Berg Bank".
_OWNED: Final = f"det? demonym ({_PLAIN}){{1,2}} (name possessive?){{1,4}} holder? (?!office)"
#: "to Moscow" between an envoy and the name.
_SENT: Final = "det? (country&!given|place&!given|country (?=given)) (?=name|initial)"
#: "to the UN" between an envoy and the name.
_BODY: Final = "det? (organization&!given|organization&acronym) (?=name|initial)"
#: "Economic Development", "Legal and Foreign Affairs", "Refugees" of a department.
_FIELDS: Final = "(capital&!title&!office&!given|holder&capital|organization|capital&office&plural){1,3}"
#: "of Texas", "for Economic Development" between an office and the name.
_RULED: Final = (
    f"((of|for) ({_SENT}|det? organization&!given (?=name|initial))"
    f"|((of|for) {_FIELDS} (join {_FIELDS})?){{1,2}} (?=given)"
    "|in (place|country) (?=given))"
)
#: "of political science" between a professor and "at Berg College".
_FIELD_BEHIND: Final = (
    f"((of|in|for) (demonym|place&!possessive)? ({_PLAIN}|low&ing){{1,3}} (join ({_PLAIN}|low&ing){{1,2}})? (?=at))?"
)
#: "of Norway's central bank".
_OWN: Final = (
    f"det? (country|place|demonym|organization) possessive ({_PLAIN}|modifier){{1,3}}"
    " (?=mark|prep|join|who|relative|be|have|modal|say|do)"
)
_BEHIND: Final = (
    f"{_FIELD_BEHIND} ((of|for|at|with|on (?=det? organization)) ({_OWN}|{_OWNED}|{_KNOWN}|{_NAMED})){{0,2}}"
)
_AFTER: Final = f"after:({_RULED}|{_BEHIND}) target:(to ({_KNOWN}|{_SENT}|{_BODY}))?"

ROLE: Final = Rule(
    name="role",
    pattern=f"{_NEAR_OFFICE} {_BEFORE} office:office {_AFTER}",
    holds=(
        "Norway's former deputy foreign minister Ine Tveit left.",
        "Ine Tveit, a former Norwegian ambassador to Chile, left.",
        "The Norwegian leader, Ine Tveit, left.",
    ),
    fails=("Ine Tveit left.", "They met in Norway."),
)
