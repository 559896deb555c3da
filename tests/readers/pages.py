"""Pages written for these tests, one of each kind that readers meet."""
# ruff: noqa: E501

import json
from typing import Any


def text_block(words: str, kind: str = "paragraph") -> dict[str, Any]:
    """A block of the BBC's page state that holds words."""
    fragment = {"type": "fragment", "model": {"text": words, "attributes": []}}
    return {"type": kind, "model": {"text": words, "blocks": [fragment]}}


def rich(*blocks: dict[str, Any], kind: str = "text") -> dict[str, Any]:
    """A block of blocks."""
    return {"type": kind, "model": {"blocks": list(blocks)}}


LINKED = """
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": ["ReportageNewsArticle"], "headline": "Talks end in Oslo",
 "url": "https://news.example/oslo", "datePublished": "2018-05-31T10:04:00+0200", "dateModified": "2018-05-31T12:00:00Z",
 "inLanguage": "en-gb", "publisher": {"@type": "NewsMediaOrganization", "name": "The Example"},
 "author": [{"@type": "Person", "name": "Ann Lee", "jobTitle": "Arctic correspondent", "workLocation": {"name": "Oslo"}}]}
</script>
"""

#: Figures with captions, an aside, a quotation, a tweet, a film, links and a heading made of bold words.
SEMANTIC = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Talks end in Oslo | The Example</title>
{LINKED}</head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<main><article>
<header><h1>Talks end in Oslo</h1><p class="article-standfirst">Two days of talks brought no accord.</p>
<div class="byline">By <a href="/ann">Ann Lee</a> and <a href="/ben">Ben Roe</a>, Reuters, Oslo</div>
<time datetime="2018-05-31T10:04:00+02:00">31 May 2018</time></header>
<figure><img src="a.jpg"><figcaption>The envoys left by boat. <span class="credit">Photograph: C Doe/AFP</span></figcaption></figure>
<p>The envoys of both countries left the city on Thursday <a href="/x">without a word</a> to the press.</p>
<p>GENEVA (Reuters) - A spokesman said that they would meet again before the end of the month.</p>
<h2>What was agreed</h2>
<ul><li>An exchange of prisoners</li><li>A telephone line</li></ul>
<blockquote><p>“We were close,” one of the envoys told those who waited.</p></blockquote>
<p><strong>What comes next</strong></p>
<p>Nobody would say who had asked for the meeting, or what it had cost.</p>
<blockquote class="twitter-tweet"><p>Good talks today.</p>— Ann Lee (@annlee) May 31, 2018</blockquote>
<iframe src="https://www.youtube.com/embed/x1" title="The envoys leave"></iframe>
<div class="consent"><p>We use cookies. Accept and continue</p></div>
<p><a href="/older">Read what the envoys said in April</a></p>
<aside class="related-stories"><h3>Related stories</h3><ul>
<li><a href="/1">Envoys arrive in Oslo</a> <time datetime="2018-05-29">29 May 2018</time></li>
<li><a href="/2">Who the envoys are</a></li></ul></aside>
<button>Share</button></article></main><footer>© The Example</footer></body></html>"""

#: The BBC about 2015: labels off screen, seconds since 1970, related stories beside the story.
BBC_2015 = """<html lang="en"><head><meta property="og:site_name" content="BBC News"></head><body><div class="column--primary">
<div class="story-body"><h1 class="story-body__h1">Envoys leave Oslo</h1>
<ul class="mini-info-list"><li><div class="date" data-seconds="1527761040">31 May 2018</div></li>
<li><span class="off-screen">From the section</span> <a href="/europe">Europe</a></li></ul>
<div property="articleBody">
<figure class="media-item"><figcaption class="media-caption"><span class="off-screen">Media caption</span>
<span class="media-caption__text">The envoys wave</span></figcaption></figure>
<p class="story-body__introduction">The envoys of both countries have left Oslo after two days of talks.</p>
<p>They said that they would meet again, but gave neither a day nor a place for it.</p>
<h2 class="story-body__crosshead">Analysis: Ann Lee, BBC News, Oslo</h2>
<figure><span class="image-and-copyright-container"><img><span class="off-screen">Image copyright</span>
<span class="story-image-copyright">EPA</span></span></figure>
<p>The talks were the first in a decade, and nobody had thought that they would last for two days.</p></div></div>
<div class="story-more"><h2>More on this story</h2><ul>
<li><a href="/1"><div><span>Envoys arrive in Oslo</span></div><div class="date" data-seconds="1527588240">4 hours ago</div></a></li>
<li><a href="/2"><div><span>Who the envoys are</span></div><div class="date">29 May 2018</div></a></li></ul></div>
<div class="promo"><h2>Top Stories</h2><a href="/3">Something else</a></div></div></body></html>"""

_INITIAL = {
    "data": {
        "article?uri=/news/1": {
            "data": {
                "metadata": {
                    "firstPublished": 1527761040000,
                    "lastPublished": 1527768000000,
                    "languageCode": "en-gb",
                    "locators": {"canonicalUrl": "https://www.bbc.example/news/1"},
                    "site": {"name": "BBC News"},
                },
                "headline": "Envoys leave Oslo",
                "contributor": {"title": "By Ann Lee", "subtitle": "Arctic correspondent"},
                "content": {
                    "model": {
                        "blocks": [
                            {
                                "type": "image",
                                "model": {
                                    "caption": rich(text_block("The envoys wave", "fragment")),
                                    "image": {"alt": "Two men", "copyright": "Getty Images"},
                                },
                            },
                            rich(text_block("The envoys of both countries have left Oslo.")),
                            rich(text_block("What was agreed"), kind="subheadline"),
                            rich(rich(text_block("An exchange of prisoners"), kind="listItem"), kind="unorderedList"),
                            {
                                "type": "socialEmbed",
                                "model": {"provider": "twitter", "href": "https://twitter.com/a/1"},
                            },
                            {"type": "topicList", "model": {"topics": [{"title": "Norway"}, {"title": "Diplomacy"}]}},
                        ]
                    }
                },
            }
        }
    }
}
#: The BBC about 2023: the state is a string of JSON within a script.
BBC_2023 = f"""<html lang="en-GB"><body><script>window.__INITIAL_DATA__={json.dumps(json.dumps(_INITIAL))};</script>
<main><article><h1>Envoys leave Oslo</h1><ul><li><div>Published</div><time datetime="2018-05-31T12:00:00Z">4 days ago</time></li></ul>
<div><p>The envoys of both countries have left Oslo.</p></div></article></main></body></html>"""

_NEXT = {
    "props": {
        "pageProps": {
            "page": {
                '@"news","1",': {
                    "metadata": {"firstPublished": 1527761040000},
                    "contents": [
                        rich(rich(text_block("Envoys leave Oslo")), kind="headline"),
                        {"type": "timestamp", "model": {"timestamp": 1527761040000}},
                        rich(
                            rich(
                                rich(rich(text_block("Ann Lee")), kind="name"),
                                rich(rich(text_block("Arctic correspondent, reporting from Oslo")), kind="role"),
                                kind="contributor",
                            ),
                            kind="byline",
                        ),
                        {
                            "type": "image",
                            "model": {
                                "blocks": [
                                    {"type": "rawImage", "model": {"copyrightHolder": "EPA"}},
                                    rich(rich(text_block("Two men")), kind="altText"),
                                    rich(rich(text_block("The envoys wave")), kind="caption"),
                                ]
                            },
                        },
                        rich(
                            text_block("The envoys of both countries have left Oslo."),
                            text_block("They will meet again."),
                        ),
                        rich(rich(text_block("What was agreed")), kind="subheadline"),
                        rich(
                            rich(
                                rich(text_block("Envoys arrive in Oslo")),
                                rich(
                                    {"type": "optimoLinkMetadata", "model": {"timestamp": 1527588240000}},
                                    kind="aresLink",
                                ),
                                kind="link",
                            ),
                            kind="links",
                        ),
                    ],
                }
            }
        }
    }
}
#: The BBC from 2024 on: the state is JSON.
BBC_2024 = f"""<html lang="en-GB"><body><main><article><h1>Envoys leave Oslo</h1></article></main>
<script id="__NEXT_DATA__" type="application/json">{json.dumps(_NEXT)}</script></body></html>"""

#: No paragraphs: lines that end in br, in a table.
OLD = """<html><head><title>Envoys leave Oslo</title><meta name="date" content="2001-05-31"></head><body><table><tr><td>
<b>Envoys leave Oslo</b><br><br>The envoys of both countries have left Oslo after two days of talks in the old town hall.<br><br>
They said that they would meet again, but gave neither a day nor a place for it, and took no questions.<br>
</td></tr></table></body></html>"""

#: All words in the data, as of pages that are put together by scripts.
SCRIPTED = """<html><body><div id="root"></div><script type="application/ld+json">
{"@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle", "headline": "Envoys leave Oslo", "author": {"@id": "#ann"},
"datePublished": "2018-05-31", "articleBody": "The envoys of both countries have left Oslo.\\n\\nThey will meet again."},
{"@type": "Person", "@id": "#ann", "name": "Ann Lee"}]}</script></body></html>"""

PAGES = {
    "semantic": SEMANTIC,
    "bbc-2015": BBC_2015,
    "bbc-2023": BBC_2023,
    "bbc-2024": BBC_2024,
    "old": OLD,
    "scripted": SCRIPTED,
}
