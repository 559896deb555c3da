"""Who met whom, when, where, and whether: occasions found by rule, and merged."""
