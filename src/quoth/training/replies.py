"""Held-out texts answered by the whole program, with a model that has not seen them."""

import json
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from quoth.answering.weights import Model, SpanWeights, using, using_spans
from quoth.batch import run_batch
from quoth.inputs import read_questions
from quoth.training.figures import Outcome
from quoth.training.gold import index_of, is_gold, read_rows, texts_of


def write_replies(
    reading: Path, folder: Path, models: Sequence[Model], spans: Sequence[SpanWeights] | None = None
) -> tuple[Outcome, ...]:
    """Answer each text's questions as `quoth batch` does, into FOLDER/NAME.jsonl; what became of them.

    models: for each fold of the texts one that has not seen it. spans: such span weights.
    """
    folder.mkdir(parents=True, exist_ok=True)
    found: list[Outcome] = []
    for number, (text, gold) in enumerate(texts_of(reading)):
        path = folder / f"{text.stem}.jsonl"
        fold = number % len(models)
        with ExitStack() as stack:
            file = stack.enter_context(path.open("w", encoding="utf-8", newline="\n"))
            stack.enter_context(using(models[fold]))
            if spans is not None:
                stack.enter_context(using_spans(spans[fold]))
            run_batch(read_questions(str(gold)), index_of(text), file.write)
        replies = {
            reply["id"]: reply for reply in map(json.loads, path.read_text(encoding="utf-8").splitlines())
        }
        found.extend(outcome_of(row, replies[row["id"]]) for row in read_rows(gold))
    return tuple(found)


def outcome_of(row: Mapping[str, Any], reply: Mapping[str, Any]) -> Outcome:
    """What became of a gold row. reply: its answer row."""
    first = [*(reply.get("citations") or ()), *(reply.get("nearest") or ())][:1]
    return Outcome(
        kind=row["kind"],
        answerable=row["answerable"],
        top=row["answerable"]
        and any(is_gold(c["start"], c["end"], e) for c in first for e in row["evidence"]),
        answered=reply["status"] == "answered",
        confidence=reply.get("confidence") or 0.0,
    )
