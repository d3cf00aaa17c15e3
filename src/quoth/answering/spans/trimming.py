"""An answer without the words at its edges that say something else: who somebody is, where from."""

from quoth.answering.spans.scene import Scene
from quoth.language.patterns import ORGANIZATION_HEADS

# Words of a name given in full.
NAME_LENGTH = 2
PEOPLE = frozenset(("person", "name"))
NUMBERS = frozenset(("quantity", "money", "percent", "duration"))
# Behind these another number begins another phrase: "40 miners | from nine towns".
LEADING = frozenset("from in at with for on".split())


def first_alone(scene: Scene, first: int, last: int) -> int:
    """The first word of an answer without what is said of it before.

    Of "the old miller Jane Roe" it is where the name begins: what stands before it says what she is.
    """
    # A name of one word may be that of a thing: "the old Ark".
    names = (a for a, b in scene.edges if b == last and first < a < b and scene.inside[a] in PEOPLE)
    start = next(names, None)
    if start is None or scene.question.answer_type != "person":
        return first
    text, tokens, noun_at = scene.reading.text, scene.reading.tokens, scene.phrases.noun_at
    lower = all(text[tokens[p].start].islower() or scene.inside[p] == "demonym" for p in range(first, start))
    return start if lower and noun_at[first] is not None and noun_at[first] == noun_at[last] else first


def last_alone(scene: Scene, first: int, last: int) -> int:
    """The last word of an answer without what is said of it further on.

    Of "Jane Roe of the Elm Institute" she alone is who; "90 feet long and painted red" is as long as "90 feet
    long", and "40 miners from nine towns" are 40 miners.
    """
    answer_type, tokens = scene.question.answer_type, scene.reading.tokens
    if answer_type == "person":
        return _name_end(scene, first, last)
    if answer_type not in ("quantity", "duration"):
        return last
    numbered = [p for p in range(first, last + 1) if scene.inside[p] in NUMBERS]
    for place in range(first + 1, last):
        before = [p for p in numbered if p < place]
        after = [p for p in numbered if p > place]
        joins = scene.classes[place] == "conjunction" and not after
        leads = tokens[place].word in LEADING and after[:1] == [place + 1]
        if before and (joins or leads) and before[-1] + 1 < place:
            return place - 1
    return last


def _name_end(scene: Scene, first: int, last: int) -> int:
    """Where a name ends behind which it is said whom its bearer works for; "Anna of Elm" is a name."""
    tokens = scene.reading.tokens[first : last + 1]
    words = [token.word for token in tokens]
    at = words.index("of") if "of" in words else 0
    bodies = [place for place, word in enumerate(words) if word in ORGANIZATION_HEADS]
    named = at >= NAME_LENGTH and all(scene.reading.text[token.start].isupper() for token in tokens[:at])
    return first + at - 1 if named and bodies and bodies[0] > at else last
