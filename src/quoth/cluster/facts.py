"""What must be the same on a worker as here, else its results would be others."""

import unicodedata
from functools import cache

from quoth.cluster.there import Facts
from quoth.versions import makers


@cache
def asking_facts() -> Facts:
    """For who asks. Each name stands in an error; quoth itself comes first."""
    return {
        **makers(),
        "Unicode": unicodedata.unidata_version,  # what is a letter, and what a capital
    }
