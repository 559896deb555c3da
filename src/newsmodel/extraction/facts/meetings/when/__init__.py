"""When an occasion took place and for how long, as one mention of it tells."""
