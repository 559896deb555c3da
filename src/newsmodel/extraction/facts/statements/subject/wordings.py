"""The wordings in which a speaker stands beside a reporting verb."""

from typing import Final

from newsmodel.extraction.facts.grammar import (
    ANTECEDENT,
    AUXILIARIES,
    BEHIND_NOUN,
    HEAD,
    LOOSE,
    NOUN_PHRASE,
    QUANTITY,
    SUBJECT,
    TITLED,
    WORD,
)
from newsmodel.extraction.rule import Rule

X_SAID: Final = Rule(
    name="x-said",
    pattern=SUBJECT,
    holds=(
        "Mr Tveit said that the road was open.",
        "Ine Tveit, the Norwegian foreign minister, warned the road was closed.",
        '"The road is open to all," Mr Tveit said.',
        '"The road is open to all," Mr Tveit, 58, told the paper.',
        'Mr Tveit told reporters: "The road is open to all."',
        "The committee said that the road was open.",
        "People close to the talks say that the road is open.",
        "Mr Tveit has not said that the road is open.",
        "Mr Tveit is saying that the road is open.",
        "Mr Tveit called for a new road.",
        "Mr Tveit vowed to open the road.",
    ),
    fails=(
        "Mr Tveit left.",
        "The road was said to be open.",
        "His claim was false.",
        "Mr Tveit believes that the road is open.",
        "They turned down Mr Tveit's demands to open the road.",
        "Mr Tveit could say that the road is open.",
        "Mr Tveit has not said whether the road is open.",
    ),
)
WHO_SAID: Final = Rule(
    name="who-said",
    pattern=ANTECEDENT,
    holds=("The talks were led by Mr Tveit, who said that the road was open.",),
    fails=("Mr Tveit said that the road was open.",),
)
BOTH_SAID: Final = Rule(
    name="both-of-whom-said",
    pattern=(
        f"who:({NOUN_PHRASE}((comma {NOUN_PHRASE}){{0,4}} comma? join {NOUN_PHRASE})?) comma?"
        " (both of relative|relative (both&!party|all|each)) have? $"
    ),
    holds=(
        "He met Mr Tveit and Ms Berg, both of whom say that the road is open.",
        "He met Mr Tveit and Ms Berg, who both say that the road is open.",
    ),
    fails=("He met Mr Tveit and Ms Berg, both of whom left.",),
)
SAID_X: Final = Rule(
    name="said-x",
    pattern=(
        f"(?<=(comma|quotation|dash)) say who:({TITLED}|{NOUN_PHRASE}(comma? join {NOUN_PHRASE})?|{LOOSE}|{QUANTITY}"
        f"|time holder (capital{{1,4}}|party&organization)) {BEHIND_NOUN}"
    ),
    holds=(
        '"The road is open to all," said Mr Tveit.',
        "The road is open, said Mr Tveit.",
        '"The road is open to all," wrote another.',
        '"The road is open to all," said Reuters chief reporter Ine Tveit.',
        '"The road is open to all," said daily newspaper Nord Posten.',
    ),
    fails=("He had said Mr Tveit left.", "Mr Tveit, a lawyer, said Ms Berg would open the road."),
)
SAID_X_FIRST: Final = Rule(
    name="said-x-first",
    pattern=(
        f"say who:({TITLED}|{NOUN_PHRASE}|{LOOSE}) {BEHIND_NOUN} (comma !comma&!quotation&!stop{{1,12}})?"
        " (comma|colon) (?=quotation)"
    ),
    holds=('Said Mr Tveit: "The road is open to all."', 'Added the mayor, "The road is open to all."'),
    fails=('Asked about Mr Tveit, she said: "The road is open to all."', "Said Mr Tveit was late."),
)
AND_SAID: Final = Rule(
    name="and-said",
    pattern=f"comma? (join|turn) (comma !mark&!say&!quotation{{1,6}} comma)? (prep? time)? aux:{AUXILIARIES} $",
    holds=(
        "Mr Tveit closed the road and said that it was safer.",
        "Mr Tveit closed the road and on Monday said that it was safer.",
        "Mr Tveit said that the road was closed, but added that it was safe.",
    ),
    fails=("Mr Tveit said that the road was open.",),
)
#: "Both towns and villages".
_BOTH: Final = f"both? ({HEAD}|party&!pronoun){{1,2}} join ({HEAD}|party&!pronoun){{1,2}}"
SAYING: Final = Rule(
    name="saying",
    pattern=(
        f"(with who:({NOUN_PHRASE}|{WORD}{{0,4}} ({HEAD}|party&!pronoun)|{_BOTH}) (prep? time)?"
        "|(comma|dash)? (while|by|as|in|before|after|and|but|low&!prep&!join&!det&!possessive&!subordinator)"
        "|comma|dash|quotation|time) adverb{0,2} $"
    ),
    holds=(
        "Mr Tveit closed the road, saying that it was not safe.",
        "Mr Tveit was quoted by Ms Berg as saying that the road was safe.",
        "Norway issued a statement on Tuesday saying that the road was safe.",
    ),
    fails=("Mr Tveit said that the road was open.",),
)
SAYING_X: Final = Rule(
    name="saying-x",
    pattern=f"say&ing !mark{{1,30}} (comma|(?<=quotation)) who:({NOUN_PHRASE}) (?!comma|join|prep)",
    holds=("Saying that the road was closed, Mr Tveit left.", 'Noting the "hard talks," Mr Tveit left.'),
    fails=("Saying that the road was closed was a mistake.",),
)
_TELLER: Final = f"({TITLED}|{NOUN_PHRASE}|prep? low? num low{{1,2}}|capital{{1,3}}|low {WORD}{{0,3}} plural&group)"
SAID_BY: Final = Rule(
    name="accused-by-x",
    pattern=(
        f"say by who:({_TELLER}((comma {_TELLER}){{0,2}} comma? join {_TELLER})?)"
        " (?=of|(prep? time)? that|against|as (?!say&ing))"
    ),
    holds=(
        "Mr Tveit was accused by the mayor of closing the road.",
        'The letter has been described by Mr Tveit as "late".',
        "It was reported by Mr Tveit on Sunday that the road was closed.",
    ),
    fails=("The road was closed by Mr Tveit.",),
)
CALLED_BY: Final = Rule(
    name="called-so-by-x",
    pattern=f"say as? (a|an|the)? {WORD}{{0,2}} quotation {WORD}{{0,2}} by who:({_TELLER})",
    holds=('The road was called "a gift" by Mr Tveit.', 'Mr Tveit read a letter described as "late" by the mayor.'),
    fails=('The road was called "a gift".',),
)
QUOTED_SAYING: Final = Rule(
    name="quoted-as-saying",
    pattern=f"say (?!say&ing) who:({TITLED}|det? quotation|{NOUN_PHRASE}|{LOOSE}) {BEHIND_NOUN} as $",
    holds=(
        "Nord quoted Mr Tveit as saying that the road was open.",
        "Nord quoted the head of the council as saying that the road was open.",
        "The road is open, Nord quoted aides as saying.",
    ),
    fails=("Mr Tveit was quoted as saying that the road was open.",),
)
TO_SAY: Final = Rule(
    name="as-far-as-to-say",
    pattern="to (have say&participle|say&base)",
    holds=(
        "Mr Tveit went so far as to say that the road was open.",
        "Mr Tveit used his speech to say that the road was open.",
        "Mr Tveit took to Twitter on Monday to accuse Norway of theft.",
        "Mr Tveit is reported to have promised that the road would open.",
    ),
    fails=("Mr Tveit declined to say that the road was open.", "Mr Tveit took a year to say that the road was open."),
)
UNDER_FIRE: Final = Rule(
    name="is-accused",
    pattern=f"(?<=(be|adverb)) say (adverb|prep? time|at {WORD})? (of|to)",
    holds=("Mr Tveit is accused of closing the road.", "Mr Tveit has been accused at times of theft."),
    fails=("Mr Tveit could be accused of closing the road.",),
)

RULES: Final = (
    X_SAID,
    WHO_SAID,
    BOTH_SAID,
    SAID_X,
    SAID_X_FIRST,
    AND_SAID,
    SAYING,
    SAYING_X,
    SAID_BY,
    CALLED_BY,
    QUOTED_SAYING,
    TO_SAY,
    UNDER_FIRE,
)
