"""How sure: a probability that moves as each signal says."""

from math import exp
from operator import mul

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents import ask, index_of
from quoth.answering import confidence as module
from quoth.answering.confidence import THRESHOLD, appraise, confidence, joint_odds, log_odds, signal_values
from quoth.answering.evidence import rank
from quoth.answering.retrieval import retrieve
from quoth.answering.signals import GATES, SIGNALS, Signal
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
def test_each_signal_has_a_weight_by_itself_and_by_each_gate(weights: dict[str, list[float]]) -> None:
    assert len(set(NAMES)) == len(NAMES)
    assert list(weights) == NAMES
    assert {len(own) for own in weights.values()} == {1 + len(GATES)}


# Those by which the others count are none of them.
COUNTED = [signal for place, signal in enumerate(SIGNALS) if place not in GATES]


@pytest.mark.parametrize("signal", COUNTED, ids=lambda signal: signal.name)
def test_both_models_move_with_a_signal_as_its_weight_says(
    signal: Signal, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = SIGNALS.index(signal)
    index = index_of("The bridge opened in 1883. It is long.")
    question = ask("When did the bridge open?")
    evidence = ranked(question.text, index)

    def at(value: float) -> tuple[float, float]:
        row = Signal(signal.name, lambda _: value)
        monkeypatch.setattr(module, "SIGNALS", (*SIGNALS[:place], row, *SIGNALS[place + 1 :]))
        appraisal = appraise(question, evidence, index)
        return log_odds(appraisal.topic), log_odds(appraisal.right)

    values = signal_values(question, evidence, index)
    gates = [values[place] for place in GATES]
    assert all(gates)
    low, high = at(0.0), at(1.0)
    for number, weights in enumerate((LEARNED.topic, LEARNED.right)):
        own, *further = weights[signal.name]
        assert high[number] - low[number] == pytest.approx(own + sum(map(mul, gates, further)))


CHANCES = (
    # log-odds on topic, of being right
    (-3.0, 5.0),
    (-3.0, -9.0),
    (0.0, 2.0),
    (9.0, 2.0),
    (40.0, 2.0),
    (-40.0, -40.0),
)


@pytest.mark.parametrize(("topic", "right"), CHANCES)
def test_the_chance_is_the_product_of_both(topic: float, right: float) -> None:
    index = index_of("The bridge opened in 1883.")
    nothing = dict.fromkeys(NAMES, (0.0,) * (1 + len(GATES)))
    tried = LEARNED._replace(
        topic_intercept=topic,
        topic=nothing,
        right_intercept=right,
        right=nothing,
        chance_intercept=0.0,
        chance_slope=1.0,
    )
    with using(tried):
        appraisal = appraise(ask("bridge"), ranked("bridge", index), index)
    assert appraisal.confidence == pytest.approx(1 / (1 + exp(-topic)) / (1 + exp(-right)), abs=1e-5)


def test_what_is_off_topic_is_never_answered() -> None:
    chance = LEARNED.chance_intercept + LEARNED.chance_slope * joint_odds(-3.0, 9.0)
    assert 1 / (1 + exp(-chance)) < THRESHOLD


TEXT = (
    "The bridge opened in May 1883. It was built by Jane Roe.\nThe ferry sank near Leeds in 1870. It was old."
)


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


@pytest.mark.parametrize("said", [
    "Ann Poe, mayor of Leeds, sold the mill.", "On Friday the painter Ann Poe sold the mill.",
    "On Friday city manager Ann Poe sold the mill.",
])  # fmt: skip
def test_what_stands_beside_a_name_says_who_that_is(said: str) -> None:
    told = sure("Who is Ann Poe?", f"{said}\nThe mill burned down in May.\n")
    assert told > sure("Who is Ann Poe?", "On Friday Ann Poe sold the mill.\nThe mill burned down in May.\n")
