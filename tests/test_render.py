import json
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents import ask
from quoth.answering.confidence import SURE, THRESHOLD, Appraisal
from quoth.model import Answer, Article, Award, Index, Reason, Reply, Sentence, ShortAnswer, Span
from quoth.terminal import explain
from quoth.terminal.grepped import position
from quoth.terminal.layout import Line, Piece, View, marked
from quoth.terminal.links import has_links, uri_of, without_links
from quoth.terminal.markdown import escaped
from quoth.terminal.render import Format, render
from quoth.terminal.replies import reply_lines
from quoth.terminal.screen import Screen
from quoth.terminal.styling import styled_text
from replies import ABSTENTION, ANSWER, CHAT, INDEX, SENTENCE_ONLY, citation, question, short

UNSURE = SURE - 0.01
YES_NO = question("Did it cost a lot?")._replace(answer_type="yesno")
CLOSE = ABSTENTION._replace(
    question=ask("Which people painted and crossed it?"),
    nearest=(citation(3), citation(1, label=2)),
    reason=Reason("low-confidence", "No sentence says this clearly enough."),
)

SHOWN: tuple[tuple[str, Reply, View, str], ...] = (
    ("the short answer, its sentence, its place", ANSWER, View(INDEX), """\
About 5,300 people
  About 5,300 people crossed it on the first day.
  [1] texts/bridge.txt, paragraph 2, sentence 4
"""),
    ("without a short answer the sentence comes first", SENTENCE_ONLY, View(INDEX), """\
It cost 15 million dollars.
  [1] texts/bridge.txt, paragraph 1, sentence 2
"""),
    ("a follow-up shows the question that was answered",
     SENTENCE_ONLY._replace(question=question("And its price?", "What did the bridge cost?")), View(INDEX),
     """\
≈ What did the bridge cost?
It cost 15 million dollars.
  [1] texts/bridge.txt, paragraph 1, sentence 2
"""),
    ("a computed number shows its steps, and every sentence it comes from",
     ANSWER._replace(short_answer=ShortAnswer("9,700", None), derivation="15,000 [1] − 5,300 [2] = 9,700",
     citations=(citation(1), citation(3, label=2))), View(INDEX), """\
9,700
15,000 [1] − 5,300 [2] = 9,700
  It cost 15 million dollars.
  [1] texts/bridge.txt, paragraph 1, sentence 2

  About 5,300 people crossed it on the first day.
  [2] texts/bridge.txt, paragraph 2, sentence 4
"""),
    ("an answer that isn't sure says so, and what its sentence has for the question's words",
     ANSWER._replace(confidence=UNSURE), View(INDEX), """\
Not sure: About 5,300 people
  About 5,300 people crossed it on the first day.
  [1] texts/bridge.txt, paragraph 2, sentence 4
  matched: cross ~ crossed · nothing for: peopl
"""),
    ("so does a sentence", SENTENCE_ONLY._replace(confidence=UNSURE), View(INDEX), """\
Not sure:
  It cost 15 million dollars.
  [1] texts/bridge.txt, paragraph 1, sentence 2
"""),
    ("and neither yes nor no", SENTENCE_ONLY._replace(confidence=UNSURE, question=YES_NO), View(INDEX), """\
Not sure. The article says:
  It cost 15 million dollars.
  [1] texts/bridge.txt, paragraph 1, sentence 2
"""),
    ("neither yes nor no, but surely what the article says", SENTENCE_ONLY._replace(question=YES_NO),
     View(INDEX), """\
The article says:
It cost 15 million dollars.
  [1] texts/bridge.txt, paragraph 1, sentence 2
"""),
    ("of several citations the first one says what is matched",
     ANSWER._replace(confidence=UNSURE, citations=(citation(3), citation(1, label=2))), View(INDEX), """\
Not sure: About 5,300 people
  About 5,300 people crossed it on the first day.
  [1] texts/bridge.txt, paragraph 2, sentence 4
  matched: cross ~ crossed · nothing for: peopl

  It cost 15 million dollars.
  [2] texts/bridge.txt, paragraph 1, sentence 2
"""),
    ("neighbours are told from the cited sentence by more than colour; its line break is a space",
     ANSWER._replace(citations=(citation(2),), confidence=UNSURE, short_answer=None), View(INDEX, context=1),
     """\
Not sure:
    It cost 15 million dollars.
  > Engineers from Trenton built it.
    [1] texts/bridge.txt, paragraph 2, sentence 3
    nothing for: peopl, cross
    About 5,300 people crossed it on the first day.
"""),
    ("context stops at the article's edges", SENTENCE_ONLY._replace(citations=(citation(0),)),
     View(INDEX, context=1), """\
  > The bridge opened in May 1883.
    [1] texts/bridge.txt, paragraph 1, sentence 1
    It cost 15 million dollars.
"""),
    ("an abstention: why, and the one sentence that is closest", ABSTENTION, View(INDEX), """\
The article doesn't say.
Nothing in it mentions “painted”.
  Closest: Engineers from Trenton built it.
  [1] texts/bridge.txt, paragraph 2, sentence 3
"""),
    ("what the closest sentence has for the question's words says more than that it is not enough", CLOSE,
     View(INDEX), """\
The article doesn't say.
  Closest: About 5,300 people crossed it on the first day.
  [1] texts/bridge.txt, paragraph 2, sentence 4
  matched: people, crossed · nothing for: painted
"""),
    ("where it has nothing for words that the reason names, they are not named twice",
     CLOSE._replace(nearest=(citation(0),), reason=Reason("terms-missing", "No sentence has them.",
     ("people", "painted", "crossed"))), View(INDEX), """\
The article doesn't say.
No sentence has them.
  Closest: The bridge opened in May 1883.
  [1] texts/bridge.txt, paragraph 1, sentence 1
"""),
    ("the closest sentence among its neighbours", CLOSE, View(INDEX, context=1), """\
The article doesn't say.
    Engineers from Trenton built it.
  > Closest: About 5,300 people crossed it on the first day.
    [1] texts/bridge.txt, paragraph 2, sentence 4
    matched: people, crossed · nothing for: painted
"""),
    ("what is denied is said by the sentence that does",
     CLOSE._replace(reason=Reason("denied", "The article says otherwise.")), View(INDEX), """\
The article doesn't say.
The article says:
  About 5,300 people crossed it on the first day.
  [1] texts/bridge.txt, paragraph 2, sentence 4
"""),
    ("a false premise is put right, and the sentence that does follows",
     CLOSE._replace(reason=Reason("false-premise", "The article says 5,300, not 600.")), View(INDEX), """\
The article doesn't say.
The article says 5,300, not 600.
  About 5,300 people crossed it on the first day.
  [1] texts/bridge.txt, paragraph 2, sentence 4
"""),
    ("nothing near: nothing said about it", ABSTENTION._replace(nearest=()), View(INDEX),
     "The article doesn't say.\nNothing in it mentions “painted”.\n"),
    ("small talk cites nothing", CHAT, View(INDEX), "Hello.\nAsk me about the article.\n"),
)  # fmt: skip


def shown(lines: Iterable[Line]) -> str:
    return "".join(f"{line.text}\n" for line in lines)


EXPLAINED = """\
About 5,300 people
  About 5,300 people crossed it on the first day.
  [1] texts/bridge.txt, paragraph 2, sentence 4

matched      cross ~ crossed
missing      peopl
near         1: The bridge opened in May 1883.

answer type  quantity
terms        peopl, cross
confidence   0.93
    0.50 x   4.00 =   2.00  signal 1
                      2.00  log-odds that the article speaks of it
    0.50 x   4.00 =   2.00  signal 1
    1.00 x  -0.50 =  -0.50  signal 2
                      1.50  log-odds of being right, where it does
candidate 1: texts/bridge.txt, paragraph 2, sentence 4
  About 5,300 people crossed it on the first day.
    0.50 x   3.00 =   1.50  rule 1
    0.50 x   2.00 =   1.00  rule 2
    0.50 x  -0.50 =  -0.25  rule 3
                      2.25  score
  peopl: nothing · cross ~ crossed .67 (spelling)
candidate 2: texts/bridge.txt, paragraph 1, sentence 1
  The bridge opened in May 1883.
    0.50 x   1.00 =   0.50  rule 1
                      0.50  score
  1.75 points behind candidate 1: 1.00 by “rule 1”
  peopl: nothing · cross: nothing
"""


def test_the_explanation_sums_to_the_score(monkeypatch: pytest.MonkeyPatch) -> None:
    topic = (Award("signal 1", 0.5, 4.0),)
    right = (Award("signal 1", 0.5, 4.0), Award("signal 2", 1.0, -0.5))
    monkeypatch.setattr(explain, "appraise", lambda *_: Appraisal(topic, right, 0.9))
    assert shown(render(ANSWER, View(INDEX, explain=True))) == EXPLAINED


MARKDOWN: tuple[tuple[str, Reply, View, str], ...] = (
    ("answer", ANSWER._replace(confidence=UNSURE), View(INDEX), """\
### How many people crossed it?

Not sure: **About 5,300 people**

> **About 5,300 people** crossed it on the first day.
>
> — \\[1\\] texts/bridge.txt, paragraph 2, sentence 4

matched: cross \\~ crossed · nothing for: peopl
"""),
    ("context", SENTENCE_ONLY, View(INDEX, context=1), """\
### What did it cost?

> The bridge opened in May 1883.
>
> → It cost 15 million dollars.
>
> Engineers from Trenton built it.
>
> — \\[1\\] texts/bridge.txt, paragraph 1, sentence 2
"""),
    ("abstention", ABSTENTION._replace(nearest=(citation(2),)), View(INDEX), """\
### Who painted it?

**The article doesn't say.** Nothing in it mentions “painted”.

Closest:

> Engineers from Trenton built it.
>
> — \\[1\\] texts/bridge.txt, paragraph 2, sentence 3
"""),
    ("what matches is emphasised, what answers is strong", CLOSE, View(INDEX), """\
### Which people painted and crossed it?

**The article doesn't say.**

Closest:

> About 5,300 *people* *crossed* it on the first day.
>
> — \\[1\\] texts/bridge.txt, paragraph 2, sentence 4

matched: people, crossed · nothing for: painted
"""),
    ("denied", CLOSE._replace(reason=Reason("denied", "The article says otherwise.")), View(INDEX), """\
### Which people painted and crossed it?

**The article doesn't say.**

The article says:

> About 5,300 people crossed it on the first day.
>
> — \\[1\\] texts/bridge.txt, paragraph 2, sentence 4
"""),
    ("chat", CHAT, View(INDEX), "### hello\n\nHello. Ask me about the article.\n"),
)  # fmt: skip


def test_json_is_the_row_on_one_line_and_explains_every_candidate() -> None:
    (line,) = render(ANSWER, View(INDEX, explain=True), "json")
    row = json.loads(line.text)
    assert (row["schema"], row["status"]) == ("quoth.answer/1", "answered")
    assert row["short_answer"]["text"] == "About 5,300 people"
    assert not line.wrap
    first, second = row["explanation"]["candidates"]
    assert sum(award["points"] for award in first["awards"]) == first["score"] == 2.25
    assert (first["matched"], first["missing"]) == (["cross"], ["peopl"])
    assert second["sentence"] == 1


@pytest.mark.parametrize(("text", "quoted"), [
    ("see [note 4] and `code`", "see \\[note 4\\] and \\`code\\`"),
    ("a_b *c* <d> & \\e", "a\\_b \\*c\\* \\<d\\> \\& \\\\e"),
    ("# not a heading", "\\# not a heading"),
    ("- not a list\nnor this", "\\- not a list nor this"),
    ("1883. not a list either", "1883\\. not a list either"),
    ("1883 stays", "1883 stays"),
    ("\x1b[1m", "\\\\x1b\\[1m"),
])  # fmt: skip
def test_markdown_takes_text_as_text(text: str, quoted: str) -> None:
    assert escaped(text) == quoted


@pytest.mark.parametrize("form", ["text", "markdown"])
@pytest.mark.parametrize("reply", [ANSWER, SENTENCE_ONLY, ABSTENTION, CHAT])
def test_an_answer_in_text_has_no_blank_line_inside_and_none_at_its_end(reply: Reply, form: Format) -> None:
    rows = [line.text for line in render(reply, View(INDEX), form)]
    assert rows[-1].strip()
    assert form == "markdown" or all(row.strip() for row in rows)


@pytest.mark.parametrize("form", ["text", "markdown"])
@pytest.mark.parametrize("confidence", [0.0, THRESHOLD, UNSURE, SURE, 1.0])
@pytest.mark.parametrize("reply", [ANSWER, SENTENCE_ONLY, SENTENCE_ONLY._replace(question=YES_NO)])
def test_words_tell_what_is_sure(reply: Answer, confidence: float, form: Format) -> None:
    said = shown(render(reply._replace(confidence=confidence), View(INDEX), form))
    assert said.count("Not sure") == (confidence < SURE)
    assert said == shown(
        render(reply._replace(confidence=SURE if confidence >= SURE else 0), View(INDEX), form)
    )


@given(st.text(min_size=1), st.data())
def test_marking_loses_nothing_and_adds_nothing(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    stop = data.draw(st.integers(start, len(text)))
    sentence = Sentence(0, 0, 1, 1, Span(7, 7 + len(text)), text)
    whole = "".join(piece.text for piece in marked(sentence, ()))
    pieces = marked(sentence, [Span(7 + start, 7 + stop)])
    if text.isprintable():
        # A run of spaces may be cut in two by the mark; nothing else may differ.
        assert "".join(piece.text for piece in pieces).split() == whole.split()
        assert start == stop or any(piece.style == "answer" for piece in pieces)


def hostile_index() -> Index:
    text = "He\x1b[2J said\u202e [note 4] \x9bthe\ud800 end."
    source = Article(text, "\x1b]0;owned\x07", "a\x1b[31m.txt", "0" * 64)
    sentence = Sentence(0, 0, 1, 1, Span(0, len(text)), text)
    return Index((source,), (sentence,), (), (), (0,), (), b"\0")


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_a_document_gives_the_terminal_no_orders(form: Format) -> None:
    index = hostile_index()
    reply = SENTENCE_ONLY._replace(
        question=question("what\x1b[2J?", "what\x9b?"), citations=(citation(0, source=index),)
    )
    text = shown(render(reply, View(index, explain=True), form))
    assert "[note 4]" in text.replace("\\[", "[").replace("\\]", "]")
    assert not set("\x1b\x9b\u202e\ud800") & set(text)
    assert "x1b" in text


STYLED = "\x1b[1mAbout 5,300 people\x1b[0m"


@pytest.mark.parametrize(("styled", "colored", "bold", "magenta"), [
    (True, True, True, True),
    (True, False, True, False),
    (False, False, False, False),
])  # fmt: skip
def test_styles(styled: bool, colored: bool, bold: bool, magenta: bool) -> None:
    text = styled_text(reply_lines(ANSWER, View(INDEX)), styled, colored, wrapped=False)
    assert (text.count(STYLED) == 2) is bold
    assert ("\x1b[35m" in text) is magenta
    assert ("\x1b" in text) is styled


def test_what_matches_is_underlined_and_named_where_nothing_can_be() -> None:
    styled = styled_text(reply_lines(CLOSE, View(INDEX)), styled=True, colored=False, wrapped=False)
    assert "\x1b[4mpeople\x1b[0m\x1b[2m \x1b[0m\x1b[4mcrossed\x1b[0m\x1b[2m it on" in styled
    assert "matched: people, crossed" in shown(reply_lines(CLOSE, View(INDEX)))


MEANT = ANSWER._replace(question=ANSWER.question._replace(about=("the bridge",)))
WEIGHTS: tuple[tuple[str, Reply, list[str]], ...] = (
    ("sure is bold", ANSWER, [STYLED, f"  {STYLED} crossed it on the first day."]),
    ("not sure is plain", ANSWER._replace(confidence=UNSURE),
     ["Not sure: About 5,300 people", "  \x1b[3mAbout 5,300 people\x1b[0m crossed it on the first day."]),
    ("a sentence that is not sure", SENTENCE_ONLY._replace(confidence=UNSURE),
     ["Not sure:", "  It cost 15 million dollars."]),
    ("no answer is dim", ABSTENTION,
     ["\x1b[2mThe article doesn't say.\x1b[0m", "Nothing in it mentions “painted”.",
      "  \x1b[2mClosest: \x1b[0m\x1b[2mEngineers from Trenton built it.\x1b[0m"]),
    ("what was meant is to be checked", MEANT, ["≈ How many people crossed it? · about: the bridge"]),
)  # fmt: skip


@pytest.mark.parametrize(("reply", "rows"), [row[1:] for row in WEIGHTS], ids=[row[0] for row in WEIGHTS])
def test_a_weight_tells_what_is_sure(reply: Reply, rows: list[str]) -> None:
    text = styled_text(reply_lines(reply, View(INDEX)), styled=True, colored=False, wrapped=False)
    assert text.splitlines()[: len(rows)] == rows


# As grep writes it

TWO = ANSWER._replace(citations=(citation(3), citation(1, label=2)))
GREPPED: tuple[tuple[str, Reply, View, str], ...] = (
    ("a citation", ANSWER, View(INDEX),
     "texts/bridge.txt:4:24: About 5,300 people crossed it on the first day.\n"),
    ("several", TWO, View(INDEX),
     "texts/bridge.txt:4:24: About 5,300 people crossed it on the first day.\n"
     "texts/bridge.txt:1:32: It cost 15 million dollars.\n"),
    ("what stands around it", ANSWER, View(INDEX, context=1),
     "texts/bridge.txt-3-1- Engineers from Trenton built it.\n"
     "texts/bridge.txt:4:24: About 5,300 people crossed it on the first day.\n"),
    ("no answer", ABSTENTION, View(INDEX), ""),
    ("small talk", CHAT, View(INDEX), ""),
)  # fmt: skip


FORMS: tuple[tuple[Format, str, Reply, View, str], ...] = (
    *(("text", *row) for row in SHOWN),
    *(("markdown", *row) for row in MARKDOWN),
    *(("grep", *row) for row in GREPPED),
)


@pytest.mark.parametrize(("form", "what", "reply", "view", "text"), FORMS, ids=[row[1] for row in FORMS])
def test_what_is_written(form: Format, what: str, reply: Reply, view: View, text: str) -> None:
    assert shown(render(reply, view, form)) == text


@pytest.mark.parametrize("text", ["one\ntwo\n\nfour", "a\r\nb", "", "\n"])
def test_a_position_is_a_line_and_a_column(text: str) -> None:
    for offset in range(len(text)):
        line, column = position(text, offset)
        assert text.split("\n")[line - 1][: column - 1] == text[:offset].split("\n")[-1]


# Links

LINE = Line((Piece("[1] here.txt, paragraph 1", "place"),), "  ", source="here.txt")


@pytest.mark.parametrize("columns", [12, 80])
def test_a_place_is_a_link_to_its_file(columns: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", str(columns))
    screen = Screen(styled=True, wrapped=True, terminal=True, linked=True)
    plain = screen._replace(linked=False).rendered([LINE])
    assert screen.rendered([LINE]) == plain  # there is no such file
    Path("here.txt").touch()
    text = screen.rendered([LINE])
    rows = text.splitlines()
    assert without_links(text) == plain
    assert len(rows) == (1 if columns == 80 else 4)
    for row in rows:
        assert row.startswith("  \x1b]8;;file://")
        assert f"{quote(str(tmp_path))}/here.txt\x1b\\" in row
        assert row.endswith("\x1b]8;;\x1b\\")
    assert uri_of("here\x1b.txt") == ""
    Path("a b\x1b.txt").touch()
    assert uri_of("a b\x1b.txt").endswith("/a%20b%1B.txt")


@pytest.mark.parametrize(("environment", "known"), [
    ({}, False),
    ({"TERM": "xterm-256color"}, False),
    ({"TERM": "xterm-kitty"}, True),
    ({"TERM_PROGRAM": "WezTerm"}, True),
    ({"TERM_PROGRAM": "Apple_Terminal"}, False),
    ({"VTE_VERSION": "7600"}, True),
    ({"VTE_VERSION": "4800"}, False),
    ({"VTE_VERSION": "new"}, False),
    ({"WT_SESSION": "1"}, True),
    ({"VTE_VERSION": "7600", "FORCE_HYPERLINK": "0"}, False),
    ({"FORCE_HYPERLINK": "1"}, True),
])  # fmt: skip
def test_which_terminals_have_links(environment: dict[str, str], known: bool) -> None:
    assert has_links(environment) is known


WIDE = "東京には非常に多くの人が住んでいて、毎日電車で通勤しています。" * 3


@pytest.mark.parametrize("columns", [20, 79])
@pytest.mark.parametrize("text", ["word " * 60, WIDE, "https://example.org/" + "path" * 30])
def test_wrapping_keeps_to_the_width_and_hangs(
    text: str, columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rich.cells import cell_len

    monkeypatch.setenv("COLUMNS", str(columns))
    line = Line(marked(Sentence(0, 0, 1, 1, Span(0, len(text)), text), ()), lead="  > ")
    rows = styled_text([line], styled=False, colored=False, wrapped=True).splitlines()
    assert len(rows) > 1
    assert max(map(cell_len, rows)) <= columns
    assert rows[0].startswith("  > ")
    assert all(row.startswith("    ") and row == row.rstrip() for row in rows[1:])
    assert "".join(row[4:] for row in rows).replace(" ", "") == text.replace(" ", "")


def test_a_width_of_0_leaves_rows_to_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    screen = Screen(styled=True, wrapped=True, terminal=True)
    rows = len(tuple(reply_lines(ANSWER, View(INDEX))))
    assert screen.rendered(reply_lines(ANSWER, View(INDEX))).count("\n") > rows
    whole = screen._replace(width=0).rendered(reply_lines(ANSWER, View(INDEX)))
    assert whole.count("\n") == rows
    assert STYLED in whole


def test_data_is_never_wrapped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    (line,) = render(ANSWER, View(INDEX), "json")
    assert styled_text([line], styled=True, colored=True, wrapped=True) == f"{line.text}\n"


def test_the_answer_is_marked_only_where_it_stands() -> None:
    first = INDEX.sentences[3]
    span = short("5,300 people").span
    assert span is not None
    pieces = marked(first, [span])
    assert [(piece.text, piece.style) for piece in pieces] == [
        ("About ", ""),
        ("5,300 people", "answer"),
        (" crossed it on the first day.", ""),
    ]
    assert [piece.style for piece in marked(INDEX.sentences[0], [span])] == [""]
