"""A list of what somebody said: each item is told by who says it above."""

from sayings import said


def test_each_item_of_a_list_is_said() -> None:
    """Items below "also said:" are statements of who said so, with quoted parts and without."""
    text = (
        "The mayor spoke in Bergen. Ms Berg also said:\n"
        "- The road must stay open in winter\n"
        '- The hall is "too old" for the town\n'
        "- It will be built anew in May"
    )
    assert said(text) == [
        (["Ms Berg"], "The road must stay open in winter"),
        (["Ms Berg"], "The hall is too old for the town"),
        (["Ms Berg"], "It will be built anew in May"),
    ]


def test_what_another_says_in_an_item_is_the_items() -> None:
    """An item is one statement, whoever is named in it."""
    text = "Ms Berg said:\n- The road, Mr Tveit said, must stay open\n- The hall will be shut\nThe talks went on."
    assert [who for who, _ in said(text)] == [["Ms Berg"], ["Ms Berg"]]


def test_quoted_items_are_of_who_says_them() -> None:
    """A list of quotations has the speaker above it."""
    text = 'Ms Berg said:\n- "The road must stay open"\n- "The hall is too old for us"\nThe talks went on.'
    assert [who for who, _ in said(text)] == [["Ms Berg"], ["Ms Berg"]]


def test_a_list_of_things_is_not_said() -> None:
    """Without a verb of saying before the colon the items tell nothing."""
    assert said("The plans of Ms Berg are:\n- A road in the north\n- A hall in the south\nThe talks went on.") == []
