"""The nouns of diplomatic news."""
