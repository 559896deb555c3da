"""How single outlets and agencies write their pages, one module each."""
