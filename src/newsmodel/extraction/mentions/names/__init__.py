"""Which capitalised words are a person's name."""
