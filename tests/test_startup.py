"""What one answer needs before it is given, counted: no start waits for what its question has no use for."""

import json
import subprocess
import sys

import pytest

# Run in a process of its own: what `quoth ask` compiles, defines and loads beyond typer.
COUNT = """
import json, sys, typing, re._compiler, typer
compiled, defined = [], []
compile, new = re._compiler.compile, typing.NamedTupleMeta.__new__
def counted(pattern, flags=0):
    compiled.append(str(pattern))
    return compile(pattern, flags)
def made(cls, name, bases, namespace):
    defined.append(name)
    return new(cls, name, bases, namespace)
re._compiler.compile, typing.NamedTupleMeta.__new__ = counted, made
from quoth.terminal.cli import main
code = main(["ask", "--json", *sys.argv[1:]])
print(json.dumps([len(compiled), sorted(defined), sorted(n for n in sys.modules if n.startswith("quoth."))]))
"""
# Questions of the article, and how many regular expressions they may take.
QUESTIONS = (
    ("How many troops were sent to Iraq in 2014?", 40),
    ("When was the general killed?", 35),
    ("Who ordered the strike?", 37),
    ("Why did they ask for help?", 37),
    ("What did the parliament vote for?", 24),
    ("How do I bake sourdough bread?", 18),
)
# Of many objects for each question: the standard library's are made faster.
STANDARD = ["Award", "Mention", "Token"]
# What answers only some questions: of none of those above.
NEEDLESS = (
    "quoth.answering.overview",
    "quoth.answering.carrying",
    "quoth.answering.news.quoted",
    "quoth.answering.verdict_measures",
    "quoth.terminal.repl.session",
    "quoth.inputs",
    "quoth.indexing",
    "quoth.suggesting",
)


@pytest.mark.parametrize(("question", "most"), QUESTIONS)
def test_a_question_compiles_and_loads_what_it_needs(question: str, most: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", COUNT, question], capture_output=True, text=True, encoding="utf-8", check=True
    )
    compiled, defined, loaded = json.loads(done.stdout.splitlines()[-1])
    assert compiled <= most
    assert [name for name in defined if name not in STANDARD] == []
    assert [name for name in NEEDLESS if name in loaded] == []


def test_nobody_looks_for_garbage_at_the_end() -> None:
    script = (
        "import atexit, gc; atexit.register(lambda: print(gc.get_freeze_count() > 0)); import quoth.terminal"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"
