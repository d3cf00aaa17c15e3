"""Reply -> answer row: the JSON object `quoth.answer/1`, its keys in order."""

import json
from typing import TYPE_CHECKING, Final

from quoth.model import Abstention, Answer, Chat, Citation, QuestionRow, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoth.answering.matching import Matched

SCHEMA: Final = "quoth.answer/1"
DECIMALS: Final = 4  # of scores and confidences
OF_THE_WHOLE: Final = ("matched", "missing")  # keys that a part of a row does not have
BAD_ROW: Final = "bad-row"  # the reason's code in a row of status "error"
ECHO_LIMIT: Final = 1_000  # characters of a question that can't be asked

# `json.dumps` would make one for every row.
ENCODER: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False)

# Line ends to some readers, not to JSON: a row is one line to all of them.
LINE_ENDS: Final = {ord(sign): f"\\u{ord(sign):04x}" for sign in "\x85\u2028\u2029"}


def answer_row(
    reply: Reply,
    id: str | None,  # noqa: A002  # the row's own name
    matched: "Sequence[Matched]",
) -> dict[str, object]:
    """The row of a reply.

    id: as the question's row has it, None for a single question.
    matched: what the reply's own sentence has for each word of the question (`matches_of`).
    """
    from quoth.answering.confidence import certainty
    from quoth.answering.matching import lacking

    row = _blank_row(id)
    row["certainty"] = certainty(reply)
    row["matched"] = [match_row(match) for match in matched if match.counts]
    row["missing"] = list(lacking(matched))
    row["question"] = reply.question.typed
    row["resolved"] = reply.question.resolved
    row["answer_type"] = reply.question.answer_type
    row["reader"] = reader_of(reply)
    match reply:
        case Answer():
            article = reply.citations[0].article
            short = reply.short_answer
            row["status"] = "answered"
            row["answer"] = short.text if short else reply.citations[0].sentence.text
            row["short_answer"] = short and {
                "text": short.text,
                "source": article.source if short.span else None,
                "start": short.span.start if short.span else None,
                "end": short.span.stop if short.span else None,
            }
            row["derivation"] = reply.derivation
            row["citations"] = [_citation(citation) for citation in reply.citations]
            row["confidence"] = round(reply.confidence, DECIMALS)
        case Abstention():
            row["status"] = "abstained"
            row["confidence"] = round(reply.confidence, DECIMALS)
            reason = reply.reason
            row["reason"] = _reason(reason.code, reason.text, reason.missing)
            row["nearest"] = [_citation(citation) for citation in reply.nearest]
        case Chat():
            row["status"] = "chat"
            row["answer"] = reply.text
    if not isinstance(reply, Chat) and reply.parts:
        parts = [answer_row(part, None, ()) for part in reply.parts]
        row["parts"] = [{key: part[key] for key in part if key not in OF_THE_WHOLE} for part in parts]
    return row


def error_row(row: QuestionRow, problem: str = "") -> dict[str, object]:
    """The row of a question that could not be asked: `problem`, else the row's own."""
    failed = _blank_row(row.id)
    failed["question"] = row.question[:ECHO_LIMIT]
    failed["status"] = "error"
    failed["reason"] = _reason(BAD_ROW, f"Row {row.number}: {problem or row.problem}")
    return failed


def reader_of(reply: Reply) -> str | None:
    """The version of the readers that extracted what is cited; None for plain text, and for nothing."""
    cited = () if isinstance(reply, Chat) else reply.citations if isinstance(reply, Answer) else reply.nearest
    return next((each.article.reader for each in cited if each.article.reader), None)


def match_row(match: "Matched") -> dict[str, object]:
    """What a sentence has for a word of the question."""
    return {
        "asked": match.asked,
        "found": match.found,
        "how": match.how,
        "strength": round(match.strength, DECIMALS),
    }


def dumps(row: dict[str, object]) -> str:
    """The row as one line of JSON, without its end; it can always be encoded in UTF-8.

    Raises ValueError for a number that JSON does not have (NaN, infinity).
    """
    line = ENCODER.encode(row)
    if line.isascii():
        return line
    line = line.translate(LINE_ENDS)
    # Half a surrogate pair has no UTF-8; backslashreplace writes it as JSON would.
    return line.encode("utf-8", "backslashreplace").decode("utf-8")


def _blank_row(id: str | None) -> dict[str, object]:  # noqa: A002
    return {
        "schema": SCHEMA,
        "id": id,
        "question": None,
        "resolved": None,
        "answer_type": None,
        "status": None,
        "answer": None,
        "short_answer": None,
        "derivation": None,
        "citations": [],
        "confidence": None,
        "certainty": None,
        "matched": [],
        "missing": [],
        "reason": None,
        "nearest": [],
        "reader": None,
    }


def _citation(citation: Citation) -> dict[str, object]:
    sentence = citation.sentence
    known = {"page": citation.page, "heading": citation.heading}
    return {
        "label": citation.label,
        "source": citation.article.source,
        "sha256": citation.article.sha256,
        "paragraph": sentence.paragraph,
        "sentence": sentence.number,
        "start": sentence.span.start,
        "end": sentence.span.stop,
        "text": sentence.text,
        "score": round(citation.score, DECIMALS),
        **{key: value for key, value in known.items() if value is not None},
    }


def _reason(code: str, text: str, missing: tuple[str, ...] = ()) -> dict[str, object]:
    return {"code": code, "text": text, "missing": list(missing)}
