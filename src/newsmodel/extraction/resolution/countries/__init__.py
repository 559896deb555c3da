"""For which country somebody acts, as the words around the name tell it."""
