"""Whether an occasion took place, as the words around one mention of it tell."""
