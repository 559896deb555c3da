"""Spellings of a name written over from another alphabet agree by their sound."""

import pytest

from newsmodel.extraction.resolution.names.sounds import sound


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("gaddafi", "qadhafi", True),
        ("zelensky", "zelenskyy", True),
        ("khatami", "katami", True),
        ("yeltsin", "putin", False),
        ("clinton", "clifton", False),
        ("li", "lee", False),
    ],
)
def test_spellings_of_one_sound_agree(one: str, other: str, expected: bool) -> None:
    """Spellings of a name from another alphabet sound alike; other names do not."""
    assert (sound(one) == sound(other)) is expected
