"""Posts, films and sounds of others that a page shows: whose they are."""

import re
from functools import lru_cache
from typing import Final

from newsmodel.readers.markup import Element, names_of


def provider_of_element(element: Element) -> str | None:
    """The network whose post an element shows, None if it is no embed.

    Told by the name that the network's own code gives it, by its address, or by the custom elements of AMP.
    """
    tag = element.tag
    if tag in _FRAMES:
        address = element.get("src") or element.get("data-src") or element.get("cite") or ""
        return provider_of_address(address) or ("" if address and tag == "embed" else None)
    if isinstance(tag, str) and tag.startswith("amp-"):
        return _BY_AMP.get(tag)
    if tag not in ("blockquote", "div", "figure", "section", "aside"):
        return None
    return _provider_by_name(names_of(element))


@lru_cache(maxsize=2048)
def _provider_by_name(names: str) -> str | None:
    for mark, name in _BY_NAME:
        if mark in names:
            return name
    if _SOCIAL.search(names):
        return next((name for mark, name in _BY_WORD if mark in names), "")
    return None


def provider_of_address(address: str) -> str | None:
    """The network that an address belongs to.

    >>> provider_of_address("https://www.youtube-nocookie.com/embed/x1")
    'YouTube'
    """
    match = _HOST.match(address.strip())
    host = match[1].lower() if match else ""
    return next((name for end, name in _BY_HOST if host == end or host.endswith(f".{end}")), None)


_FRAMES: Final = ("iframe", "embed")
_HOST: Final = re.compile(r"(?:https?:)?//(?:[^/@]{0,100}@)?([\w.-]{1,100})")
_SOCIAL: Final = re.compile(r"\b(?:social-embed|socialembed|embed-social|oembed|social-media-embed)")
_BY_NAME: Final = (
    ("twitter-tweet", "Twitter"),
    ("twitter-video", "Twitter"),
    ("tweet-embed", "Twitter"),
    ("twitter-embed", "Twitter"),
    ("social-embed-twitter", "Twitter"),
    ("embed-twitter", "Twitter"),
    ("instagram-media", "Instagram"),
    ("instagram-embed", "Instagram"),
    ("tiktok-embed", "TikTok"),
    ("fb-post", "Facebook"),
    ("fb-video", "Facebook"),
    ("facebook-embed", "Facebook"),
    ("bluesky-embed", "Bluesky"),
    ("reddit-embed", "Reddit"),
    ("telegram-post", "Telegram"),
    ("mastodon-embed", "Mastodon"),
    ("youtube-embed", "YouTube"),
    ("embed-youtube", "YouTube"),
)
_BY_WORD: Final = (
    ("twitter", "Twitter"),
    ("tweet", "Twitter"),
    ("instagram", "Instagram"),
    ("facebook", "Facebook"),
    ("youtube", "YouTube"),
    ("tiktok", "TikTok"),
)
_BY_AMP: Final = {
    "amp-twitter": "Twitter",
    "amp-instagram": "Instagram",
    "amp-facebook": "Facebook",
    "amp-youtube": "YouTube",
    "amp-tiktok": "TikTok",
    "amp-vimeo": "Vimeo",
}
_BY_HOST: Final = (
    ("twitter.com", "Twitter"),
    ("x.com", "X"),
    ("youtube.com", "YouTube"),
    ("youtube-nocookie.com", "YouTube"),
    ("youtu.be", "YouTube"),
    ("instagram.com", "Instagram"),
    ("facebook.com", "Facebook"),
    ("tiktok.com", "TikTok"),
    ("bsky.app", "Bluesky"),
    ("t.me", "Telegram"),
    ("reddit.com", "Reddit"),
    ("vimeo.com", "Vimeo"),
    ("dailymotion.com", "Dailymotion"),
    ("soundcloud.com", "SoundCloud"),
    ("spotify.com", "Spotify"),
    ("documentcloud.org", "DocumentCloud"),
    ("datawrapper.dwcdn.net", "Datawrapper"),
    ("flourish.studio", "Flourish"),
)
