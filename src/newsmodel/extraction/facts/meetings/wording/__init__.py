"""The words that tell of an occasion: nouns and verbs, auxiliaries, prepositions, and what is done about it."""
