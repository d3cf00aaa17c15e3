"""Replies made by hand, so that showing them can be tested without the answering."""

from itertools import pairwise

from indexes import joined
from quoth.model import (
    Abstention,
    Answer,
    Article,
    Award,
    Chat,
    Citation,
    Evidence,
    Index,
    Question,
    Reason,
    Sentence,
    ShortAnswer,
    Span,
)

PARAGRAPHS = (
    ("The bridge opened in May 1883.", "It cost 15 million dollars."),
    ("Engineers\nfrom Trenton built it.", "About 5,300 people crossed it on the first day."),
)


def article(source: str = "texts/bridge.txt", title: str = "The bridge") -> Article:
    text = "\n\n".join(" ".join(sentences) for sentences in PARAGRAPHS)
    return Article(text, title, source, "0" * 64)


def index(source: str = "texts/bridge.txt") -> Index:
    known, rows = article(source), list[Sentence]()
    for paragraph, sentences in enumerate(PARAGRAPHS, start=1):
        for text in sentences:
            start = known.text.index(text)
            number = len(rows) + 1
            span = Span(start, start + len(text))
            rows.append(Sentence(number - 1, 0, paragraph, number, span, text))
    postings = {"bridg": (0,), "cost": (1,), "cross": (3,), "day": (3,), "open": (0,)}
    offsets = [0]
    for ids in postings.values():
        offsets.append(offsets[-1] + len(ids))
    assert all(low < high for low, high in pairwise(offsets))
    return Index(
        (known,),
        tuple(rows),
        tuple(postings),
        (1.9,) * len(postings),
        tuple(offsets),
        tuple(row for ids in postings.values() for row in ids),
        joined(rows),
    )


INDEX = index()


def question(typed: str, text: str = "", terms: tuple[str, ...] = ()) -> Question:
    return Question(typed, text or typed, terms, "quantity", (), ())


def citation(row: int, label: int = 1, score: float = 2.5, source: Index = INDEX) -> Citation:
    sentence = source.sentences[row]
    return Citation(label, source.articles[sentence.article], sentence, score)


def evidence(row: int, *points: float) -> Evidence:
    awards = tuple(Award(f"rule {place}", 0.5, 2 * given) for place, given in enumerate(points, start=1))
    return Evidence(INDEX.sentences[row], 0.5, awards)


def short(text: str) -> ShortAnswer:
    start = INDEX.articles[0].text.find(text)
    return ShortAnswer(text, Span(start, start + len(text)) if start >= 0 else None)


ASKED = question("How many people crossed it?", terms=("peopl", "cross"))
ANSWER = Answer(
    ASKED,
    (citation(3),),
    short("About 5,300 people"),
    None,
    0.93,
    (evidence(3, 1.5, 1.0, -0.25, 0.0), evidence(0, 0.5)),
)
SENTENCE_ONLY = Answer(question("What did it cost?"), (citation(1),), None, None, 0.9)
ABSTENTION = Abstention(
    question("Who painted it?", terms=("paint",)),
    Reason("no-match", "Nothing in it mentions “painted”.", ("painted",)),
    (citation(2), citation(1, label=2)),
    0.1,
)
CHAT = Chat(question("hello"), "Hello.\nAsk me about the article.")
