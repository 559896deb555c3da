"""Small things that are compared by value."""
