"""Which names are names of the same person."""
