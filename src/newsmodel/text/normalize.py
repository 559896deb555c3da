"""The one form in which the text of an article is kept."""

from unicodedata import is_normalized
from unicodedata import normalize as _normalize


def normalize(text: str) -> str:
    r"""The text with ``\n`` for ``\r\n`` and in Unicode NFC; nothing else is changed.

    >>> normalize("Cafe\u0301\r\nParis")
    'Café\nParis'
    """
    text = text.replace("\r\n", "\n")
    return text if is_normalized("NFC", text) else _normalize("NFC", text)
