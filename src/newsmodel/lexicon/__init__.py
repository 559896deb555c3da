"""Word lists, typed: what a word or a phrase may be, before any text is read."""
