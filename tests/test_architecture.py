"""The invariants that hold across modules: what is loaded, what is touched, how large things grow."""

import ast
import json
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from documents import ROOT
from expressions import expressions

SOURCES = sorted((ROOT / "src").rglob("*.py"))
ANSWERING = sorted((ROOT / "src" / "quoth" / "answering").rglob("*.py"))
# A table that a program writes, a line a word.
LEARNED = {ROOT / "src" / "quoth" / "language" / "lexicon.py"}
MOST_LINES = 300


def name_of(path: Path) -> str:
    return path.relative_to(ROOT / "src").as_posix()


@cache
def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(text_of(path))


@cache
def loaded(code: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after `code`."""
    code += "\nimport json, sys\nprint(json.dumps(list(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT)
    return set(json.loads(run.stdout.splitlines()[-1]))


BUILD_HALF = {"sklearn", "nltk", "scipy", "numpy", "joblib"}
TERMINAL = {"typer", "click", "rich", "prompt_toolkit"}
CLUSTER = {"dask", "distributed", "tornado"}  # joblib loads cloudpickle, where there is one
PROTOCOL = {"mcp", "mcp_types", "anyio", "pydantic", "asyncio", "starlette", "httpx2"}
OF_FORMATS = {"selectolax", "pypdfium2", "docx", "striprtf", "email", "pathspec"}
SLOW_TO_LOAD = {"csv", "tempfile", "hashlib", "platformdirs", "importlib.metadata"}
# typer always loads shellingham, but its detection of the shell only when it is asked to install.
COMPLETION = {"shellingham.posix", "quoth.terminal.command_tree", "quoth.terminal.shells"}
OTHER_COMMANDS = {
    "quoth.terminal.commands.doctor",
    "quoth.terminal.commands.settings",
    "quoth.terminal.manual",
}
ENGINE = {"quoth.answering", "quoth.indexing", "quoth.store", "Stemmer"}
MAIN = "from quoth.terminal.cli import main; main({})".format
OPENED = "from pathlib import Path; from quoth.store import open_index; index = open_index(Path('index'))\n"
ASKED = "How many troops were sent to Iraq in 2014?"
ASK = BUILD_HALF | {"rich", "prompt_toolkit"} | SLOW_TO_LOAD | PROTOCOL | COMPLETION | OTHER_COMMANDS
# The code, and what it must not load: a package or a module.
LOADS = (
    (f"{OPENED}from quoth.answering.retrieval import candidates_of; assert candidates_of(['{ASKED}'], index)",
     BUILD_HALF | TERMINAL),
    (f"{OPENED}from quoth.answering import answer; assert answer('{ASKED}', index).citations",
     BUILD_HALF | TERMINAL),
    (OPENED, BUILD_HALF | TERMINAL | {"hashlib", "shutil"}),
    ("from quoth.language.thesaurus import alike; assert alike('injur')", BUILD_HALF),
    ("from quoth.cache import open_shipped; open_shipped()", BUILD_HALF | TERMINAL),
    ("from quoth.inputs import read_articles; read_articles(['README.md'])", BUILD_HALF | OF_FORMATS),
    ("import quoth.batch, quoth.rows, quoth.inputs", BUILD_HALF | TERMINAL | CLUSTER | {"multiprocessing"}),
    ("import quoth.cluster, quoth.cluster.facts, quoth.batch.cluster", BUILD_HALF | TERMINAL | CLUSTER),
    # scikit-learn loads rich itself.
    ("import quoth.indexing.build, quoth.indexing.cluster", (TERMINAL - {"rich"}) | CLUSTER),
    ("import quoth.training.__main__", TERMINAL - {"rich"}),
    ("import quoth.terminal.cli", BUILD_HALF | CLUSTER | {"rich", "prompt_toolkit"}),
    ("import quoth; quoth.open().ask('Who came?')", BUILD_HALF | TERMINAL | PROTOCOL),
    ("import quoth.serving.tools", PROTOCOL),
    (MAIN(["ask", ASKED]), ASK),
    (MAIN(["ask", "--json", ASKED]), ASK),
    (MAIN(["mcp", "-h"]), PROTOCOL),
    *((MAIN(["completion", shell]), BUILD_HALF | {"rich", "prompt_toolkit", "shellingham.posix"} | ENGINE)
      for shell in ("bash", "zsh", "fish")),
)  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize(("code", "absent"), LOADS, ids=[code.strip().splitlines()[-1] for code, _ in LOADS])
def test_what_is_not_loaded(code: str, absent: set[str]) -> None:
    names = loaded(code)
    assert (names | {name.partition(".")[0] for name in names}) & absent == set()


@pytest.mark.slow
def test_candidates_alone_need_no_more_of_the_query_half() -> None:
    answering = {name for name in loaded(LOADS[0][0]) if name.startswith("quoth.answering.")}
    assert {name.split(".")[2] for name in answering} == {"retrieval"}


@pytest.mark.slow
def test_the_build_half_loads_what_the_query_half_must_not() -> None:
    # Else the test above would pass for want of the libraries.
    assert loaded("import quoth.indexing.build") >= {"sklearn", "nltk", "scipy", "numpy"}


def test_a_module_is_small() -> None:
    lines = {name_of(path): text_of(path).count("\n") for path in SOURCES if path not in LEARNED}
    assert {name: count for name, count in lines.items() if count > MOST_LINES} == {}


def place(path: Path, node: ast.AST) -> str:
    """Where it stands, as an editor finds it."""
    return f"{name_of(path)}:{getattr(node, 'lineno', 0)}"


def called(node: ast.AST) -> str:
    """The name that is called there; "" where none is."""
    return node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""


def tops(path: Path) -> set[str]:
    """The packages that the file imports."""
    return {name.partition(".")[0] for name in imports(path)}


def imports(path: Path) -> set[str]:
    """Every module that the file imports, anywhere in it, and the names it takes from modules."""
    found = set[str]()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


MODULES = {
    name_of(path).removesuffix(".py").removesuffix("/__init__").replace("/", "."): path for path in SOURCES
}
# Imports that may close a circle, and why.
IN_CIRCLES = {
    # The front of the library is named at its root for type checkers; it is loaded when it is first used.
    ("quoth", "quoth.library")
}


def modules_taken(path: Path) -> set[str]:
    """The program's own modules that the file imports, anywhere in it; not the folders that they are in."""
    found = set[str]()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names = (f"{node.module}.{alias.name}" for alias in node.names)
            found.update(name if name in MODULES else node.module or "" for name in names)
    return found & MODULES.keys()


def test_no_imports_go_in_a_circle() -> None:
    """Not even inside a folder, and not by an import inside a function or for types alone."""
    waiting = {
        name: {other for other in modules_taken(path) if (name, other) not in IN_CIRCLES} - {name}
        for name, path in MODULES.items()
    }
    while ready := {name for name, others in waiting.items() if not others & waiting.keys()}:
        waiting = {name: others for name, others in waiting.items() if name not in ready}
    # What is left is in a circle, or imports what is: the circles themselves are those that are imported too.
    while outer := waiting.keys() - set[str]().union(*waiting.values()):
        waiting = {name: others for name, others in waiting.items() if name not in outer}
    assert {name: sorted(others & waiting.keys()) for name, others in waiting.items()} == {}


def test_no_two_files_of_one_name_say_what_a_question_is_answered_by() -> None:
    paths = [path for path in SOURCES if path.relative_to(ROOT / "src" / "quoth").parts[0] in ANSWER_FOLDERS]
    names = Counter(path.name for path in paths if path.name != "__init__.py")
    assert [name for name, count in names.items() if count > 1] == []


# Words of the code that say nothing of what is in a file: nobody would look for it there.
UNTELLING = {"asked", "form", "forms", "lasting", "single", "standing", "told"}


def test_a_file_is_called_what_one_would_look_for() -> None:
    paths = [*SOURCES, *(ROOT / "tests").rglob("*.py")]
    assert [path.name for path in paths if UNTELLING & set(path.stem.split("_"))] == []


NETWORK = {"socket", "ssl", "urllib", "http", "ftplib", "smtplib", "asyncio", "requests", "xmlrpc"}
UNSAFE = {"pickle", "marshal", "shelve", "joblib"}


def test_no_network_no_pickle_no_download() -> None:
    taken = {name_of(path): tops(path) & (NETWORK | UNSAFE) for path in SOURCES}
    assert {name: modules for name, modules in taken.items() if modules} == {}
    assert [name_of(path) for path in SOURCES if "nltk.download" in text_of(path)] == []


IO_CALLS = {"open", "print", "input", "exec", "eval", "breakpoint"}
IO_MODULES = {"pathlib", "os", "io", "sys", "shutil", "tempfile", "subprocess", "time", "datetime", "random"}


def test_answering_does_no_io_and_keeps_no_state() -> None:
    taken = {name_of(path): tops(path) & IO_MODULES for path in ANSWERING}
    assert {name: modules for name, modules in taken.items() if modules} == {}
    nodes = [(path, node) for path in ANSWERING for node in ast.walk(tree_of(path))]
    assert [place(path, node) for path, node in nodes if isinstance(node, ast.Global | ast.Nonlocal)] == []
    assert [place(path, node) for path, node in nodes if called(node) in IO_CALLS] == []


FILES = set("inputs store learned cache.py batch evaluation verifying indexing training terminal".split())


def test_only_some_modules_touch_files() -> None:
    others = [path for path in SOURCES if path.relative_to(ROOT / "src" / "quoth").parts[0] not in FILES]
    nodes = [(path, node) for path in others for node in ast.walk(tree_of(path))]
    assert [place(path, node) for path, node in nodes if called(node) == "open"] == []
    taken = {name_of(path): imports(path) & {"pathlib", "shutil", "tempfile", "io"} for path in others}
    assert {name: modules for name, modules in taken.items() if modules} == {}


TOP_LEVEL = {"pyproject.toml", "README.md", "seeds", "src", "index", "tests", ".ci", ".gitignore"}


def test_the_top_level_is_exactly_what_it_should_be() -> None:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    if run.returncode:
        pytest.skip("not a git checkout")
    assert {name.partition("/")[0] for name in run.stdout.split("\0") if name} == TOP_LEVEL


def test_every_module_has_a_docstring_and_no_vague_name() -> None:
    for path in SOURCES:
        assert ast.get_docstring(tree_of(path)), name_of(path)
        assert not {"utils", "util", "helpers", "manager", "common", "misc"} & set(path.stem.split("_"))


# The law of the folders that answer: each of these may fall freely, and rises only with its figure here, in
# the same commit. What was written while looking at a text moves that text and no other.
LAW = {"hand-written lines": 12_654, "row types": 17, "regular expressions": 187}
ANSWER_FOLDERS = ("answering", "language", "suggesting")


def counted() -> dict[str, int]:
    """What the law counts: a row type is a class of rows that come with an example."""
    paths = [path for path in SOURCES if path.relative_to(ROOT / "src" / "quoth").parts[0] in ANSWER_FOLDERS]
    written = [path for path in paths if path not in LEARNED]
    fields = (
        {getattr(each.target, "id", "") for each in node.body if isinstance(each, ast.AnnAssign)}
        for path in written
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ClassDef)
    )
    modules = tuple(f"quoth.{folder}." for folder in ANSWER_FOLDERS)
    return {
        "hand-written lines": sum(text_of(path).count("\n") for path in written),
        "row types": sum("example" in names for names in fields),
        "regular expressions": sum(each.where.startswith(modules) for each in expressions()),
    }


def test_what_answers_grows_only_by_a_figure_that_says_so() -> None:
    found = counted()
    assert {name: count for name, count in found.items() if count > LAW[name]} == {}
