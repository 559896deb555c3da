"""Whether two offices that are joined before a name are both of the one who is named."""

from typing import Final

from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.mentions.offices.owners import has_owner, is_owned
from newsmodel.extraction.units import Units

#: Kinds of offices that are held for a country.
LEADING: Final = frozenset({"head_of_state", "head_of_government", "minister"})


def are_of_one(role: RoleMention, behind: RoleMention, units: Units) -> bool:
    """True for "a ROLE and (a) ROLE, NAME", "his friend and adviser NAME"; not for "the president and adviser NAME"."""
    if behind.rule == "role-comma-name" and behind.indefinite is not False:
        return True
    if behind.rule not in _BESIDE or behind.indefinite is not None:
        return False
    if behind.office.phrase == "mp" and role.indefinite is None and has_owner(role):  # "Labour leader and Oslo MP NAME"
        return True
    if behind.country is not None:
        return behind.office.phrase == _ALLY and has_owner(role)
    if role.indefinite is None and has_owner(role) and role.title[0].isupper() and behind.title[0].islower():
        return True
    if role.office.phrase in _HEADS and behind.office.phrase in _CHIEFS:
        return True
    if role.office.phrase in _BESIDE_MINISTRY and role.indefinite is None and behind.office.kind in _MINISTRIES:
        return role.title[0].isupper() == behind.title[0].isupper()  # "Crown Prince and Defence Minister NAME"
    is_whose = role.indefinite is not False or is_owned(role, units)
    is_other = is_whose and role.office.kind not in LEADING
    whose = has_owner(role) or role.indefinite is None
    is_other = is_other or (role.office.kind == "minister" and whose and behind.office.phrase in _ALSO)
    return is_other and role.title[0].isupper() == behind.title[0].isupper()


_ALLY: Final = "ally"
#: What a minister is besides.
_ALSO: Final = frozenset(
    {
        "deputy prime minister", "deputy president", "first deputy prime minister", "vice president", "vice-president",
        "vice premier", "deputy premier", "vice chancellor", "deputy chancellor",
    }
)  # fmt: skip
#: Who may lead a ministry besides, and the kinds of that.
_BESIDE_MINISTRY: Final = _ALSO | {"crown prince", "deputy crown prince", "prince", "emir", "sheikh", "sultan"}
_MINISTRIES: Final = frozenset({"minister", "head_of_government"})
#: What the head of a body is besides: "the club's president and CEO NAME".
_CHIEFS: Final = frozenset({"ceo", "chief executive", "chief executive officer", "managing director", "founder"})
_HEADS: Final = _CHIEFS | {"owner", "president", "chairman", "chairwoman", "chair", "director", "co-founder"}
_BESIDE: Final = frozenset({"role-name", "role-comma-name"})
