"""`quoth doctor`: what it tells, what it keeps to itself, and what it takes for broken."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from calling import Call
from quoth import __version__, cache, learned, store, versions
from quoth.language import terms
from quoth.terminal.commands.doctor import examine, problems
from quoth.terminal.commands.doctor.facts import Fact
from quoth.terminal.commands.doctor.places import obstacle
from quoth.terminal.commands.doctor.versions import Requirement, library, requirement, within


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder with the user's folders in it."""
    home = tmp_path / "zoe"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("CACHE", "CONFIG", "STATE"):
        monkeypatch.setenv(f"QUOTH_{name}_DIR", str(home / name.lower()))
    return home


def look(call: Call) -> tuple[int, Any]:
    ran = call("doctor", "--json")
    return ran.code, json.loads(ran.out)


def test_it_tells_what_a_bug_report_needs(home: Path, call: Call) -> None:
    code, found = look(call)
    assert (code, found["sound"], found["problems"]) == (0, True, [])
    assert found["schema"] == "quoth.doctor/1"
    assert found["versions"]["quoth"] == __version__
    assert {"Python", "system", "typer", "prompt-toolkit", "scikit-learn", "quoth[plot]"} <= set(
        found["versions"]
    )
    assert "quoth[test]" not in found["versions"]
    assert found["index"]["format"] == store.FORMAT
    assert found["index"]["analyser"] == terms.fingerprint()
    assert found["index"]["segmenter"] == versions.SEGMENTER
    assert found["index"]["learned data"] == learned.digest()
    assert "sound" in str(found["index"]["data files"])
    assert "sound" in str(found["index"]["shipped index"])
    assert found["limits"]["document"] == "512 MB"
    assert found["paths"]["cache"] == "~/cache, made when it is needed"
    assert found["paths"]["config"] == "~/config/config.toml, not there"
    assert {"stdin", "stdout", "stderr", "answers", "locale", "encoding"} <= set(found["terminal"])
    assert not list(home.iterdir())  # looking makes nothing


def test_data_that_was_changed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call) -> None:
    (tmp_path / "weights.json").write_text("{}")
    monkeypatch.setattr(learned, "FOLDER", tmp_path)
    (tmp_path / learned.SUMS).write_text(learned.sums())
    assert str(look(call)[1]["index"]["data files"]).endswith("sound, 1 file")
    (tmp_path / "weights.json").write_text("[]")
    code, found = look(call)
    assert (code, found["sound"]) == (1, False)
    (problem,) = found["problems"]
    assert problem["what"] == "data files"
    assert problem["value"] == "weights.json: not as SHA256SUMS has it"
    assert problem["remedy"] == "Install quoth again."


def test_a_reader_is_told_the_same_and_nothing_private(
    home: Path, monkeypatch: pytest.MonkeyPatch, call: Call
) -> None:
    for name in ("AWS_SECRET_ACCESS_KEY", "QUOTH_API_TOKEN"):
        monkeypatch.setenv(name, "sesame")
    monkeypatch.setenv("PAGER", f"{home}/bin/less \x1b[31m")
    code, out, _ = call("doctor")
    assert (code, out.endswith("\nNothing is broken.\n")) == (0, True)
    assert "versions\n  quoth " in out
    assert "~/bin/less \\x1b[31m" in out
    assert [each for each in (str(home), "\x1b", "sesame") if each in out] == []


def test_a_folder_beside_home_is_not_home(home: Path) -> None:
    environment = examine({"PAGER": f"{home}bel/less {home}"})[-1]
    assert environment.facts == (Fact("PAGER", f"{home}bel/less ~"),)


def _file_in_the_way(home: Path) -> None:
    (home / "cache").write_text("")


def _state_below_a_file(home: Path) -> None:
    (home / "state").write_text("")


def _broken_config(home: Path) -> None:
    (home / "config").mkdir()
    (home / "config" / "config.toml").write_text("answers = 1\nansers = 2\n")


BROKEN = (
    ("a cache that is a file", _file_in_the_way, "cache", "~/cache is no folder", "QUOTH_CACHE_DIR"),
    ("a state folder that is a file", _state_below_a_file, "state", "~/state is no folder",
     "QUOTH_STATE_DIR"),
    ("a configuration", _broken_config, "config", "config.toml, line 2: There is no setting 'ansers'",
     "Did you mean answers?"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("harm", "name", "value", "remedy"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN]
)
def test_what_is_broken_is_told_with_its_remedy(
    harm: Callable[[Path], None], name: str, value: str, remedy: str, home: Path, call: Call
) -> None:
    harm(home)
    code, out, _ = call("doctor")
    assert (code, f"! {name} " in out) == (1, True)
    told = out.splitlines()[-1]
    assert value in told
    assert remedy in told


def test_a_damaged_shipped_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = tmp_path / "shipped"
    for name in ("seeds", "index"):
        shutil.copytree(cache.shipped_folder() / name, shipped / name)
    monkeypatch.setattr(cache, "IN_WHEEL", shipped)
    assert problems(examine({})) == ()
    text = (shipped / "index" / "text.txt").read_bytes()
    (shipped / "index" / "text.txt").write_bytes(text[:-1] + b"?")
    (problem,) = problems(examine({}))
    assert (problem.name, problem.remedy) == ("shipped index", cache.REINSTALL)
    assert "text.txt is damaged" in str(problem.value)


def test_the_shipped_index_is_held_against_the_shipped_article_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Another file of the same name where the user stands is none of its business.
    monkeypatch.chdir(tmp_path)
    for article in (cache.shipped_folder() / "seeds").iterdir():
        (tmp_path / "seeds").mkdir(exist_ok=True)
        (tmp_path / "seeds" / article.name).write_text("Another.")
    assert problems(examine({})) == ()


def test_a_current_folder_that_was_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    (problem,) = problems(examine({}))
    assert (problem.name, problem.value) == ("current folder", "was removed")


def test_obstacles(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert obstacle(tmp_path) == ""
    assert obstacle(tmp_path / "new" / "folder") == ""
    assert obstacle(tmp_path / "file") == f"{tmp_path / 'file'} is no folder"
    assert obstacle(tmp_path / "file" / "below") == f"{tmp_path / 'file'} is no folder"
    assert obstacle(Path("/proc/self")) != ""  # nobody may write there
    assert not list(tmp_path.glob("tmp*"))


REQUIREMENTS = (
    ("nltk<4,>=3.9", Requirement("nltk", "<4,>=3.9")),
    ("prompt-toolkit (>=3.0.43,<4)", Requirement("prompt-toolkit", ">=3.0.43,<4")),
    ("matplotlib<4,>=3.11; extra == 'plot'", Requirement("matplotlib", "<4,>=3.11", "plot")),
    ('a.b[c]>=1; python_version < "3.12" and extra == "d"', Requirement("a.b", ">=1", "d")),
    ("bare", Requirement("bare", "")),
)


@pytest.mark.parametrize(("text", "expected"), REQUIREMENTS, ids=[row[0] for row in REQUIREMENTS])
def test_requirements(text: str, expected: Requirement) -> None:
    assert requirement(text) == expected


WITHIN = (
    ("3.9", ">=3.9,<4", True),
    ("3.9.0", ">=3.9,<4", True),
    ("3.10", ">=3.9,<4", True),
    ("4.0", ">=3.9,<4", False),
    ("4.0.0rc1", ">=3.9,<4", False),
    ("0.29.1", "<0.29,>=0.28", False),
    ("3.8.9", ">=3.9,<4", False),
    ("1", "", True),
    ("2", "<=1", True),  # not a sign that quoth's own bounds have
)


@pytest.mark.parametrize(("version", "bounds", "expected"), WITHIN)
def test_bounds(version: str, bounds: str, expected: bool) -> None:
    assert within(version, bounds) is expected


def test_a_library_that_is_missing_or_out_of_bounds() -> None:
    missing = library(Requirement("no-such-library", ">=1"))
    assert (missing.value, missing.remedy) == ("not installed", "Run: pip install 'no-such-library>=1'")
    old = library(Requirement("pytest", ">=1000"))
    assert str(old.value).endswith("which is not >=1000")
    assert old.remedy == "Run: pip install 'pytest>=1000'"


def test_an_extra_that_is_missing_is_no_harm_and_says_how(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.requires", lambda _: ["no-such-library>=1; extra == 'plot'"])
    versions = {fact.name: fact for fact in examine({})[0].facts}
    assert versions["quoth[plot]"] == Fact(
        "quoth[plot]", "not installed; pip install 'quoth[plot]' brings it"
    )
