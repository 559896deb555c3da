"""To which name an office belongs that stands in the same sentence."""
