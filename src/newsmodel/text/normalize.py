"""The one form in which the text of an article is kept, and the id that it gives."""

import hashlib
from unicodedata import is_normalized
from unicodedata import normalize as _normalize


def normalize(text: str) -> str:
    r"""The text with ``\n`` for ``\r\n`` and in Unicode NFC; nothing else is changed.

    >>> normalize("Cafe\u0301\r\nParis")
    'Café\nParis'
    """
    text = text.replace("\r\n", "\n")
    return text if is_normalized("NFC", text) else _normalize("NFC", text)


def id_of(text: str) -> str:
    """An id made from a text: the same for the same words.

    >>> id_of("Talks end")
    '6d91d2b52c64af85'
    """
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
