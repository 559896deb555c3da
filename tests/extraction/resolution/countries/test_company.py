"""What the countries of most persons of a text tell of the others."""

import pytest

from newsmodel.extraction.resolution.countries.company import Company


def company(*codes: str) -> Company:
    """The company of persons of these countries."""
    known = Company()
    for code in codes:
        known.enter(code)
    return known


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        pytest.param((), None, id="nobody"),
        pytest.param(("NO", "NO"), None, id="two are no company"),
        pytest.param(("NO", "NO", "NO"), "NO", id="three are"),
        pytest.param(("NO", "NO", "NO", "NO", "CL"), "NO", id="one stranger"),
        pytest.param(("NO", "NO", "NO", "CL"), None, id="one stranger among four"),
    ],
)
def test_nearly_all(codes: tuple[str, ...], expected: str | None) -> None:
    """A country is that of nearly all if of three persons and of four in five."""
    assert company(*codes).of_nearly_all() == expected


def test_foreign() -> None:
    """A country is foreign if the text names more persons of another; none is where it names nobody."""
    assert company("NO", "NO", "CL").is_foreign("CL")
    assert not company("NO", "CL").is_foreign("CL")
    assert not company().is_foreign("CL")


def test_one_of_several() -> None:
    """A country is one of several if more persons are of others than of it."""
    assert company("NO", "CL", "CL").is_one_of_several("NO")
    assert not company("NO", "NO", "CL", "CL").is_one_of_several("NO")
    assert not company("CL", "CL").is_one_of_several("NO")


def test_outnumbered() -> None:
    """A country is outnumbered if the text names others and hardly anybody of it; not where it names nobody else."""
    assert company("NO", "CL").is_outnumbered("NO")
    assert not company("NO", "NO", "CL", "CL", "CL").is_outnumbered("NO")
    assert not company("NO").is_outnumbered("NO")
    assert not company().is_outnumbered("NO")
