"""Expressions of time in a text."""

from newsmodel.extraction.mentions.times.finding import find_times

__all__ = ["find_times"]
