"""Text to terms: an arrow stands between a text and the terms it must give."""

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quoth.language import terms as analyser
from quoth.language.pattern import Pattern
from quoth.language.terms import fingerprint, fold, stem, terms, tokenize, word_term
from quoth.language.words import STOP_WORDS

TERMS = """
    ->
    … -- ?! ->
    bridge -> bridg
    BRIDGE Bridge bridge -> bridg bridg bridg
    the of and did what ->
    The bridge of the town -> bridg town
    # endings
    attack attacks attacked attacking -> atack atack atack atack
    withdrawal withdraw withdrew withdrawn withdrawing -> withdraw withdraw withdraw withdraw withdraw
    send sent sending -> send send send
    overthrew overthrow overthrown -> overthrow overthrow overthrow
    die died dying death deaths dead -> die die die die die die
    man men woman women child children -> man man woman woman child child
    person people persons -> person person person
    life lives live lived living -> life life life life life
    half halves halve halved halving -> half half half half half
    thief thieves shelf shelves ox oxen -> thief thief shelf shelf ox ox
    go goes going went gone undergoes -> go go go go go undergo
    rebuild rebuilt slay slew slain oversee oversaw -> rebuild rebuild slay slay slay overse overse
    # possessives, straight and curly, singular and plural
    Iraq’s Iraq's iraq -> iraq iraq iraq
    soldiers’ soldiers' soldier -> soldier soldier soldier
    the boss’s boss -> bos bos
    O’Brien O'Brien O’Brien’s -> o'brien o'brien o'brien
    it’s don’t I’m we're ->
    “bridge” 'bridge' «bridge» -> bridg bridg bridg
    # hyphens and dashes part words
    al-Asad -> al asad
    al-Assad -> al asad
    al asad -> al asad
    Al‑Asad’s -> al asad
    al–Asad al—Asad al − Asad -> al asad al asad al asad
    Iranian-backed U.S.-Iraqi US-led -> iran back u.s iraq u.s lead
    # accents, ligatures, doubled letters
    Élan élan ELAN elan -> elan elan elan elan
    naïve naive -> naiv naiv
    Straße Strasse STRASSE -> stras stras stras
    İstanbul Istanbul -> istanbul istanbul
    ﬁre fire -> fire fire
    committee comittee commitee -> comite comite comite
    # the same country
    U.S. US USA U.S.A. u.s. -> u.s u.s u.s u.s u.s
    United States -> u.s
    the United States of America -> u.s
    the United States’ army -> u.s armi
    the U.S. Department -> u.s depart
    America American Americans America’s -> u.s u.s u.s u.s
    UK U.K. United Kingdom Britain British -> u.k u.k u.k u.k u.k
    Great Britain -> u.k
    UN U.N. United Nations -> u.n u.n u.n
    European Union EU -> e.u e.u
    Iraq Iraqi Iraqis -> iraq iraq iraq
    France French -> franc franc
    Kurdistan Kurdish Kurd Kurds -> kurdistan kurdistan kurdistan kurdistan
    united states -> u.s
    the states were united -> state unit
    # the pronoun, and the country in a text without capitals
    They told us. -> tel
    They told the US. -> tel u.s
    us troops in iraq -> u.s trop iraq
    u.s. troops -> u.s trop
    # numbers
    seven 7 SEVEN -> 7 7 7
    twelve dozen 12 -> 12 12 12
    4,418 4418 -> 4418 4418
    1,000,000 -> 1000000
    3,481, 635. -> 3481 635
    1,00 4,4181 -> 1 00 4 4181
    3.5 million -> 3.5 milion
    5% 5 percent 5 per cent -> 5 percent 5 percent 5 percent
    third 3rd Third -> 3rd 3rd 3rd
    1990s 2003 COVID-19 -> 1990s 2003 covid 19
    $15 15 -> 15 15
    # dotted abbreviations
    e.g. N.A.T.O. p.m. -> e.g n.a.t.o p.m
    foo.bar -> fo bar
    end.Begin -> end begin
    etc. vs. -> et cetera|versus
    # scripts without spaces: a sign is a term
    東京 -> 東 京
    東京タワー -> 東 京 タ ワ ー
    Tokyo東京2020 -> tokyo 東 京 2020
    Москва москва -> москва москва
    snake_case -> snake case
"""


def rows(table: str) -> list[tuple[str, list[str]]]:
    """Text and terms of every row; terms with a space inside stand between bars."""
    found = []
    for line in table.strip("\n").splitlines():
        text, arrow, given = line.strip().rpartition("->")
        if arrow:
            found.append((text.strip(), given.strip().split("|") if "|" in given else given.split()))
    return found


@pytest.mark.parametrize(("text", "given"), rows(TERMS), ids=[text for text, _ in rows(TERMS)])
def test_terms(text: str, given: list[str]) -> None:
    assert terms(text) == given


# Pairs that once did not meet.
SAME = (
    ("air bases", "air base"),  # not the plural of "basis"
    ("wounded", "wound"),  # not a form of "wind"
    ("the army leaves", "the army left"),  # not the plural of "leaf"
    ("E\u0301lan", "Élan"),  # letter and accent as two characters
    ("U.S", "U.S."),
    ("the mill em\u00adployed them", "the mill employed them"),
    ("the mill em\u00ad\n  ployed them", "the mill employed them"),  # where the line was broken
    ("the mill em\u00ad\r\nployed them", "the mill employed them"),
    # A hyphen at a line's end parts a word, unless both of its parts are words and they together are none.
    ("the mill em-\nployed a mer-\r\n  chant", "the mill employed a merchant"),
    ("the con-\ntract of a well-\nknown Anglo-\nSaxon", "the contract of a well-known Anglo-Saxon"),
    ("twenty-\nfive of 1883-\nyear", "twenty-five of 1883-year"),
    ("4,\u200b418 Brit\u00adish \ufeffU.\u2060S.\u200b troops", "4,418 British U.S. troops"),
    ("United\u200b States", "United States"),
    ("wo\u200cmen’\u200ds", "women’s"),
)


@pytest.mark.parametrize(("text", "other"), SAME)
def test_the_same_thing_has_the_same_terms(text: str, other: str) -> None:
    assert terms(text) == terms(other)


DIFFERENT = (
    ("first", "one"),
    ("2007", "2008"),
    ("iran", "iraq"),
    ("told us", "told the US"),
    ("north", "south"),
    ("officer", "official"),
    ("state", "united states"),
    ("5%", "5"),
    ("sites", "sit"),
    ("wines", "win"),
    ("liver", "live"),
)


@pytest.mark.parametrize(("text", "other"), DIFFERENT)
def test_terms_that_stay_apart(text: str, other: str) -> None:
    assert terms(f"It {text}.") != terms(f"It {other}.")


SPANS = (
    "The |bridge’s| |towers| |fell|.",
    "|U.S.| |troops|",
    "the |United  States| of it",
    "the |United States of America|’s |army|",
    "|al|-|Asad| |fell|",
    "|4,418|, of whom |5|%",
    "“|true|.” |No| |further|",
    "\ufeffThe |mill| |em\u00adployed|\u00ad |for\u200bty|\u200b.",
    "the |Uni\u00adted\u200b States| |ar\u00ad\nmy|",
    "the |settle-\nment| of |well|-\n|known| |mer‐\nchants|",
)


@pytest.mark.parametrize("barred", SPANS)
def test_a_token_is_a_slice_of_its_text(barred: str) -> None:
    text = barred.replace("|", "")
    words = barred.split("|")[1::2]
    shown = [text[token.start : token.stop] for token in tokenize(text) if not token.stop_word]
    # A possessive ending belongs to no token, a percent sign is one.
    assert [word.removesuffix("’s") for word in words] == [word for word in shown if word != "%"]


TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(
        st.sampled_from(
            """united states of america United U.S. us US per cent et cetera al- 's ’s ' . , - — % $ 1,000 3.5
            5th ﬁ É e\u0301 東 ー the Iraqi İ ß \x00 \ud800 \U0001f600 great britain""".split()
        ),
        max_size=20,
    ).map(" ".join),
    st.text(alphabet="uUsS.’'-1,%éß東 \n", max_size=30),
    st.text(alphabet="uUs.’-1,\u00ad\u200b\ufeff \r\n", max_size=30),
)
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"


@given(TEXTS, st.lists(st.tuples(st.integers(0, 80), st.sampled_from(INVISIBLE)), max_size=6))
@settings(deadline=None)
def test_invisible_signs_make_no_difference(text: str, signs: list[tuple[int, str]]) -> None:
    with_signs = text
    for at, sign in signs:
        if sign != "\u00ad" or not with_signs[at:].lstrip(" \t").startswith(("\r", "\n")):
            with_signs = with_signs[:at] + sign + with_signs[at:]
    assert [t.word for t in tokenize(with_signs)] == [t.word for t in tokenize(text)]
    assert terms(with_signs) == terms(text)


@given(TEXTS)
@settings(deadline=None)
@example("united states united")
@example("per")
@example("…")
@example("ſ")
@example("\u0345’s")
def test_tokens_of_any_text_ascend_inside_it(text: str) -> None:
    tokens = tokenize(text)
    for token in tokens:
        assert 0 <= token.start < token.stop <= len(text)
        assert token.term
        assert token.word
    for one, other in pairwise(tokens):
        assert one.stop <= other.start
    assert terms(text) == [token.term for token in tokens if not token.stop_word]


@given(TEXTS)
@settings(deadline=None)
def test_white_space_and_quotes_around_a_text_make_no_difference(text: str) -> None:
    assert terms(f" \n“{text}” ") == terms(text)


@given(st.from_regex(r"[A-Za-z]{2,12}", fullmatch=True))
@settings(deadline=None)
def test_case_makes_no_difference(word: str) -> None:
    # Save for the words that are written in capitals: "US", not "us".
    if word.upper() not in analyser.CAPITAL_TERMS:
        assert terms(f"It {word.upper()}") == terms(f"It {word.lower()}")


def test_fold_and_stem() -> None:
    assert [fold(word) for word in ("Élan", "O’Brien", "ABC", "Straße")] == [
        "elan",
        "o'brien",
        "abc",
        "strasse",
    ]
    assert [stem(word) for word in ("killings", "killed", "ponies")] == ["kil", "kil", "poni"]
    assert word_term("withdrew") == word_term("withdraw") == "withdraw"


@pytest.mark.parametrize(
    ("table", "changed"),
    [
        ("WORD_TERMS", {**analyser.WORD_TERMS, "ferry": "boat"}),
        ("STOP_WORDS", STOP_WORDS | {"ferry"}),
        ("CAPITAL_TERMS", {**analyser.CAPITAL_TERMS, "WHO": "world health"}),
        ("PHRASE_TERMS", {**analyser.PHRASE_TERMS, ("new", "york"): "nyc"}),
        ("INVISIBLE", Pattern("\u00ad")),
        ("AT_LINE_END", Pattern("-(-)-")),
    ],
)
def test_the_fingerprint_changes_with_every_table(
    table: str, changed: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = fingerprint()
    monkeypatch.setattr(analyser, table, changed)
    assert fingerprint() != before
    monkeypatch.undo()
    assert fingerprint() == before
    assert len(before) == 8
    assert set(before) <= set("0123456789abcdef")
