"""The answer row `quoth.answer/1`: its keys, its values, its line."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import replies
from indexes import indexes
from quoth.answering.matching import Matched
from quoth.model import Answer, Chat, Citation, Index, QuestionRow, Reply, ShortAnswer, Span
from quoth.rows import answer_row, dumps, error_row

KEYS = """schema id question resolved answer_type status answer short_answer derivation citations confidence
    certainty matched missing reason nearest reader""".split()
CITATION_KEYS = "label source sha256 paragraph sentence start end text score".split()
COMPUTED = replies.ANSWER._replace(
    question=replies.question("And on the first?", "How many crossed it on the first day?"),
    short_answer=ShortAnswer("937", None),
    derivation="4,418 [1] − 3,481 [1] = 937",
    confidence=0.123456,
)

# What the reply's own sentence has, and what of it counts.
MATCHED = (
    Matched("troops", "troop", "form", 1.0),
    Matched("wounded", "injured", "thesaurus", 0.89123),
    Matched("ceiling", "halls", "thesaurus", 0.26),
    Matched("wife", "husband", "opposite", 0.74),
    Matched("GIs", None, None, 0.0),
)
MATCHED_ROWS = [
    {"asked": "troops", "found": "troop", "how": "form", "strength": 1.0},
    {"asked": "wounded", "found": "injured", "how": "thesaurus", "strength": 0.8912},
]

# The reply and what its row says, but the citations; keys that are left out are null.
VALUES: dict[str, tuple[Reply, dict[str, object]]] = {
    "answered": (replies.ANSWER, {
        "question": "How many people crossed it?", "resolved": "How many people crossed it?",
        "status": "answered", "answer": "About 5,300 people",
        "short_answer": {"text": "About 5,300 people", "source": "texts/bridge.txt", "start": 93, "end": 111},
        "confidence": 0.93, "certainty": "sure",
    }),
    "answered by a sentence": (replies.SENTENCE_ONLY, {
        "question": "What did it cost?", "resolved": "What did it cost?", "status": "answered",
        "answer": "It cost 15 million dollars.", "confidence": 0.9, "certainty": "sure",
    }),
    "answered by a computed number": (COMPUTED, {
        "question": "And on the first?", "resolved": "How many crossed it on the first day?",
        "status": "answered", "answer": "937",
        "short_answer": {"text": "937", "source": None, "start": None, "end": None},
        "derivation": "4,418 [1] − 3,481 [1] = 937", "confidence": 0.1235, "certainty": "unsure",
    }),
    "abstained": (replies.ABSTENTION, {
        "question": "Who painted it?", "resolved": "Who painted it?", "status": "abstained",
        "confidence": 0.1,
        "reason": {"code": "no-match", "text": "Nothing in it mentions “painted”.", "missing": ["painted"]},
    }),
    "chat": (replies.CHAT, {
        "question": "hello", "resolved": "hello", "status": "chat",
        "answer": "Hello.\nAsk me about the article.",
    }),
}  # fmt: skip


@pytest.mark.parametrize("what", VALUES)
def test_the_row_of_a_reply(what: str) -> None:
    reply, values = VALUES[what]
    row = answer_row(reply, "q17", MATCHED)
    assert list(row) == KEYS
    cited = {"citations": row["citations"], "nearest": row["nearest"]}
    cited |= {"matched": MATCHED_ROWS, "missing": ["ceiling", "wife", "GIs"]}
    same = dict.fromkeys(KEYS) | {"schema": "quoth.answer/1", "id": "q17", "answer_type": "quantity"}
    assert row == same | values | cited


def test_the_row_of_a_bad_row() -> None:
    bad = QuestionRow(7, "7", "x" * 2_000, problem="The question is too long.")
    row = error_row(bad)
    assert list(row) == KEYS
    assert row == dict.fromkeys(KEYS) | {
        "schema": "quoth.answer/1", "id": "7", "question": "x" * 1_000, "status": "error",
        "reason": {"code": "bad-row", "text": "Row 7: The question is too long.", "missing": []},
        "citations": [], "matched": [], "missing": [], "nearest": [],
    }  # fmt: skip
    told: Any = error_row(bad, "It can't be asked.")
    assert told["reason"]["text"] == "Row 7: It can't be asked."


def test_a_single_question_has_no_id() -> None:
    assert answer_row(replies.CHAT, None, ())["id"] is None


def test_a_citation_says_where_its_sentence_stands() -> None:
    row: Any = answer_row(replies.ANSWER, "1", ())
    (cited,) = row["citations"]
    assert list(cited) == CITATION_KEYS
    assert cited == {
        "label": 1, "source": "texts/bridge.txt", "sha256": "0" * 64, "paragraph": 2, "sentence": 4,
        "start": 93, "end": 140, "text": "About 5,300 people crossed it on the first day.", "score": 2.5,
    }  # fmt: skip
    abstained: Any = answer_row(replies.ABSTENTION, "1", ())
    assert [each["label"] for each in abstained["nearest"]] == [1, 2]
    assert answer_row(replies.ABSTENTION, "1", ())["citations"] == []


def test_scores_have_four_decimals() -> None:
    answer = replies.ANSWER._replace(citations=(replies.citation(0, score=1 / 3),))
    row: Any = answer_row(answer, "1", ())
    assert row["citations"][0]["score"] == 0.3333


@given(indexes().filter(lambda index: index.sentences), st.data())
def test_what_a_row_cites_is_a_slice_of_its_source(index: Index, data: st.DataObject) -> None:
    texts = {article.source: article.text for article in index.articles}
    chosen = data.draw(st.lists(st.sampled_from(index.sentences), min_size=1, max_size=4))
    citations = tuple(
        Citation(label, index.articles[sentence.article], sentence, 1.0)
        for label, sentence in enumerate(chosen, start=1)
    )
    span = chosen[0].span
    start = data.draw(st.integers(span.start, span.stop))
    stop = data.draw(st.integers(start, span.stop))
    short = ShortAnswer(citations[0].article.text[start:stop], Span(start, stop))
    answer = Answer(replies.question("Who?"), citations, short, None, 0.5)
    row = json.loads(dumps(answer_row(answer, "1", ())))
    for each in (*row["citations"], row["short_answer"]):
        assert texts[each["source"]][each["start"] : each["end"]] == each["text"]


# Any code point, also half a surrogate pair.
ANY_TEXT = st.text(st.characters(exclude_categories=[]))


@given(ANY_TEXT, ANY_TEXT)
def test_a_row_is_one_line_of_utf8_that_says_what_went_in(text: str, name: str) -> None:
    row = answer_row(Chat(replies.CHAT.question, text), name, ())
    line = dumps(row)
    assert line.splitlines() == [line]
    assert json.loads(line.encode("utf-8")) == row


def test_what_utf8_has_is_written_as_it_is() -> None:
    assert '"id": "Élan — 😀 \\u2028\\ud800"' in dumps(answer_row(replies.CHAT, "Élan — 😀 \u2028\ud800", ()))


def test_a_number_that_json_has_not_is_a_bug() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        dumps({"confidence": float("nan")})
