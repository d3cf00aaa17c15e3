"""What can be measured of a question beside a sentence: each measure from 0 to 1, pure.

overlap: the words they share; surroundings: what stands around the sentence; kinds: what is asked for
and what the sentence offers.
"""
