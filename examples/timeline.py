"""A timeline of the meetings in one article: ``python examples/timeline.py FILE [DATE]``."""

import sys
from pathlib import Path

import newsmodel


def timeline(article: newsmodel.Article) -> list[str]:
    """One line for each meeting whose day is known, the earliest first."""
    dated = [(meeting.when, meeting) for meeting in article.meetings if meeting.when is not None]
    return [f"{when}  {told(article, meeting)}" for when, meeting in sorted(dated, key=lambda pair: pair[0].sort_key)]


def told(article: newsmodel.Article, meeting: newsmodel.Meeting) -> str:
    """The meeting in a few words: "held summit in Reykjavik: Ronald Reagan, Mikhail Gorbachev"."""
    parties = ", ".join(article.party(participation.party).label for participation in meeting.participants)
    place = f" in {meeting.where.name}" if meeting.where is not None else ""
    return f"{meeting.status} {meeting.kind}{place}: {parties}"


def main(file: str, published: str | None = None) -> None:
    """Print the timeline; the date of publication may also stand at the head of the file's name."""
    path = Path(file)
    text = path.read_text(encoding="utf-8")
    print("\n".join(timeline(newsmodel.parse(text, published=published or path.name[:10]))))


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    try:
        main(*sys.argv[1:])
    except OSError as error:
        sys.exit(str(error))
