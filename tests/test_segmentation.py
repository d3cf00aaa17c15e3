"""Where paragraphs and sentences begin and end: a bar marks each boundary that must be found."""

import hashlib
import itertools
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quoth import versions
from quoth.indexing import segmentation
from quoth.indexing.abbreviations import BOUNDARY_RULES, BoundaryRule
from quoth.indexing.segmentation import paragraphs, sentences
from quoth.indexing.shards import ROW, article_paragraphs, count
from quoth.model import Article, Sentence, Span

SEED = next((Path(__file__).parent.parent / "seeds").glob("*.txt"))
SEED_TEXT = SEED.read_bytes().decode("utf-8")


def split_articles(articles: list[Article]) -> Iterator[Sentence]:
    """Every sentence of every article, in order, numbered from 1 in each, as a build finds them."""
    ids = itertools.count()
    for place, known in enumerate(articles):
        rows = count(tuple(article_paragraphs(known, place, 0))).rows
        for number, at in enumerate(range(0, len(rows), ROW), start=1):
            article, paragraph, _, start, stop, first, last = rows[at : at + ROW]
            assert known.text.encode()[first:last].decode() == known.text[start:stop]
            yield Sentence(next(ids), article, paragraph, number, Span(start, stop), known.text[start:stop])


def with_bars(text: str, spans: list[Span]) -> str:
    """`text` with a bar at the end of every span but the last."""
    for span in reversed(spans[:-1]):
        text = f"{text[: span.stop]}|{text[span.stop :]}"
    return text


def cut(barred: str) -> str:
    """The sentences found in `barred`, its bars aside."""
    text = barred.replace("|", "")
    return with_bars(text, list(sentences(text)))


def parted(barred: str) -> str:
    """The paragraphs found in `barred`, its bars aside."""
    text = barred.replace("|", "")
    return with_bars(text, list(paragraphs(text)))


def article(text: str) -> Article:
    return Article(text, "", "a.txt", hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest())


SENTENCES = (
    # The end marks, and what may follow them
    "It came.| It left.",
    "Is it?| Yes.| No!| Never.",
    "He won!!!| She lost.",
    "What?!| No.",
    "It came.|  Two spaces.",
    "It came.|\tA tab.",
    "It came.|\nA new line.",
    "It came.|\u00a0A no-break space.",
    "It came; it left.",
    "It came: it left.",
    "It came – it left.",
    "no end mark",
    "?",
    "It came.| 300 people saw it.",
    "It ended in 2007.| In 2008 it began.",
    "It ended in 2007.| 300 people saw it.",
    "It rose by 12%.| It fell.",
    "Él vino.| Ella salió.",
    # Inside a number, a name on the net, a word
    "It cost 3.5 dollars.| It sank.",
    "It cost 1,000.50 dollars.| It sank.",
    "Visit example.com today.| It is free.",
    "Version 2.0.1 came.| It is free.",
    # An ellipsis in mid-sentence
    "Wait... what?| He left.",
    "Wait...| He left.",
    "Wait… what?| He left.",
    # Quotes and brackets, curly and straight, belong to the sentence they close
    "It is “true.”| No further details were provided.",
    'It is "true."| He left.',
    "It is ‘true.’| He left.",
    "(It came.)| It left.",
    "«Oui.»| Il part.",
    "It came (see p. 5).| It left.",
    "“It came.”| “It left.”",
    "He came.| “We left,” she said.",
    "He asked, “Why?”| She left.",
    "He asked, “Why?” she said.| It rained.",
    "He said: “It came.| It left.”| Then he sat.",
    # Titles, ranks and other abbreviations before a name
    "Mr. Roe met Dr. Doe.| They left.",
    "He met Maj. Gen. Jane Roe in Leeds.| He left.",
    "Lt. Col. Roe saw Sgt. Doe.| They left.",
    "St. Paul came.| He sat.",
    "Inc. and Ltd. end names of firms.| It is so.",
    # Countries and other dotted abbreviations
    "U.S. forces left.| It rained.",
    "A joint U.S.-Iraqi operation began.| It failed.",
    "The U.K. and the E.U. agreed.| It held.",
    "He lives in the U.S.| The army left.",
    "He was born in Washington, D.C.| He left.",
    "He is a Ph.D.| He teaches.",
    "See e.g. the map.| It is old.",
    "Smith et al. found it.| It is old.",
    # Initials
    "J. R. R. Tolkien wrote.| He died.",
    "He met George W. Bush.| He left.",
    # Dates, times and units
    "Jan. 5 came.| It was cold.",
    "It happened in Sept. 2001.| It rained.",
    "At 5 p.m. it began.| It rained.",
    "It ended at 6 p.m.| The bus left.",
    "It was 10 a.m. Monday.| He left.",
    "It is 5 km.| It is far.",
    # Numbering
    "Is it No. 1?| It is.",
    "Nos. 1 and 2 came.| They left.",
    # A lone capital
    "It had vitamin C.| It helped.",
    "He got an A.| She got none.",
    # The number of an item or a section
    "1. The bridge opened.",
    "2.3.1. The piers",
)


@pytest.mark.parametrize("barred", SENTENCES)
def test_sentences(barred: str) -> None:
    assert cut(barred) == barred


KNOWN_FAILURES = ("これは本です。| それはペンです。", "He said “Go! Now!” and left.| It rained.")


@pytest.mark.parametrize("barred", KNOWN_FAILURES)
@pytest.mark.xfail(strict=True)
def test_known_failures(barred: str) -> None:
    assert cut(barred) == barred


@pytest.mark.parametrize("rule", BOUNDARY_RULES, ids=lambda rule: rule.name)
def test_each_boundary_rule_is_needed_and_stops_short(
    rule: BoundaryRule, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cut(rule.example) == rule.example
    assert cut(rule.near_miss) == rule.near_miss
    others = [other for other in BOUNDARY_RULES if other is not rule]
    monkeypatch.setattr(segmentation, "JOINS", tuple(other for other in others if other.does == "join"))
    monkeypatch.setattr(segmentation, "CUTS", tuple(other for other in others if other.does == "cut"))
    assert cut(rule.example) != rule.example
    assert cut(rule.near_miss) == rule.near_miss


def test_rule_names_are_unique() -> None:
    assert [name for name, count in Counter(rule.name for rule in BOUNDARY_RULES).items() if count > 1] == []


PARAGRAPHS = (
    # A line is a paragraph
    "It came.|\nIt left.",
    "It came.|\n\nIt left.",
    "It came.|\n\n\n\nIt left.",
    "It came.|\n \t \nIt left.",
    "  It came.|  \n  It left.  \n",
    "It came.|\r\nIt left.",
    "It came.|\r\n\r\nIt left.",
    "It came.|\rIt left.",
    "A title|\n\nIt came.|\nIt left.",
    # Hard-wrapped: a blank line alone ends a paragraph
    "The bridge was opened\nin the year 1883 by\nthe mayor himself.|\n\nIt closed.",
    "The bridge was opened\nin the year 1883.\nIt closed.|\n\nIt is old.",
    # ... or a list item begins
    "The list is long\nand has:|\n- one thing that\ngoes on|\n- two",
    "The list is long\nand has:|\n1. one thing|\n2. two",
    "- one|\n- two",
    # ... or a turn of a talk
    "ANN POE: When was the\nbridge opened to all?|\nMR. ROE: It was in the\nyear 1883, in May.",
    "The talk of the two.|\n\nQ. When was the\nbridge opened to all?|\nA. It was in the\nyear 1883, in May.",
    "It was told by Ann\nA. Poe that the bridge\nis as old as the sea.",
    # ... or the lines of a block are all short: they were ended on purpose
    "The shop sells maps and old books about the\ncoast and sea.|\n\nOpen|\nMonday closed|\nFriday 9 - 12",
    "The shop sells maps and old books about the\ncoast and the sea.|\n\nThe shop\nis open.",
    "The shop sells maps and books.|\n\nOpen|\nMonday closed|\nFriday 9 - 12",
    # ... and the rows of a timetable, with what stands among them
    "Open|\nMonday closed|\nTuesday 9:00 - 17:00|\nFriday 10 a.m. to 2 p.m.|\nSunday closed",
    "We sell maps and\nbooks on the coast|\nMon-Fri: 9-17|\nSat + Sun: 10.30-12|\nAnd by ring\nof the bell.",
    "The train left Leeds\nat 9:00\nand came to Hull by\nway of York at\n11:40 on a cold day.",
    "The last bus at 9:00\nstops in Leeds, and is\nfull.",
    # ... and a heading in capitals is one, whatever stands below it
    "THE OLD BRIDGE|\nThe bridge was opened\nin the year 1883 by\nthe mayor himself.",
    "THE OLD BRIDGE\nOF LEEDS|\nThe bridge was opened\nin the year 1883 by\nthe mayor himself.",
    "THE OLD BRIDGE|\nBy Ann Poe|\nLEEDS — The bridge was opened\nin the year 1883, in May, by\nthe mayor.",
    "The ship in 1950|\nIt was painted green again by its\nowner in the year 1949, and sailed\nagain in May.",
    "The ship sank\nwithout a trace of its crew and of\nits owner in the year 1949, and we\nsailed.",
    "The ship\n--------|\nIt was painted green again by its\nowner in the year 1949, and sailed\nagain.",
    "It was painted green again by its\nowner in 1949.|\n\nThe ship\n--------|\n\n--quiet\n  Be quiet",
    "Dear Ann,\nThe ship was painted green by its\nowner in the year 1949, and sailed\nagain in May.",
    "NASA\nwas told of the ship\nin the year 1983 by\nthe mayor himself.",
    "THE BRIDGE WAS OPENED\nIN THE YEAR 1883 BY\nTHE MAYOR HIMSELF.",
    "ANN POE:\nThe bridge was opened\nin the year 1883 by\nthe mayor himself.",
    # A line longer than any hard wrap: every line is a paragraph again
    f"The bridge was opened|\nin {'very ' * 20}long ago|\nby the mayor.",
)


@pytest.mark.parametrize("barred", PARAGRAPHS)
def test_paragraphs(barred: str) -> None:
    assert parted(barred) == barred


ROWS = ("| Bell | Cast |", "| Agnes | In 1622. By Roe. |")


@pytest.mark.parametrize("around", ["{}", "Bells of the\nold church of\nLeeds\n{}\nand of the\nnew one."])
def test_a_row_of_a_table_is_a_paragraph_and_a_sentence(around: str) -> None:
    text = around.format("\n".join(ROWS))
    found = [sentence.text for sentence in split_articles([article(text)])]
    assert found[-2:] == list(ROWS) if around == "{}" else found[1:3] == list(ROWS)
    assert len(found) == (2 if around == "{}" else 4)


@pytest.mark.parametrize("text", ["", " ", "\n", " \n\r\n \t"])
def test_no_text_no_paragraph(text: str) -> None:
    assert list(paragraphs(text)) == []
    assert list(sentences(text)) == []
    assert list(split_articles([article(text)])) == []


@pytest.mark.parametrize("barred", [barred for barred in PARAGRAPHS if "\r" not in barred])
def test_line_ends_of_other_systems_part_the_same_paragraphs(barred: str) -> None:
    text = barred.replace("|", "")
    pieces = [text[span.start : span.stop].split() for span in paragraphs(text)]
    for line_end in ("\r\n", "\r"):
        other = text.replace("\n", line_end)
        assert [other[span.start : span.stop].split() for span in paragraphs(other)] == pieces


BLANK_LINE = re.compile(r"(?>\r\n|\r|\n)[^\S\r\n]*(?>\r\n|\r|\n)\s*")
LINE_BREAK = re.compile(r"\r\n|\r|\n")


@given(st.text("a. \n\r\t\u2028-", max_size=30))
@example("a\r\n\r\nb\n\rc\r\r\nd")
def test_paragraphs_are_blocks_and_lines(text: str) -> None:
    blocks = [[line for line in LINE_BREAK.split(block) if line.strip()] for block in BLANK_LINE.split(text)]
    lines = [line.strip() for block in blocks for line in block]
    found = [text[span.start : span.stop] for span in paragraphs(text)]
    assert [line.strip() for each in found for line in LINE_BREAK.split(each) if line.strip()] == lines
    if len(found) < len(lines):  # hard-wrapped: a block is a paragraph or more, never two blocks one
        assert len(found) >= sum(bool(block) for block in blocks)
        assert not any(BLANK_LINE.search(each) for each in found)


# Bars around each sentence: what stands between two of them is in neither.
APART = (
    # Note marks behind an end mark
    "|It came.| [17] |It left.|",
    "|It came.|[17] |It left.|",
    "|It came.|[3][4] |The sea fell.|",
    "|It came.| [3] [4] |“It left.”|",
    "|It came.|[a] |300 people left.|",
    "|He said “no.”|[5]",
    "|It came.|[17]|It left.|",
    "|It came (late).|[note 2] |It left.|",
    "|Is it?|[citation needed] |It is.|",
    "|He left.|[13] [better source needed] |It is.|",
    "|It came.| [17]\n|It left.|",
    "|It came.|[17]",
    # Not behind one, or no note mark
    "|It came[1] and left [2].|",
    "|It came [1] It left.|",
    "|It came.| |[He laughs.]|",
    "|[1] Roe, Ann, The bridge.|",
    "|Roe et al. [17] found it.|",
    "|It came.[1], then left.|",
    # Signs of no width
    "|It came.|\u200b |It left.|",
    "\ufeff|It came.|[17]\u200b |It left.|\u200b",
    "|It ca\u00ad\nme.| |It left.|",
    "|\u200b|",
)


@pytest.mark.parametrize("barred", APART)
def test_what_stands_between_sentences(barred: str) -> None:
    text = barred.replace("|", "")
    assert [text[start:stop] for start, stop in sentences(text)] == barred.split("|")[1::2]


# The seed article

SEED_SENTENCES = (2, 1, 1, 1, 2, 4, 1, 1, 2, 1, 1, 2, 1, 1, 2, 2, 1, 2, 1, 2, 2)


def test_the_seed_article_has_its_paragraphs_and_sentences() -> None:
    found = list(split_articles([article(SEED_TEXT)]))
    counts = Counter(sentence.paragraph for sentence in found)
    assert tuple(counts[paragraph] for paragraph in range(1, 22)) == SEED_SENTENCES
    assert [sentence.number for sentence in found] == list(range(1, 34))
    assert [sentence.id for sentence in found] == list(range(33))
    lines = SEED_TEXT.splitlines()
    for sentence in found:
        assert sentence.text in lines[sentence.paragraph - 1]


# Any text

# What may stand in no sentence: white space, signs of no width, note marks.
BESIDE = re.compile(
    r"(?:\s|[\u00ad\u200b-\u200d\u2060\ufeff]|\[(?:note )?(?:\d{1,3}|[a-z])\]|\[(?:[a-z]+ ){1,3}needed\])*"
)
PIECES = st.lists(
    st.one_of(
        st.sampled_from("It came . ? ! … ... ” “ ' ) ( Mr. U.S. J. No. 1 5. - é 東 。".split()),
        st.sampled_from(["[17]", ".[3][a] The", ".\u200b ", "\u00ad", "\ufeff"]),
        st.sampled_from(["\n", "\r\n", "\r", " ", "\t", "\n\n", "\x0b", "\x85", "\x1c", "\u00a0", "\u2028"]),
        st.text(max_size=6),
    ),
    max_size=40,
)


@given(st.one_of(PIECES.map(" ".join), PIECES.map("".join)))
@settings(deadline=None, max_examples=150)
@example("a\r\nb")
@example("It came.\x1c It left.")
def test_sentences_are_slices_that_leave_nothing_out(text: str) -> None:
    at = 0
    paragraph = 0
    for row, sentence in enumerate(split_articles([article(text)])):
        start, stop = sentence.span.start, sentence.span.stop
        assert sentence.id == row
        assert sentence.number == row + 1
        assert sentence.paragraph in (paragraph, paragraph + 1)
        assert sentence.text == text[start:stop]
        assert sentence.text == sentence.text.strip() != ""
        assert at <= start
        assert BESIDE.fullmatch(text[at:start])
        at, paragraph = stop, sentence.paragraph
    assert BESIDE.fullmatch(text[at:])


def test_articles_are_numbered_apart() -> None:
    found = list(split_articles([article("It came. It left.\nIt sank."), article(""), article("It swam.")]))
    assert [(s.id, s.article, s.paragraph, s.number) for s in found] == [
        (0, 0, 1, 1),
        (1, 0, 1, 2),
        (2, 0, 2, 3),
        (3, 2, 1, 1),
    ]


@pytest.mark.slow
@given(
    st.one_of(
        st.text(max_size=40),
        st.lists(
            st.sampled_from([*"Ab1 .?!…\"'”’)]([", ". ", "Mr. ", "U.S. ", "The", "no. 1", " a", "...", "\n"]),
            max_size=14,
        ).map("".join),
    )
)
@settings(deadline=None, max_examples=600)
def test_a_text_without_an_inner_end_is_one_sentence_to_punkt_too(text: str) -> None:
    shortcut = list(segmentation.sentences(text))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(segmentation, "INNER_END", re.compile(""))
        assert shortcut == list(segmentation.sentences(text))


def test_the_fingerprint_is_known_without_segmenting() -> None:
    """Of another segmenter the cache's indexes are not good: then write down its fingerprint."""
    assert segmentation.fingerprint() == versions.SEGMENTER


def test_the_fingerprint_changes_with_the_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    before = segmentation.fingerprint()
    assert before == segmentation.fingerprint()
    monkeypatch.setattr(segmentation, "WRAPPED_WIDTH", 90)
    assert segmentation.fingerprint() != before
