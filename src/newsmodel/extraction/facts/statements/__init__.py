"""Who said what: attributions, the words that belong to them, and who speaks.

The floors, from below: the *subject* that stands beside a reporting word, the *words* that are reported, *attributing*
all that a sentence reports; then *quoting*, for words that no reporting word tells, and *speaking*, for whom the words
of a source mean. ``draft`` is one attribution with its words, ``drafts`` those of a sentence; ``finding`` makes
statements of a whole text.
"""
