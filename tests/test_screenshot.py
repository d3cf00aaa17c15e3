"""The README's pictures show what a session shows."""

import re

import screenshot
from documents import ROOT


def test_the_pictures_are_of_this_session() -> None:
    taken = screenshot.take()
    kept = {path.name: path.read_text(encoding="utf-8") for path in screenshot.FOLDER.iterdir()}
    assert set(kept) == set(taken)
    for name, picture in taken.items():
        assert screenshot.texts(kept[name]) == screenshot.texts(picture), "run python tests/screenshot.py"


def test_the_readme_shows_them() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", readme)
    assert {path.name for path in screenshot.FOLDER.iterdir()} <= {name.rpartition("/")[2] for name in shown}
    assert all((ROOT / name).is_file() for name in shown)


def test_a_picture_loads_nothing_from_elsewhere() -> None:
    for path in screenshot.FOLDER.iterdir():
        links = re.findall(r"\w+://[^\"<\s]+", path.read_text(encoding="utf-8"))
        assert set(links) == {"http://www.w3.org/2000/svg"}
