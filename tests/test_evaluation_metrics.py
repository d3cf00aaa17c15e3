"""Each measure gives what its definition says, worked out by hand or by another program."""

import io
import math
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

import ir_measures
import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import beta, binom
from sklearn.metrics import roc_auc_score

from gold_files import outcome
from quoth.evaluation import metrics
from quoth.evaluation.asking import Outcome
from quoth.evaluation.bounding import LEVEL, tail, thresholds_for, upper_bound
from quoth.evaluation.comparing import mcnemar
from quoth.evaluation.figures import FIGURES, confidence_rows, hits_by_kind, measure, rows_of
from quoth.evaluation.intervals import estimate
from quoth.evaluation.sweeping import sweep, thresholds
from quoth.evaluation.trec import qrels_lines, run_lines

CONFIDENCES = st.integers(0, 20).map(lambda twentieth: twentieth / 20)
ROWS = st.lists(st.tuples(CONFIDENCES, st.sampled_from((0.0, 1.0))), min_size=1, max_size=30)


def rows(*pairs: tuple[float, float]) -> metrics.Rows:
    return numpy.array(pairs, dtype=float).reshape(-1, 2)


# Short answers, as SQuAD's official script gives them


@pytest.mark.parametrize(
    ("predicted", "gold", "em", "f1"),
    [
        ("May 1883", "May 1883", 1, 1),
        ("may 1883.", "in May 1883", 0, 4 / 5),
        ("The U.S.", "us", 1, 1),
        ("a  bridge", "the bridge", 1, 1),
        ("bridge bridge", "bridge", 0, 2 / 3),
        ("theatre", "atre", 0, 0),
        ("5,000", "5000", 1, 1),
        ("al-Asad", "al Asad", 0, 0),
        ("", "", 1, 1),
        ("the", "a", 1, 1),
        ("the", "bridge", 0, 0),
        ("", "bridge", 0, 0),
        ("“done”", '"done"', 0, 0),
        ("café", "cafe", 0, 0),
    ],
)
def test_em_and_f1(predicted: str, gold: str, em: float, f1: float) -> None:
    assert metrics.exact_match(predicted, gold) == em
    assert metrics.f1(predicted, gold) == pytest.approx(f1)
    assert metrics.f1(gold, predicted) == pytest.approx(f1)


# Rankings: ours beside trec_eval's


RANKINGS = st.lists(
    st.lists(st.tuples(st.booleans(), st.sampled_from((0.0, 1e-9, 1.0, -3.25))), max_size=12),
    min_size=1,
    max_size=5,
)
THEIRS = {"recall@12": ir_measures.Success @ 12, "mrr": ir_measures.RR, "ndcg@10": ir_measures.nDCG @ 10}


def ranked_outcome(name: str, candidates: Sequence[tuple[bool, float]]) -> Outcome:
    """candidates: whether it is gold, and its score; ties are as frequent as steps."""
    made = outcome(ranking=tuple(is_gold for is_gold, _ in candidates), name=name)
    scores = sorted((score for _, score in candidates), reverse=True)
    pairs = zip(made.ranking, scores, strict=True)
    return made._replace(ranking=tuple(item._replace(score=score) for item, score in pairs))


@given(RANKINGS)
def test_recall_mrr_and_ndcg_are_those_of_ir_measures(
    rankings: Sequence[Sequence[tuple[bool, float]]],
) -> None:
    outcomes = [ranked_outcome(f"q {row}", candidates) for row, candidates in enumerate(rankings)]
    run = list(ir_measures.read_trec_run(io.StringIO("".join(run_lines(outcomes)))))
    qrels = list(ir_measures.read_trec_qrels(io.StringIO("".join(qrels_lines(outcomes)))))
    found = ir_measures.calc_aggregate([*THEIRS.values(), ir_measures.R @ 12], qrels, run)
    for figure in FIGURES:
        if figure.name in THEIRS:
            ours = figure.statistic(rows_of(figure, outcomes))
            assert ours == pytest.approx(found[THEIRS[figure.name]]), figure.name
            if figure.name == "recall@12" and all(len(each.gold) <= 1 for each in outcomes):
                assert ours == pytest.approx(found[ir_measures.R @ 12])


def test_qrels_name_every_answerable_question() -> None:
    outcomes = [
        outcome(ranking=(False, True, True), name="a b%"),
        outcome(ranking=(False,), name="lost"),
        outcome(group="unanswerable", name="none"),
        outcome(group="off-topic", name="off"),
    ]
    assert "".join(qrels_lines(outcomes)) == "a%20b%25 0 1.2 1\na%20b%25 0 1.3 1\nlost 0 none 1\n"
    assert {line.split()[0] for line in run_lines(outcomes)} == {"a%20b%25", "lost"}


# Confidences


@given(ROWS)
def test_auroc_is_that_of_scikit_learn(pairs: list[tuple[float, float]]) -> None:
    right = [each for _, each in pairs]
    if len(set(right)) < 2:
        assert math.isnan(metrics.auroc(rows(*pairs)))
    else:
        theirs = roc_auc_score(right, [sure for sure, _ in pairs])
        assert metrics.auroc(rows(*pairs)) == pytest.approx(theirs)


def test_calibration_error_over_ten_bins_of_equal_mass() -> None:
    sure = [(place / 20, float(place >= 10)) for place in range(20)]
    bins = metrics.calibration(rows(*sure))
    assert [part.questions for part in bins] == [2] * 10
    assert [part.accuracy for part in bins] == [0] * 5 + [1] * 5
    assert bins[0].confidence == pytest.approx(0.025)
    below, above = sum(range(10)) / 20, 10 - sum(range(10, 20)) / 20
    assert metrics.calibration_error(rows(*sure)) == pytest.approx((below + above) / 20)


def test_calibration_of_fewer_questions_than_bins() -> None:
    assert metrics.calibration_error(rows((0.5, 1), (0.25, 0))) == pytest.approx((0.5 + 0.25) / 2)


def test_risk_falls_with_the_wrong_ones_that_are_left_out() -> None:
    points = metrics.risk_coverage(rows((0.9, 1), (0.8, 0), (0.8, 1), (0.1, 0)))
    assert [tuple(point) for point in points] == [
        (0.9, 0.25, 0.0),
        (0.8, 0.75, pytest.approx(1 / 3)),
        (0.1, 1.0, 0.5),
    ]


@given(ROWS, st.randoms())
def test_the_area_is_the_mean_risk_whatever_the_order(
    pairs: list[tuple[float, float]], source: Random
) -> None:
    by_hand = []
    for sure, _ in pairs:
        given_answers = [right for other, right in pairs if other >= sure]
        by_hand.append(1 - sum(given_answers) / len(given_answers))
    area = metrics.risk_coverage_area(rows(*pairs))
    assert area == pytest.approx(sum(by_hand) / len(by_hand))
    source.shuffle(pairs)
    assert metrics.risk_coverage_area(rows(*pairs)) == pytest.approx(area)


# Intervals


def test_an_interval_holds_its_figure_and_is_the_same_each_time() -> None:
    values = numpy.array([[1.0]] * 30 + [[0.0]] * 70)
    found = estimate(values, metrics.mean)
    assert found == estimate(values, metrics.mean)
    assert (found.value, found.questions) == (0.3, 100)
    # The normal approximation: 0.3 and 1.96 * sqrt(.3 * .7 / 100) to each side.
    assert (found.low, found.high) == pytest.approx((0.21, 0.39), abs=0.02)


def test_an_interval_of_what_never_differs_is_a_point() -> None:
    assert estimate(numpy.ones((5, 1)), metrics.mean)[:3] == (1, 1, 1)


@pytest.mark.parametrize(
    ("values", "statistic", "questions"), [([], metrics.mean, 0), ([(0.5, 1.0)], metrics.auroc, 1)]
)
def test_what_can_not_be_measured_has_no_value(
    values: list[tuple[float, float]], statistic: Callable[[metrics.Rows], float], questions: int
) -> None:
    assert estimate(rows(*values), statistic) == (None, None, None, questions)


@pytest.mark.parametrize(
    ("first", "second", "p_value"),
    [(0, 0, 1.0), (3, 3, 1.0), (5, 0, 2 / 32), (1, 9, 22 / 1024), (0, 1_500, 0.0)],
)
def test_mcnemar_is_the_exact_binomial_test(first: int, second: int, p_value: float) -> None:
    assert mcnemar(first, second) == mcnemar(second, first) == pytest.approx(p_value)


# The table of figures


OUTCOMES = (
    outcome(0.9, True, ranking=(True, False), f1=1.0),
    outcome(0.8, False, ranking=(False, True), f1=0.5),
    outcome(0.2, True, ranking=(True,), status="abstained", f1=0.5),
    outcome(0.3, False, ranking=(False,) * 12 + (True,)),
    outcome(0.7, False, "unanswerable"),
    outcome(0.1, True, "unanswerable", status="abstained"),
    outcome(0.05, False, "off-topic", status="abstained"),
    outcome(None, True, "smalltalk"),
)
EXPECTED = {
    "recall@12": 3 / 4,
    "hit@1": 1 / 4,
    "hit@1-always": 2 / 4,
    "mrr": (1 + 1 / 2 + 1 + 1 / 13) / 4,
    "f1-always": 2 / 3,
    "abstain": 1 / 2,
    "false-abstain": 1 / 4,
    "auroc": 6 / 8,
    "off-topic-abstain": 1.0,
    "off-topic-auroc": 1.0,
    "ece": (0.1 + 0.8 + 0.2 + 0.3) / 4,
    "ece-always": (0.1 + 0.8 + 0.8 + 0.3) / 4,
    "ece-all": (0.1 + 0.8 + 0.8 + 0.3 + 0.7 + 0.1) / 6,
    "aurc": (0 + 1 / 2 + 2 / 3 + 3 / 4 + 3 / 5 + 4 / 6) / 6,
    "smalltalk": 1.0,
}


def test_each_figure_counts_the_questions_it_is_about() -> None:
    found = measure(OUTCOMES)
    assert {name: found[name].value for name in EXPECTED} == pytest.approx(EXPECTED)
    assert found["f1"].questions == 3
    assert [name for name, each in found.items() if each.value is None] == []
    assert confidence_rows(OUTCOMES)[:, 1].tolist() == [1, 0, 1, 0, 0, 0]


def test_figures_without_questions_have_no_value() -> None:
    found = measure(OUTCOMES[:1])
    assert found["abstain"] == found["smalltalk"] == (None, None, None, 0)
    assert found["auroc"] == (None, None, None, 1)


def test_kinds_are_counted() -> None:
    assert hits_by_kind(OUTCOMES) == {"reason": (2, 5), "unanswerable": (1, 2)}


# The sweep


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ((0, 1, 0.25), (0, 0.25, 0.5, 0.75, 1)),
        ((0.1, 0.35, 0.1), (0.1, 0.2, 0.3)),
        ((0.5, 0.5, 1), (0.5,)),
        ((0, 0.3, 0.1), (0, 0.1, 0.2, 0.3)),
    ],
)
def test_thresholds(numbers: tuple[float, float, float], expected: tuple[float, ...]) -> None:
    assert thresholds(*numbers) == expected


def test_a_sweep_leaves_out_what_is_less_sure() -> None:
    assert [tuple(row) for row in sweep(OUTCOMES, (0.0, 0.5, 1.0))] == [
        (0.0, 1.0, 2 / 6, 2 / 4, pytest.approx(2 / 3), pytest.approx(2 / 3), 0.0, 0.0),
        (0.5, 3 / 6, 1 / 3, 1 / 4, pytest.approx(1.5 / 3), pytest.approx(1.5 / 3), 1 / 2, 2 / 4),
        (1.0, 0.0, None, 0.0, 0.0, 0.0, 1.0, 1.0),
    ]


# The threshold for an error


@pytest.mark.parametrize(("wrong", "answers"), [(0, 1), (0, 30), (1, 30), (7, 213), (150, 300), (29, 30)])
def test_the_bound_is_clopper_and_pearsons(wrong: int, answers: int) -> None:
    assert upper_bound(wrong, answers) == pytest.approx(beta.ppf(LEVEL, wrong + 1, answers - wrong))
    assert tail(wrong, answers, 0.2) == pytest.approx(binom.cdf(wrong, answers, 0.2))


def test_the_bound_of_what_is_all_wrong_is_one_and_of_no_chance_none() -> None:
    assert upper_bound(3, 3) == tail(3, 3, 0.9) == tail(0, 3, 0) == 1
    assert tail(0, 3, 1) == 0


def answers(*runs: tuple[int, float, bool]) -> list[Outcome]:
    """So many answers of a confidence, all right or all wrong."""
    return [outcome(sure, is_right) for count, sure, is_right in runs for _ in range(count)]


def test_the_least_threshold_for_an_error_and_the_least_that_allows_for_chance() -> None:
    asked = [*answers((90, 0.9, True), (2, 0.8, False), (8, 0.7, False), (20, 0.6, False)), *OUTCOMES[-2:]]
    found = thresholds_for(asked, 0.1)
    assert found.measured is not None
    assert found.bounded is not None
    measured, bounded = beta.ppf(LEVEL, 11, 90), beta.ppf(LEVEL, 3, 90)
    assert tuple(found.measured) == pytest.approx((0.6999, 100 / 120, 100, 10, 0.1, measured))
    assert tuple(found.bounded) == pytest.approx((0.7999, 92 / 120, 92, 2, 2 / 92, bounded))
    assert found.measured.bound > 0.1 > found.bounded.bound


def test_where_all_may_be_answered_the_threshold_is_0_and_where_nothing_none() -> None:
    found = thresholds_for(answers((100, 0.2, True)), 0.1)
    assert found.measured is not None
    assert found.measured[:4] == (0.0, 1.0, 100, 0)
    assert found.bounded == found.measured
    assert thresholds_for(answers((9, 0.2, True)), 0.1).bounded is None
    assert thresholds_for(answers((9, 0.9, False)), 0.1) == (0.1, None, None)
    assert thresholds_for(OUTCOMES[-2:], 0.1) == (0.1, None, None)


@given(ROWS, st.sampled_from((0.0, 0.1, 0.5, 1.0)))
def test_no_lower_threshold_keeps_the_error(pairs: list[tuple[float, float]], share: float) -> None:
    found = thresholds_for([outcome(sure, bool(right)) for sure, right in pairs], share)
    for least, _ in pairs:
        rights = [right for sure, right in pairs if sure >= least]
        if rights.count(0) / len(rights) <= share:
            assert found.measured is not None
            assert found.measured.min_confidence <= least
    if found.bounded is not None:
        assert found.measured is not None
        assert found.measured.min_confidence <= found.bounded.min_confidence
        assert found.bounded.error <= found.bounded.bound <= share


# The chart


@pytest.mark.slow
@pytest.mark.parametrize(("name", "start"), [("a.svg", b"<?xml"), ("a.PNG", b"\x89PNG\r\n")])
def test_a_chart_is_drawn(name: str, start: bytes, tmp_path: Path) -> None:
    from quoth.evaluation.chart import draw

    drawn = draw(confidence_rows(OUTCOMES), "gold $1.jsonl: 6 questions", str(tmp_path / name))
    assert drawn.startswith(start)
    if name.endswith(".svg"):
        assert drawn == draw(confidence_rows(OUTCOMES), "gold $1.jsonl: 6 questions", name)
        for text in (b"gold $1.jsonl: 6 questions", b"Risk by coverage", b"Accuracy by confidence"):
            assert text in drawn
