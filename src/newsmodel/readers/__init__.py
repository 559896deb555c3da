"""The world's mess to articles: tolerant, one way."""
