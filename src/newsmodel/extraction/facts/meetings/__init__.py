"""Who met whom, when, where, and whether: occasions found by rule, and merged.

The floors, from below: the *wording* of occasions, who is *named* near it, what a rule has *matched*; then the
questions *who*, *whether*, *when*, *where*, each answered for one mention, and *which* mentions are of one occasion.
``readings`` asks them of one match, ``further`` of those told in the same breath, ``finding`` of a whole text;
``refine`` makes meetings of what they found.
"""
