"""The facts that a text tells about its cast."""
