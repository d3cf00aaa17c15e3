"""The library: `quoth.open`, what it gives, and what a program may rely on."""

import doctest
import gc
import json
import pickle
import re
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError
from pathlib import Path
from threading import Barrier

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

import quoth
import quoth.library
import replies
from documents import ROOT
from quoth.answering.confidence import SURE
from quoth.answering.matching import Matched
from quoth.library.notebook import escaped
from quoth.model import Answer, Citation, Reason, Sentence, ShortAnswer, Span
from quoth.rows import dumps
from quoth.terminal.cli import main

BRIDGE = "The bridge opened in May 1883.\nIt cost 15 million dollars.\nEngineers from Trenton built it.\n"
FERRY = "The ferry stopped in June 1884.\nNobody took it any more.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with two documents in it."""
    monkeypatch.setenv("QUOTH_CACHE_DIR", str(cache))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bridge.txt").write_text(BRIDGE, encoding="utf-8")
    (tmp_path / "ferry.txt").write_text(FERRY, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("module", [quoth, quoth.library])
def test_the_examples_in_the_documentation(module: object, folder: Path) -> None:
    (folder / "bridge.txt").write_text("The bridge opened in May 1883.\nIt cost 15 million dollars.\n")
    ran = doctest.testmod(module)  # type: ignore[arg-type]
    assert ran.attempted > 3
    assert ran.failed == 0


# What is opened


def test_without_a_path_it_is_the_article_that_comes_with_the_program() -> None:
    assert quoth.open().sources == (f"seeds/{next((ROOT / 'seeds').glob('*.txt')).name}",)


def test_paths_are_text_or_paths_one_or_several(folder: Path) -> None:
    assert quoth.open(Path("bridge.txt")).sources == ("bridge.txt",)
    both = quoth.open(["bridge.txt", folder / "ferry.txt"])
    assert both.sources == ("bridge.txt", (folder / "ferry.txt").as_posix())
    assert both.ask("When did the ferry stop?").citations[0].source.endswith("ferry.txt")
    (folder / "texts").mkdir()
    for name in ("bridge.txt", "ferry.txt"):
        (folder / name).rename(folder / "texts" / name)
    assert quoth.open("texts").sources == ("texts/bridge.txt", "texts/ferry.txt")


def test_an_index_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["index", "-d", "bridge.txt", "-o", "bridge.index"]) == 0
    document = quoth.open(index=Path("bridge.index"))
    assert str(document.ask("When did the bridge open?")) == "May 1883"
    assert repr(document) == "<quoth.Document bridge.txt: 3 sentences>"
    assert "When did the bridge open?" in document.questions


MISTAKES: dict[str, tuple[Callable[[], object], type[quoth.QuothError], str]] = {
    "no such file": (lambda: quoth.open("missing.txt"), quoth.InputError, "missing.txt does not exist"),
    "no document": (lambda: quoth.open([]), quoth.UsageError, "no document"),
    "no index": (lambda: quoth.open(index="."), quoth.IndexFolderError, "No index"),
    "both": (lambda: quoth.open("bridge.txt", index="x"), quoth.UsageError, "Give one of them"),
    "an empty question": (lambda: quoth.open("bridge.txt").ask(" \n"), quoth.UsageError, "is empty"),
    "no citation": (lambda: quoth.open("bridge.txt").ask("Who?", answers=0), quoth.UsageError, "cite 0"),
    "a percentage":
        (lambda: quoth.open("bridge.txt").ask("Who?", min_confidence=50), quoth.UsageError, "no probability"),
    "no number":
        (lambda: quoth.open("bridge.txt").conversation().ask("Who?", min_confidence=float("nan")),
         quoth.UsageError, "no probability"),
    "an empty query": (lambda: quoth.open("bridge.txt").search(""), quoth.UsageError, "is empty"),
    "nothing found": (lambda: quoth.open("bridge.txt").search("Who?", 0), quoth.UsageError, "1 or more"),
    "another document":
        (lambda: quoth.open("bridge.txt").read_context("ferry.txt", 1), quoth.UsageError,
         "Open: bridge.txt."),
    "sentence 0":
        (lambda: quoth.open("bridge.txt").read_context("bridge.txt", 0), quoth.UsageError, "numbered 1 to 3"),
    "behind the last":
        (lambda: quoth.open("bridge.txt").read_context("bridge.txt", 4), quoth.UsageError, "numbered 1 to 3"),
    "less than nothing around":
        (lambda: quoth.open("bridge.txt").read_context("bridge.txt", 1, -1), quoth.UsageError, "0 or more"),
}  # fmt: skip


@pytest.mark.parametrize("what", MISTAKES)
def test_a_mistake_says_what_is_wrong_and_what_to_do(what: str) -> None:
    call, kind, said = MISTAKES[what]
    with pytest.raises(kind, match=re.escape(said)) as caught:
        call()
    assert isinstance(caught.value, quoth.QuothError)
    assert caught.value.problem
    assert caught.value.remedy
    assert "\n" not in str(caught.value)


# What comes of a question

QUESTIONS = (
    "When did the bridge open?",
    "how much did the brigde cost?",
    "Who painted the ceiling?",
    "hello",
    "Summarize",
    "Did the bridge open in 1883?",
    "How much did   it\ncost?",
    "Who \ud800 was \x1b[31m it?",
)


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_row_is_what_the_command_prints(question: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["ask", "--json", "-d", "bridge.txt", "-n", "2", question])
    printed = capsys.readouterr().out
    assert dumps(quoth.open("bridge.txt").ask(question, answers=2).to_dict()) + "\n" == printed


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("least", [None, 0, 1])
def test_the_attributes_are_the_keys_of_the_row(question: str, least: float | None) -> None:
    reply = quoth.open("bridge.txt").ask(question, answers=3, min_confidence=least)
    row = reply.to_dict()
    assert (row.pop("schema"), row.pop("id")) == ("quoth.answer/1", None)
    for key, value in row.items():
        assert _as_row(getattr(reply, key)) == value, key
    assert bool(reply) == (row["status"] == "answered")
    assert str(reply) == reply.text != ""


def _as_row(value: object) -> object:
    """An attribute's value as JSON has it."""
    if isinstance(value, tuple) and not hasattr(value, "_asdict"):
        return [_as_row(each) for each in value]
    if hasattr(value, "_asdict"):
        return {**value._asdict(), "missing": list(value.missing)}  # type: ignore[attr-defined]
    names = getattr(value, "__dataclass_fields__", None)
    if names is None:
        return value
    row = {name: getattr(value, name) for name in names}
    # A row has these only where they are known.
    return {name: each for name, each in row.items() if each is not None or name not in ("page", "heading")}


def test_a_citation_tells_its_heading() -> None:
    Path("bridge.md").write_text("# The bridge\n\n## Repairs\n\nThe council closed it in 1954.\n")
    (cited,) = quoth.open("bridge.md").ask("When did the council close it?").citations
    assert (cited.heading, cited.page) == ("Repairs", None)


def test_options_are_those_of_the_command() -> None:
    document = quoth.open("bridge.txt")
    assert document.ask("how much did the brigde cost?").resolved == "how much did the bridge cost?"
    assert (
        document.ask("how much did the brigde cost?", exact=True).resolved == "how much did the brigde cost?"
    )
    assert not document.ask("Who sells zithers?")
    assert document.ask("When did the bridge open?", min_confidence=0)
    assert not document.ask("When did the bridge open?", min_confidence=1)
    Path("bridge.txt").write_text("The bridge opened in May 1883.\nThe bridge opened again in 1950.\n")
    for most in (1, 2):
        cited = quoth.open("bridge.txt").ask("When did the bridge open?", answers=most).citations
        assert [each.label for each in cited] == list(range(1, most + 1))


def test_a_row_is_the_callers_own() -> None:
    reply = quoth.open("bridge.txt").ask("When did the bridge open?")
    reply.to_dict()["citations"].clear()  # type: ignore[attr-defined]
    assert reply.to_dict()["citations"]


def test_replies_are_frozen_equal_and_can_be_pickled() -> None:
    document = quoth.open("bridge.txt")
    reply = document.ask("When did the bridge open?")
    with pytest.raises(FrozenInstanceError):
        reply.citations[0].text = "another"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        reply.answer = "another"  # type: ignore[misc]
    assert reply == document.ask("When did the bridge open?") != document.ask("Who built the bridge?")
    assert pickle.loads(pickle.dumps(reply)) == reply  # noqa: S301  # our own
    assert repr(reply) == "<quoth.Reply answered: 'May 1883'>"


def test_a_citation_is_a_slice_of_its_source() -> None:
    text = Path("bridge.txt").read_text(encoding="utf-8")
    document = quoth.open("bridge.txt")
    reply = document.ask("When did the bridge open?", answers=3)
    short = reply.short_answer
    assert short is not None
    assert text[short.start : short.end] == short.text == str(short)
    for each in (*reply.citations, *document.search("bridge"), *document.read_context("bridge.txt", 2)):
        assert text[each.start : each.end] == each.text == str(each)


# Conversations, search, context


def test_a_conversation_remembers_and_a_document_does_not() -> None:
    document = quoth.open("bridge.txt")
    talk = document.conversation()
    assert str(talk.ask("When did the bridge open?")) == "May 1883"
    assert talk.ask("And what did it cost?").resolved.endswith(" · about: bridge open; May 1883")
    assert "bridge" in talk.ask("Who built it?").resolved
    assert document.ask("Who built it?").resolved == "Who built it?"
    assert document.conversation().ask("Who built it?").resolved == "Who built it?"


def test_a_long_conversation_remembers_its_last_replies_alone() -> None:
    talk = quoth.open("bridge.txt").conversation()
    for _ in range(30):
        talk.ask("When did the bridge open?")
    assert len(talk._said) < 30
    assert not any(said.evidence for said in talk._said if isinstance(said, Answer))
    assert talk.ask("And what did it cost?").resolved.endswith(" · about: bridge open; May 1883")


def test_search_gives_the_sentences_that_have_to_do_with_it_best_first() -> None:
    document = quoth.open(["bridge.txt", "ferry.txt"])
    found = document.search("When did the bridge open?")
    assert found[0].text == "The bridge opened in May 1883."
    assert [each.label for each in found] == list(range(1, len(found) + 1))
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)
    assert document.search("When did the bridge open?", 1) == found[:1]
    assert document.search("When did the brigde open?")[0].text == found[0].text
    assert document.search("brigde", exact=True) == ()
    assert document.search("sourdough") == document.search("?") == ()
    assert len(document.search("bridge", 10**9)) <= 5


@pytest.mark.parametrize(
    ("sentence", "around", "numbers"),
    [(1, 0, [1]), (1, 1, [1, 2]), (2, 1, [1, 2, 3]), (3, 5, [1, 2, 3]), (3, 10**9, [1, 2, 3])],
)
def test_context_stays_in_its_document(sentence: int, around: int, numbers: list[int]) -> None:
    document = quoth.open(["ferry.txt", "bridge.txt"])
    read = document.read_context("bridge.txt", sentence, around)
    assert [each.sentence for each in read] == numbers
    assert {each.source for each in read} == {"bridge.txt"}


# Threads


@pytest.mark.slow
def test_many_threads_asking_one_document_get_what_one_would(folder: Path) -> None:
    lines = [f"The {number}th bridge opened in {1800 + number}. It was built of oak." for number in range(90)]
    (folder / "bridges.txt").write_text("\n".join(lines))
    questions = [f"When did the {number}th bridge open?" for number in range(0, 90, 3)]
    document = quoth.open("bridges.txt")
    threads, often = 8, sys.getswitchinterval()
    start = Barrier(threads)

    def ask_all(turn: int) -> dict[str, str]:
        start.wait()
        order = questions[turn:] + questions[:turn]
        return {question: dumps(document.ask(question).to_dict()) for question in order}

    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(threads) as pool:
            each = list(pool.map(ask_all, range(threads)))
    finally:
        sys.setswitchinterval(often)
    alone = quoth.open("bridges.txt")
    expected = {question: dumps(alone.ask(question).to_dict()) for question in questions}
    assert len({json.loads(line)["answer"] for line in expected.values()}) > 20
    assert all(found == expected for found in each)


DESCRIPTORS = Path("/proc/self/fd")


@pytest.mark.slow
@pytest.mark.skipif(not DESCRIPTORS.is_dir(), reason="counts descriptors in /proc")
def test_nothing_needs_to_be_closed(folder: Path) -> None:
    # Large enough to be mapped.
    (folder / "long.txt").write_text("".join(f"The bridge number {row} opened.\n" for row in range(30_000)))
    # The thesaurus stays mapped, and what was asked last.
    quoth.open("long.txt").ask("When did the bridge open?")
    before = len(list(DESCRIPTORS.iterdir()))
    for _ in range(5):
        quoth.open("long.txt").ask("When did the bridge open?")
    gc.collect()
    assert len(list(DESCRIPTORS.iterdir())) <= before


# Notebooks


def shown(markdown: str) -> list[Token]:
    """What CommonMark with GitHub's tables and strikethrough makes of it, flat."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return [inner for token in parser.parse(markdown) for inner in (token, *(token.children or ()))]


ALLOWED = {"paragraph", "blockquote", "inline", "text", "text_special", "strong"}


def reply_of(sentence: str, source: str = "bridge.txt", short: str | None = None) -> quoth.Reply:
    """A reply that cites `sentence`."""
    article = replies.article(source)
    cited = Citation(1, article, Sentence(0, 0, 1, 1, Span(0, len(sentence)), sentence), 1.0)
    answer = ShortAnswer(short, None) if short is not None else None
    return quoth.Reply(Answer(replies.question("Who?"), (cited,), answer, None, 0.9))


def test_a_notebook_says_what_may_be_wrong() -> None:
    matched = (Matched("wounded", "injured", "thesaurus", 0.9), Matched("GIs", None, None, 0.0))
    for short, told in (("*31*", "Not sure: **&#42;31&#42;**"), (None, "Not sure:")):
        reply = reply_of("They were injured.", short=short)._reply
        assert isinstance(reply, Answer)
        reply = reply._replace(confidence=SURE - 0.01)
        shown = quoth.Reply(reply, matched)._repr_markdown_()
        assert shown.startswith(f"{told}\n\n> They were injured.")
        assert shown.endswith("\n\nmatched: wounded &#126; injured · nothing for: GIs")
        assert "Not sure" not in quoth.Reply(reply._replace(confidence=SURE), matched)._repr_markdown_()


@pytest.mark.parametrize("code", ["denied", "false-premise"])
def test_a_notebook_shows_what_the_document_says_instead(code: str) -> None:
    reply = replies.ABSTENTION._replace(reason=Reason(code, "It says otherwise."))
    shown = quoth.Reply(reply)._repr_markdown_()
    assert shown.startswith("**The document doesn't say.** It says otherwise.\n\n> Engineers from Trenton")
    assert shown.endswith("sentence 3")


def test_a_notebook_shows_the_answer_and_its_sentence_with_its_place() -> None:
    reply = quoth.open("bridge.txt").ask("When did the bridge open?")
    assert reply._repr_markdown_() == (
        "**May 1883**\n\n"
        "> The bridge opened in May 1883.\n>\n> — &#91;1&#93; bridge.txt, paragraph 1, sentence 1"
    )
    abstained = quoth.open("bridge.txt").ask("Who sells zithers?")._repr_markdown_()
    assert abstained == ("**The document doesn't say.** No sentence has a word of the question.")
    nearest = quoth.open("bridge.txt").ask("Who painted the bridge red?", min_confidence=1)._repr_markdown_()
    assert nearest.startswith("**The document doesn't say.** No sentence mentions: painted, red.")
    assert nearest.endswith(
        "Closest:\n\n> The bridge opened in May 1883.\n>\n"
        "> — &#91;1&#93; bridge.txt, paragraph 1, sentence 1\n\nmatched: bridge · nothing for: painted, red"
    )
    assert quoth.open("bridge.txt").ask("hello")._repr_markdown_().startswith("Hello")
    corrected = quoth.open("bridge.txt").ask("how much did the brigde cost?")._repr_markdown_()
    assert corrected.startswith("≈ how much did the bridge cost?\n\n")


HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[click](javascript:alert(1))",
    "![x](http://tracker.example/x.png)",
    "<http://evil.example>",
    "[a]: http://evil.example",
    "`code` and ```fence",
    "# heading",
    "- item",
    "+ item",
    "1. item",
    "2) item",
    "> quote",
    "***",
    "---",
    "===",
    "a | b\n--- | ---\n1 | 2",
    "~~gone~~ **bold** _it_ __it__",
    "&lt;b&gt; &amp;amp; &#x3c;",
    "    indented code",
    "end with backslash \\",
    "two  \nlines\n\n<div>",
    "1986\\. A year",
    "~~~\nfence",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_text_from_outside_is_nothing_but_text(text: str) -> None:
    for reply in (reply_of(text), reply_of("A.", source=text), reply_of("A.", short=text)):
        tokens = shown(reply._repr_markdown_())
        kinds = {re.sub(r"_(open|close)$", "", token.type) for token in tokens}
        assert kinds <= ALLOWED
        seen = "".join(token.content for token in tokens if token.type in {"text", "text_special"})
        assert " ".join(text.split()) in seen


# Parts of what a reader takes for more than CommonMark does: bare links and formulas.
TEMPTING = r"http:// https:// HTTPS:// www. WWW. $ \( \[ \begin @ { < `".split()


@given(st.text(st.sampled_from("ab.w/:$@\\([{*_`<>!-+=|~#&;19) \n\x1b\u202e\ud800")))
def test_what_is_escaped_holds_no_instruction(text: str) -> None:
    for part in (text, f"see https://{text}", f"www.{text}"):
        made = escaped(part)
        assert "\n" not in made
        assert not [sign for sign in TEMPTING if sign in made]
        assert made.isprintable()
        assert not re.match(r"\s|[-+*>#=]|\d+[.)]", made)


# What is loaded

LIGHT = """
import sys
before = set(sys.modules)
import quoth
print(*sorted(set(sys.modules) - before))
"""
FRONT = """
import quoth, sys, gc
reply = quoth.open("bridge.txt").ask("When did the bridge open?")
reply._repr_markdown_()
assert reply and gc.isenabled()
print(*sorted(sys.modules))
"""


def loaded(code: str) -> set[str]:
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return set(run.stdout.split())


def test_the_import_loads_nothing_else() -> None:
    assert {name for name in loaded(LIGHT) if name.startswith("quoth")} == {"quoth"}


def test_a_cached_document_is_asked_without_the_build_half_and_any_terminal() -> None:
    quoth.open("bridge.txt")
    names = loaded(FRONT)
    unwanted = set("sklearn nltk numpy typer rich prompt_toolkit mcp anyio platformdirs".split())
    assert {name.partition(".")[0] for name in names} & unwanted == set()
    assert "quoth.terminal" not in names


def test_what_is_exported_is_there_and_nothing_else() -> None:
    assert {name for name in quoth.__all__ if not hasattr(quoth, name)} == set()
    assert set(quoth.__all__) <= set(dir(quoth))
    with pytest.raises(AttributeError, match="no attribute 'opne'"):
        quoth.opne  # type: ignore[attr-defined]  # noqa: B018
    assert (ROOT / "src" / "quoth" / "py.typed").is_file()
