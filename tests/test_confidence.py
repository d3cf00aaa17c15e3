"""How sure: a probability that moves as each signal says."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents import ask, index_of
from quoth.answering import confidence as model
from quoth.answering.confidence import SIGNALS, THRESHOLD, Signal, confidence, signal_values
from quoth.answering.evidence import rank
from quoth.answering.retrieval import retrieve
from quoth.answering.weights import CONFIDENCE_WEIGHTS
from quoth.model import Evidence, Index

NAMES = [signal.name for signal in SIGNALS]


def ranked(question: str, index: Index) -> tuple[Evidence, ...]:
    asked = ask(question)
    return rank(asked, retrieve(asked, index), index)


def sure(question: str, text: str) -> float:
    return confidence(ask(question), ranked(question, index_of(text)), index_of(text))


def test_each_signal_has_one_weight_with_its_sign() -> None:
    assert len(set(NAMES)) == len(NAMES)
    assert list(CONFIDENCE_WEIGHTS) == NAMES
    for signal in SIGNALS:
        assert signal.sign in (1, -1)
        assert CONFIDENCE_WEIGHTS[signal.name] * signal.sign >= 0


@pytest.mark.parametrize("signal", SIGNALS, ids=lambda signal: signal.name)
def test_confidence_moves_with_a_signal_as_its_sign_says(
    signal: Signal, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = SIGNALS.index(signal)
    index = index_of("The bridge opened in 1883. It is long.")
    evidence = ranked("When did the bridge open?", index)

    def at(value: float) -> float:
        row = Signal(signal.name, lambda _: value, signal.sign)
        monkeypatch.setattr(model, "SIGNALS", (*SIGNALS[:place], row, *SIGNALS[place + 1 :]))
        return confidence(ask("When did the bridge open?"), evidence, index)

    # A signal that was learned to say nothing leaves the confidence where it is.
    assert (at(1.0) - at(0.0)) * CONFIDENCE_WEIGHTS[signal.name] >= 0
    assert (at(1.0) == at(0.0)) == (CONFIDENCE_WEIGHTS[signal.name] == 0)


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
