"""The reporting words of a text, each with who stands beside it, and how far each reaches."""
