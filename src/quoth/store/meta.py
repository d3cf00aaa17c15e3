"""meta.json: what an index folder holds, a checksum for each file, and one for itself."""

import json
import zlib
from collections.abc import Mapping
from typing import Any, Final, Literal

from quoth.named_tuple import NamedTuple
from quoth.store.npy import Dtype
from quoth.store.views import SENTENCE_COLUMNS, StoredArticle

FORMAT: Final = 2
META: Final = "meta.json"
TEXT: Final = "text.txt"
TERMS: Final = "terms.txt"
ARTICLES: Final = "articles.jsonl"
# The CRC-32 of each block of each other file, in the order of FILES. An index without it was written by an
# earlier version; it is verified whole when it is opened.
BLOCKS: Final = "blocks.npy"
BLOCKS_DTYPE: Final[Dtype] = "<u4"
# The logarithm's last bits differ between processors; what is stored must not.
IDF_DECIMALS: Final = 10


class ArrayForm(NamedTuple):
    """An array's type, and its shape: one of the counts and `more`, times `columns` unless 0."""

    dtype: Dtype
    counted: Literal["articles", "sentences", "terms", "postings"]
    more: int = 0
    columns: int = 0

    def rows(self, counts: "Counts") -> int:
        """How many rows the array has in an index of that size."""
        return int(getattr(counts, self.counted)) + self.more


ARRAYS: Final = {
    # article, paragraph, number, start and stop in its characters, start and stop in text.txt's bytes
    "sentences.npy": ArrayForm("<i8", "sentences", columns=SENTENCE_COLUMNS),
    "joined.npy": ArrayForm("|u1", "sentences"),  # Index.joined
    "article_offsets.npy": ArrayForm("<i8", "articles", more=1),  # each one's first byte in articles.jsonl
    "term_offsets.npy": ArrayForm("<i8", "terms", more=1),  # each term's first byte in terms.txt
    "idf.npy": ArrayForm("<f8", "terms"),
    "offsets.npy": ArrayForm("<i8", "terms", more=1),  # each term's first posting
    "postings.npy": ArrayForm("<i4", "postings"),
}
FILES: Final = (TEXT, ARTICLES, TERMS, *ARRAYS, BLOCKS)


class Counts(NamedTuple):
    """How many of each the index has."""

    articles: int
    sentences: int
    terms: int
    postings: int


class FileFacts(NamedTuple):
    """A file's size in bytes and the CRC-32 of its content."""

    bytes: int
    crc32: int


class Meta(NamedTuple):
    """The content of meta.json, its form checked.

    analyser: fingerprint of the analyser that made the terms. segmenter, questions, questioner: the Index's.
    files: every name of FILES, BLOCKS where it is there. articles: as articles.jsonl has them, without
    their facts, for programs that read this file alone; the program itself takes them from there, one by one.
    """

    analyser: str
    segmenter: str
    counts: Counts
    files: Mapping[str, FileFacts]
    questions: tuple[str, ...] = ()
    articles: tuple[StoredArticle, ...] = ()
    questioner: str = ""


class OtherFormatError(ValueError):
    """A format that this version of the program does not know."""


def render(meta: Meta) -> bytes:
    """The bytes of meta.json."""
    content: dict[str, object] = {
        "format": FORMAT,
        "analyser": meta.analyser,
        "segmenter": meta.segmenter,
        "counts": meta.counts._asdict(),
        "articles": [_without_facts(article) for article in meta.articles],
        "files": {name: facts._asdict() for name, facts in meta.files.items()},
        "questions": list(meta.questions),
        "questioner": meta.questioner,
    }
    content["checksum"] = _checksum(content)
    return json.dumps(content, indent=1).encode() + b"\n"


def parse(data: bytes) -> Meta:
    """What `render` wrote.

    Raises OtherFormatError for another format, ValueError for anything else.
    """
    try:
        content = json.loads(data)
        if type(content) is not dict:
            raise ValueError("it is no JSON object")
        if content.get("format") != FORMAT:
            raise OtherFormatError(f"has format {content.get('format')!r}, not {FORMAT}")
        if content.pop("checksum", None) != _checksum(content):
            raise ValueError("its checksum is wrong")
        return _typed(content)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("it has another form") from error


def _typed(content: Mapping[str, Mapping[str, Mapping[str, object]]]) -> Meta:
    files: Any = content["files"]
    meta = Meta(
        str(content["analyser"]),
        str(content["segmenter"]),
        Counts(**content["counts"]),  # type: ignore[arg-type]  # looked at below
        {name: FileFacts(**files[name]) for name in FILES if name != BLOCKS or name in files},
        tuple(content.get("questions", ())),  # an index made before there were any
        tuple(StoredArticle(**article) for article in content.get("articles", ())),  # type: ignore[arg-type]
        str(content.get("questioner", "")),
    )
    rows: tuple[Counts | FileFacts, ...] = (meta.counts, *meta.files.values())
    for row in rows:
        for value, name in zip(row, row._fields, strict=True):
            if type(value) is not int or value < 0:
                raise ValueError(f"{value!r} is no {name}")
    if not all(type(question) is str for question in meta.questions):
        raise ValueError("a question is no text")
    return meta


def _without_facts(article: StoredArticle) -> dict[str, object]:
    return {name: value for name, value in article._asdict().items() if name != "facts"}


def _checksum(content: Mapping[str, object]) -> int:
    return zlib.crc32(json.dumps(content, sort_keys=True, separators=(",", ":")).encode())
