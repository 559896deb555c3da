"""Who takes part in an occasion: who stands on which side of its words, who comes along and who only speaks of it."""
