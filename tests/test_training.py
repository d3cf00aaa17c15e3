"""Gold questions to weights: the fits find what they are made to find."""

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexes import article
from quoth import learned
from quoth.answering import weights
from quoth.answering.carrying import CARRYING_RULES
from quoth.answering.evidence import EVIDENCE_RULES, LITERAL
from quoth.answering.question import analyze
from quoth.answering.signals import SIGNALS
from quoth.answering.weights import Carrying, Model, carrying, model, using
from quoth.indexing.build import build
from quoth.training import carrying as follow_ups
from quoth.training import spans
from quoth.training.__main__ import main
from quoth.training.altered import crossed, cut, off_topic, swapped
from quoth.training.carrying import conversations
from quoth.training.confidence import Signals, auroc, calibration_error, fit_confidence
from quoth.training.figures import Outcome, table
from quoth.training.fitting import best_rows, fit_listwise, fit_logistic
from quoth.training.gold import CROWDED, Case, is_gold, read_crowded, read_reading, read_squad, texts_of
from quoth.training.models import Sets, fit, gather, held_out
from quoth.training.ranking import Measured, Rankings, firsts, fit_ranking, joined, measure
from quoth.training.replies import outcome_of
from quoth.training.writing import About, source_of, write_model

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
    weights = fit_listwise(values, right, groups, penalty=1.0)
    a, b, c, d = weights
    assert a > -c > b > abs(d)
    assert right[best_rows(values @ weights, groups)].mean() > 0.9


def test_a_group_without_a_right_row_changes_nothing() -> None:
    values, right, groups = ranking_rows()
    scaled = fit_listwise(values, right, groups, penalty=1.0)
    lost = right & (groups < GROUPS - 1)
    kept = groups < GROUPS - 1
    fewer = fit_listwise(values[kept], right[kept], groups[kept], penalty=1.0)
    same = fit_listwise(values, lost, groups, penalty=1.0)
    # Only the deviations, by which the penalty is scaled, are taken over all rows.
    assert same == pytest.approx(fewer, rel=0.05)
    assert not numpy.allclose(same, scaled, rtol=1e-6)


def test_a_heavier_penalty_makes_smaller_weights() -> None:
    values, right, groups = ranking_rows()
    sizes = [numpy.abs(fit_listwise(values, right, groups, p)).sum() for p in (0.1, 1.0, 10.0)]
    assert sizes[0] > sizes[1] > sizes[2]


def test_a_group_of_no_weight_changes_nothing_and_one_of_two_counts_as_two() -> None:
    values, right, groups = ranking_rows()
    few = groups < GROUPS // 2
    shares = numpy.where(few, 1.0, 1e-9)
    alone = fit_listwise(values[few], right[few], groups[few], penalty=1.0)
    assert fit_listwise(values, right, groups, 1.0, shares) == pytest.approx(alone, rel=1e-3)
    twice = numpy.concatenate([numpy.arange(len(groups)), numpy.flatnonzero(few)])
    doubled = numpy.concatenate([groups, groups[few] + GROUPS])
    expected = fit_listwise(values[twice], right[twice], doubled, penalty=1.0)
    weighted = fit_listwise(values, right, groups, 1.0, numpy.where(few, 2.0, 1.0))
    assert weighted == pytest.approx(expected, rel=1e-3)


def logistic_rows() -> tuple[numpy.ndarray, numpy.ndarray]:
    random = numpy.random.default_rng(11)
    values = random.random((2000, 3))
    chance = 1 / (1 + numpy.exp(-(-1.0 + values @ [4.0, -2.0, 0.0])))
    return values, random.random(2000) < chance


def test_logistic_fit_recovers_intercept_and_weights() -> None:
    values, right = logistic_rows()
    fitted = fit_logistic(values, right, penalty=0.1)
    assert fitted == pytest.approx([-1.0, 4.0, -2.0, 0.0], abs=0.5)


def test_a_row_of_two_counts_as_two() -> None:
    values, right = logistic_rows()
    few = numpy.arange(len(values)) < 500
    twice = numpy.concatenate([numpy.arange(len(values)), numpy.flatnonzero(few)])
    expected = fit_logistic(values[twice], right[twice], penalty=0.1)
    weighted = fit_logistic(values, right, 0.1, numpy.where(few, 2.0, 1.0))
    assert weighted == pytest.approx(expected, rel=1e-3)


def test_a_measure_that_never_varies_is_no_reason() -> None:
    values, right, groups = ranking_rows()
    values[:, 3] = 0.5
    assert fit_listwise(values, right, groups, penalty=1.0)[3] == pytest.approx(0, abs=1e-6)


def test_the_best_row_of_each_group_is_the_first_of_equals() -> None:
    scores = numpy.array([1.0, 3.0, 3.0, 2.0, 2.0, -1.0])
    assert best_rows(scores, numpy.array([0, 0, 0, 4, 4, 9])).tolist() == [1, 3, 5]


# The figures


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


def made_up_signals(seed: int, chance: float, squad: int) -> Signals:
    random = numpy.random.default_rng(seed)
    values = random.random((400, len(SIGNALS)))
    numbers = numpy.arange(400)
    right = random.random(400) < chance
    return Signals(values, right, numbers, numbers < squad, right)


def test_a_question_of_squad_counts_less() -> None:
    parts = [made_up_signals(seed, chance, 300) for seed, chance in enumerate((0.8, 0.0, 0.0, 0.5, 0.0))]
    marked = fit_confidence(*parts)
    unmarked = fit_confidence(*(part._replace(squad=numpy.zeros(400, dtype=bool)) for part in parts))
    assert not numpy.allclose(marked.topic, unmarked.topic)
    assert not numpy.allclose(marked.right, unmarked.right)


# kind, answerable, top, answered, confidence
OUTCOMES = (
    Outcome("direct", True, True, True, 0.9),
    Outcome("direct", True, False, True, 0.8),
    Outcome("direct", True, True, False, 0.3),
    Outcome("near", False, False, False, 0.1),
    Outcome("near", False, False, True, 0.5),
    Outcome("followup", True, False, False, 0.2),
)
TABLE = """\
kind              n      top      hit    false  abstain
all               3   0.6667   0.3333   0.3333
direct            3   0.6667   0.3333   0.3333
followup          1   0.0000   0.0000   1.0000
near              2                              0.5000
unanswerable      2                              0.5000
sure 0.6667 of the answers, right 0.5000   ece 0.4000
precision 0.3333   auroc 0.7500
"""


def test_the_table_by_hand() -> None:
    assert [line.rstrip() for line in table(OUTCOMES)] == TABLE.splitlines()


# an answer row's citations and nearest, where they start and end; evidence; whether the first one is it
Places = list[tuple[int, int]]
FIRSTS: tuple[tuple[Places, Places, tuple[int, int], bool], ...] = (
    ([(10, 20)], [], (10, 20), True),
    ([], [(10, 20)], (10, 20), True),
    ([(0, 9), (10, 20)], [], (10, 20), False),
    ([(10, 18)], [], (10, 20), True),  # most of it
    ([(10, 17)], [], (10, 20), False),
    ([(10, 46)], [], (10, 20), False),  # and too much besides
    ([(10, 45)], [], (10, 20), True),
    ([], [], (10, 20), False),
)


@pytest.mark.parametrize(("cited", "near", "evidence", "top"), FIRSTS)
def test_the_first_citation_is_gold(
    cited: Places, near: Places, evidence: tuple[int, int], top: bool
) -> None:
    gold = {"kind": "direct", "answerable": True, "evidence": [{"start": evidence[0], "end": evidence[1]}]}
    reply = {
        "status": "answered" if cited else "abstained",
        "citations": [{"start": start, "end": end} for start, end in cited],
        "nearest": [{"start": start, "end": end} for start, end in near],
        "confidence": 0.5,
    }
    assert outcome_of(gold, reply) == Outcome("direct", True, top, bool(cited), 0.5)


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
    return read_squad([squad(tmp_path)])


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


def test_swapped_cases_name_what_no_sentence_of_the_answer_does(tmp_path: Path) -> None:
    reading = read_reading(reading_set(tmp_path))
    found = swapped(reading)
    assert found
    for case in found:
        assert case.gold == frozenset()
        of = [each for each in reading if each.article == case.article and each.gold]
        assert case.question.text not in {each.question.text for each in of}
        # All but the name is as somebody asked it.
        asked = set(case.question.text.split())
        assert any(len(asked.symmetric_difference(each.question.text.split())) <= MOST_APART for each in of)


MOST_APART = 6
READING = {
    "bridge":
        ("The bridge of Alder was opened in May 1883. Jane Roe built it.\n\nIt cost 300,000 crowns.\n",
         (("direct", "When was the bridge opened?", "The bridge of Alder was opened in May 1883."),
         ("sloppy", "when was the bridge of Adler opned", "The bridge of Alder was opened in May 1883."),
         ("near", "Who painted the bridge?", ""), ("turn1", "What did the bridge cost?",
         "It cost 300,000 crowns."), ("followup", "And who built it?", "Jane Roe built it."))),
    "ferry":
        ("The ferry Linden sank near Birch in 1870. Nine sailors drowned in the storm.\n",
         (("direct", "Where did the ferry sink?", "The ferry Linden sank near Birch in 1870."),
         ("paraphrase", "How many seamen died?", "Nine sailors drowned in the storm."), ("swapped",
         "When did the bridge sink?", ""))),
}  # fmt: skip


def reading_set(folder: Path) -> Path:
    """READING as a reading set; a question without evidence is an unanswerable one."""
    folder = folder / "reading"
    folder.mkdir()
    for name, (text, questions) in READING.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
        lines = [
            json.dumps(
                {
                    "id": f"{name}-{number}",
                    "kind": kind,
                    "question": question,
                    "answerable": bool(evidence),
                    "evidence": [{"start": text.index(evidence), "end": text.index(evidence) + len(evidence)}]
                    if evidence
                    else [],
                }
                | ({"conversation": name} if kind in ("turn1", "followup") else {})
            )
            for number, (kind, question, evidence) in enumerate(questions)
        ]
        (folder / f"{name}.questions.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def test_a_reading_set_is_read_but_for_what_follows_up(tmp_path: Path) -> None:
    folder = reading_set(tmp_path)
    assert [text.name for text, _ in texts_of(folder)] == ["bridge.txt", "ferry.txt"]
    expected = [
        (number, kind, question, evidence)
        for number, (_, questions) in enumerate(READING.values())
        for kind, question, evidence in questions
        if kind != "followup"
    ]
    for case, (number, kind, question, evidence) in zip(read_reading(folder), expected, strict=True):
        assert (case.article, case.kind, case.question.typed) == (number, kind, question)
        assert [case.index.sentences[row].text for row in case.gold] == ([evidence] if evidence else [])
    (sloppy,) = (case for case in read_reading(folder) if case.kind == "sloppy")
    assert sloppy.question.text == "when was the bridge of Alder opened"


def test_a_sentence_that_was_parted_otherwise_is_gold_where_it_has_the_evidence(tmp_path: Path) -> None:
    text = "Roe came, and the long story of what she did then, year by year, fills a book: It rained."
    (tmp_path / "roe.txt").write_text(f"{text}\n", encoding="utf-8")
    evidence = {"start": text.index("It rained"), "end": len(text)}
    row = {
        "id": "1",
        "kind": "direct",
        "question": "Did it rain?",
        "answerable": True,
        "evidence": [evidence],
    }
    (tmp_path / "roe.questions.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (case,) = read_reading(tmp_path)
    assert not is_gold(0, len(text), evidence)
    assert case.gold == {0}


def test_every_candidate_of_every_case_is_measured(cases: tuple[Case, ...]) -> None:
    measured = measure(cases)
    assert measured.values.shape == (len(measured.groups), len(EVIDENCE_RULES))
    assert len(measured.candidates) == len(measured.groups)
    assert measured.groups.tolist() == sorted(measured.groups.tolist())
    assert measured.right.sum() == len(cases)
    assert firsts(measured, measured.right.astype(float)).all()
    assert not firsts(measured, -measured.right.astype(float)).all()


def test_a_share_of_nothing_leaves_a_case_out(cases: tuple[Case, ...], tmp_path: Path) -> None:
    reading = read_reading(reading_set(tmp_path))
    both = measure((*cases, *reading))
    assert Counter(both.shares(0.5).tolist()) == {0.5: len(cases), 1.0: len(reading)}
    alone = measure(reading)
    expected = fit_ranking(alone, alone.features(), alone.shares(0.5))
    assert fit_ranking(both, both.features(), both.shares(0.0)) == pytest.approx(expected)


def test_the_features_are_the_measures_and_those_times_what_is_literal() -> None:
    width = len(EVIDENCE_RULES)
    values = numpy.zeros((3, width))
    values[:, 1] = (1.0, 2.0, 4.0)
    values[:, LITERAL[0]] = (0.5, 0.25, 1.0)
    measured = Measured((), (), values, numpy.zeros(3, dtype=bool), numpy.array([0, 0, 2]))
    features = measured.features()
    assert features.shape == (3, width * (1 + len(LITERAL)))
    assert (features[:, :width] == values).all()
    assert features[:, width + 1].tolist() == [0.5, 1.0, 4.0]
    assert not features[:, 2 * width :].any()


def test_a_question_is_cut_out_with_what_answers_it_and_asked_of_what_does_not(tmp_path: Path) -> None:
    bridge = [case for case in read_reading(reading_set(tmp_path)) if case.article == 0 and case.gold]
    found = cut(bridge)
    texts = [case.index.articles[0].text.strip() for case in found]
    assert len(found) == 2 * len(bridge)
    first, second = (
        "The bridge of Alder was opened in May 1883. Jane Roe built it.",
        "It cost 300,000 crowns.",
    )
    assert texts == [first, second, first, second, second, first]
    assert [bool(case.gold) for case in found] == [True, False] * len(bridge)
    assert all(case.question in {each.question for each in bridge} for case in found)


def test_a_question_without_the_names_of_what_is_cut_out_is_not_asked(tmp_path: Path) -> None:
    (case, *_) = read_reading(reading_set(tmp_path))
    asked = "What did Ann Poe open?"
    for text, kept in (("Ann Poe opened it in 1883.", True), ("She opened it in 1883.", False)):
        index = build([article(text)])
        named = replace(case, index=index, question=analyze(asked, asked), gold=frozenset((0,)))
        assert bool(cut([named])) is kept


def test_what_is_crossed_names_another_one_of_the_kind_and_has_no_answer() -> None:
    text = "Ann Poe opened the bridge in 1883.\n\nThe ferry is of 1870. Jane Roe sank it.\n"
    asked = "What did Ann Poe open?"
    case = Case(0, build([article(text)]), analyze(asked, asked), frozenset((0,)), (), "direct")
    (found,) = crossed([case])
    assert found.question.text == "What did Jane Roe open?"
    assert found.gold == frozenset()
    assert {"Ann Poe opened the bridge in 1883.", "Jane Roe sank it."} <= {
        sentence.text for sentence in found.index.sentences
    }
    assert not crossed([replace(case, index=build([article("Ann Poe opened the bridge in 1883.")]))])


def test_a_question_that_is_asked_of_many_texts_is_answered_by_its_own(tmp_path: Path) -> None:
    folder = reading_set(tmp_path)
    alone = [case for case in read_reading(folder) if case.gold]
    for folds in (1, 2):
        crowded = read_crowded(folder, folds)
        assert Counter(case.article for case in crowded) == Counter(case.article for case in alone)
        for case in crowded:
            assert {len(case.index.articles)} == {len(READING) // folds}
            (own,) = {case.index.sentences[row].article for row in case.gold}
            assert own == case.article // folds
            assert case.kind == CROWDED


def test_cases_are_joined_with_their_own_candidates(cases: tuple[Case, ...]) -> None:
    one, other = measure(cases[:1]), measure(cases[1:])
    both, expected = joined(one, other), measure(cases)
    assert (both.cases, both.candidates) == (expected.cases, expected.candidates)
    assert (both.values == expected.values).all()
    assert (both.groups == expected.groups).all()
    assert (both.right == expected.right).all()


def test_a_held_out_ranking_has_not_seen_its_fold(cases: tuple[Case, ...]) -> None:
    measured = measure(cases)
    own = measured.folds(2)[measured.groups] == 1
    turned: Measured = measured._replace(right=measured.right ^ own)
    before, after = (Rankings(each, 1.0, 2).held_out_scores(each) for each in (measured, turned))
    assert (before[own] == after[own]).all()
    assert not numpy.allclose(before[~own], after[~own])


def sets_of(cases: tuple[Case, ...], tmp_path: Path) -> Sets:
    return gather(cases, read_reading(reading_set(tmp_path)))


def test_a_model_has_every_name(cases: tuple[Case, ...], tmp_path: Path) -> None:
    sets = sets_of(cases, tmp_path)
    rankings = Rankings(sets.asked, folds=2)
    trained = fit(sets, rankings).model()
    assert [*trained.ranking] == [rule.name for rule in EVIDENCE_RULES]
    for signals in (trained.topic, trained.right):
        assert [*signals] == [signal.name for signal in SIGNALS]
    assert trained.chance_slope >= 0
    found = held_out(sets, [fit(sets, rankings, {fold}) for fold in range(2)])
    assert [len(part) for part in found] == [len(part.cases) for part in sets]
    assert not any(outcome.top for outcome in (*found.strange, *found.swapped))


def test_a_model_of_other_folds_has_not_seen_this_one(cases: tuple[Case, ...], tmp_path: Path) -> None:
    sets = sets_of(cases, tmp_path)
    asked = sets.asked
    turned = sets._replace(asked=asked._replace(right=asked.right ^ (asked.folds(2)[asked.groups] == 1)))
    one, other = (fit(each, Rankings(each.asked, folds=2), {1}).model() for each in (sets, turned))
    assert one == other


def test_another_model_answers_inside_the_block() -> None:
    shipped = model()
    tried = shipped._replace(chance_slope=9.0)
    with using(tried):
        assert model() is tried
        with pytest.raises(ZeroDivisionError), using(shipped):
            raise ZeroDivisionError
        assert model() is tried
    assert model() is shipped


def read_model(path: Path) -> tuple[Model, dict[str, object]]:
    values = json.loads(path.read_text(encoding="utf-8"))
    about = values.pop("about")
    return Model(**values), about


def test_a_model_is_written_with_what_it_comes_from(tmp_path: Path) -> None:
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "one.txt").write_text("One.", encoding="utf-8")
    source = source_of(tmp_path / "set", "made up")
    assert source[:3:2] == ("set", "made up")
    write_model(model(), About("the command", [source], ["how good"]), tmp_path / "weights.json")
    written, about = read_model(tmp_path / "weights.json")
    assert written == model()
    assert {key: value for key, value in about.items() if key != "date"} == {
        "made by": "the command",
        "sources": [source._asdict()],
        "figures": ["how good"],
    }
    (tmp_path / "set" / "one.txt").write_text("Two.", encoding="utf-8")
    assert source_of(tmp_path / "set", "made up").sha256 != source.sha256


def test_the_command_from_end_to_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # What few questions show is left out of the learned table; here all are few.
    monkeypatch.setattr(spans, "LEAST_QUESTIONS", 1)
    weights.carrying()  # as shipped: nothing is learned of conversations here
    made = tmp_path / "learned"
    made.mkdir()
    monkeypatch.setattr(learned, "FOLDER", made)
    file, folder, replies = squad(tmp_path), reading_set(tmp_path), tmp_path / "replies"
    usual = ["--squad", str(file), "--reading", str(folder), "--folds", "2"]
    assert main([*usual, "--replies", str(replies), "--spans"]) == 0
    assert learned.names() == ["spans.tsv", "weights.json"]
    assert learned.damaged() == ()
    printed = capsys.readouterr().out
    assert len(printed.split("kind  ")) == 3  # the models' figures, the whole program's
    found, about = read_model(made / "weights.json")
    assert found.ranking.keys() == model().ranking.keys()
    assert about["made by"] == "python -m quoth.training --squad made-up.json --reading reading --folds 2"
    for name, (_, questions) in READING.items():
        rows = [
            json.loads(line) for line in (replies / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        ]
        assert [(row["id"], row["question"]) for row in rows] == [
            (f"{name}-{number}", question) for number, (_, question, _) in enumerate(questions)
        ]
    written = (made / "spans.tsv").read_bytes()
    assert b"made-up.json" in written.partition(b"\n\n")[0]
    with weights.using_spans(weights.read_spans(written)):
        person, every = (weights.weighed_traits(kind).names.keys() for kind in ("person", ""))
        assert person >= every != set()


def test_a_dry_run_and_a_try_of_shares_write_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    usual = ["--squad", str(squad(tmp_path)), "--folds", "2", "--output", str(tmp_path)]
    before = sorted(tmp_path.iterdir())
    assert main([*usual, "--dry-run"]) == 0
    assert main([*usual, "--shares"]) == 0
    assert capsys.readouterr().out.splitlines()[-6].split() == ["share", "squad"]
    assert sorted(tmp_path.iterdir()) == before
    with pytest.raises(SystemExit, match="2"):
        main(["--dry-run"])


def test_a_follow_up_is_learned_from_with_what_was_said_before(tmp_path: Path) -> None:
    (case,) = conversations(reading_set(tmp_path))
    assert case.question.typed == "And who built it?"
    assert [reply.question.typed for reply in case.conversation.replies] == ["What did the bridge cost?"]
    assert [case.indexed.sentences[row].text for row in case.gold] == ["Jane Roe built it."]
    rows = follow_ups.measure([case], carrying())
    assert (rows.values.shape[1], rows.right.sum()) == (1 + len(CARRYING_RULES), 1)


def test_what_was_learned_of_conversations_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(learned, "FOLDER", tmp_path)
    follow_ups.main(reading_set(tmp_path))
    written = json.loads((tmp_path / "carrying.json").read_text(encoding="utf-8"))
    assert written["about"]["made by"] == "python -m quoth.training.carrying reading"
    assert Carrying(*[written[field] for field in Carrying._fields]).near.keys() == carrying().near.keys()
    assert "carrying.json" in (tmp_path / learned.SUMS).read_text(encoding="utf-8")
