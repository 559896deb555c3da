"""Where on a page the story stands, and the links to other stories beside it."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from lxml import etree

from newsmodel.readers.markup import Element, is_unseen, names_of, words_in
from newsmodel.readers.regions import is_aside, is_related
from newsmodel.text.labels import opened_by
from newsmodel.values.blocks import BlockKind


def story_of(root: Element) -> Element | None:
    """The smallest element with most of what a page has in paragraphs, widened to its headline; None if there is none.

    Menus, footers, forms and comments do not count.
    """
    weights = _weights(root)
    found = root if weights.get(root) else None
    while found is not None:
        heaviest = max(found, key=lambda child: weights.get(child, 0), default=None)
        if heaviest is None or weights.get(heaviest, 0) < _MOST * weights[found] or heaviest.tag == "p":
            break
        found = heaviest
    if found is None:
        return next(root.iter("article", "main"), _small(root))  # pictures, films
    return _widened(root, found, weights)


def _small(root: Element) -> Element | None:
    """The body of a page that has a paragraph, however short, and little else: all of it is the story."""
    body = next(root.iter("body"), None)
    if body is None or next(body.iter("p"), None) is None or not words_in(body, most=_LONGEST_TOP):
        return None
    return body


def top_of(root: Element, story: Element) -> Element | None:
    """The part of a page with the headline, the byline and the date, where it stands outside the story."""
    around = {story, *story.iterancestors()}
    for headline in islice(root.iter("h1"), 1):
        found: Element = headline
        for outer in headline.iterancestors():
            if outer is story:
                return None
            if outer in around or not words_in(outer, most=_LONGEST_TOP):
                break
            found = outer
        return None if found is story or found in set(story.iter()) else found
    return None


def related_beside(root: Element, story: Element) -> Iterator[Element]:
    """The lists of other stories outside the story whose label or name says that they belong to it."""
    taken = set(story.iter())
    asked = 0
    for element in root.iter(*_HEADINGS, "section", "div", "aside", "ul"):
        names = names_of(element)
        if element in taken or not (element.tag in _HEADINGS or names) or _is_chrome(element):
            continue
        group: Element | None = None
        if element.tag in _HEADINGS:
            label = words_in(element, most=_LONGEST_LABEL)
            if label.lower() not in _OF_THE_SITE and opened_by(label) is BlockKind.RELATED and asked < _MOST_GROUPS:
                asked += 1
                group = next((outer for outer in element.iterancestors() if _links_outside(outer, element)), None)
        elif is_related(element, names):
            group = element
        if group is not None and not any(inner in taken for inner in group.iter()):
            taken.update(group.iter())
            if words_in(group, most=_LONGEST_GROUP):
                yield group


def _weights(root: Element) -> dict[Element, int]:
    """How many characters of paragraphs stand in each element."""
    weights: dict[Element, int] = {}
    sums = [0]
    skipped: Element | None = None
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "start":
            if element.tag in _CHROME or is_unseen(element) or is_aside(names_of(element)):
                walk.skip_subtree()
                skipped = element
            else:
                sums.append(0)
        elif element is skipped:
            skipped = None
        else:
            size = sums.pop()
            size += _prose_of(element)
            if size:
                weights[element] = size
                sums[-1] += size
    return weights


def _prose_of(element: Element) -> int:
    """How many characters of a paragraph, or of words that stand loose among others, an element has itself."""
    if element.tag == "p":
        size = len("".join(element.itertext()).strip())
        return size if size >= _SHORTEST else 0
    if element.tag not in _LOOSE:
        return 0
    size = len((element.text or "").strip()) + sum(len((child.tail or "").strip()) for child in element)
    return size if size >= _SHORTEST_LOOSE else 0


def _widened(root: Element, found: Element, weights: dict[Element, int]) -> Element:
    """The element around *found* and the headline, if it holds little else."""
    for headline in islice(root.iter("h1"), _MOST_HEADLINES):
        around = {headline, *headline.iterancestors()}
        shared = next((element for element in (found, *found.iterancestors()) if element in around), None)
        if shared is found:
            return found
        if shared is None or shared.tag in ("body", "html", "head"):
            continue
        if len(words_in(shared)) <= 2 * weights[found] + _MARGIN:
            return shared
    return found


def _links_outside(outer: Element, heading: Element) -> bool:
    own = set(heading.iter("a"))
    return any(link not in own and words_in(link) for link in outer.iter("a"))


def _is_chrome(element: Element) -> bool:
    return any(outer.tag in _CHROME for outer in element.iterancestors())


_HEADINGS: Final = ("h2", "h3", "h4", "h5")
#: Not ``head``: libxml2 leaves elements in it that it does not know, and what is in them.
_CHROME: Final = frozenset({"nav", "footer", "noscript", "template", "dialog"})
_MOST_HEADLINES: Final = 5
_MOST_GROUPS: Final = 20
_LONGEST_LABEL: Final = 60
_LOOSE: Final = frozenset({"div", "article", "section", "main", "body", "td", "blockquote", "center"})
_SHORTEST: Final = 25
_SHORTEST_LOOSE: Final = 80
_MOST: Final = 0.7
_MARGIN: Final = 3000
_LONGEST_TOP: Final = 1500
_LONGEST_GROUP: Final = 3000
#: Labels of lists that stand on every page of a site.
_OF_THE_SITE: Final = frozenset(
    {
        "around the bbc",
        "elsewhere on the bbc",
        "latest videos",
        "more",
        "more stories",
        "more to explore",
        "most read",
        "recommended",
        "top stories",
        "trending now",
        "watch more",
    }
)
