"""What an index, a cache and a cluster are made by: what is kept or shared is good for the same alone."""

from typing import Final

from quoth import __version__

# `segmentation.fingerprint()`, told without nltk; a test holds them equal.
SEGMENTER: Final = "f7b1f4f7"
# Of what the readers of `inputs.formats` make of a document: count it up where one gives another text, other
# paragraphs or other facts of the same bytes. A test shows when.
READERS: Final = "7"


def makers() -> dict[str, str]:
    """The version of whatever decides what an index holds and how it is answered from, by its name."""
    # What only asks for a number above waits for neither.
    from quoth import learned
    from quoth.language import terms

    return {
        "quoth": __version__,
        "the analyser": terms.fingerprint(),
        "the segmenter": SEGMENTER,
        "the readers": READERS,
        "the learned data": learned.digest(),
    }
