"""Follow-ups made whole by the answer before, and what stands by itself left alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoth.answering.conversation import interpret, resolve
from quoth.answering.conversation.completion import RELATIONS
from quoth.answering.conversation.forms import FOLLOW_UPS, FollowUp
from quoth.answering.conversation.phrases import phrases
from quoth.answering.conversation.pronouns import EXPLETIVES, PRONOUNS, Example, Expletive
from quoth.answering.conversation.selections import SELECTIONS
from quoth.answering.conversation.substitution import LIKENESSES, Likeness
from quoth.answering.conversation.turn import Turn
from quoth.model import Conversation
from turns import THANKS, after, after_turn, answered, unanswered


def meant(typed: str, turn: Turn) -> str:
    found = interpret(typed, turn)
    return found.text if found else typed


@pytest.mark.parametrize("row", FOLLOW_UPS, ids=lambda row: row.name)
def test_each_form_resolves_its_example_and_leaves_its_near_miss(row: FollowUp) -> None:
    turn, typed, whole = row.example
    assert row.pattern.match(typed)
    assert meant(typed, turn) == whole
    assert not row.pattern.match(row.near_miss)


EXAMPLES = [row.example for row in (*PRONOUNS, *RELATIONS, *SELECTIONS)]
NEAR_MISSES = [row.near_miss for row in (*PRONOUNS, *RELATIONS, *SELECTIONS)]


@pytest.mark.parametrize("example", EXAMPLES + NEAR_MISSES, ids=lambda example: example.typed)
def test_each_row_that_refers_back_has_an_example_and_a_near_miss(example: Example) -> None:
    assert meant(example.typed, example.turn) == example.meant


@pytest.mark.parametrize("row", EXPLETIVES, ids=lambda row: row.example)
def test_it_and_there_stand_for_nothing_in_these_forms(row: Expletive) -> None:
    assert row.pattern.search(row.example)
    assert not row.pattern.search(row.near_miss)
    turn = Turn("When was the bridge built?", "date", "1883", "The bridge was built in 1883 in Leeds.")
    assert meant(row.example, turn) == row.example
    assert meant(row.near_miss, turn) != row.near_miss or "that" in row.near_miss


@pytest.mark.parametrize("row", LIKENESSES, ids=lambda row: row.name)
def test_what_takes_the_place_of_what(row: Likeness) -> None:
    for pair, holds in ((row.example, True), (row.near_miss, False)):
        new, old = (phrases(text)[0] for text in pair)
        assert row.holds(new, old) is holds, pair


CLARA = answered(
    "Who designed the bridge?", "The engineer Clara Voss designed the bridge in 1881.", "Clara Voss"
)
KING = answered("Who burned the fort?", "King Ludo burned the fort at Elm in 1402.", "King Ludo")
GUILDS = answered(
    "Which guilds left the town?",
    "Guilds such as the Weavers and the Bakers left the town.",
    "the Weavers and the Bakers",
)
RAID = answered(
    "How did the army reply?", "The army launched a night raid in reply on Elm.", "launched a night raid"
)
SHIPS = answered(
    "How many ships came to Leeds in 1990?", "About 30 ships came to Leeds in 1990.", "About 30 ships"
)
WHERE = answered("Where is the museum?", "The museum stands in Elm Street, near the old mill.", "Elm Street")
WHEN = answered("When did the bridge open?", "The bridge opened in May 1883 in Leeds.", "May 1883")
WHY = answered(
    "Why did the mill close?", "The mill closed because the river was low.", "because the river was low"
)
SIGNED = answered("Did the king sign the treaty?", "The king never signed the treaty.", "No.")
LAND = answered("Where did the rebels land?", "The rebels landed at Fort Elm in 1907.", "Fort Elm")
REFUSED = answered(
    "Which guilds have refused to pay?", "Only the Weavers have refused to pay.", "the Weavers"
)
SAW = answered("What did the firm announce?", "The firm announced a new ferry in 1990.", "a new ferry")
KILLED = answered("Who was hurt in the fire?", "Anna Roe was hurt in the fire in 1990.", "Anna Roe")

RESOLVED = (
    # the answer before, what is typed, what is meant
    # he, she
    (CLARA, "When was she born?", "When was Clara Voss born?"),
    (CLARA, "Who taught her?", "Who taught Clara Voss?"),
    (CLARA, "Who was her brother?", "Who was Clara Voss's brother?"),
    (CLARA, "What did she say about her work?", "What did Clara Voss say about her work?"),
    (KING, "Who killed him?", "Who killed King Ludo?"),
    (KING, "And where did he die?", "Where did King Ludo die?"),
    # they
    (GUILDS, "What did they say?", "What did the Weavers and the Bakers say?"),
    (GUILDS, "How many of them were there?", "How many of the Weavers and the Bakers were there?"),
    (SHIPS, "Where were they built?", "Where were the 30 ships built?"),
    # it
    (CLARA, "How long is it?", "How long is the bridge?"),
    (
        answered("How many people were on board?", "About 500 people were on board.", "About 500"),
        "Why?",
        "Why were about 500 people on board?",
    ),
    (RAID, "How long did it last?", "How long did the night raid last?"),
    (WHERE, "When is it open?", "When is the museum open?"),
    (WHEN, "When did it close?", "When did the bridge close?"),
    (WHY, "Who owned it?", "Who owned the mill?"),
    (WHEN, "Who painted its towers?", "Who painted the bridge's towers?"),
    # this, that, these, those
    (RAID, "What caused this?", "What caused the night raid?"),
    (RAID, "Who led that raid?", "Who led the night raid?"),
    (WHEN, "What happened that year?", "What happened in May 1883?"),
    (WHEN, "Who died in that year?", "Who died in May 1883?"),
    (GUILDS, "What did those guilds sell?", "What did the Weavers and the Bakers sell?"),
    (GUILDS, "Who led the latter?", "Who led the Bakers?"),
    # there, then
    (LAND, "What happened there?", "What happened at Fort Elm?"),
    (LAND, "Who lived there in 1908?", "Who lived at Fort Elm in 1908?"),
    (WHEN, "Who was the mayor then?", "Who was the mayor in May 1883?"),
    # nouns that say less than the turn before
    (RAID, "Who led the raid?", "Who led the night raid?"),
    (RAID, "Which regiment was involved?", "Which regiment was involved in the night raid?"),
    (WHEN, "What was the cost?", "What was the cost of the bridge?"),
    (SHIPS, "How many did the king buy?", "How many ships did the king buy?"),
    # question words alone
    (LAND, "Why?", "Why did the rebels land at Fort Elm?"),
    (LAND, "and when?", "When did the rebels land at Fort Elm?"),
    (LAND, "How many?", "How many rebels did land at Fort Elm?"),
    (KING, "Why?", "King Ludo burned the fort: why?"),
    (KILLED, "When?", "When was Anna Roe hurt in the fire?"),
    (KILLED, "By whom?", "By whom was Anna Roe hurt in the fire?"),
    (KILLED, "When did that happen?", "When was Anna Roe hurt in the fire?"),
    (REFUSED, "Why?", "Why have the Weavers refused to pay?"),
    (REFUSED, "How many?", "How many guilds have refused to pay?"),
    (REFUSED, "Since when?", "Since when have the Weavers refused to pay?"),
    (SAW, "When?", "When did the firm announce the new ferry?"),
    (SHIPS, "Why?", "The 30 ships came to Leeds in 1990: why?"),
    (
        answered("Which firm will close?", "Elm Ltd will close in May.", "Elm Ltd"),
        "Why?",
        "Why will Elm Ltd close?",
    ),
    (SHIPS, "why though?", "The 30 ships came to Leeds in 1990: why?"),
    (
        answered("What has he sold?", "He has sold that mill.", "that mill"),
        "Where is it?",
        "Where is the mill?",
    ),
    (
        answered("How long is the pier?", "The pier is 9 metres long.", "9 metres"),
        "How wide?",
        "How wide is the pier?",
    ),
    (
        answered("Where did Roe train?", "Roe trained in Leeds.", "Leeds"),
        "Under whom?",
        "Under whom did Roe train in Leeds?",
    ),
    (WHEN, "What has been built since then?", "What has been built since May 1883?"),
    (answered("Who left?", "Fishermen left.", "Fishermen"), "Where did they go?", "Where did fishermen go?"),
    (answered("Who left?", "US forces left.", "US forces"), "Where did they go?", "Where did US forces go?"),
    (SIGNED, "Why?", "Why didn't the king sign the treaty?"),
    (SIGNED, "Why not?", "Why didn't the king sign the treaty?"),
    (SIGNED, "When?", "When did the king sign the treaty?"),
    (WHEN, "Where exactly?", "Where did the bridge open in May 1883?"),
    (WHEN, "Who?", "Who did the bridge open in May 1883?"),
    (answered("When was it sold?", "It was sold in 1990.", "1990"), "Who?", "Who was it sold in 1990 by?"),
    (answered("Did anyone reply?", "The mayor replied.", "Yes."), "Who?", "Who did reply?"),
    (
        answered("Were any ships lost?", "Two ships were lost.", "Yes."),
        "How many?",
        "How many ships were lost?",
    ),
    (
        answered("Where did Anna Roe move?", "Anna Roe left.", ""),
        "From where?",
        "From where did Anna Roe move?",
    ),
    # another time, place or thing
    (SHIPS, "And in 1995?", "How many ships came to Leeds in 1995?"),
    (SHIPS, "and since May 1995", "How many ships came to Leeds since May 1995?"),
    (SHIPS, "What about 1995?", "How many ships came to Leeds in 1995?"),
    (SHIPS, "And ferries?", "How many ferries came to Leeds in 1990?"),
    (SHIPS, "And in Elmton?", "How many ships came in Elmton in 1990?"),
    (SHIPS, "In 1995?", "How many ships came to Leeds in 1995?"),
    (WHEN, "And the ferry?", "When did the ferry open?"),
    (WHEN, "How about the two tunnels?", "When did the two tunnels open?"),
    (WHEN, "What about Syria?", "What about Syria?"),
    (SHIPS, "What about Syria?", "How many ships came to Syria in 1990?"),
    (SHIPS, "I meant 1995", "How many ships came to Leeds in 1995?"),
    (SHIPS, "no, in 1995", "How many ships came to Leeds in 1995?"),
    (SHIPS, "not 1990, 1995", "How many ships came to Leeds in 1995?"),
    (
        answered("How many came at the peak?", "At its peak 30 came.", "30"),
        "And in 1995?",
        "How many came in 1995?",
    ),
    (
        answered("Which is the largest island?", "Elm is the largest island.", "Elm"),
        "And the smallest?",
        "Which is the smallest island?",
    ),
    # more
    (CLARA, "Tell me more", "Tell me more about Clara Voss"),
    (CLARA, "Tell me more about her", "Tell me more about Clara Voss"),
)


@pytest.mark.parametrize(("last", "typed", "whole"), RESOLVED)
def test_follow_ups(last: object, typed: str, whole: str) -> None:
    assert resolve(typed, Conversation((unanswered("Who was the king?"), last))).text == whole  # type: ignore[arg-type]


KNOWN_FAILURES = (
    (WHEN, "Who?", "Who opened the bridge in May 1883?"),
    (KING, "Why?", "Why did King Ludo burn the fort?"),
    (SHIPS, "And in Elmton?", "How many ships came to Elmton in 1990?"),
)


@pytest.mark.parametrize(("last", "typed", "whole"), KNOWN_FAILURES)
@pytest.mark.xfail(strict=True)
def test_known_failures(last: object, typed: str, whole: str) -> None:
    assert resolve(typed, Conversation((last,))).text == whole  # type: ignore[arg-type]


WHOLE = (
    "Who opened the tunnel?",
    "Why did the weavers leave?",
    "How did the army retaliate?",
    "And who came in 1995?",
    "In 2014, how many troops were there?",
    "And in 2014 who left?",
    "Did Maria Doe sell her house?",
    "Which countries increased their taxes?",
    "What did the mayor say when he resigned?",
    "Is it true that the tunnel is closed?",
    "How long does it take to cross the tunnel?",
    "What time is it in Leeds?",
    "Are there any ferries?",
    "Who lost his life?",
    "Who said that the tunnel is closed?",
    "How many ferries are there this year?",
    "Who wrote this article?",
    "the tunnel",
    "2014",
    "What is it about?",
    "???",
    "",
)


@pytest.mark.parametrize("typed", WHOLE)
@pytest.mark.parametrize("last", [SHIPS, CLARA, RAID, GUILDS], ids=lambda last: last.question.text)
def test_what_stands_by_itself_is_never_rewritten(typed: str, last: object) -> None:
    resolution = resolve(typed, Conversation((last,)))  # type: ignore[arg-type]
    assert resolution.text == typed
    assert resolution.cited is None


DISAGREEING = (
    (WHEN, "Where was he born?"),
    (WHEN, "What did they say?"),
    (KING, "When was she born?"),
    (answered("Who wrote it?", "It was written by Anna Roe.", "Anna Roe"), "How large was it?"),
)


@pytest.mark.parametrize(("last", "typed"), DISAGREEING)
def test_nothing_is_borrowed_where_nothing_agrees(last: object, typed: str) -> None:
    older = answered("Who saw Mr. Doe and the pilots?", "Mr. Doe and the pilots saw Jane Roe.", "Jane Roe")
    assert resolve(typed, Conversation((older, last))).text == typed  # type: ignore[arg-type]


@pytest.mark.parametrize("typed", ["Why?", "And in 2014?", "more", "When was she born?", *WHOLE])
def test_nothing_was_asked_before(typed: str) -> None:
    for nothing in (Conversation(), after(THANKS, THANKS)):
        resolution = resolve(typed, nothing)
        assert (resolution.text, resolution.cited, resolution.problem) == (typed, None, None)


@pytest.mark.parametrize(
    "typed", ["Why?", "And in 2014?", "more", "When was she born?", "no, the second one"]
)
def test_a_turn_that_failed_lends_nothing_nor_does_an_older_one(typed: str) -> None:
    resolution = resolve(typed, after(CLARA, unanswered("Who painted the bridge?"), THANKS))
    assert (resolution.text, resolution.cited) == (typed, None)


NAMED = (
    ("When was it built?", "When was the bridge built?"),
    ("And was it old?", "Was the bridge old?"),
    ("When was she born?", "When was she born?"),  # the bridge was not
    ("Why?", "Why?"),
)


@pytest.mark.parametrize(("typed", "text"), NAMED)
def test_a_question_without_an_answer_lends_what_it_names_to_a_pronoun(typed: str, text: str) -> None:
    failed = unanswered("Who painted the bridge?")
    assert resolve(typed, after(CLARA, failed)).text == text
    assert resolve(typed, after(CLARA, failed, THANKS, unanswered("Why?"))).text == text


SAYS_NOTHING_ALONE = (
    ("Why?", True),
    ("more", True),
    ("no, the second one", True),
    ("When was she born?", True),
    ("And in 2014?", False),
    ("Did they comment on the tunnel?", False),
    ("When was the tunnel built?", False),
)


@pytest.mark.parametrize(("typed", "hangs"), SAYS_NOTHING_ALONE)
def test_what_says_nothing_without_a_turn_that_failed_is_not_looked_up(typed: str, hangs: bool) -> None:
    problem = resolve(typed, after(unanswered("Who painted the bridge?"))).problem
    assert (problem is not None) is hangs
    assert problem is None or problem.code == "no-antecedent"


def test_small_talk_is_skipped() -> None:
    assert resolve("When was she born?", after(CLARA, THANKS, THANKS)).text == "When was Clara Voss born?"


def test_a_follow_up_builds_on_what_was_meant_not_on_what_was_typed() -> None:
    second = resolve("And in 1995?", after(SHIPS)).text
    third = resolve("And ferries?", after(SHIPS, answered(second, "Few ships came.", "Few")))
    assert third.text == "How many ferries came to Leeds in 1995?"


def test_a_follow_up_remembers_what_was_cited() -> None:
    resolution = resolve("When was she born?", after(CLARA))
    assert resolution.cited == CLARA.citations[0].sentence
    assert resolution.refers


ANOTHER = (
    # typed, shown, choice, whether what was cited is set aside
    ("anything else?", "Who designed the bridge? (another sentence)", None, True),
    ("more", "Who designed the bridge? (another sentence)", None, True),
    ("Who else?", "Who designed the bridge? (another sentence)", None, True),
    ("no, the other one", "Who designed the bridge? (another sentence)", 1, True),
    ("no, the first one", "Who designed the bridge? (answer 1)", 1, False),
    ("the second one", "Who designed the bridge? (answer 2)", 2, False),
    ("not that one, the third sentence", "Who designed the bridge? (answer 3)", 3, False),
)


@pytest.mark.parametrize(("typed", "shown", "choice", "aside"), ANOTHER)
def test_another_answer_to_the_same_question(typed: str, shown: str, choice: int | None, aside: bool) -> None:
    resolution = resolve(typed, after(CLARA))
    assert (resolution.text, resolution.shown) == ("Who designed the bridge?", shown)
    assert (resolution.choice, resolution.seen) == (choice, frozenset({0}) if aside else frozenset())
    again = answered(shown, "The engineer Clara Voss designed the bridge in 1881.", "Clara Voss")
    assert resolve(typed, after(CLARA, again)).shown == shown


@pytest.mark.parametrize("row", [*PRONOUNS, *RELATIONS], ids=lambda row: row.example.typed)
def test_resolve_reads_the_turn_off_the_reply(row: object) -> None:
    example: Example = row.example  # type: ignore[attr-defined]
    assert resolve(example.typed, after_turn(example.turn)).text == example.meant


@given(st.text(max_size=40), st.text(max_size=40), st.text(min_size=1, max_size=40))
@settings(deadline=None)
def test_any_text_after_any_answer_resolves(asked: str, typed: str, said: str) -> None:
    last = answered(asked, said, said[:9])
    assert resolve(typed, after(last)) == resolve(typed, after(CLARA, last))


PIECES = st.sampled_from(
    """who why when how many did it they she their that there then the a bridge Anna Roe in 1990 and not no
    one ? , .""".split()
)


@given(st.lists(PIECES, max_size=9), st.lists(PIECES, max_size=9), st.lists(PIECES, min_size=1, max_size=9))
@settings(deadline=None)
def test_any_words_after_any_answer_resolve(asked: list[str], typed: list[str], said: list[str]) -> None:
    last = answered(" ".join(asked), " ".join(said), said[0])
    resolution = resolve(" ".join(typed), after(last))
    assert resolution.cited is not None or resolution.text == " ".join(typed)
