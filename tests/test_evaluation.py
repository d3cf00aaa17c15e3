"""`quoth eval`: what it prints and writes, its exit codes, and that its figures agree with one another."""

import json
import sys
from pathlib import Path

import ir_measures
import pytest

from calling import Call, Ran
from gold_files import squad, write_rows, write_squad
from quoth.answering import answer
from quoth.evaluation.asking import ask_gold, ask_off_topic
from quoth.evaluation.figures import FIGURES
from quoth.evaluation.gold_files import read_gold
from quoth.evaluation.judging import judge, shown_by
from quoth.evaluation.sweeping import sweep
from quoth.model import Answer, Conversation, Settings

pytestmark = pytest.mark.usefixtures("here")

BRIDGE = "The bridge opened in May 1883.\nThe opening cost 15 million dollars.\n"
OPENED = {
    "id": "opened",
    "kind": "when",
    "question": "When did the bridge open?",
    "evidence": [{"start": 0, "end": 30, "text": BRIDGE[:30]}],
    "answers": ["May 1883"],
}
OFF_TOPIC = {"id": "bread", "question": "How do I bake sourdough bread?", "answerable": False}
# Gold that no program can reach: the sentence that does not say it.
UNREACHED = {
    "id": "cost",
    "question": "When did the bridge open at last?",
    "evidence": [{"start": 31, "end": 67}],
}
GREETING = {"id": "hi", "kind": "smalltalk", "question": "Hello!", "answerable": False}


@pytest.fixture
def gold(here: Path) -> str:
    """A folder to work in, with a document and gold questions on it."""
    Path("bridge.txt").write_text(BRIDGE, encoding="utf-8")
    write_rows(here, OPENED, OFF_TOPIC, UNREACHED, GREETING)
    return "gold.jsonl"


def figures(ran: Ran) -> dict[str, float | None]:
    return {name: found["value"] for name, found in json.loads(ran.out)["figures"].items()}


# What is shown


def test_a_figure_for_each_stage(gold: str, call: Call) -> None:
    ran = call("eval", gold, "-d", "bridge.txt")
    assert (ran.code, ran.err) == (0, "")
    first, _, heading, *lines = ran.out.splitlines()
    assert first == "gold.jsonl: 2 answerable, 1 unanswerable, 1 small talk questions"
    assert heading.split() == ["stage", "figure", "value", "95%", "interval", "questions"]
    shown = {name: line.split() for line in lines for name in line.split()[1:3]}
    assert shown["hit@1"] == ["ranking", "hit@1", "0.500", "0.000", "to", "1.000", "2"]
    assert shown["recall@12"][1:3] == ["recall@12", "1.000"]
    assert shown["abstain"][2] == "1.000"
    assert "off-topic-auroc" not in shown
    assert "when 1/1" in ran.out


def test_json_has_every_figure_and_curve(gold: str, call: Call, capsys: pytest.CaptureFixture[str]) -> None:
    ran = call("eval", gold, "-d", "bridge.txt", "--json", "--errors", "--sweep", "min-confidence=0:1:0.5")
    row = json.loads(ran.out)
    assert ran.out.count("\n") == 1
    assert list(row) == [
        "schema", "gold", "questions", "figures", "right", "risk_coverage", "calibration", "sweep", "errors"
    ]  # fmt: skip
    assert row["schema"] == "quoth.eval/1"
    assert row["questions"] == {"answerable": 2, "unanswerable": 1, "smalltalk": 1, "off-topic": 0}
    assert list(row["figures"]) == [figure.name for figure in FIGURES]
    assert row["figures"]["hit@1"] == {"value": 0.5, "low": 0.0, "high": 1.0, "questions": 2}
    assert row["figures"]["off-topic-auroc"]["value"] is None
    assert [each["min_confidence"] for each in row["sweep"]] == [0, 0.5, 1]
    assert [(each["id"], each["problem"], each["gold"]) for each in row["errors"]] == [
        ("cost", "wrong evidence", ["1.2"])
    ]
    assert row["risk_coverage"][-1]["coverage"] == 1
    assert sum(part["questions"] for part in row["calibration"]) == 3


def test_errors_and_sweep_as_text(gold: str, call: Call) -> None:
    ran = call("eval", gold, "-d", "bridge.txt", "--errors", "--sweep", "min-confidence=0:1:0.5")
    assert "\nwrong evidence: cost: When did the bridge open at last?\n  said    May 1883\n" in ran.out
    assert "  cited   The bridge opened in May 1883.\n  gold    1.2\n" in ran.out
    swept = ran.out.partition("min-confidence  answered  precision")[2].splitlines()[1:4]
    assert [line.split()[0] for line in swept] == ["0", "0.5", "1"]
    assert swept[2].split() == ["1", "0.000", "-", "0.000", "0.000", "0.000", "1.000", "1.000"]


def test_the_threshold_for_an_error(gold: str, call: Call) -> None:
    ran = call("eval", gold, "-d", "bridge.txt", "--for-error", "0.1")
    heading, measured, told = ran.out.splitlines()[-3:]
    assert (
        heading.split()
        == "at most 0.1 wrong min-confidence answers of all wrong of answers 95% bound".split()
    )
    least = float(measured.removeprefix("on these questions").split()[0])
    assert 0 < least < 1
    assert measured.split()[-5:] == ["1", "0.33", "0", "0.000", "0.950"]
    assert told == "No --min-confidence keeps wrong answers to 0.1 on others like them."
    row = json.loads(call("eval", gold, "-d", "bridge.txt", "--for-error", "0.1", "--json").out)
    found = {"answered": 0.333333, "answers": 1, "wrong": 0, "error": 0.0, "bound": 0.95}
    by_these = {"min_confidence": least, **found}
    assert row["for_error"] == {"share": 0.1, "measured": by_these, "bounded": None}
    kept = call("ask", "-d", "bridge.txt", "--min-confidence", str(least), str(OPENED["question"]))
    assert kept.code == 0


def test_the_shipped_article_is_the_default_document(tmp_path: Path, call: Call) -> None:
    question = {"question": "What did the Iraqi government announce?", "evidence": [{"start": 0, "end": 150}]}
    ran = call("eval", write_rows(tmp_path, question), "--json")
    assert figures(ran)["recall@12"] == 1


def test_a_follow_up_is_asked_in_its_conversation(gold: str, call: Call) -> None:
    then = {**UNREACHED, "question": "And how much did it cost?", "conversation": "c"}
    path = write_rows(Path(), {**OPENED, "conversation": "c"}, then, name="talk.jsonl")
    assert call("eval", path, "-d", "bridge.txt", "-o", "e.jsonl").code == 0
    assert call("batch", path, "-d", "bridge.txt", "-o", "b.jsonl").code == 0
    assert Path("e.jsonl").read_bytes() == Path("b.jsonl").read_bytes()


# Bars


@pytest.mark.parametrize(
    ("bars", "code", "told"),
    [
        (("--fail-under", "hit@1=0.5"), 0, ""),
        (("--fail-under", "hit@1=0.51"), 1, "hit@1 is 0.5000, under 0.51.\n"),
        (("--fail-over", "false-abstain=0"), 0, ""),
        (("--fail-over", "abstain=0.9"), 1, "abstain is 1.0000, over 0.9.\n"),
        (
            ("--fail-under", "hit@1=1", "--fail-under", "recall@12=1", "--fail-under", "hit@3=2"),
            1,
            "hit@1 is 0.5000, under 1.\nhit@3 is 1.0000, under 2.\n",
        ),
        (("--fail-under", "hit@2=1"), 2, "--fail-under hit@2=1 names no figure. There are: recall@12, "),
        (("--fail-over", "hit@1"), 2, "--fail-over hit@1 has no number. Write it hit@1=0.8."),
        (("--fail-under", "hit@1=nan"), 2, "--fail-under hit@1=nan has no number."),
        (("--fail-under", "off-topic-auroc=0.9"), 2, "No question of the gold file shows off-topic-auroc."),
    ],
)
def test_bars(gold: str, bars: tuple[str, ...], code: int, told: str, call: Call) -> None:
    ran = call("eval", gold, "-d", "bridge.txt", *bars)
    assert ran.code == code
    assert ran.err.startswith(told)
    assert ran.err.count("\n") == max(1, told.count("\n")) * bool(code)


# SQuAD


def test_squad_articles_are_documents_of_their_own(tmp_path: Path, call: Call) -> None:
    path = write_squad(tmp_path)
    ran = call("eval", path, "--off-topic", "--json")
    row = json.loads(ran.out)
    assert row["questions"] == {"answerable": 7, "unanswerable": 2, "smalltalk": 0, "off-topic": 9}
    assert row["figures"]["off-topic-auroc"]["questions"] == 16
    assert row["figures"]["recall@12"]["value"] == 1
    assert row["figures"]["off-topic-auroc"]["value"] > 0.9
    assert figures(call("eval", path, "--json"))["off-topic-auroc"] is None


def test_trec_files_give_ir_measures_the_same_figures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call
) -> None:
    path = write_squad(tmp_path)
    monkeypatch.chdir(tmp_path)
    ours = figures(call("eval", path, "--trec-run", "run.txt", "--qrels", "qrels.txt", "--json"))
    success, rank, gain = ir_measures.Success @ 12, ir_measures.RR, ir_measures.nDCG @ 10
    theirs = ir_measures.calc_aggregate(
        [success, rank, gain, ir_measures.R @ 12],
        list(ir_measures.read_trec_qrels("qrels.txt")),
        list(ir_measures.read_trec_run("run.txt")),
    )
    assert (ours["recall@12"], ours["mrr"], ours["ndcg@10"]) == pytest.approx(
        (theirs[success], theirs[rank], theirs[gain]), abs=1e-6
    )
    assert ours["recall@12"] == theirs[ir_measures.R @ 12]  # one gold sentence to a question
    lines = [line.split() for line in Path("run.txt").read_text().splitlines()]
    assert {len(line) for line in lines} == {6}
    assert Path("qrels.txt").read_text().splitlines()[0] == "Bridge%201 0 1.1 1"


def test_a_sweep_says_what_asking_again_would(tmp_path: Path) -> None:
    documents = read_gold(write_squad(tmp_path), pytest.fail)
    outcomes = list(ask_gold(documents, lambda *_: None))
    asked = [(document.indexed, question) for document in documents for question in document.questions]
    for row in sweep(outcomes, (0.05, 0.5, 0.9)):
        settings = Settings(min_confidence=row.min_confidence)
        replies = [answer(q.question, index, Conversation(), settings) for index, q in asked]
        verdicts = [judge(q, shown_by(reply)) for (_, q), reply in zip(asked, replies, strict=True)]
        assert row.answered == sum(isinstance(reply, Answer) for reply in replies) / len(replies)
        assert row.hit1 == pytest.approx(sum(each.hit1 for each in verdicts) / 7)
        assert row.f1 == pytest.approx(sum(each.f1 or 0 for each in verdicts) / 7)


def test_off_topic_questions_go_to_the_next_article(tmp_path: Path) -> None:
    documents = read_gold(write_squad(tmp_path), pytest.fail)
    outcomes = list(ask_off_topic(documents, lambda *_: None))
    assert {outcome.group for outcome in outcomes} == {"off-topic"}
    ranked = {outcome.question.id: {item.name[0] for item in outcome.ranking} for outcome in outcomes}
    assert all(names <= ({"2"} if name.startswith("Bridge") else {"1"}) for name, names in ranked.items())
    assert set().union(*ranked.values()) == {"1", "2"}


# Two answer files


def test_two_files_are_compared_question_by_question(gold: str, call: Call) -> None:
    assert call("eval", gold, "-d", "bridge.txt", "-o", "a.jsonl").code == 0
    rows = [json.loads(line) for line in Path("a.jsonl").read_text().splitlines()]
    assert [(row["id"], row["status"]) for row in rows] == [
        ("opened", "answered"), ("bread", "abstained"), ("cost", "answered"), ("hi", "chat")
    ]  # fmt: skip
    cost = {"label": 1, "start": 31, "end": 67, "text": BRIDGE[31:67]}
    rows[0]["short_answer"]["text"] = "1883"
    rows[1] |= {"status": "answered", "citations": [cost], "answer": "Bake it."}
    rows[2]["citations"] = [cost]
    write_rows(Path(), *rows[:3], {**rows[3], "id": "of no gold question"}, name="b.jsonl")
    ran = call("eval", gold, "-d", "bridge.txt", "--compare", "a.jsonl", "b.jsonl", "--json")
    row = json.loads(ran.out)
    assert (ran.code, ran.err) == (0, "")
    assert row["right"] == {"both": 1, "first": 2, "second": 1, "neither": 0}
    assert row["missing"] == {"first": 0, "second": 1}
    assert row["mcnemar"] == 1
    assert [(each["id"], each["right"]) for each in row["differences"]] == [
        ("bread", "first"), ("cost", "second"), ("hi", "first")
    ]  # fmt: skip
    compared = {name: (each["first"], each["second"]) for name, each in row["figures"].items()}
    assert compared["right"] == (0.75, 0.5)
    assert compared["hit@1"] == (0.5, 1)
    assert compared["f1"] == (1, pytest.approx(2 / 3))
    text = call("eval", gold, "-d", "bridge.txt", "--compare", "a.jsonl", "b.jsonl", "--errors").out
    assert "right: both 1, only A 2, only B 1, neither 0; McNemar p = 1\n" in text
    assert "B lacks 1 of the questions: they count as wrong.\n" in text
    assert "\nonly A: bread: How do I bake sourdough bread?\n" in text
    assert "  B  answered: Bake it.\n" in text


def test_eval_and_compare_judge_alike(gold: str, call: Call) -> None:
    asked = ("eval", gold, "-d", "bridge.txt", "--json")
    measured = figures(call(*asked, "-o", "a.jsonl"))
    compared = json.loads(call(*asked, "--compare", "a.jsonl", "a.jsonl").out)["figures"]
    for name in ("hit@1", "em", "f1"):
        assert compared[name]["first"] == compared[name]["second"] == measured[name]
        assert (compared[name]["low"], compared[name]["high"]) == (0, 0)


CHAT = '{"schema": "quoth.answer/1", "id": "a", "status": "chat", "citations": []}'
NO_ROW = "a.jsonl, line 1: that is no quoth.answer/1 row. Make it with "
NO_ANSWERS = {
    "{": NO_ROW,
    "[]": NO_ROW,
    '{"id": "a"}': NO_ROW,
    CHAT.replace("answer/1", "answer/2"): NO_ROW,
    CHAT.replace('"a"', "null"): NO_ROW,
    CHAT.replace("[]", "[{}]"): NO_ROW,
    CHAT.replace("chat", "maybe"): NO_ROW,
    f"{CHAT}\n{CHAT}": "a.jsonl, line 2: the id a came before. Mak",
}


@pytest.mark.parametrize("lines", NO_ANSWERS)
def test_a_file_that_holds_no_answers(gold: str, lines: str, call: Call) -> None:
    write_rows(Path(), lines, name="a.jsonl")
    ran = call("eval", gold, "-d", "bridge.txt", "--compare", "a.jsonl", "a.jsonl")
    assert ran.code == 2
    assert ran.err.startswith(NO_ANSWERS[lines])


# The chart


def test_a_chart_is_written(gold: str, call: Call) -> None:
    ran = call("eval", gold, "-d", "bridge.txt", "--plot", "chart.svg")
    assert (ran.code, ran.err) == (0, "")
    assert "gold.jsonl: 3 questions" in Path("chart.svg").read_text(encoding="utf-8")


def test_without_matplotlib_one_line_says_how_to_get_it(
    gold: str, monkeypatch: pytest.MonkeyPatch, call: Call
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    ran = call("eval", gold, "-d", "bridge.txt", "--plot", "chart.svg")
    assert ran == Ran(2, "", "--plot needs matplotlib. Install it: pip install 'quoth[plot]'.\n")
    assert call("eval", gold, "-d", "bridge.txt").code == 0


# What can not be run


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("none.jsonl",), "none.jsonl does not exist."),
        (("gold.jsonl",), "gold.jsonl, line 1: no such evidence at 0 to 30 of the document."),
        (("gold.jsonl", "-d", "none.txt"), "none.txt"),
        (("gold.jsonl", "-d", "bridge.txt", "-x", "index"), "-d and -x both say what to read."),
        (("squad.json", "-d", "bridge.txt"), "The articles of squad.json are its documents."),
        (("-", "-d", "-"), "Standard input can't be both the document and the questions."),
        (("gold.jsonl", "-d", "bridge.txt", "--off-topic"), "--off-topic asks each article's questions"),
        (("gold.jsonl", "-d", "bridge.txt", "--plot", "a.gif"), "a.gif is neither .svg nor .png."),
        (("gold.jsonl", "-d", "bridge.txt", "--plot", "none/a.svg"), "There is no folder none."),
        (("gold.jsonl", "-d", "bridge.txt", "--qrels", "-"), "Standard output is for the figures."),
        (("gold.jsonl", "-d", "bridge.txt", "--trec-run", "none/run"), "none/run can't be written"),
        (("gold.jsonl", "-d", "bridge.txt", "-o", "gold.jsonl"), "gold.jsonl is read as well as written."),
        (("gold.jsonl", "-d", "bridge.txt", "--sweep", "0:1:0.1"), "--sweep 0:1:0.1 is no range of"),
        (("gold.jsonl", "--sweep", "min-confidence=0:2:0.1"), "--sweep min-confidence=0:2:0.1 is no range"),
        (("gold.jsonl", "--sweep", "min-confidence=0:1:0"), "--sweep min-confidence=0:1:0 is no range"),
        (("gold.jsonl", "--sweep", "min-confidence=0:1:nan"), "--sweep min-confidence=0:1:nan is no range"),
        (("gold.jsonl", "--sweep", "min-confidence=0:1:1e-9"), "--sweep min-confidence=0:1:1e-9 has over"),
        (("gold.jsonl", "--for-error", "10"), "--for-error"),
        (("gold.jsonl", "--compare", "a", "b", "--off-topic"), "--compare asks nothing"),
        (("gold.jsonl", "--compare", "a", "b", "--for-error", "0.1"), "--compare asks nothing"),
        (("gold.jsonl", "--compare", "a", "b", "--fail-under", "em=1"), "--compare asks nothing"),
        (("gold.jsonl", "-d", "bridge.txt", "--compare", "none.jsonl", "b"), "none.jsonl does not exist."),
    ],
)
def test_what_can_not_be_run_is_told_in_a_line(
    gold: str, words: tuple[str, ...], problem: str, call: Call
) -> None:
    Path("squad.json").write_text(json.dumps(squad()))
    before = {path: path.read_bytes() for path in Path().iterdir() if path.is_file()}
    ran = call("eval", *words)
    assert (ran.code, ran.out) == (2, "")
    assert problem in ran.err
    assert ran.err.count("\n") == 1
    assert {path: path.read_bytes() for path in Path().iterdir() if path.is_file()} == before
