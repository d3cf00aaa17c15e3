"""The short answer inside a sentence: a question, a sentence, and the words that answer."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents import index_of
from quoth.answering.comparison import ask
from quoth.answering.evidence import rank
from quoth.answering.question import analyze
from quoth.answering.retrieval import retrieve
from quoth.answering.spans import _scored, answers_short, best_of, short_answer
from quoth.answering.spans.candidates import candidates
from quoth.answering.spans.edges import end_features, start_features
from quoth.answering.spans.features import span_features
from quoth.answering.spans.kinds import KIND_RULES, PUT_SO, KindRule, of_kind
from quoth.answering.spans.scene import Scene, set_scene
from quoth.answering.weights import weighed_traits

# Between bars: what must be found, words around it that would be right too in brackets.
ANSWERS = """
    When did the bridge open? :: The bridge opened in |May 1883| after long delays.
    When was the mill burned down? :: Raiders burned down the old mill [in] |1764|.
    Who designed the tower? :: The tower was designed by |Jane Roe|, who was born in Leeds.
    Who painted the ceiling? :: |John Doe| painted the ceiling of the chapel in 1512.
    How many people crossed the bridge? :: On the first day |150,000 [people]| crossed the bridge.
    How much did the tower cost? :: It was said that the tower cost |15 million dollars| in all.
    How long did the siege last? :: The siege lasted |nine months| and ended in a truce.
    Where was the treaty signed? :: The treaty was signed in |Utrecht| on a cold morning.
    Where is the museum? :: The museum stands in [the] |Old Town|.
    In which year did the mill close? :: The mill closed in |1921| when the river froze.
    Why did the mill close? :: The mill closed |because the river froze|.
    Which river does the bridge cross? :: The bridge crosses the |Delaware [River]| near Trenton.
    Who sold the mill? :: The mill was sold by |Anna of Elm| in May.
    Who sold the mill? :: In May the mill was sold by [the] |Royal Bank of the Church of Elm|.
    How long is the lock? :: The lock is |90 feet [long]| and painted red.
    How many miners signed? :: The letter was signed by |40 [miners]| from nine towns.
    What is tin? :: Tin is [a] |soft metal [that melts easily]|.
    What is tin? :: Tin is |a soft, heavy, grey metal|, mined in Leeds.
    How many red buses were hit? :: The storm hit five old cars and |two [red buses]|.
    What will they focus on? :: They will focus on |reading, writing, joint plays and music|.
    How long is the dam? :: The dam is |300 metres [long]| and cost $3 million.
    Who was Jane Roe? :: Jane Roe, |the first mayor of Leeds|, opened the bridge.
    When was the dam built? :: The dam was built |between March 1921 and June 1924| by farmers.
    When did the dam begin to leak? :: The dam leaked from |1931| to 1934 and then held.
    When did the river burst its banks? :: On Sunday at [about] |3:40 a.m.| the river burst its banks.
    When will the ferry sail? :: The ferry will sail between Ulla and Storn in the |summer of 2026|.
    How high did the water rise? :: Within 40 minutes the water rose by |2.6 metres|.
    Who opened the bridge? :: The bridge was opened by |[the old miller] Jane Roe| in May.
    Who mended the boat? :: |Anna, Moe and Ida| mended the boat.
    Who was bitten by the dog? :: |Jane Roe| was bitten by the dog in Leeds.
    Who joined the guild? :: [Dr.] |Anna K. Roe, M.D.|, joined the guild in 1911.
    Who wouldn't sign? :: |Jane Roe| wouldn't sign.
    How much will the dam cost? :: The dam will cost |between 2 and 4 million dollars|.
    How long does the walk take? :: The walk takes |5 to 6 hours| in summer.
    How old was Roe when she left? :: Roe was |31 [years old]| when she left with 16 miners.
    What was the income of the mill? :: The income of the mill rose 3 percent to |$4 million|.
    Where are the rules kept? :: The rules are kept at |https://rules.example.org/a/b.html|.
    Why was the dam closed? :: The dam was closed in May |[because] it leaked|.
    Who is Jane Roe? :: The dam was opened by Jane Roe, |the mayor of Leeds|.
    Who is Leeds's mayor? :: Leeds's mayor |Jane Roe| opened the dam.
    What happened to the mill? :: In May |[the mill] lost its roof|.
"""

NOTHING_FITS = """
    When was the bridge opened? :: The bridge was opened by Jane Roe.
    How long did the siege last? :: The siege lasted as Jane Roe had foreseen.
    How many sailors guard the harbor? :: The sailors of Leeds guard the harbor of Birch Bay.
    Who restored the dam? :: The restoration of the dam took eleven years.
    Why was the road to Leeds closed? :: The road to Leeds was closed on Monday.
    How many clerks left? :: Page 12 shows how many clerks left.
    How many years is the offer valid? :: The offer is valid while the firm gives (1) parts or (2) help.
    How old was Roe when she sang? :: Roe first sang in 1817.
    Who is Jane Roe? :: The dam was opened by Jane Roe in May.
"""
KNOWN_FAILURES = """
    Where will the trial begin? :: The trial will begin in |Elmton| next spring.
    How many ferries were left? :: Of the 12 ferries all but |three| sank.
    When was Elm made a seat of the guild? :: Elm asked the guild for one in 1909 and became a seat |1913|.
    What did the mayor open? :: The mayor opened |[the] new bridge| on Monday.
    How many miners did Roe lead? :: Roe led |half of the 80 miners| of Leeds.
"""


def rows(table: str) -> list[tuple[str, str, set[str]]]:
    found = []
    for line in table.strip().splitlines():
        question, _, marked = line.strip().partition(" :: ")
        before, inner, after = marked.split("|")
        lead, opened, _ = before.partition("[")
        optional = before[len(lead) :].replace("[", "").replace("]", "") if opened else ""
        shortest = inner
        while "[" in shortest:
            shortest = shortest[: shortest.index("[")] + shortest[shortest.index("]") + 1 :]
        full = inner.replace("[", "").replace("]", "")
        accepted = {full, " ".join(shortest.split()), optional + full}
        sentence = (before + inner + after).replace("[", "").replace("]", "")
        found.append((question, sentence, {" ".join(text.split()) for text in accepted}))
    return found


@pytest.mark.parametrize(("typed", "sentence", "accepted"), rows(ANSWERS))
def test_short_answers(typed: str, sentence: str, accepted: set[str]) -> None:
    index = index_of(sentence)
    question = analyze(typed, typed)
    evidence = rank(question, retrieve(question, index), index)
    found = short_answer(question, evidence[0], index)
    assert found is not None
    assert found.text in accepted


@pytest.mark.parametrize("row", NOTHING_FITS.strip().splitlines())
def test_a_date_is_not_a_name(row: str) -> None:
    typed, _, sentence = row.strip().partition(" :: ")
    index = index_of(sentence)
    question = analyze(typed, typed)
    evidence = rank(question, retrieve(question, index), index)
    assert short_answer(question, evidence[0], index) is None


@pytest.mark.parametrize(("typed", "sentence", "accepted"), rows(KNOWN_FAILURES))
@pytest.mark.xfail(strict=True)
def test_known_failures(typed: str, sentence: str, accepted: set[str]) -> None:
    test_short_answers(typed, sentence, accepted)


@pytest.mark.parametrize(
    "typed", ["Did the bridge open?", "What is this article about?", "Tell me about 1883"]
)
def test_no_slice_answers_these(typed: str) -> None:
    index = index_of("The bridge opened in 1883. This article is about the bridge.")
    question = analyze(typed, typed)
    assert not answers_short(question)
    evidence = rank(question, retrieve(question, index), index)
    assert short_answer(question, evidence[0], index) is None


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=60), st.text(min_size=1, max_size=120))
def test_the_best_candidate_is_one_of_them(typed: str, text: str) -> None:
    scene = set_scene(ask(analyze(typed, typed), index_of("A bridge stood here.")), text)
    places = list(of_kind(scene))
    best = best_of(scene, places)
    assert best is None if not places else best is not None and best[:2] in places and 0 < best[2] <= 1
    assert all(0 <= first <= last < len(scene.classes) for first, last in places)


@pytest.mark.parametrize(
    "row",
    [*KIND_RULES.values(), *(row for _, row in PUT_SO)],
    ids=[*KIND_RULES, *(row.example[0] for _, row in PUT_SO)],
)
def test_what_can_be_of_a_kind(row: KindRule) -> None:
    question, sentence, words = row.example
    scene = scene_of(question, sentence)
    found = {shown(scene, first, last) for first, last in of_kind(scene)}
    assert words in found
    assert row.near_miss not in found
    assert row.near_miss in {shown(scene, first, last) for first, last in candidates(scene.layout)}


BOATS = "Ann sold old boats near Leeds in May."


@pytest.mark.parametrize(
    ("scores", "best"),
    [
        ({"Ann": 1.0, "Leeds": 0.9, "near Leeds": 0.0}, "Leeds"),
        ({"Ann": 1.0, "old boats near Leeds": 0.7, "near Leeds": 0.7, "Leeds": 0.5}, "near Leeds"),
        ({"Ann": 3.0, "Leeds": 0.5, "near Leeds": 0.0}, "Ann"),
        ({"Ann": 1.0, "May": 1.0}, "Ann"),
    ],
    ids=["overlap", "the one between", "much likelier", "of equals the first"],
)
def test_what_overlaps_most_with_what_may_be_right_is_chosen(
    monkeypatch: pytest.MonkeyPatch, scores: dict[str, float], best: str
) -> None:
    scene = scene_of("What did Ann sell?", BOATS)
    spans = {shown(scene, *places): places for places in candidates(scene.layout)}
    scored = [(-score, *spans[words]) for words, score in scores.items()]
    monkeypatch.setattr("quoth.answering.spans._scored", lambda *_: scored)
    found = best_of(scene, [])
    assert found is not None
    assert shown(scene, *found[:2]) == best


@pytest.mark.parametrize(
    ("question", "holder"),
    [
        ("Who is Leeds's mayor?", True),
        ("Who was the mayor?", True),
        ("Who is Ann Poe?", False),
        ("Who opened it?", False),
    ],
)
def test_who_has_a_role_is_a_person(question: str, holder: bool) -> None:
    assert (scene_of(question, BOATS).question.answer_type == "person") == (holder or "opened" in question)


def test_every_learned_feature_can_be_shown() -> None:
    """The weights' names are the features' own: what training wrote, answering reads."""
    names, learned = set[str](), set[str]()
    for typed, sentence, _ in rows(ANSWERS):
        scene = scene_of(typed, sentence)
        learned |= weighed_traits(scene.kind).names.keys()
        for first, last in candidates(scene.layout):
            names |= {name for name, _ in start_features(scene, first)}
            names |= {name for name, _ in end_features(scene, last)}
            names |= {name for name, _ in span_features(scene, first, last)}
    assert len(names & learned) > len(learned) / 2


@pytest.mark.parametrize("most", [3, 1 << 13], ids=["forgetting", "keeping"])
def test_a_score_is_what_the_features_weigh(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    monkeypatch.setattr("quoth.answering.weights.MOST_TRAITS", most)
    for typed, sentence, _ in rows(ANSWERS)[::5]:
        scene = scene_of(typed, sentence)
        weights = weighed_traits(scene.kind).names
        for minus, first, last in _scored(scene, candidates(scene.layout)):
            shown_there = (
                *start_features(scene, first),
                *end_features(scene, last),
                *span_features(scene, first, last),
            )
            expected = sum(weights.get(name, 0.0) * value for name, value in shown_there)
            assert -minus == pytest.approx(expected)


def scene_of(typed: str, text: str) -> Scene:
    return set_scene(ask(analyze(typed, typed), index_of(text)), text)


def shown(scene: Scene, first: int, last: int) -> str:
    tokens = scene.reading.tokens
    return scene.reading.text[tokens[first].start : tokens[last].stop]
