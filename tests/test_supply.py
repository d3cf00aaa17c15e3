"""What quoth is made of: its dependencies, each with what it is for, and a wheel that can be made again."""

import os
import re
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from documents import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
REQUIRED = [Requirement(each) for each in PROJECT["dependencies"]]
OPTIONAL = [
    Requirement(each)
    for extra, several in PROJECT["optional-dependencies"].items()
    if extra != "test"
    for each in several
    if not each.startswith("quoth[")
]
LINES = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("each", [*REQUIRED, *OPTIONAL], ids=lambda each: each.name)
def test_a_dependency_has_what_it_is_for_beside_it(each: Requirement) -> None:
    places = [place for place, line in enumerate(LINES) if re.search(rf'"{re.escape(each.name)}[>\[]', line)]
    assert places
    for place in places:
        assert re.search(r"# \S+ \S+", LINES[place]) or LINES[place - 1].lstrip().startswith("# ")


@pytest.mark.parametrize("each", [*REQUIRED, *OPTIONAL], ids=lambda each: each.name)
def test_a_dependency_has_both_bounds_and_is_within_them(each: Requirement) -> None:
    assert {part.operator for part in each.specifier} == {">=", "<"}
    if each in REQUIRED:
        assert version(each.name) in each.specifier


def build(folder: Path, zone: str) -> bytes:
    """A wheel, built offline from this source by the tool that pyproject.toml names."""
    code = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1600000000", "TZ": zone}
    command = [sys.executable, "-c", code, str(folder)]
    built = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True)
    return (folder / built.stdout.split()[-1]).read_bytes()


def test_two_builds_of_the_wheel_have_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "other").mkdir()
    assert build(tmp_path / "one", "UTC") == build(tmp_path / "other", "Asia/Tokyo")
