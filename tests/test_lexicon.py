"""The lexicon of open words: how it is made from WordNet's files, and what was made."""

import re
from collections import Counter
from pathlib import Path
from runpy import run_path

import pytest

from quoth.indexing.lexicon import LEVELS, LICENCE, main, module_text, profile, telling
from quoth.language import lexicon
from quoth.language.classes import guess
from quoth.language.terms import word_term
from quoth.language.vocabulary import COMMON_WORDS, common_terms

# WordNet's index files begin with a licence, indented; then a lemma a line. Sense keys: lemma, "%",
# type of the sense (1 noun, 2 verb, 3 adjective, 4 adverb, 5 satellite adjective); then sense, times seen.
HEADER = "  1 This file is made up.\n  2 Its words are few.\n"
WORDNET = {
    "index.noun": """\
harbour n 1 0 1 1 00000001
zorb n 2 1 @ 2 1 00000002 00000003
mail_boat n 1 0 1 1 00000004
x-ray n 1 0 1 1 00000005
café n 1 0 1 1 00000006
gondola n 1 0 1 0 00000007
2nd n 1 0 1 1 00000008
snarks n 1 0 1 1 00000009
""",
    "index.verb": "zorb v 1 0 1 1 00000010\nharbour v 1 0 1 0 00000011\nmurk v 1 0 1 1 00000012\n",
    "index.adj": "murk a 1 0 1 1 00000013\nglum a 2 0 2 2 00000014 00000015\n",
    "index.adv": "glumly r 1 0 1 1 00000016\n",
    "cntlist.rev": """\
glum%3:00:00:: 1 4
glum%5:00:00:sad:00 2 3
glumly%4:02:00:: 1 2
harbour%1:15:00:: 1 30
mail_boat%1:06:00:: 1 9
murk%2:30:00:: 1 1
murk%5:00:00:dark:00 1 1
nowhere%1:15:00:: 1 7
snarks%1:05:00:: 1 2
zorb%1:06:00:: 1 2
zorb%1:06:01:: 2 1
zorb%2:30:00:: 1 15
""",
}
ROWS = {
    "a9": ["glum"],
    "a9v9": ["murk"],
    "n9": ["snarks"],
    "n9v1": ["harbour"],
    "r9": ["glumly"],
    "v9n3": ["zorb"],
}


@pytest.fixture
def wordnet(tmp_path: Path) -> Path:
    folder = tmp_path / "dict"
    folder.mkdir()
    for name, text in WORDNET.items():
        header = HEADER if name.startswith("index") else ""
        (folder / name).write_text(header + text, encoding="latin-1")
    return folder


PROFILES = (
    ({"n": 5}, "n9"),
    ({"n": 0, "v": 0}, "n9v9"),  # unseen, both: none is commoner
    ({"v": 15, "n": 3}, "v9n3"),
    ({"n": 3, "v": 15}, "v9n3"),  # the commonest first, whatever the order
    ({"v": 4, "a": 4, "n": 4}, "a9n9v9"),
    ({"n": 9, "v": 4}, "n9v3"),  # 4.5 of 9.5 is less than half
    ({"n": 8, "v": 4}, "n9v9"),
    ({"n": 100, "v": 10, "a": 9}, "n9v3a1"),
    ({"n": 4, "v": 0}, "n9v3"),  # a sense never seen still counts a little
    ({"n": 5, "v": 0}, "n9v1"),
)


@pytest.mark.parametrize(("count", "expected"), PROFILES)
def test_a_profile_has_a_level_for_each_part_commonest_first(count: dict[str, int], expected: str) -> None:
    assert profile(count) == expected


TELLING = (
    ("harbour", {"n": 30, "v": 0}, True),
    ("harbour", {"n": 30}, False),  # no ending, so a noun: no need to say it
    ("harbours", {"n": 30}, True),  # looks like a plural
    ("zorbly", {"n": 1}, True),  # looks like an adverb
    ("zorbness", {"n": 1}, False),
    ("glum", {"a": 1}, True),
    ("glum", {"a": 0, "n": 0}, False),  # never seen
)


@pytest.mark.parametrize(("lemma", "count", "expected"), TELLING)
def test_only_what_the_ending_does_not_tell_is_listed(
    lemma: str, count: dict[str, int], expected: bool
) -> None:
    assert telling(lemma, count) == expected


def test_the_module_can_be_imported_and_names_the_licence(tmp_path: Path) -> None:
    path = tmp_path / "written.py"
    path.write_text(module_text(ROWS), encoding="utf-8")
    written = run_path(str(path))
    assert parsed(written["PROFILES"]) == ROWS
    assert LICENCE in written["__doc__"]
    assert "Princeton University" in LICENCE


def test_the_command_writes_the_module_and_says_how_much(
    wordnet: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "lexicon.py"
    monkeypatch.setattr(lexicon, "__file__", str(target))
    assert main([str(wordnet)]) == 0
    assert capsys.readouterr().out == "6 words in 6 profiles\n"
    assert target.read_text(encoding="utf-8") == module_text(ROWS)


def parsed(profiles: str) -> dict[str, list[str]]:
    """Profile -> its words."""
    lines = [line.split() for line in profiles.strip().splitlines()]
    return {name: words for name, *words in lines}


LISTED = parsed(lexicon.PROFILES)


def test_the_list_is_what_the_command_would_write_of_its_rows() -> None:
    assert Path(lexicon.__file__).read_text(encoding="utf-8") == module_text(LISTED)


def test_the_rows_of_the_list_are_well_formed() -> None:
    for name, words in LISTED.items():
        assert re.fullmatch(r"([nvar][931])+", name), name
        parts, levels = name[::2], [int(level) for level in name[1::2]]
        assert len(set(parts)) == len(parts), name
        assert levels[0] == LEVELS[0][1], name
        assert levels == sorted(levels, reverse=True), name
        assert words == sorted(words) != [], name
        assert [word for word in words if not re.fullmatch(r"[a-z]+", word)] == [], name
    assert [word for word in LISTED.get("n9", ()) if guess(word) == "noun"] == []


def test_no_word_is_listed_twice() -> None:
    assert len(LISTED) == len(lexicon.PROFILES.strip().splitlines())
    times = Counter(word for words in LISTED.values() for word in words)
    assert [word for word, count in times.items() if count > 1] == []


def test_common_terms_are_the_terms_of_the_common_words() -> None:
    words = COMMON_WORDS.split()
    assert [word for word in set(words) if words.count(word) > 1] == []
    assert frozenset(map(word_term, words)) == common_terms()
