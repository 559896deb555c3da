"""Who holds an office that stands without a name, and who is described."""
