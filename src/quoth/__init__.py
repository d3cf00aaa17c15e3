"""quoth: answers about an article in the article's own sentences, each one cited."""

__version__ = "0.1.0"
