"""Who said what: attributions, the words that belong to them, and who speaks."""
