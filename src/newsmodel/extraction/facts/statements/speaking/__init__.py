"""Whom the words for who speaks mean, and through which channel it is said."""
