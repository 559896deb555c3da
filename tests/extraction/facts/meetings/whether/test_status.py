"""Whether a meeting takes place, and how surely."""

import pytest
from occasions import HEADLINE, read, records

import newsmodel


def only(text: str) -> newsmodel.Meeting:
    """The one meeting of *text*, published on Thursday, 31 May 2018."""
    (meeting,) = read(text).meetings
    return meeting


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit met Ms Lund.", "held"),
        ("Mr Tveit told Ms Lund in a meeting that the road was open.", "held"),
        ("Mr Tveit met Ms Lund at a hastily arranged summit.", "held"),
        ("Mr Tveit slept after his meeting with Ms Lund, in what was a quickly planned visit.", "held"),
        ("Sweden urged more talks with Chile.", "proposed"),
        ("Mr Tveit is looking forward to meeting Ms Lund.", "planned"),
        ("Mr Tveit met neither Ms Lund nor Mr Berg.", "denied"),
        ("Neither Mr Tveit nor Mr Berg met Ms Lund.", "denied"),
        ("Neither Norway nor Chile attended the summit in Lima.", "denied"),
        ("Neither Mr Tveit nor Ms Lund will attend the summit in Lima.", "refused"),
        ("Ms Lund invited Mr Tveit on Monday to visit Chile.", "proposed"),
        ("Mr Tveit has agreed to visit Chile in September.", "planned"),
        ("Norway might be able to enter a new period of negotiations with Chile.", "proposed"),
        ("The move could lead to talks between Norway and Chile.", "proposed"),
        ("The move will clear the way for talks between Norway and Chile.", "proposed"),
        ("It would be the third meeting between Mr Tveit and Ms Lund.", "planned"),
        ("The talks would be the third between Mr Tveit and Ms Lund.", "planned"),
        ("Ms Lund has been invited to Oslo by Mr Tveit.", "proposed"),
        ("Mr Tveit has asked to be received by Ms Lund.", "proposed"),
        ("Mr Tveit was pleased to be received by Ms Lund.", "held"),
        ("Mr Tveit is believed to have met Ms Lund.", "held"),
        ("Mr Berg urged Mr Tveit to meet Ms Lund.", "proposed"),
        ("Mr Berg called on Norway to hold talks with Chile.", "proposed"),
        ("Mr Tveit was to have met Ms Lund.", "cancelled"),
        ("Following a meeting with Ms Lund, Mr Tveit said no.", "held"),
        ("After a meeting with Ms Lund, Mr Tveit rejected a plan for the road.", "held"),
        ("In the weeks leading up to the talks between Norway and Chile, aides left.", "held"),
        ("Mr Tveit accepted a call from Ms Lund.", "held"),
        ("Mr Tveit accepted an invitation to a summit with Ms Lund.", "planned"),
        ("Mr Tveit tried to get a meeting with Ms Lund.", "proposed"),
        ("Mr Tveit tried to meet Ms Lund.", "proposed"),
        ("Mr Tveit was unable to get a meeting with Ms Lund.", "denied"),
        ("A meeting between Mr Tveit and Ms Lund is likely.", "planned"),
        ("The summit between Mr Tveit and Ms Lund is off the table.", "cancelled"),
        ("The summit between Mr Tveit and Ms Lund is still weeks away.", "planned"),
        ("A meeting in Oslo between Mr Tveit and Ms Lund is under review.", "proposed"),
        ("Mr Tveit rejected the offer in a meeting with Ms Lund.", "held"),
        ("It is a step toward a historic meeting of Mr Tveit and Ms Lund.", "proposed"),
        ("Mr Tveit headed towards the summit with Ms Lund.", "planned"),
        ("Norway is ready for talks with Chile.", "proposed"),
        ("Norway set conditions for resuming talks with Chile.", "proposed"),
        ("Norway spoke of opening formal talks with Chile.", "proposed"),
        ("Norway is resuming talks with Chile.", "ongoing"),
        ("Mr Tveit has not ruled out meeting Ms Lund.", "proposed"),
        ("Mr Tveit seems ready to meet Ms Lund.", "proposed"),
        ("Mr Tveit is considering meeting Ms Lund.", "proposed"),
        ("Mr Tveit suggested meeting Ms Lund in July.", "proposed"),
        ("Mr Tveit spoke of a risk that his summit with Ms Lund would not take place.", "planned"),
        ("Mr Tveit expressed his eagerness to meet Ms Lund.", "proposed"),
        ("Mr Tveit made a trip to Chad to meet Ms Lund.", "held"),
        ("Mr Tveit will make a trip to Chad to meet Ms Lund.", "planned"),
        ("Mr Tveit cancelled a trip to Chad to meet Ms Lund.", "cancelled"),
        ("Preparations are under way for a summit between Mr Tveit and Ms Lund.", "planned"),
        ("There were no plans for Mr Tveit to hold talks with Ms Lund.", "denied"),
        ("Mr Tveit did not consider his talks with Ms Lund to be a failure.", "held"),
        ("Mr Holm sought clarity over a call between Mr Tveit and Ms Lund.", "held"),
        ("Mr Holm spoke of a call between Mr Tveit and Ms Lund, who called off a rally.", "held"),
        ("The pact that Mr Tveit reached in talks with Ms Lund should be kept.", "held"),
        ("Mr Tveit announced that his aides would leave after talks with Ms Lund.", "held"),
        ("Ms Holm urged Mr Tveit to call off his summit with Ms Lund.", "planned"),
        ("Mr Tveit is under pressure to cancel Friday's talks with Ms Lund.", "planned"),
        ("Mr Tveit called off his summit with Ms Lund.", "cancelled"),
        ("Mr Tveit is due to raise the matter during a meeting with Ms Lund.", "planned"),
        ("Mr Tveit and Ms Lund are expected to sign a pact at their summit.", "planned"),
        ("Mr Tveit hopes to raise the matter in talks with Ms Lund.", "planned"),
        ("Mr Tveit told of plans to shut the plant during his summit with Ms Lund last month.", "held"),
        ("Mr Holm offered to arrange a meeting between Mr Tveit and Ms Lund.", "proposed"),
        ("Mr Holm tried to set up talks between Norway and Chile.", "proposed"),
        ("Mr Tveit said he would welcome a meeting with Ms Lund.", "proposed"),
        ("The panel is seeking a transcript of Mr Tveit's call with Ms Lund.", "held"),
        ("Lawmakers demanded records of a meeting between Mr Tveit and Ms Lund.", "held"),
        ("Mr Berg blamed Norway for resuming talks with Chile.", "ongoing"),
        ("Mr Tveit rejected an invitation to hold face-to-face talks with Ms Lund.", "refused"),
        ("Mr Tveit accepted an invitation to resume direct talks with Ms Lund.", "planned"),
        ("Mr Tveit made an offer to hold direct talks with Ms Lund.", "proposed"),
        ("Mr Tveit offered on Friday to meet Ms Lund.", "proposed"),
        ("Mr Tveit refused on Friday to hold talks with Ms Lund.", "refused"),
        ("Norway threatened on Thursday to boycott the talks with Chile.", "planned"),
        ("Mr Tveit travelled on Friday to meet Ms Lund.", "held"),
        ("Mr Tveit offered to resume talks with Ms Lund.", "proposed"),
        ("Mr Tveit resumed direct talks with Ms Lund.", "ongoing"),
        ("A date for the meeting between Mr Tveit and Ms Lund has not been set.", "planned"),
        ("Mr Tveit left for Oslo, meeting Ms Lund.", "held"),
        ("Ahead of talks with Ms Lund, Mr Tveit called for calm.", "planned"),
        ("Heading into his talks with Ms Lund, Mr Tveit is calm.", "planned"),
        ("Mr Tveit said before a meeting with Ms Lund that the road was open.", "held"),
        ("Before a lunch with Ms Lund, Mr Tveit stressed that the road was open.", "held"),
        ("Mr Tveit told reporters ahead of talks with Ms Lund next week that he was calm.", "planned"),
        ("Mr Tveit said ahead of the summit with Ms Lund that the road was open.", "planned"),
        ("Mr Tveit closed the road ahead of talks with Ms Lund.", "planned"),
        ("Mr Tveit is, meanwhile, meeting Ms Lund.", "ongoing"),
        ("Mr Tveit is, however, to meet Ms Lund.", "planned"),
        ("Norway is negotiating with Chile before a vote on August 3.", "ongoing"),
        ("Mr Moe praised efforts by Mr Tveit to meet Ms Lund.", "proposed"),
        ("Mr Moe is trying to persuade Mr Tveit to meet Ms Lund.", "proposed"),
        ("Norway turned down offers of talks with Chile.", "refused"),
        ("Norway is likely to enter negotiations with Chile.", "planned"),
        ("Mr Tveit stopped by to visit with Ms Lund.", "held"),
        ("Norway is trying to negotiate a deal with Chile.", "ongoing"),
        ("Norway slept ahead of Mr Tveit's summit with Ms Lund earlier this month.", "held"),
        ("On the eve of his talks with Ms Lund, Mr Tveit called for calm.", "planned"),
        ("Norway was calm in the lead-up to the summit between Mr Tveit and Ms Lund.", "planned"),
        ("The vote is to come on the heels of a summit between Mr Tveit and Ms Lund.", "held"),
        ("Mr Tveit went into talks with Ms Lund.", "held"),
        ("Mr Berg said there would be talks between Norway and Chile.", "planned"),
        ("There could be talks between Norway and Chile.", "proposed"),
        ("There were talks between Norway and Chile.", "held"),
        ("Talks will be held on Friday between Norway and Chile.", "planned"),
        ("Talks scheduled for Friday between Norway and Chile were put off.", "postponed"),
        ("Talks between Norway and Chile collapsed in May.", "held"),
        ("Talks between Norway and Chile failed to end the row.", "held"),
        ("Talks between Norway and Chile failed to take place.", "denied"),
        ("Mr Tveit and Ms Lund failed to meet.", "denied"),
        ("The planned meeting between Mr Tveit and Ms Lund did not take place.", "cancelled"),
        ("Mr Tveit will raise it when he meets Ms Lund.", "planned"),
        ("Mr Tveit raised it when he met Ms Lund.", "held"),
        ("Mr Berg asked whether Mr Tveit will meet Ms Lund.", "proposed"),
        ("Mr Tveit had been due to meet Ms Lund.", "cancelled"),
        ("Mr Tveit has been due to meet Ms Lund.", "planned"),
        ("Mr Berg wants Mr Tveit to meet Ms Lund.", "proposed"),
        ("Mr Berg decried Mr Tveit's failure to meet Ms Lund.", "denied"),
        ("Mr Tveit is chairing a meeting with Ms Lund.", "ongoing"),
        ("Mr Tveit is hosting a dinner for Ms Lund.", "ongoing"),
        ("Mr Tveit is praising his meeting with Ms Lund.", "held"),
        ("Shares fell due to talks between Mr Tveit and Ms Lund.", "held"),
        ("Norway is due to hold talks with Chile.", "planned"),
        ("Mr Tveit is due for talks with Ms Lund.", "planned"),
        ("Norway will cancel its tariffs if talks with Chile go on.", "ongoing"),
        ("Mr Tveit declined to describe his talks with Ms Lund.", "held"),
        ("Mr Tveit failed to mention his talks with Ms Lund.", "held"),
        ("Mr Tveit refused to hold talks with Ms Lund.", "refused"),
        ("Mr Tveit refused to take part in talks with Ms Lund.", "refused"),
        ("Mr Tveit is not interested in talks with Ms Lund.", "refused"),
        ("Mr Tveit is interested in talks with Ms Lund.", "proposed"),
        ("Mr Tveit dropped plans to meet Ms Lund.", "cancelled"),
        ("Mr Tveit cancelled the highly anticipated summit with Ms Lund.", "cancelled"),
        ("Mr Tveit cancelled a highly praised lunch and held a summit with Ms Lund.", "held"),
        ("Norway issued a threat to cancel its summit with Chile.", "planned"),
        ("Norway issued an order to cancel its summit with Chile.", "cancelled"),
        ("Norway will consult her and then begin talks with Chile.", "planned"),
        ("Norway consulted her and then began talks with Chile.", "held"),
        ("Mr Tveit will speak of it during his meeting with Ms Lund.", "planned"),
        ("Mr Berg said Mr Tveit will try to win, as he did during his meeting with Ms Lund.", "held"),
        ("Norway and Chile signed a pact after talks that is aimed at ending the war.", "held"),
        ("Mr Tveit's first visit to Chile since the war began was short.", "held"),
        ("Norway welcomed her and kicked off talks with Chile.", "ongoing"),
        ("Mr Tveit could still help by meeting Ms Lund.", "planned"),
        ("Mr Tveit helped by meeting Ms Lund.", "held"),
        ("“It could be the last one,” Mr Tveit said at a meeting with Ms Lund.", "held"),
        ("Mr Tveit could speak at a meeting with Ms Lund.", "proposed"),
        ("Norway engaged in talks with Chile.", "held"),
        ("Norway agreed to engage in talks with Chile.", "planned"),
        ("Norway is currently engaged in talks with Chile.", "ongoing"),
        ("Ms Lund has not received a call from Mr Tveit.", "denied"),
        ("Ms Lund has received a call from Mr Tveit.", "held"),
        ("A meeting has been planned between Mr Tveit and Ms Lund.", "planned"),
        ("A meeting could take place between Mr Tveit and Ms Lund.", "proposed"),
        ("Talks are being held between Norway and Chile.", "ongoing"),
        ("A meeting was cancelled between Mr Tveit and Ms Lund.", "cancelled"),
        ("No meeting took place between Mr Tveit and Ms Lund.", "denied"),
        ("Mr Tveit invited Ms Lund to talks in Oslo.", "proposed"),
        ("A meeting between Mr Tveit and Ms Lund at the United Nations in New York was cancelled.", "cancelled"),
        ("A planned summit between Mr Tveit and Ms Lund in Geneva, Switzerland, was called off.", "cancelled"),
        ("Mr Tveit's talks with Ms Lund at the bank and a vote that was cancelled are news.", "held"),
        ("Mr Tveit was meeting Ms Lund.", "held"),
        ("Mr Tveit left after meeting Ms Lund.", "held"),
        ("Mr Tveit flew to Oslo to meet Ms Lund.", "held"),
        ("Mr Tveit used the summit in Oslo to meet Ms Lund.", "held"),
        ("Mr Tveit took the opportunity to meet Ms Lund.", "held"),
        ("Mr Tveit took steps to meet Ms Lund.", "planned"),
        ("Mr Tveit was due at the White House for talks with Ms Lund.", "planned"),
        ("Mr Tveit is about to leave for Oslo for talks with Ms Lund.", "planned"),
        ("Mr Tveit leaves for Oslo on Friday for talks with Ms Lund.", "planned"),
        ("Mr Tveit travels to Oslo on Friday for two days of talks with Ms Lund.", "planned"),
        ("Mr Tveit's talks with Ms Lund have ended.", "held"),
        ("Mr Tveit is meeting Ms Lund.", "ongoing"),
        ("Mr Tveit is thought to be meeting Ms Lund.", "ongoing"),
        ("Mr Tveit is in Oslo for talks with Ms Lund.", "ongoing"),
        ("Mr Tveit is holding talks with Ms Lund.", "ongoing"),
        ("Mr Tveit is having dinner with Ms Lund.", "ongoing"),
        ("Mr Tveit began the day by praising talks with Ms Lund.", "held"),
        ("Mr Tveit is meeting Ms Lund on Friday.", "planned"),
        ("Mr Tveit is due to meet Ms Lund.", "planned"),
        ("Mr Tveit would meet Ms Lund in June, a spokesman said.", "planned"),
        ("Mr Tveit was headed to Oslo for talks with Ms Lund.", "planned"),
        ("Talks between Norway and Sweden start on Friday.", "planned"),
        ("Talks between Norway and Sweden have not begun.", "planned"),
        ("Mr Tveit begins talks with Ms Lund on Friday.", "planned"),
        ("Mr Tveit plans several meetings, including talks with Ms Lund.", "planned"),
        ("Mr Tveit called off his meetings, including talks with Ms Lund.", "cancelled"),
        ("Mr Tveit held several meetings, including talks with Ms Lund.", "held"),
        ("The summit between Mr Tveit and Ms Lund is in doubt.", "planned"),
        ("Mr Tveit will meet Ms Lund even if it rains.", "planned"),
        ("Mr Tveit said he was keen to meet Ms Lund.", "proposed"),
        ("Mr Tveit would be happy to meet Ms Lund.", "proposed"),
        ("Mr Tveit is prepared to hold talks with Ms Lund.", "proposed"),
        ("Mr Tveit floated the idea of a summit with Ms Lund.", "proposed"),
        ("Mr Tveit raised the possibility of a meeting with Ms Lund.", "proposed"),
        ("It comes two days before Mr Tveit and Ms Lund hold a second round of talks.", "planned"),
        ("The minister will be in Oslo when Mr Tveit holds talks with Ms Lund.", "planned"),
        ("Prices rose when Mr Tveit held talks with Ms Lund.", "held"),
        ("Mr Tveit will write of a lunch he had with Ms Lund.", "held"),
        ("Mr Tveit will tell of talks that he held with Ms Lund.", "held"),
        ("Mr Tveit saw an opportunity for a meeting with Ms Lund.", "proposed"),
        ("There was some scope for direct talks between Mr Tveit and Ms Lund.", "proposed"),
        ("Mr Tveit remains open to a meeting with Ms Lund.", "proposed"),
        ("Norway would welcome any dialogue between Mr Tveit and Ms Lund.", "proposed"),
        ("The envoy was sceptical about any meeting between Mr Tveit and Ms Lund.", "proposed"),
        ("Mr Tveit would meet Ms Lund under the right circumstances.", "proposed"),
        ("Mr Tveit would meet Ms Lund if she stopped the work.", "proposed"),
        ("Mr Berg urged Norway to hold talks with Sweden.", "proposed"),
        ("Mr Tveit urged Norway to pay after talks with Ms Lund.", "held"),
        ("Mr Tveit denied that his talks with Ms Lund had failed.", "held"),
        ("Mr Tveit may meet Ms Lund.", "proposed"),
        ("Mr Tveit has not decided whether to meet Ms Lund.", "proposed"),
        ("Mr Tveit wants to visit Ms Lund.", "proposed"),
        ("Mr Tveit failed to meet Ms Lund.", "denied"),
        ("Mr Tveit was unable to meet Ms Lund.", "denied"),
        ("Mr Tveit and Ms Lund agreed in a phone call to build a bridge.", "held"),
        ("Mr Tveit has offered to meet Ms Lund.", "proposed"),
        ("A possible meeting between Mr Tveit and Ms Lund is on their minds.", "proposed"),
        ("Mr Tveit put off talks with Ms Lund.", "postponed"),
        ("Mr Tveit cancelled a planned visit to Chile.", "cancelled"),
        ("Mr Tveit has refused to meet Ms Lund.", "refused"),
        ("Mr Tveit did not meet Ms Lund.", "denied"),
        ("Mr Tveit had not requested a meeting with Ms Lund.", "denied"),
        ("No meeting between Mr Tveit and Ms Lund is scheduled.", "denied"),
        ("Norway pulled out of planned peace talks with Sweden.", "cancelled"),
        ("Mr Tveit would have met Ms Lund.", "cancelled"),
        ("Mr Tveit may cancel a summit with Ms Lund.", "planned"),
        ("Mr Tveit threatened to pull out of the summit with Ms Lund.", "planned"),
        ("Mr Tveit will not cancel the summit with Ms Lund.", "planned"),
        ("It was hoped that Mr Tveit would visit Bergen and hold talks with Ms Lund.", "planned"),
        ("Mr Tveit may have met Ms Lund.", "held"),
        ("Ms Lund became the first leader to visit Mr Tveit.", "held"),
        ("Mr Tveit and Ms Lund agreed on it at their summit in Oslo.", "held"),
        ("Talks between Norway and Sweden have been taking place for weeks.", "ongoing"),
        ("The talks between Norway and Sweden are moving more quickly than expected.", "ongoing"),
        ("Norway reopened talks with Sweden.", "ongoing"),
        ("Mr Tveit has invited Ms Lund to Oslo.", "proposed"),
        ("Mr Tveit would also invite Ms Lund for a state visit.", "proposed"),
        ("Norway denied that Mr Tveit had met Ms Lund.", "denied"),
        ("A spokesman denied a report that Mr Tveit had held talks with Ms Lund.", "denied"),
        ("Mr Tveit denied rumours of a secret meeting with Ms Lund.", "denied"),
        ("Mr Tveit denied meeting Ms Lund.", "denied"),
        ("Mr Tveit denied the claim when he met Ms Lund.", "held"),
        ("Mr Tveit admitted meeting Ms Lund.", "held"),
        ("Mr Tveit ruled out meeting Ms Lund.", "refused"),
        ("Mr Tveit's planned visit to Ms Lund was cancelled.", "cancelled"),
        ("Plans for a summit between Mr Tveit and Ms Lund were dropped.", "cancelled"),
        ("A planned meeting between Mr Tveit and Ms Lund in Vienna was delayed by a week.", "postponed"),
        ("A planned meeting between Mr Tveit and Ms Lund may be cancelled.", "planned"),
        ("The meeting planned for Friday between Mr Tveit and Ms Lund has been called off.", "cancelled"),
        ("The meeting planned for Friday between Mr Tveit and Ms Lund is of note.", "planned"),
        ("The talks held in Oslo between Mr Tveit and Ms Lund were short.", "held"),
        ("Mr Tveit demanded talks with Ms Lund.", "proposed"),
        ("Mr Tveit urged Mr Berg to meet Ms Lund.", "proposed"),
        ("Mr Tveit urged calm after he met Ms Lund.", "held"),
        ("There are no plans for Mr Tveit to meet Ms Lund.", "denied"),
        ("There is no question of a meeting between Mr Tveit and Ms Lund.", "refused"),
        ("If Mr Tveit meets Ms Lund, the war may end.", "proposed"),
        ("Talks between Norway and Sweden start in Bergen on Friday.", "planned"),
        ("Mr Tveit cancelled a summit with Ms Lund, whom he was to meet on Friday.", "cancelled"),
        ("Mr Tveit was to meet Ms Lund on Friday.", "planned"),
    ],
)
def test_words_tell_the_status(text: str, status: str) -> None:
    """Tense, modals and the words around an occasion tell whether it takes place."""
    assert only(text).status.value == status


def test_cancelled_and_revived_is_proposed() -> None:
    """A meeting that was called off and is spoken of as to come is proposed."""
    text = "Mr Tveit cancelled a summit with Ms Lund.\nMr Tveit and Ms Lund still plan to meet."

    assert only(text).status.value == "proposed"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("On Friday he said it may still take place.", "proposed"),
        ("But her office said it might yet go ahead.", "proposed"),
        ("On Friday he said it could be held in June.", "proposed"),
        ("He said it could rain.", "cancelled"),
        ("The vote may still take place.", "cancelled"),
        ("He said it did not take place.", "cancelled"),
    ],
)
def test_it_may_still_take_place(text: str, status: str) -> None:
    """What was called off and may take place after all is proposed, even where it is only "it"."""
    assert only(f"Mr Tveit cancelled a summit with Ms Lund. {text}").status.value == status


def test_separate_talks_are_several() -> None:
    """Whoever holds separate talks with two meets each of them; with two at once, both."""
    text = "Mr Tveit held {}talks with Ms Lund and Mr Berg."
    apart = newsmodel.parse(HEADLINE + text.format("separate ")).meetings

    assert [len(meeting.participants) for meeting in apart] == [2, 2]
    assert len(only(text.format("")).participants) == 3


def test_a_counterpart_is_no_office() -> None:
    """The word "counterpart" is not the position of whoever is met."""
    assert [part.position for part in only("Mr Tveit met his Danish counterpart, Karl Berg.").participants] == [
        None
    ] * 2


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Mr Tveit met Ms Lund.", "stated"),
        ("Mr Tveit reportedly met Ms Lund.", "reported"),
        ("Mr Tveit will meet Ms Lund if it rains.", "hypothetical"),
        ("Mr Tveit met Ms Lund in Oslo, sources said.", "reported"),
        ("Officials said Mr Tveit had met Ms Lund.", "reported"),
        ("According to diplomats, Mr Tveit met Ms Lund.", "reported"),
        ("Mr Tveit said that he had met Ms Lund.", "stated"),
        ("Mr Tveit met Ms Lund and told officials of it.", "stated"),
    ],
)
def test_words_tell_the_certainty(text: str, certainty: str) -> None:
    """Doubt and conditions are kept."""
    assert only(text).certainty.value == certainty


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit meets Ms Lund on Friday.", "planned"),
        ("Mr Tveit met Ms Lund on Friday.", "held"),
        ("Mr Tveit meets Ms Lund.", "held"),
    ],
)
def test_the_present_tense_with_a_day_is_to_come(text: str, status: str) -> None:
    """Of an article published nobody knows when, the tense tells on which side of it a day lies."""
    (meeting,) = newsmodel.parse(HEADLINE + text).meetings

    assert meeting.status.value == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit scheduled a meeting with Ms Lund. The meeting was cancelled.", "cancelled"),
        ("Mr Tveit cancelled his meeting with Ms Lund. He was due to meet Ms Lund next week.", "cancelled"),
        ("Mr Tveit cancelled his meeting with Ms Lund. He is due to meet Ms Lund next week.", "proposed"),
    ],
)
def test_how_it_was_once_planned_revives_nothing(text: str, status: str) -> None:
    """What was called off stays so where the past tense tells of the plan."""
    assert only(text).status.value == status


def test_at_least_parts_no_verb_from_its_helpers() -> None:
    """What "is to at least briefly" take place is yet to come."""
    (meeting,) = read("Mr Tveit and Ms Lund are expected to at least briefly meet at some point.").meetings

    assert meeting.status.value == "planned"


def test_a_call_that_is_confirmed_is_as_it_was_told() -> None:
    """Who confirms "the call" tells nothing new of it."""
    text = "Mr Tveit and Ms Lund held a telephone call, an aide said, with Mr Tveit confirming the call to reporters."
    (call,) = read(text).meetings

    assert call.status.value == "held"


def test_hope_for_a_meeting_tells_of_its_own_course() -> None:
    """What becomes of "anticipation about the meeting" does not go on with the meeting itself."""
    text = "Mr Tveit agreed to meet Ms Lund. Anticipation about the 12 June meeting in Oslo is turning to fear."
    meeting = only(text)
    assert meeting.status.value == "planned"
    assert meeting.where is not None
    assert meeting.where.name == "Oslo"


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        ("Talks between Norway and Chile resume Monday in Bergen.", "planned", "2018-06-04"),
        ("Talks between Norway and Chile kick off on Monday in Bergen.", "planned", "2018-06-04"),
        ("Talks between Norway and Chile resumed Monday in Bergen.", "ongoing", "2018-05-28/.."),
    ],
)
def test_what_resumes_on_a_day_is_to_come(text: str, status: str, when: str) -> None:
    """The present tense with a day tells of what is fixed, the past tense of what has begun."""
    assert (only(text).status.value, str(only(text).when)) == (status, when)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit had been due in the port of Bergen last Monday to meet Ms Lund.", "cancelled"),
        ("Mr Tveit had been due in Bergen on Friday to meet Ms Lund.", "cancelled"),
        ("Mr Tveit was due in Bergen on Friday to meet Ms Lund.", "planned"),
    ],
)
def test_who_had_been_due_somewhere_stayed_away(text: str, status: str) -> None:
    """What somebody had been due at a place for did not come about."""
    assert only(text).status.value == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway called an emergency meeting of EU ministers for Friday.", "planned"),
        ("Mr Tveit has called a summit with Ms Lund in Oslo for July.", "planned"),
        ("Mr Tveit called a meeting with Ms Lund on Monday.", "held"),
        ("Norway called for a summit of EU leaders.", "proposed"),
        ("Mr Tveit called a meeting with Ms Lund for reasons of state.", "held"),
    ],
)
def test_what_is_called_for_a_day_is_planned(text: str, status: str) -> None:
    """A day that "for" leads in is yet to come; one behind "on" is when the occasion was."""
    assert only(text).status.value == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A summit in Lima at which Mr Tveit was to meet Ms Lund on Friday has been called off.", "cancelled"),
        ("A conference in Lima, during which Mr Tveit was to see Ms Lund, was put off.", "postponed"),
        ("A summit in Lima at which Mr Tveit was to meet Ms Lund on Friday has been agreed.", "planned"),
        ("There is no plan for Mr Tveit to visit Ms Lund.", "denied"),
    ],
)
def test_who_was_to_meet_at_what_is_called_off_does_not(text: str, status: str) -> None:
    """What becomes of a gathering becomes of those who were to meet at it."""
    assert only(text).status.value == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit and Ms Lund were due to meet in June. Aides said the meeting was off.", "cancelled"),
        ("Mr Tveit and Ms Lund were due to meet in June. The meeting was off the coast of Chile.", "planned"),
    ],
)
def test_what_is_off_is_cancelled(text: str, status: str) -> None:
    """A meeting that is off will not be held, and one off the coast may be."""
    assert only(text).status.value == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway and Chile held the third of five planned summits in May.", "held"),
        ("Norway and Chile will hold the second of three planned rounds of talks in July.", "planned"),
    ],
)
def test_one_of_several_that_are_planned_may_have_been(text: str, status: str) -> None:
    """That so many rounds are planned does not tell whether the one spoken of took place."""
    assert only(text).status.value == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Aides settled the dates of a summit between Mr Tveit and Ms Lund.", "planned"),
        ("Aides are hammering out the terms of a summit between Mr Tveit and Ms Lund.", "proposed"),
        ("Aides gave details of a summit between Mr Tveit and Ms Lund.", "held"),
    ],
)
def test_an_occasion_whose_details_are_settled_is_to_come(text: str, status: str) -> None:
    """Whatever has its date fixed is planned, and what is still worked on is proposed."""
    assert only(text).status.value == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit had no time to meet Ms Lund.", "denied"),
        ("Mr Tveit sees no reason to meet Ms Lund.", "denied"),
        ("Mr Tveit has no wish to meet Ms Lund.", "denied"),
        ("Mr Tveit wasted no time to meet Ms Lund.", "planned"),
        ("Mr Tveit is under pressure to meet Ms Lund.", "proposed"),
        ("Mr Tveit had no duty to meet Ms Lund.", "planned"),
        ("No wonder Mr Tveit wants to meet Ms Lund.", "proposed"),
    ],
)
def test_who_has_no_reason_to_meet_does_not(text: str, status: str) -> None:
    """Who has no time, no wish and no reason to do so meets nobody."""
    assert only(text).status.value == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit cannot meet Ms Lund this week.", "denied"),
        ("Mr Tveit can no longer meet Ms Lund.", "denied"),
        ("Mr Tveit no longer plans to meet Ms Lund.", "denied"),
        ("Mr Tveit is no longer expected to meet Ms Lund.", "denied"),
        ("Mr Tveit will no longer meet Ms Lund.", "refused"),
        ("A summit between Mr Tveit and Ms Lund is no longer possible.", "denied"),
        ("Mr Tveit cannot wait to meet Ms Lund.", "proposed"),
        ("Norway cannot rule out talks with Chile.", "proposed"),
    ],
)
def test_cannot_and_no_longer_deny(text: str, status: str) -> None:
    """What cannot be done and what is to be done no longer is not done."""
    assert only(text).status.value == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway is still open to talks with Chile.", "proposed"),
        ("Mr Tveit is also happy to meet Ms Lund.", "proposed"),
        ("Norway was always prepared to hold talks with Chile.", "proposed"),
        ("Norway remains hopeful of talks with Chile.", "proposed"),
        ("Norway is committed to talks with Chile.", "planned"),
        ("Norway has been reluctant to hold talks with Chile.", "refused"),
        ("Norway opened talks with Chile.", "ongoing"),
    ],
)
def test_how_ready_somebody_is_tells_how_near_it_is(text: str, status: str) -> None:
    """Who is open to talks, or happy to hold them, has not opened them; an adverb makes no difference."""
    assert only(text).status.value == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit invited Ms Lund to Oslo and asked her for help.", "held"),
        ("Mr Tveit invited Ms Lund to Oslo, where they talked.", "held"),
        ("Mr Tveit invited Ms Lund to Oslo, where they will talk.", "proposed"),
        ("Mr Tveit invited Ms Lund to Oslo and promised to pay.", "proposed"),
        ("Mr Tveit will invite Ms Lund to Oslo and ask her for help.", "proposed"),
    ],
)
def test_who_was_invited_and_spoken_to_came(text: str, status: str) -> None:
    """An invitation behind which it is told what was said there was taken."""
    assert read(text).meetings[0].status.value == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway will try to renegotiate better terms with Chile.", "proposed"),
        ("Mr Tveit would try to meet Ms Lund.", "proposed"),
        ("Norway and Chile were meeting to discuss the border.", "ongoing"),
    ],
)
def test_who_will_try_may_not_meet(text: str, status: str) -> None:
    """Trying is not meeting; what several meet for they do as they meet."""
    assert read(text).meetings[0].status.value == status


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "EU leaders are gathered in Lima for a summit.",
            [("ongoing", "EU leaders", "Lima", None)],
        ),
        (
            "The ministers of Norway and Chile are gathered in Oslo.",
            [("ongoing", "Chile, Norway", "Oslo", None)],
        ),
        (
            "EU leaders gathered in Lima.",
            [("held", "EU leaders", "Lima", None)],
        ),
    ],
)
def test_who_are_gathered_are_there_now(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """In the present it goes on."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A bid by lawmakers to meet Ms Lund came to nothing.",
            [("denied", "Lund, lawmakers", None, None)],
        ),
        (
            "Attempts by Mr Tveit to meet Ms Lund have failed.",
            [("denied", "Lund, Tveit", None, None)],
        ),
        (
            "Efforts to arrange talks between Norway and Chile have failed.",
            [("denied", "Chile, Norway", None, None)],
        ),
        (
            "Efforts to arrange talks between Norway and Chile go on.",
            [("proposed", "Chile, Norway", None, None)],
        ),
    ],
)
def test_attempts_may_come_to_nothing(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """What failed did not take place; what goes on may."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The dispute necessitates talks between Norway and Chile.",
            [("proposed", "Chile, Norway", None, None)],
        ),
        (
            "The dispute may necessitate a meeting between Mr Tveit and Ms Lund.",
            [("proposed", "Lund, Tveit", None, None)],
        ),
    ],
)
def test_a_need_is_no_meeting_yet(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """A need is no meeting yet."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway's talks with Chile would not resume unless the ships leave, Mr Tveit said.",
            [("refused", "Chile, Norway", None, None)],
        ),
        (
            "Mr Tveit happened to be meeting Ms Rojas on Monday.",
            [("held", "Rojas, Tveit", None, "2018-05-28")],
        ),
        (
            "Mr Tveit happened to meet Ms Rojas in Lima.",
            [("held", "Rojas, Tveit", "Lima", None)],
        ),
    ],
)
def test_talks_that_would_not_resume_unless(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """They are refused by who says so."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ms Rojas came to Oslo to be received by Mr Tveit.",
            [("held", "Rojas, Tveit", "Oslo", None)],
        ),
        (
            "Ms Rojas wants to be received by Mr Tveit.",
            [("proposed", "Rojas, Tveit", None, None)],
        ),
        (
            "Ms Rojas is being received by Mr Tveit.",
            [("ongoing", "Rojas, Tveit", None, None)],
        ),
    ],
)
def test_who_comes_to_be_received_is(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Who wants to be is not yet."""
    assert records(text) == expected


def test_who_almost_met_did_not() -> None:
    """What nearly was has not been."""
    assert [status for status, *_ in records("Mr Berg and Ms Lund almost met in Lima in 2015.")] == ["denied"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit missed a chance to meet Ms Lund in Lima.", "denied"),
        ("Mr Tveit tried in vain to meet Ms Lund.", "denied"),
        ("Mr Tveit stopped short of meeting Ms Lund.", "denied"),
        ("Mr Tveit should have met Ms Lund on Monday.", "cancelled"),
        ("Mr Tveit must have met Ms Lund on Monday.", "held"),
        ("Mr Tveit took the chance to meet Ms Lund in Lima.", "held"),
        ("Unless Mr Tveit meets Ms Lund, the war will go on.", "proposed"),
        ("Mr Tveit flew to Lima to meet Ms Lund, but she did not turn up.", "cancelled"),
    ],
)
def test_who_misses_a_chance_to_meet_does_not(text: str, expected: str) -> None:
    """A chance that is missed, an attempt in vain and a condition tell of no meeting that was."""
    assert [status for status, *_ in records(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit met no Chilean ministers in May.",
            [("denied", "Chilean ministers, Tveit", None, "2018-05")],
        ),
    ],
)
def test_who_met_none_did_not_meet(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """As if he had not."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit did meet Ms Rojas on Monday.",
            [("held", "Rojas, Tveit", None, "2018-05-28")],
        ),
        (
            "The envoys of Norway and Chile did meet in Lima on Monday.",
            [("held", "Chile, Norway", "Lima", "2018-05-28")],
        ),
    ],
)
def test_who_did_meet_met(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """On the last such day."""
    assert records(text) == expected
