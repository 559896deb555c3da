"""Text cut into pieces: blocks, sentences, tokens, quotations; knows no news."""
