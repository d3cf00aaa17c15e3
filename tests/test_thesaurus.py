"""The thesaurus that is shipped: what is alike and how much, what excludes what, and what is never in it."""

import numpy
import pytest

from quoth.language.terms import word_term
from quoth.language.thesaurus import ARRAYS, EXCLUDES, STRONGEST, Alike, alike, row_of, thesaurus
from quoth.language.words import STOP_WORDS
from quoth.learned import FOLDER

MOST_BYTES = 5_000_000

# Two words, and what they are at least.
ALIKE = """
    injured wounded .8 | soldier troops .6 | killed slain .5 | doctor physician .8 | car automobile .8
    begin start .8 | buy purchase .8 | big large .8 | house home .7 | film movie .8 | author writer .5
    teacher professor .3 | ship vessel .5 | king monarch .6 | job occupation .6 | illness disease .6
    wages salary .5 | fix repair .6 | quick rapid .6 | pupil student .5 | boat ship .4 | attorney lawyer .7
"""
# Words that have nothing to do with each other, and what matches itself alone: names, numbers, days, units.
APART = """
    injured bakery | doctor bridge | car opinion | monday tuesday | sunday weekend | january february
    march may | april march | 2007 2008 | three four | first second | seven eleven | metre mile | inch yard
    kilogram ounce | hundred thousand | percent dozen | litre gallon
"""
EXCLUDING = """
    husband wife | legal illegal | brother sister | hot cold | open close | win lose | increase decrease
    north south | dead alive | man woman | male female | accept reject | guilty innocent
    possible impossible
"""
NOT_EXCLUDING = """
    injured wounded | soldier troops | car automobile | doctor physician | film movie | begin start
"""
NEVER = """
    monday tuesday wednesday thursday friday saturday sunday january february april june september october
    november december three four seven eleven twelve twenty ninety first second tenth hundred thousand million
    billion dozen percent mile miles inch inches yard gram kilogram ounce gallon 2007 1st
    week weekly hour hourly month year metre metering foot pound march marching may july
    iraq iraqis london londoners germany germans paul
""".split()


def pairs(table: str) -> list[list[str]]:
    return [row.split() for line in table.strip().splitlines() for row in line.split("|")]


def between(one: str, other: str) -> Alike | None:
    return alike(word_term(one)).get(word_term(other))


def test_words_that_are_alike() -> None:
    found = {(one, other, least): between(one, other) for one, other, least in pairs(ALIKE)}
    assert [row for row, each in found.items() if each is None or each.strength < float(row[2])] == []


def test_words_that_are_not() -> None:
    assert [pair for pair in pairs(APART) if between(*pair) or between(*pair[::-1])] == []


@pytest.mark.parametrize(("table", "excludes"), [(EXCLUDING, True), (NOT_EXCLUDING, False)])
def test_words_that_exclude_each_other_and_that_do_not(table: str, excludes: bool) -> None:
    found = {tuple(pair): (between(*pair), between(*pair[::-1])) for pair in pairs(table)}
    both = {pair: [each.excludes for each in ways if each] for pair, ways in found.items()}
    assert {pair: ways for pair, ways in both.items() if ways != [excludes, excludes]} == {}


def test_what_matches_itself_alone_is_never_in_it() -> None:
    assert [word for word in NEVER if row_of(word_term(word)) is not None or alike(word_term(word))] == []


def test_a_stop_word_has_a_vector_and_nothing_like_it() -> None:
    rows = {word: row_of(word) for word in STOP_WORDS - {"whens", "hadnt"}}
    assert [word for word, row in rows.items() if row is None or alike(word)] == []
    assert len({thesaurus().weights[row] for row in rows.values() if row is not None}) == 1


def test_what_is_unknown_is_like_nothing() -> None:
    for term in ("qwertz", "", "~", "\U0010ffff", "injur\n", " "):
        assert row_of(term) is None
        assert not alike(term)


def test_the_strongest_comes_first() -> None:
    found = [each.strength for each in alike(word_term("injured")).values()]
    assert found == sorted(found, reverse=True)
    assert len(found) > 1


# The files


def arrays() -> dict[str, "numpy.ndarray[tuple[int, ...], numpy.dtype[numpy.int64]]"]:
    names = [name for name, _ in ARRAYS]
    return {name: numpy.load(FOLDER / f"thesaurus-{name}.npy", allow_pickle=False) for name in names}


def test_the_files_are_plain_arrays_whose_sizes_agree() -> None:
    found, blob = arrays(), (FOLDER / "thesaurus-terms.txt").read_bytes()
    terms = blob.decode().splitlines()
    count = len(terms)
    for name, code in ARRAYS:
        assert found[name].dtype.str == numpy.dtype(code).newbyteorder("<").str
    assert [*found["offsets"]] == [0, *numpy.cumsum([len(term.encode()) + 1 for term in terms])]
    assert (found["bounds"][0], found["bounds"][-1]) == (0, len(found["neighbours"]))
    assert (numpy.diff(found["bounds"].astype(int)) >= 0).all()
    assert len(found["neighbours"]) == len(found["strengths"])
    assert max(found["neighbours"]) < count == len(found["weights"]) == len(found["bounds"]) - 1
    assert found["vectors"].shape == (count, thesaurus().width)
    assert min(found["weights"]) > 0
    assert found["vectors"].min() > 0  # 128 stands for 0, as far below it as above


def test_terms_are_sorted_each_once_and_of_letters_but_for_stop_words() -> None:
    terms = [*thesaurus()]
    assert terms == sorted({*terms})
    assert all(term.isalpha() or term in STOP_WORDS for term in terms)
    assert all(row_of(term) == row for row, term in list(enumerate(terms))[::997])


@pytest.mark.slow
def test_strengths_are_the_same_both_ways_and_between_0_and_1() -> None:
    found = arrays()
    rows = numpy.repeat(numpy.arange(len(thesaurus())), numpy.diff(found["bounds"].astype(int)))
    places = [*zip(rows.tolist(), found["neighbours"].tolist(), strict=True)]
    values = dict(zip(places, found["strengths"].tolist(), strict=True))
    assert len(values) == len(places)
    assert all(one != other and values[other, one] == value for (one, other), value in values.items())
    assert {value & STRONGEST for value in values.values()} <= {*range(1, EXCLUDES)}
    assert (STRONGEST + 1, EXCLUDES) == (128, 128)  # so that a strength is below 1
    assert all(0 < each.strength < 1 for each in alike(word_term("begin")).values())


def test_they_are_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.glob("thesaurus-*")) <= MOST_BYTES
