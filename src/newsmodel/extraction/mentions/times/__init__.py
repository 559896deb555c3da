"""Expressions of time in a text."""

from newsmodel.extraction.mentions.times.finding import find_publication_date, find_times

__all__ = ["find_publication_date", "find_times"]
