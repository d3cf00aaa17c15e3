"""What must be the same on a worker as here, else its results would be others."""

import unicodedata
from functools import cache

from quoth import __version__
from quoth.cluster.there import Facts
from quoth.language import terms


@cache
def asking_facts() -> Facts:
    """For who asks. Each name stands in an error; quoth itself comes first."""
    return {
        "quoth": __version__,
        "the analyser": terms.fingerprint(),
        "Unicode": unicodedata.unidata_version,  # what is a letter, and what a capital
    }
