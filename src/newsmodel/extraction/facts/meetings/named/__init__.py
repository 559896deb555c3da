"""Who is meant by a range of phrases: lists, groups, owners, pronouns, and what a text tells of each of them."""
