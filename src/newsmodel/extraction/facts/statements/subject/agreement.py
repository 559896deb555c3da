"""Whether a verb and the words before it go together: a verb and no noun, one or several who speak."""

import re
from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.subjects import opens_behind

#: How plural nouns end, as far as a reporting verb needs to know.
_PLURAL: Final = (
    "s", "people", "media", "percent", "men", "women", "police", "both", "many",
    "some", "few", "these", "those", "all", "half",
)  # fmt: skip
#: How words end that are no plural.
_SINGULAR: Final = ("ous", "ss", "'s", "’s", "news")
#: Nouns for several who speak as one, which a verb may follow in the plural.
_BODIES: Final = frozenset(
    {"team", "family", "staff", "crew", "couple", "trio", "pair", "camp", "side", "public", "handful", "majority"}
)
#: Verbs of which a form is a noun that is nothing said.
_NOUNS: Final = frozenset({"state", "hold", "figure", "plan", "talk", "dispute"})
#: Verbs whose form in -s is a noun more often, and those of which a report is the subject.
_SELDOM_VERBS: Final = frozenset({"reason", "term", "charge", "order", "remark"})
_SAY: Final = frozenset({"say", "suggest", "show", "indicate"})
_ONE_OF_THE: Final = ["one", "of", "the"]
#: What states something.
_DOCUMENTS: Final = frozenset(
    {
        "law", "letter", "report", "document", "agreement", "treaty", "constitution", "complaint", "filing", "memo",
        "resolution", "bill", "indictment", "text", "article", "clause", "order", "policy", "website", "email", "rule",
    }
)  # fmt: skip


def agrees(phrases: Phrases, form: frozenset[str], helps: frozenset[str], match: re.Match[str]) -> bool:
    """True if the verb's form fits the helping verbs before it, and its subject."""
    if _is_one(phrases, match) and not _SEVERAL.isdisjoint(phrases.small[slice(*match.span("aux"))]):
        return False  # "the women who saw Mr Tveit have said"
    if "be" in helps:
        return "ing" in form
    if "have" in helps:
        return "participle" in form
    if helps & {"modal", "do"}:
        only = "only" in phrases.small[match.start("aux") : match.end() + _ONLY]  # "would say only that"
        return "base" in form and ("conditional" not in helps or only)
    if form <= {"base", "third"} and (_is_noun(phrases, form, match) or _is_qualified(phrases, match)):
        return False
    if form <= {"base"}:
        return is_plural(phrases, match)
    return bool(form & {"past", "third"})


def _is_one(phrases: Phrases, match: re.Match[str]) -> bool:
    """True of one person who is the subject, and alone."""
    if "aside" not in match.re.groupindex:
        return False
    first, last = match.span("who")
    tags = phrases.tags[last - 1]
    return last - first == 1 and "person" in tags and tags.isdisjoint(("pronoun", "plural", "group"))


#: Phrases of "say only".
_ONLY: Final = 2
#: Helping verbs of several.
_SEVERAL: Final = frozenset({"have", "are", "were"})


def _is_noun(phrases: Phrases, form: frozenset[str], match: re.Match[str]) -> bool:
    """True of "demands" in "rejected the US demands", "report" in "in the US report"."""
    meaning = phrases.meaning(match.end())
    if meaning is None or meaning.reporting is None:
        return False
    lemma, last = meaning.reporting.lemma, phrases.tags[match.end("who") - 1]
    if "pronoun" in last:
        return False
    if lemma in _SELDOM_VERBS and "party" not in last and phrases.word[match.end("who") - 1].islower():
        return True  # "for health reasons", "in stark terms"
    if last & {"demonym", "people"} and "party" not in last:
        return not _is_people(phrases.word[match.end("who") - 1])  # "Norwegian and Danish demands"
    behind = match.end() + 1
    if behind + 1 < len(phrases.letters) and "comma" in phrases.tags[behind] and behind + 1 in phrases.quotations:
        return False  # 'the treaty states, "…"'
    if behind < len(phrases.letters) and _says(phrases, behind, form):
        return True  # "the paper's report said", "media reports say"
    if form <= {"third"} and "possessive" in phrases.all_tags(*match.span("who")) and _is_left_out(phrases, match):
        return True  # "before the mayor's posts, saying"
    if lemma == "state" and (stands := _are_states(phrases, match)) is not None:
        return stands
    best = match.end() - 1  # "one of the biggest advocates"
    if form <= {"third"} and phrases.small[best].endswith("est") and phrases.small[best - 3 : best] == _ONE_OF_THE:
        return True
    if lemma not in _NOUNS and phrases.cast.units.vocabulary.lexicon.reporting_forms.get(lemma) is None:
        return False
    if form <= {"third"} and (_is_followed_up(phrases, match) or _is_described(phrases, match)):
        return True
    inside = match.start() > phrases.sentence[match.start()][0] and not opens_behind(phrases, match.start() - 1)
    aside = match.end("who") < match.start("aux") and "comma" not in phrases.tags[match.start("aux") - 1]
    return inside or "num" in last or aside


def _says(phrases: Phrases, phrase: int, form: frozenset[str]) -> bool:
    """True of "said", and of "say" behind a form in -s, which a noun in the plural has before it."""
    tags = phrases.tags[phrase]
    return "say" in tags and bool(tags & {"past", "third"} or (form <= {"third"} and phrases.small[phrase] in _SAY))


def _are_states(phrases: Phrases, match: re.Match[str]) -> bool | None:
    """True of "swing states", "the EU states that", False of "the law states that"; None of "Mr Tveit states that"."""
    last_word, last = phrases.word[match.end("who") - 1], phrases.tags[match.end("who") - 1]
    beside = "aside" not in match.re.groupindex or match.end("who") == match.start("aside")
    if last_word.removesuffix("s") in _DOCUMENTS and beside:
        return False
    if "party" not in last or "organization" in last:
        return "aux" not in match.re.groupindex or match.start("aux") == match.end("aux")
    return None


def _is_people(word: str) -> bool:
    """True of "Iraqis" and "Americans"."""
    return word.endswith("s") and not word.endswith("ss")


def _is_left_out(phrases: Phrases, match: re.Match[str]) -> bool:
    """True if a pause follows, and no quotation stands before the subject: nothing is said, the verb is a noun."""
    behind = phrases.tags[match.end() + 1] if match.end() + 1 < len(phrases.letters) else frozenset[str]()
    before = phrases.tags[match.start() - 1] if match.start() else frozenset[str]()
    return bool(behind & {"comma", "stop"}) and before.isdisjoint(("quotation", "comma", "dash"))


def _is_qualified(phrases: Phrases, match: re.Match[str]) -> bool:
    """True of "issues" in "the issues that have come up": what follows can only tell which."""
    behind = match.end() + 1
    if behind + 1 >= len(phrases.letters) or "that" not in phrases.tags[behind]:
        return False
    return bool(phrases.tags[behind + 1] & _FINITE) and "party" not in phrases.tags[match.end("who") - 1]


#: What only a relative clause has behind "that".
_FINITE: Final = frozenset({"past", "third", "be", "have", "do", "modal"})


def _is_followed_up(phrases: Phrases, match: re.Match[str]) -> bool:
    """True of "comments" in "the harsh comments raised doubts", "his demands for change"."""
    last, behind = match.end("who") - 1, match.end() + 1
    if phrases.tags[last] & {"party"} or behind + 1 >= len(phrases.letters):
        return False
    if phrases.small[last] in _QUALIFIERS:
        return True
    tags = phrases.tags[behind]
    if phrases.word[behind] == "include":
        return True
    if phrases.word[behind].endswith(("ed", "en")) and "prep" in phrases.tags[behind + 1]:
        return True  # "reports filed by the mayor"
    return bool(
        tags & {"past", "be", "have", "modal"} or ("prep" in tags and not tags & {"of", "against", "to", "about"})
    )


def _is_described(phrases: Phrases, match: re.Match[str]) -> bool:
    """True of "remarks" in "her controversial remarks come as", where an adjective stands before it by its ending."""
    word, behind = phrases.word[match.end("who") - 1], phrases.tags[match.end() + 1]
    adjective = word.islower() and word.endswith(_ADJECTIVE) and "party" not in phrases.tags[match.end("who") - 1]
    return adjective and behind.isdisjoint(_TOLD)


#: What is told begins with one of these behind the verb.
_TOLD: Final = frozenset({"that", "quotation", "colon", "det", "party", "pronoun", "owner", "to", "country", "capital"})
#: How adjectives end that stand before a noun.
_ADJECTIVE: Final = ("al", "ous", "ive", "ary", "ory", "ic", "ful", "ed", "ing", "able", "ible")
#: Words before a plural noun.
_QUALIFIERS: Final = frozenset(
    {
        "latest", "recent", "earlier", "previous", "own", "new", "public", "first", "last", "false", "true", "similar",
        "multiple", "various", "several", "numerous", "major", "minor", "subsequent", "prior", "further", "fresh",
        "sharp", "harsh", "fierce", "blunt", "angry", "bold", "vague", "wild", "strong", "clear", "frequent",
        "persistent", "consistent", "different", "such", "more", "extreme", "early", "key", "main", "private", "racist",
        "sexist", "urgent", "dire", "grim", "crude", "rude", "full",
    }
)  # fmt: skip


def is_plural(phrases: Phrases, match: re.Match[str]) -> bool:
    """True if more than one speaks: "analysts", "Mr Tveit and Ms Berg"."""
    first, last = match.span("who")
    if "join" in phrases.all_tags(first, last):
        return True
    tags = phrases.tags[last - 1]
    if tags & {"plural", "group", "num"}:
        return True
    if "person" in tags:
        return False
    words = phrases.words(first, last).split()
    return words[-1] in _BODIES or any(
        word.casefold().endswith(_PLURAL) and not word.endswith(_SINGULAR) and not word.isupper() for word in words
    )
