"""Whom "he" or "she" means: somebody of the last turn that was answered, or whom the document is about."""

from collections.abc import Iterator

from quoth.answering.comparison import read
from quoth.answering.retrieval.lists import term_row
from quoth.language.pattern import Pattern
from quoth.language.persons import FEMALE_NAMES, FEMALE_WORDS, MALE_NAMES, MALE_WORDS
from quoth.language.terms import fold, terms
from quoth.model import Answer, Conversation, Index, Question

# A pronoun, and the words that a name it can't stand for has.
OTHERS = {
    word: others
    for words, others in (
        ("he him his", FEMALE_WORDS | FEMALE_NAMES),
        ("she her hers", MALE_WORDS | MALE_NAMES),
    )
    for word in words.split()
}
PERSONS = frozenset(("person", "name"))
# A name behind one of these is a place's, a thing's or a day's, if nothing says that it is a person's.
PLACED = Pattern(r"\b(?:in|at|near|from|to|into|of|on|for|the)\s$")
OPENING = 3  # sentences of a document that say what it is about


def referent(question: Question, conversation: Conversation, index: Index) -> str:
    """The slice that names the one person whom a pronoun of the question fits; "" where that is not sure."""
    words = [token.word for token in read(question.text).tokens if token.word in OTHERS]
    if not words:
        return ""
    last = next((reply for reply in reversed(conversation.replies) if isinstance(reply, Answer)), None)
    named = _named(last) if last is not None else ()
    found = {fold(name): name for name in named if _fits(name, words)}
    if not found:
        main = main_name(index, last.citations[0].sentence.article if last is not None else 0)
        return main if _fits(main, words) else ""
    return next(iter(found.values())) if len(found) == 1 else ""


def _fits(name: str, pronouns: list[str]) -> bool:
    words = fold(name).replace(".", "").split()
    return all(OTHERS[pronoun].isdisjoint(words) for pronoun in pronouns)


def _named(last: Answer) -> Iterator[str]:
    """The persons that a turn names: its question, what that carried, its short answer."""
    short = last.short_answer.text if last.short_answer and last.short_answer.span else ""
    for text in (last.question.text, *last.question.about, short):
        for mention in read(text).mentions:
            placed = PLACED.search(text[: mention.span.start]) is not None
            elsewhere = text is short and last.question.answer_type == "place"
            if mention.kind == "person" or (mention.kind == "name" and not placed and not elsewhere):
                yield text[mention.span.start : mention.span.stop]


def main_name(index: Index, article: int) -> str:
    """The name that most sentences of the article have, of those in its first ones; "" where none recurs."""
    first = next((sentence.id for sentence in index.sentences if sentence.article == article), 0)
    best, most = "", 1
    for sentence in index.sentences[first : first + OPENING]:
        for mention in read(sentence.text).mentions:
            row = term_row((terms(mention.value) or [""])[-1], index) if mention.kind in PERSONS else None
            count = index.offsets[row + 1] - index.offsets[row] if row is not None else 0
            if count > most and sentence.article == article:
                best, most = sentence.text[mention.span.start : mention.span.stop], count
    return best
