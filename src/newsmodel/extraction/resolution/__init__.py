"""Mentions in, a cast out: who is who, and when is when."""

from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.extraction.resolution.casting import resolve

__all__ = ["Cast", "Reference", "resolve"]
