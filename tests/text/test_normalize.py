"""The form of an article's text."""

from newsmodel.text.normalize import normalize


def test_line_ends_and_composition_only() -> None:
    """Windows line ends and decomposed letters change, nothing else."""
    assert normalize("Cafe\u0301\r\n\r\x0b\u2028“x”\u00a0\xad") == "Café\n\r\x0b\u2028“x”\u00a0\xad"
