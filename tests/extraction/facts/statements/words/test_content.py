"""Where reported speech begins and ends."""

import pytest
from sayings import said

from newsmodel import parse


def contents(text: str) -> list[str]:
    """The words of each statement's content, fragments joined."""
    article = parse(f"a quiet day in the north\n{text}")
    return [" | ".join(fragment.words for fragment in s.fragments) for s in article.statements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Mr Tveit said, however, that the road was open.", "the road was open", id="something inserted"),
        pytest.param(
            "Mr Tveit told reporters as he left that the road was open.", "the road was open", id="clause inserted"
        ),
        pytest.param("Mr Tveit warned Ms Berg of a long winter.", "a long winter", id="preposition"),
        pytest.param("Mr Tveit warned against closing the road.", "closing the road", id="against"),
        pytest.param("Mr Tveit told Ms Berg the road was open.", "the road was open", id="addressee and clause"),
        pytest.param("Mr Tveit urged world leaders to pay.", "world leaders to pay", id="a group with words before it"),
        pytest.param(
            'Mr Tveit told CNN\'s "Meet the Town" that the road was open.', "the road was open", id="to a show"
        ),
        pytest.param(
            "On a call on Friday, Mr Tveit, who is advising the town, predicted that the road would be open.",
            "the road would be open",
            id="a clause about the speaker between",
        ),
        pytest.param('Mr Tveit said on "Town Sunday" that the road was open.', "the road was open", id="on a show"),
        pytest.param(
            "Mr Tveit said in a media statement the mayor was not truthful.",
            "the mayor was not truthful",
            id="in a statement, no that",
        ),
        pytest.param("Mr Tveit said that Saturday was a great day.", "Saturday was a great day", id="a day is"),
        pytest.param("Mr Tveit said Saturday was a great day.", "Saturday was a great day", id="a day is, no that"),
        pytest.param(
            'Mr Tveit said on Wednesday\'s Today programme: "The road is open."',
            "The road is open.",
            id="on a show of a day",
        ),
        pytest.param(
            "Two aides said during Tuesday's hearing, which lasted an hour, that the road was open.",
            "the road was open",
            id="a clause about the occasion between",
        ),
        pytest.param(
            'In fact, despite the rain, it was "a regular, everyday Saturday," Mr Tveit said.',
            "In fact, despite the rain, it was | a regular, everyday Saturday,",
            id="words that lead in a quotation",
        ),
        pytest.param(
            "The costs are too great, said Ola Berg, head of the Nord Watch group, a league of towns.",
            "The costs are too great",
            id="who is told of behind",
        ),
        pytest.param(
            "The talks will cover fish, oil and gas, lawmakers and aides familiar with the plan said.",
            "The talks will cover fish, oil and gas",
            id="a list and who is of it",
        ),
        pytest.param(
            "Mr Tveit told Ms Berg, a retired general and former head of the council, that the road was open.",
            "the road was open",
            id="an addressee and two words for her",
        ),
        pytest.param(
            "Mr Tveit told reporters travelling with him to Bergen that the road was open.",
            "the road was open",
            id="who travels with him",
        ),
        pytest.param(
            "Mr Tveit told local and state road officials that the road was open.",
            "the road was open",
            id="two kinds of officials",
        ),
        pytest.param(
            "The navy in its daily report of losses said the road was open.",
            "the road was open",
            id="in its daily report",
        ),
        pytest.param(
            'Mr Tveit told Norway, which has boats in the north, to "get ready".',
            "to | get ready",
            id="told, which has, to",
        ),
        pytest.param(
            'Mr Tveit told Ine Lund on "The Story," that the road was open.', "the road was open", id="on a show, that"
        ),
        pytest.param(
            "Mr Tveit told Norway's farmers and poor towns such as Bergen that the road was open.",
            "the road was open",
            id="an addressee of two kinds",
        ),
        pytest.param(
            "Mr Tveit had only hours before told aides he was glad.", "he was glad", id="had only hours before told"
        ),
        pytest.param(
            'After the noise and a "very big bang," Mr Tveit said, "all I could do was to run and hide."',
            "all I could do was to run and hide.",
            id="behind a quotation that leads in",
        ),
        pytest.param('The plan, derided as a "gag" by the council, was dropped.', "a | gag", id="derided as, by"),
        pytest.param("Ms Berg described how the ship was lost.", "how the ship was lost", id="described how"),
        pytest.param(
            "Mr Tveit told a crowd of cheering supporters that the road was open.",
            "the road was open",
            id="an addressee of many",
        ),
        pytest.param(
            "Mr Tveit urged Ms Berg to open the road.", "Ms Berg to open the road", id="object and infinitive"
        ),
        pytest.param("Mr Tveit said there was a road.", "there was a road", id="there"),
        pytest.param(
            "Mr Tveit called the road “a danger to us”, after a long winter.", "the road | a danger to us", id="comma"
        ),
        pytest.param("As Mr Tveit said, the road was open.", "the road was open", id="as he said"),
        pytest.param(
            "Mr Tveit said that the road was open and that it was safe.",
            "the road was open and that it was safe",
            id="and that",
        ),
        pytest.param(
            "The road, Mr Tveit said, “is open to all of us”.", "The road | is open to all of us", id="begun before"
        ),
        pytest.param(
            "If it rains on Monday or on any of the days after that, Mr Tveit said, the road will be closed.",
            "If it rains on Monday or on any of the days after that | the road will be closed",
            id="fronted clause",
        ),
        pytest.param("Mr Tveit said it was safe, while Ms Berg left.", "it was safe", id="while"),
    ],
)
def test_content(text: str, expected: str) -> None:
    """The content is the reported clause, without cue, speaker, addressee and circumstances."""
    assert contents(text) == [expected]


def test_content_of_long_sentences_is_bounded() -> None:
    """A sentence without end gives content without end no more than others do, and takes no time."""
    found = contents("Mr Tveit said that " + "the road is open and " * 5000)

    assert len(found) == 1
    assert len(found[0]) < 5000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Mr Tveit accused Ms Berg of praising a group of Danish sailors recently freed by Norway.",
            "Ms Berg of praising a group of Danish sailors recently freed by Norway",
            id="a group within",
        ),
        pytest.param(
            'Mr Tveit criticised his work for the town as "slow" and "dear".',
            "his work for the town as | slow | and | dear",
            id="the object of as",
        ),
        pytest.param(
            'Mr Tveit said of the letter about the port being shut: "This is not so."', "This is not so.", id="said of"
        ),
        pytest.param(
            "The council said “powerful forces” in Norway and Denmark were behind it.",
            "powerful forces | in Norway and Denmark were behind it",
            id="a quotation as the subject",
        ),
        pytest.param(
            'Mr Tveit said: "It must be a short and a cheap road" that saves the wood.',
            "It must be a short and a cheap road | that saves the wood",
            id="what tells more of it",
        ),
        pytest.param(
            'Mr Tveit called the price reasoning "silly".', "the price reasoning | silly", id="a noun in -ing"
        ),
        pytest.param(
            'In each of the meetings, "the sailors were heard by us all," Mr Tveit said.',
            "In each of the meetings | the sailors were heard by us all,",
            id="words that lead to a quotation in small letters",
        ),
    ],
)
def test_what_belongs_to_the_words_stays_with_them(text: str, expected: str) -> None:
    """Neither the object nor what tells more of a quotation is cut off."""
    assert contents(text) == [expected]


def test_a_quotation_tells_of_what_stands_behind_it() -> None:
    """What something is called goes on with what it is of."""
    found = contents('Mr Tveit spoke of Bergen, which he described as a "sinking city" of poor sailors.')
    assert found[-1] == "a | sinking city | of poor sailors"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit left early, adding details would follow.", "details would follow"),
        ("Mr Tveit indicated Europe was on its own.", "Europe was on its own"),
        ("Norway urged all towns in the region to stop fishing.", "all towns in the region to stop fishing"),
        ("Norway has called on both sides in the war to stop.", "both sides in the war to stop"),
        ("Norway branded the envoy Ine Berg a liar.", "the envoy Ine Berg a liar"),
        ("Ine Berg, who admitted to stealing a boat, wants it back.", "stealing a boat"),
        ("Ine Berg has become the latest mayor to say that she will run.", "she will run"),
    ],
)
def test_what_is_told_is_found_without_that(text: str, expected: str) -> None:
    """A bare subject begins a clause; whom a demand is made of belongs to it."""
    assert contents(text) == [expected]


def test_what_is_floated_as_something_is_told_by_nobody() -> None:
    """A participle behind a noun is no verb of it."""
    assert contents("Another name floated as the new mayor was Jan Berg.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            '"We are taking on hard things," Mr Tveit told a group of reporters on Monday, but "we are getting on."',
            "We are taking on hard things, | we are getting on.",
            id="two parts with but",
        ),
        pytest.param(
            'Mr Tveit said, in part, "at times we fight but we always talk to all of them."',
            "at times we fight but we always talk to all of them.",
            id="in part",
        ),
        pytest.param(
            'The deal that the towns are offering to Norway, Mr Tveit said, "would halt the work and roll it back."',
            "The deal that the towns are offering to Norway | would halt the work and roll it back.",
            id="a long subject of a quotation that begins with its verb",
        ),
    ],
)
def test_a_quotation_in_parts_is_told_whole(text: str, expected: str) -> None:
    """Neither a part nor its subject is lost, and what tells how it was said is none of it."""
    assert contents(text) == [expected]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("Norway called on Monday for a new road.", "a new road", id="called on a day for"),
        pytest.param(
            "It was reported by Norway on Monday that the road is shut.", "the road is shut", id="by, on a day"
        ),
        pytest.param(
            'Mr Berg said no. He maintained he "did not go".', "he did not go", id="a pronoun and a quotation"
        ),
        pytest.param('Mr Berg called it "a gift" in a radio interview.', "it a gift", id="in an interview"),
        pytest.param('Mr Berg called it "a gift" to the town.', "it a gift to the town", id="to whom"),
        pytest.param("Norway called for a ban as others were asking for a road.", "a ban", id="as others"),
        pytest.param('Ms Lund, who he called a "thief" on Monday, left.', "a thief", id="who he called"),
    ],
)
def test_a_day_and_a_setting_are_no_part_of_the_words(text: str, content: str) -> None:
    """When and in what something was said, and what others do, is not told, wherever it stands."""
    assert contents(text)[-1].replace(" | ", " ") == content


@pytest.mark.parametrize(
    "text",
    [
        "Mr Berg scolded Norway for its tone.",
        "Mr Berg has criticised the mayor for the road.",
        "Mr Berg spoke about the road at a dinner.",
    ],
)
def test_who_scolds_somebody_is_told_to_say_nothing(text: str) -> None:
    """A rebuke, like praise, and what one spoke about, tell no words."""
    assert contents(text) == []


def test_a_rebuke_may_be_quoted() -> None:
    """What is quoted of a rebuke is told."""
    assert contents('Mr Berg scolded Norway for its "cold and empty words".') != []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Norway warned Danish sailors in Lima of a heavy storm.", "a heavy storm"),
        ("Mr Tveit warned the move by Norway would have a price.", "the move by Norway would have a price"),
        ("He scolded the dealers, whom he accused of selling rotten fish.", "selling rotten fish"),
    ],
)
def test_what_somebody_is_warned_or_accused_of_is_told(text: str, content: str) -> None:
    """Neither a long addressee nor a relative clause hides the words; a thing is no addressee."""
    assert [words for _, words in said(text)] == [content]


@pytest.mark.parametrize("words", ["he sold arms", "it lost the war", "they knew of it"])
def test_what_somebody_denies_has_a_verb_in_the_past(words: str) -> None:
    """A clause that is denied is told, other than what somebody is kept from."""
    assert [content for _, content in said(f"Norway denied that {words}.")] == [words]


@pytest.mark.parametrize("words", ["him entry", "a radio reporter a seat", "it access to the town"])
def test_what_somebody_is_denied_is_not_told(words: str) -> None:
    """Who is kept from something has said nothing."""
    assert said(f"Norway denied {words}.") == []


@pytest.mark.parametrize(
    ("channel", "question"),
    [
        ("on Twitter", "whether the road was open"),
        ("in a tweet", "why the road was shut"),
        ("in a letter to the mayor", "how it could be open"),
    ],
)
def test_a_question_is_told_behind_where_it_was_asked(channel: str, question: str) -> None:
    """The question stands behind its channel as behind the verb."""
    assert said(f"Kari Tveit asked {channel} {question}.") == [(["Kari Tveit"], question)]


@pytest.mark.parametrize("late", ["later", "recently", "again recently", "later on Monday", "repeatedly"])
def test_when_it_was_said_is_not_what_was_said(late: str) -> None:
    """An adverb that ends the sentence behind the cue tells when, so that the words stand before."""
    assert said(f"Norway may stay away, a senior aide said {late}.") == [(["senior aide"], "Norway may stay away")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway has said in earlier, failed talks that it was late.", [(["Norway"], "it was late")]),
        ("Ms Lund said in a long, angry letter that it was late.", [(["Ms Lund"], "it was late")]),
        ("Ms Lund left, adding most of them are drivers.", [(["Ms Lund"], "most of them are drivers")]),
        ("Ms Lund left, explaining exactly how it was done.", [(["Ms Lund"], "exactly how it was done")]),
        (
            "The plan responds to complaints from Norway's mayors that it was late.",
            [(["Norway's mayors"], "it was late")],
        ),
        ("Ms Lund responded to the claims by saying it was late.", [(["Ms Lund"], "it was late")]),
        ("Ms Lund responded to claims by Norway that it was late.", [(["Norway"], "it was late")]),
    ],
)
def test_what_stands_before_the_words_does_not_hide_them(text: str, expected: list[tuple[list[str], str]]) -> None:
    """A comma in a setting, an adverb of a number and whose claim is answered are told from the words."""
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The council on Monday questioned Jan Tveit, the one-time aide to Ms Berg.",
        "In many towns, correspondents reporting in two languages saw the vote.",
        'Citing "two aides in the ministry" in Oslo, the mayor left.',
    ],
)
def test_a_person_a_place_and_a_source_are_no_words(text: str) -> None:
    """Who is questioned, where somebody reports from and whom he cites are not what is said."""
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Norway and Mr Berg threatened each other with war.",
        "Mr Berg then added why he was late.",
        "Mr Berg questioned the mayor's motives.",
        "Mr Berg tweeted his idea of a road.",
        "The mayors will have noted that it was late.",
        "It was a waste of money, her rivals will say, to open it.",
        "Trucks with placards saying “No more war in Norway” were there.",
        "They wore badges that said “No more war in Norway”.",
    ],
)
def test_what_nobody_said_is_no_statement(text: str) -> None:
    """What two do to each other, what is spoken of, doubted or to come, and what stands on a sign tell no words."""
    assert contents(text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Norway slammed the town for failing to open it.", "the town for failing to open it"),
        ("Mr Berg has criticised the mayor for closing the road.", "the mayor for closing the road"),
        ("Ms Lund hailed the road as a new beginning.", "the road as a new beginning"),
        ("Mr Berg cast the road as a threat to trade.", "the road as a threat to trade"),
        (
            "Critics dismissed the visit - the third in a year - as a show.",
            "the visit - the third in a year - as a show",
        ),
        ("The council dismissed Ola Berg as mayor.", ""),
        ("Mr Berg cast a vote as the crowd waited there.", ""),
    ],
)
def test_what_a_thing_is_called_and_what_somebody_is_rebuked_for_are_told(text: str, content: str) -> None:
    """Behind "as" stands what somebody calls it, behind "for" what they are said to have done."""
    assert contents(text) == ([content] if content else [])
