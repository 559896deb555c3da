"""Codes of countries, as ISO 3166-1 gives them."""

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import attrs


def country_or_none(_record: Any, field: "attrs.Attribute[Any]", value: Any) -> None:
    """A validator: the field is the code of a country, or None."""
    if value is not None and not isinstance(value, str):
        raise TypeError(f"'{field.name}' must be a str or None (got {value!r})")
    if value is not None and value not in COUNTRIES:
        raise ValueError(f"'{field.name}' must be an ISO 3166-1 alpha-2 code, as 'NO' of Norway (got {value[:40]!r})")


_CODES: Final = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO "
    "FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE "
    "JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO "
    "MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW "
    "PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM "
    "TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW "
)
#: All of ISO 3166-1 alpha-2, and Kosovo as XK.
COUNTRIES: Final = frozenset(_CODES.split())
