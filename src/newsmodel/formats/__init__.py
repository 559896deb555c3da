"""Records to text and back: one module per format, both directions in one room."""
