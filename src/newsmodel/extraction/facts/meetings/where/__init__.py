"""Where an occasion took place, as one mention of it, the journeys and the gatherings around it tell."""
