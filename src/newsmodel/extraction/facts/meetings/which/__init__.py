"""Which mentions are of one occasion, and what they tell of it together."""
