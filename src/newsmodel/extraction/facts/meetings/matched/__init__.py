"""What a rule has matched, and whether its words are those of an occasion at all."""
