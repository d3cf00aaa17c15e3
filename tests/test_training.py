"""Gold questions to weights: the fits find what they are made to find, and keep their signs."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoth.answering import span_weights
from quoth.answering import weights as ranking_weights
from quoth.answering.evidence import EVIDENCE_RULES
from quoth.answering.signals import SIGNALS
from quoth.indexing import span_training, training
from quoth.indexing.confidence_training import (
    Signals,
    auroc,
    calibration_error,
    held_out_confidences,
)
from quoth.indexing.fitting import best_rows, fit_listwise, fit_logistic
from quoth.indexing.gold import Case, bereft, off_topic, read_cases
from quoth.indexing.ranking_training import FOLDS, hit_rate, measure
from quoth.indexing.training import Trained, train, write_span_weights, write_weights

# The fits

GROUPS = 60
PER_GROUP = 5


def ranking_rows() -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
    """Random measures; the right row of a group is the one with the most of 3 a + b - 2 c, d is noise."""
    values = numpy.random.default_rng(7).random((GROUPS * PER_GROUP, 4))
    groups = numpy.repeat(numpy.arange(GROUPS), PER_GROUP)
    right = numpy.zeros(len(values), dtype=bool)
    right[best_rows(values @ [3.0, 1.0, -2.0, 0.0], groups)] = True
    return values, right, groups


def test_listwise_fit_recovers_order_and_sign() -> None:
    values, right, groups = ranking_rows()
    weights = fit_listwise(values, right, groups, [0, 0, 0, 0], penalty=1.0)
    a, b, c, d = weights
    assert a > -c > b > abs(d)
    assert right[best_rows(values @ weights, groups)].mean() > 0.9


@pytest.mark.parametrize("signs", [[1, 1, 1, 1], [-1, -1, -1, -1], [1, -1, 1, -1]])
def test_listwise_fit_keeps_its_signs(signs: list[int]) -> None:
    values, right, groups = ranking_rows()
    weights = fit_listwise(values, right, groups, signs, penalty=1.0)
    assert all(weight * sign >= 0 for weight, sign in zip(weights, signs, strict=True))
    free = fit_listwise(values, right, groups, [0] * 4, penalty=1.0)
    # What the data says against its sign becomes nothing.
    for weight, sign, wanted in zip(weights[:3], signs[:3], free[:3], strict=True):
        assert (weight == 0) == (wanted * sign < 0)


def test_a_group_without_a_right_row_changes_nothing() -> None:
    values, right, groups = ranking_rows()
    scaled = fit_listwise(values, right, groups, [0] * 4, penalty=1.0)
    lost = right & (groups < GROUPS - 1)
    kept = groups < GROUPS - 1
    fewer = fit_listwise(values[kept], right[kept], groups[kept], [0] * 4, penalty=1.0)
    same = fit_listwise(values, lost, groups, [0] * 4, penalty=1.0)
    # Only the deviations, by which the penalty is scaled, are taken over all rows.
    assert same == pytest.approx(fewer, rel=0.05)
    assert not numpy.allclose(same, scaled, rtol=1e-6)


def test_a_heavier_penalty_makes_smaller_weights() -> None:
    values, right, groups = ranking_rows()
    sizes = [numpy.abs(fit_listwise(values, right, groups, [0] * 4, p)).sum() for p in (0.1, 1.0, 10.0)]
    assert sizes[0] > sizes[1] > sizes[2]


NO_LEAST = [0.0] * 3


def logistic_rows() -> tuple[numpy.ndarray, numpy.ndarray]:
    random = numpy.random.default_rng(11)
    values = random.random((2000, 3))
    chance = 1 / (1 + numpy.exp(-(-1.0 + values @ [4.0, -2.0, 0.0])))
    return values, random.random(2000) < chance


def test_logistic_fit_recovers_intercept_and_weights() -> None:
    values, right = logistic_rows()
    fitted = fit_logistic(values, right, [0] * 3, NO_LEAST, penalty=0.1)
    assert fitted == pytest.approx([-1.0, 4.0, -2.0, 0.0], abs=0.5)


def test_logistic_fit_keeps_its_signs_and_the_base_rate() -> None:
    values, right = logistic_rows()
    intercept, *weights = fit_logistic(values, right, [-1, 1, 1], NO_LEAST, penalty=0.1)
    assert weights[:2] == [0.0, 0.0]
    chances = 1 / (1 + numpy.exp(-(intercept + values @ weights)))
    assert chances.mean() == pytest.approx(right.mean(), abs=0.01)


def test_logistic_fit_keeps_its_least_sizes() -> None:
    values, right = logistic_rows()
    _, *weights = fit_logistic(values, right, [1, -1, 1], [5.0, 1.0, 0.25], penalty=0.1)
    # What the data wants smaller stands at its least size; what it wants larger is free.
    assert weights[0] == pytest.approx(5.0)
    assert weights[1] < -1.0
    assert weights[2] == pytest.approx(0.25)


def test_a_measure_that_never_varies_is_no_reason() -> None:
    values, right, groups = ranking_rows()
    values[:, 3] = 0.5
    assert fit_listwise(values, right, groups, [0] * 4, penalty=1.0)[3] == pytest.approx(0, abs=1e-6)


def test_the_best_row_of_each_group_is_the_first_of_equals() -> None:
    scores = numpy.array([1.0, 3.0, 3.0, 2.0, 2.0, -1.0])
    assert best_rows(scores, numpy.array([0, 0, 0, 4, 4, 9])).tolist() == [1, 3, 5]


# The figures


@pytest.mark.parametrize(
    ("high", "low", "expected"),
    [
        ([0.9, 0.8], [0.1, 0.2], 1.0),
        ([0.1], [0.9], 0.0),
        ([0.5], [0.5], 0.5),
        ([0.9, 0.3], [0.5, 0.1], 0.75),
        ([0.9, 0.5], [0.5, 0.5, 0.1], 5 / 6),
    ],
)
def test_auroc_by_hand(high: list[float], low: list[float], expected: float) -> None:
    assert auroc(numpy.array(high), numpy.array(low)) == pytest.approx(expected)


FEW = st.lists(st.integers(0, 5).map(float), min_size=1, max_size=8)


@given(FEW, FEW)
@settings(deadline=None)
def test_auroc_counts_pairs(high: list[float], low: list[float]) -> None:
    won = sum((a > b) + (a == b) / 2 for a in high for b in low)
    assert auroc(numpy.array(high), numpy.array(low)) == pytest.approx(won / len(high) / len(low))


@pytest.mark.parametrize(
    ("confidences", "right", "expected"),
    [
        ([1.0] * 10, [True] * 10, 0.0),
        ([1.0] * 10, [False] * 10, 1.0),
        ([0.0] * 10, [True] * 10, 1.0),
        ([0.8] * 10, [True] * 8 + [False] * 2, (8 * 0.2 + 2 * 0.8) / 10),  # a bin for each
        ([0.75] * 40, ([True] * 3 + [False]) * 10, 0.0),  # bins of four, three of them right
    ],
)
def test_calibration_error_by_hand(confidences: list[float], right: list[bool], expected: float) -> None:
    assert calibration_error(numpy.array(confidences), numpy.array(right)) == pytest.approx(expected)


def made_up_signals(seed: int, chance: float) -> Signals:
    random = numpy.random.default_rng(seed)
    values = random.random((400, len(SIGNALS)))
    return Signals(values, random.random(400) < chance, numpy.arange(400) % FOLDS)


def test_a_held_out_confidence_has_not_seen_its_fold() -> None:
    parts = (made_up_signals(1, 0.8), made_up_signals(2, 0.0), made_up_signals(3, 0.0))
    turned = parts[0]._replace(right=parts[0].right ^ (parts[0].fold == 1))
    before, after = held_out_confidences(parts), held_out_confidences((turned, *parts[1:]))
    for one, other, part in zip(before, after, parts, strict=True):
        own = part.fold == 1
        assert (one[own] == other[own]).all()
        assert not numpy.allclose(one[~own], other[~own])
        assert ((one > 0) & (one < 1)).all()


# From end to end, on two made-up articles

ARTICLES = {
    "Bridge": {
        "The bridge of Alder was opened in May 1883. Jane Roe, an engineer, built it in four years.": {
            "When was the bridge opened?": "May 1883",
            "Who built the bridge?": "Jane Roe",
            "How long did the building of the bridge take?": "four years",
        },
        "The bridge cost 300,000 crowns. The town paid a tenth of the cost, and farmers the rest.": {
            "How much did the bridge cost?": "300,000 crowns",
            "Who paid a tenth of the cost?": "The town",
        },
    },
    "Ferry": {
        "The ferry Linden sank near Birch in 1870. Nine sailors drowned in the storm.": {
            "Where did the ferry sink?": "Birch",
            "How many sailors drowned?": "Nine",
        },
        "The captain of the ferry was Max Moe. He was blamed because he had left harbour at night.": {
            "Who was the captain?": "Max Moe",
            "Why was the captain blamed?": "because he had left harbour at night",
            "What was the colour of the ferry?": "",
        },
    },
}


def squad(folder: Path) -> Path:
    """ARTICLES as a SQuAD-format file; a question without an answer is an impossible one."""
    data = [
        {
            "title": title,
            "paragraphs": [
                {
                    "context": context,
                    "qas": [
                        {
                            "id": question,
                            "question": f" {question}",
                            "is_impossible": not text,
                            "answers": [{"text": text, "answer_start": context.index(text)}] if text else [],
                        }
                        for question, text in questions.items()
                    ],
                }
                for context, questions in paragraphs.items()
            ],
        }
        for title, paragraphs in ARTICLES.items()
    ]
    path = folder / "made-up.json"
    path.write_text(json.dumps({"version": "1", "data": data}), encoding="utf-8")
    return path


@pytest.fixture
def cases(tmp_path: Path) -> tuple[Case, ...]:
    return read_cases(squad(tmp_path))


def test_cases_know_the_sentence_and_the_place_of_their_answer(cases: tuple[Case, ...]) -> None:
    gold = {
        question: (number, text)
        for number, paragraphs in enumerate(ARTICLES.values())
        for questions in paragraphs.values()
        for question, text in questions.items()
        if text
    }
    assert [case.question.text for case in cases] == list(gold)
    for case in cases:
        number, text = gold[case.question.text]
        assert case.article == number
        (row,) = case.gold
        (span,) = case.answers
        assert case.index.articles[0].text[span.start : span.stop] == text
        assert text in case.index.sentences[row].text


def test_off_topic_cases_ask_the_other_article(cases: tuple[Case, ...]) -> None:
    for case, other in zip(cases, off_topic(cases, 1), strict=True):
        assert other.index.articles != case.index.articles
        assert (other.question, other.gold, other.answers) == (case.question, frozenset(), ())


def test_bereft_cases_lack_the_paragraph_that_answers(cases: tuple[Case, ...]) -> None:
    for case, other in zip(cases, bereft(cases), strict=True):
        gone = {case.index.sentences[row].paragraph for row in case.gold}
        kept = [sentence.text for sentence in case.index.sentences if sentence.paragraph not in gone]
        assert [sentence.text for sentence in other.index.sentences] == kept
        assert other.gold == frozenset()


def test_every_candidate_of_every_case_is_measured(cases: tuple[Case, ...]) -> None:
    measured = measure(cases)
    assert measured.values.shape == (len(measured.groups), len(EVIDENCE_RULES))
    assert measured.groups.tolist() == sorted(measured.groups.tolist())
    assert measured.right.sum() == len(cases)
    perfect = measured.right.astype(float)
    assert hit_rate(measured, perfect, len(cases)) == 1.0
    assert hit_rate(measured, perfect, 2 * len(cases)) == 0.5


def imported(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("learned", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def check_written(module: ModuleType, trained: Trained) -> None:
    assert list(module.WEIGHTS) == [rule.name for rule in EVIDENCE_RULES]
    for weights in (module.TOPIC_WEIGHTS, module.CONFIDENCE_WEIGHTS):
        assert list(weights) == [signal.name for signal in SIGNALS]
    assert list(module.WEIGHTS.values()) == pytest.approx(list(trained.ranking), abs=5e-5)
    assert [module.CONFIDENCE_INTERCEPT, *module.CONFIDENCE_WEIGHTS.values()] == pytest.approx(
        list(trained.models.right), abs=5e-5
    )
    assert [module.TOPIC_INTERCEPT, *module.TOPIC_WEIGHTS.values()] == pytest.approx(
        list(trained.models.topic), abs=5e-5
    )
    assert pytest.approx(list(trained.models.doubt), abs=5e-5) == [module.DOUBT_INTERCEPT, module.DOUBT_SLOPE]


def test_training_from_end_to_end(cases: tuple[Case, ...], tmp_path: Path) -> None:
    trained = train(cases)
    for rule, weight in zip(EVIDENCE_RULES, trained.ranking, strict=True):
        assert weight * rule.sign >= 0
    for model in (trained.models.topic, trained.models.right):
        for signal, weight in zip(SIGNALS, model[1:], strict=True):
            assert weight * signal.sign >= signal.least
    assert trained.models.doubt[1] >= 0
    measured = measure(cases)
    assert hit_rate(measured, measured.values @ trained.ranking, len(cases)) == 1.0
    assert trained.figures[0].startswith(f"{len(cases)} questions")

    path = tmp_path / "weights.py"
    write_weights(trained, "From nowhere.", path)
    module = imported(path)
    check_written(module, trained)
    assert module.__doc__ is not None
    assert "From nowhere." in module.__doc__
    assert all(figure in module.__doc__ for figure in trained.figures)
    assert train(cases).figures == trained.figures


def test_the_command_writes_the_weights_and_prints_the_figures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # What few questions show is left out of the learned table; here all are few.
    monkeypatch.setattr(span_training, "LEAST_QUESTIONS", 1)
    monkeypatch.setattr(ranking_weights, "__file__", str(tmp_path / "weights.py"))
    monkeypatch.setattr(span_weights, "__file__", str(tmp_path / "span_weights.py"))
    assert training.main([str(squad(tmp_path)), "Made up, by nobody."]) == 0
    cases = read_cases(tmp_path / "made-up.json")
    trained = train(cases)
    check_written(imported(tmp_path / "weights.py"), trained)
    spans = imported(tmp_path / "span_weights.py")
    assert spans.span_weights("person").keys() >= spans.span_weights("").keys() != set()
    assert list(spans.WEIGHTS) == sorted(spans.WEIGHTS)
    figures = write_span_weights(cases, "From nowhere.", tmp_path / "again.py")
    assert imported(tmp_path / "again.py").WEIGHTS == spans.WEIGHTS
    assert capsys.readouterr().out.splitlines() == [*trained.figures, *figures]
    for name in ("weights.py", "span_weights.py"):
        written = (tmp_path / name).read_text(encoding="utf-8")
        assert "made-up.json" in written
        assert "Made up, by nobody." in written
