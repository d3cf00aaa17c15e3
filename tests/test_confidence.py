"""How sure: a probability that moves as each signal says."""

from math import exp

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents import ask, index_of
from quoth.answering import confidence as module
from quoth.answering.confidence import (
    ON_TOPIC,
    THRESHOLD,
    appraise,
    confidence,
    log_odds,
    signal_values,
)
from quoth.answering.evidence import rank
from quoth.answering.retrieval import retrieve
from quoth.answering.signals import SIGNALS, Signal
from quoth.answering.weights import model, using
from quoth.model import Evidence, Index

LEARNED = model()
NAMES = [signal.name for signal in SIGNALS]


def ranked(question: str, index: Index) -> tuple[Evidence, ...]:
    asked = ask(question)
    return rank(asked, retrieve(asked, index), index)


def sure(question: str, text: str) -> float:
    return confidence(ask(question), ranked(question, index_of(text)), index_of(text))


@pytest.mark.parametrize("weights", [LEARNED.topic, LEARNED.right], ids=["topic", "right"])
def test_each_signal_has_one_weight_in_each_model_with_its_sign(weights: dict[str, float]) -> None:
    assert len(set(NAMES)) == len(NAMES)
    assert list(weights) == NAMES
    for signal in SIGNALS:
        assert signal.sign in (1, -1)
        assert weights[signal.name] * signal.sign >= signal.least


@pytest.mark.parametrize("signal", SIGNALS, ids=lambda signal: signal.name)
def test_both_models_move_with_a_signal_as_its_sign_says(
    signal: Signal, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = SIGNALS.index(signal)
    index = index_of("The bridge opened in 1883. It is long.")
    question = ask("When did the bridge open?")
    evidence = ranked(question.text, index)

    def at(value: float) -> tuple[float, float, float]:
        row = Signal(signal.name, lambda _: value, signal.sign)
        monkeypatch.setattr(module, "SIGNALS", (*SIGNALS[:place], row, *SIGNALS[place + 1 :]))
        appraisal = appraise(question, evidence, index)
        return log_odds(appraisal.topic), log_odds(appraisal.right), appraisal.confidence

    low, high = at(0.0), at(1.0)
    assert high[0] - low[0] == pytest.approx(LEARNED.topic[signal.name])
    assert high[1] - low[1] == pytest.approx(LEARNED.right[signal.name])
    assert (high[2] - low[2]) * signal.sign >= 0


def doubt(matter: float) -> float:
    return LEARNED.doubt_intercept + LEARNED.doubt_slope * matter


LEVELS = (
    # log-odds on topic, of being right, and the log-odds of the confidence
    (ON_TOPIC - 3, 5.0, doubt(ON_TOPIC - 3)),  # doubtful: no merit helps
    (ON_TOPIC - 3, -9.0, doubt(ON_TOPIC - 3)),
    (ON_TOPIC, 2.0, 2.0),
    (ON_TOPIC + 9, 2.0, 2.0),
    (ON_TOPIC + 9, -9.0, doubt(ON_TOPIC)),  # never less than the doubtful
)


@pytest.mark.parametrize(("topic", "right", "expected"), LEVELS)
def test_the_second_model_speaks_only_where_the_first_one_is_sure(
    topic: float, right: float, expected: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = index_of("The bridge opened in 1883.")
    monkeypatch.setattr(module, "SIGNALS", ())
    with using(LEARNED._replace(topic_intercept=topic, right_intercept=right)):
        appraisal = appraise(ask("bridge"), ranked("bridge", index), index)
    assert appraisal.confidence == pytest.approx(1 / (1 + exp(-expected)))
    assert appraisal.on_topic == (topic >= ON_TOPIC)


def test_what_is_off_topic_is_never_answered() -> None:
    assert 1 / (1 + exp(-doubt(ON_TOPIC))) < THRESHOLD


TEXT = (
    "The bridge opened in May 1883. It was built by Jane Roe.\nThe ferry sank near Leeds in 1870. It was old."
)
VALUES = (
    # signal, a question where it is high, one where it is lower
    ("the best sentence stands out", "When did the bridge open?", "When was the old one?"),
    ("it has the question's uncommon words", "When did the ferry sink?", "When did the zeppelin sink?"),
    ("the sentences before it have the rest", "Who was the bridge built by?", "Who built it?"),
    ("it offers the kind of answer asked for", "When did the ferry sink?", "How did the ferry sink?"),
    ("it offers no date or number", "How many miles is the old one?", "When did the ferry sink?"),
    ("the article lacks words of the question", "When did the zeppelin sink?", "When did the ferry sink?"),
    ("the article lacks a name or number of the question", "Who built Fort Moe?", "Who was Jane Roe?"),
    (
        "a name of the question is not near",
        "Did Jane Roe sink the ferry near Leeds?",
        "Did Jane Roe build it?",
    ),
    (
        "a number of the question is not near",
        "What ferry sank near Leeds in 1883?",
        "What ferry sank near Leeds in 1870?",
    ),
    (
        "it speaks of another year",
        "What ferry sank in 1883 near Leeds?",
        "What ferry sank in 1870 near Leeds?",
    ),
)


@pytest.mark.parametrize(("name", "high", "low"), VALUES)
def test_signals(name: str, high: str, low: str) -> None:
    index = index_of(TEXT)
    place = NAMES.index(name)
    values = [signal_values(ask(text), ranked(text, index), index)[place] for text in (high, low)]
    assert values[0] > values[1]


ANSWERED = ("When did the bridge open?", "Where did the ferry sink?", "Who built the bridge?")
NOT_ANSWERED = (
    "When did the zeppelin land?",
    "Who painted the Mona Lisa?",
    "How many cakes did Moe bake in 1990?",
)


@pytest.mark.parametrize("answered", ANSWERED)
def test_what_is_answered_is_surer_than_what_is_not(answered: str) -> None:
    assert sure(answered, TEXT) > THRESHOLD
    assert all(sure(other, TEXT) < THRESHOLD for other in NOT_ANSWERED)


def test_no_evidence_no_confidence() -> None:
    assert confidence(ask("When?"), (), index_of(TEXT)) == 0.0


@given(st.text(max_size=30), st.lists(st.floats(-50, 50), min_size=1, max_size=4))
@settings(deadline=None, max_examples=50)
def test_signals_are_between_0_and_1(question: str, scores: list[float]) -> None:
    index = index_of(TEXT)
    found = ranked(f"bridge {question}", index)
    assert all(0.0 <= value <= 1.0 + 1e-12 for value in signal_values(ask(question), found, index))
    assert 0.0 <= confidence(ask(question), found, index) <= 1.0
