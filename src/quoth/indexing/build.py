"""Articles to Index: segmentation, then scikit-learn's TF-IDF weights over the sentences."""

from collections.abc import Sequence

import numpy
from sklearn.feature_extraction.text import TfidfVectorizer

from quoth.errors import InputError
from quoth.indexing.segmentation import split_articles
from quoth.language.terms import terms
from quoth.model import Article, Index

# The logarithm's last bits differ between processors; what is stored must not.
IDF_DECIMALS = 10


def vectorizer() -> TfidfVectorizer:
    """The weighting of the whole program, as scikit-learn names it.

    binary and norm=None: a sentence is no better for being short or for repeating a word.
    smooth_idf: ln((1 + N) / (1 + df)) + 1, at least 1 even for a term in every sentence.
    """
    return TfidfVectorizer(analyzer=terms, binary=True, norm=None, smooth_idf=True, min_df=1)


def build(articles: Sequence[Article]) -> Index:
    """Segment and weigh `articles`; the same articles give the same Index.

    Raises InputError when they hold no sentence with a term in it.
    """
    sentences = tuple(split_articles(articles))
    model = vectorizer()
    try:
        columns = model.fit_transform([sentence.text for sentence in sentences]).tocsc()
    except ValueError as error:
        if "empty vocabulary" not in str(error):
            raise
        names = ", ".join(article.source for article in articles) or "the input"
        raise InputError(
            f"{names} holds no sentence with a word in it.", "Name a document that has text."
        ) from error
    columns.sort_indices()
    return Index(
        articles=tuple(articles),
        sentences=sentences,
        terms=tuple(model.get_feature_names_out().tolist()),
        idf=tuple(numpy.round(model.idf_, IDF_DECIMALS).tolist()),
        offsets=tuple(columns.indptr.tolist()),
        postings=tuple(columns.indices.tolist()),
    )
