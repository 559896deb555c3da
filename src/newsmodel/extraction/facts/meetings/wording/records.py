"""Records and pictures of an occasion, which tell not when or where it was: "a transcript of", "photos of"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases

#: What is made, asked for or read of an occasion that was.
RECORDS: Final = frozenset(
    {
        "transcript", "transcripts", "recording", "recordings", "record", "records", "minutes", "notes", "memo",
        "memos", "readout", "summary", "account", "accounts", "document", "documents", "footage", "documentation",
        "detail", "details", "content", "contents", "evidence", "existence",
    }
)  # fmt: skip

#: What shows an occasion.
PICTURES: Final = frozenset(
    {"image", "images", "photo", "photos", "photograph", "photographs", "picture", "pictures", "video", "videos"}
    | {"footage", "clip", "clips", "shots", "audio"}
)


def is_recorded(phrases: Phrases, noun: int) -> bool:
    """True for the meeting of "according to a transcript of the meeting"."""
    of = noun - 1 - ("det" in phrases.tags[noun - 1])
    return phrases.small[of] == "of" and phrases.small[of - 1] in RECORDS
