"""Which words are reported: where they begin, where they end, and whether there are any."""
