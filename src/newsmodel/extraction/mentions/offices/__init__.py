"""What an office is in words: what leads in it, whose it is, of what and for what."""
