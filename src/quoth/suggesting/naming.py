"""What a text says beside a name: "Jane Roe, the mayor of Lima"; and which of its names are of people."""

from collections.abc import Iterator, Sequence

from quoth.language.chunking import END
from quoth.language.grammar import parse
from quoth.language.mentions import mentions
from quoth.language.patterns import PERSON_TITLES
from quoth.language.persons import is_person
from quoth.model import Span
from quoth.named_tuple import NamedTuple
from quoth.suggesting.clauses import FINITE, Clause, main_clause, whole_phrase
from quoth.suggesting.lemmas import base_form

SAYING = frozenset(
    """say said tell told announce confirm deny admit acknowledge warn predict promise vow call describe label
    brand dub denounce condemn dismiss""".split()
)
PRONOUNS = ("he", "she")
OWNING = frozenset("his her he she him himself herself".split())
ARTICLES = frozenset("a an the one".split())


class Description(NamedTuple):
    """What stands beside a name, and the name; both as characters of the sentence.

    is_person: whether it says that the name is a person's.
    """

    name: Span
    told: Span
    is_person: bool


def descriptions(sentence: str) -> Iterator[Description]:
    """Those of all names in a sentence, before them or behind a comma."""
    told = parse(sentence.rstrip())
    tokens, opening = (*told.tokens, END, END, END), {phrase.first: phrase for phrase in told.phrases}
    dates = [each.span for each in mentions(sentence) if each.kind == "date"]
    begun = {date.start for date in dates}
    for phrase in told.phrases:
        # "... by Jane Roe | Sunday, May 28"
        places = range(phrase.first, phrase.last + 1)
        last = next((place - 1 for place in places if tokens[place].start in begun), phrase.last)
        begins = phrase.first + (tokens[phrase.first].text.lower() == "the")
        inner = range(begins, last)
        # "the painter Jane Roe", "Home Secretary Jane Roe"; but "President Jane Roe" is a name.
        ranks = [n for n in inner if n > begins and tokens[n].text.lower() in PERSON_TITLES]
        nouns = [n for n in inner if tokens[n].text.islower() and is_person(tokens[n].text)]
        role = max((*ranks, *nouns), default=begins - 1)
        name = tokens[role + 1 : last + 1]
        if not name or name[-1].word_class != "PROPN" or not all(each.text[0].isupper() for each in name):
            continue
        beside, named = opening.get(last + 2), Span(name[0].start, name[-1].stop)
        if role >= begins:
            if len(name) > 1 and tokens[phrase.first - 1].text != "of":
                yield Description(named, Span(phrase.start, tokens[role].stop), True)
        elif beside and tokens[last + 1].text == "," and tokens[beside.last].tag == "NOUN":
            end, human = whole_phrase(tokens, opening, beside), is_person(tokens[beside.last].text.lower())
            behind, joined = tokens[end.last + 1], tokens[end.last + 2].tag in ("NOUN", "ADJ")
            # "Jane Roe, a clerk and painter, ..."; but "Jane Roe, her clerk and her painter".
            late = any(date.start < end.stop < date.stop for date in dates)
            if not late and (behind.text in (",", ".") or (behind.text == "and" and human and joined)):
                yield Description(Span(phrase.start, named.stop), Span(beside.start, end.stop), human)


def persons_of(sentences: Sequence[str]) -> tuple[frozenset[str], Sequence[str]]:
    """The names of those who act, whole and their last word; and of whom each sentence goes on to speak.

    Those are people, and who speaks as they do. "He" and "she" are whom the sentences before were about.
    """
    found, about, before = set[str](), list[str](), ""
    for text in sentences:
        about.append(before)
        found.update(text[slice(*each.span)] for each in mentions(text) if each.kind == "person")
        found.update(text[slice(*each.name)] for each in descriptions(text) if each.is_person)
        clause = main_clause(text)
        named = [text[slice(*each.span)] for each in mentions(text) if each.kind in ("person", "name")]
        if clause is not None and clause.shown in PRONOUNS:
            found.update([before] if before else [])
        elif clause is not None and all(word.word_class == "PROPN" for word in clause.words):
            before = clause.shown
            found.update([before] if _acts(clause) else [])
        elif named:
            before = named[0] if clause is None and text.startswith(named[0]) else ""
    persons = frozenset((*found, *(name.split()[-1] for name in found)))
    return persons, [name if name in persons else "" for name in about]


def says(clause: Clause) -> bool:
    """Whether a clause tells what somebody says, or what something shows."""
    phrase = clause.behind
    behind = clause.tokens[phrase.last + 1 if phrase else clause.verb + 1]
    forms = {base_form(clause.main, present) for present in (False, True)}
    return not SAYING.isdisjoint(forms - {None}) or behind.tag in ("SCONJ", *(FINITE if phrase else ()))


def identified(clause: Clause) -> tuple[Span, bool] | None:
    """What the subject is said to be; whether it is a person. None where it is said to be no such thing."""
    phrase, tokens = clause.behind, clause.tokens
    if phrase is None or clause.verb > clause.first or tokens[clause.verb].tag != "AUX":
        return None
    known = Span(phrase.start, phrase.stop), is_person(tokens[phrase.last].text.lower())
    return known if tokens[phrase.first].text in ARTICLES else None


def _acts(clause: Clause) -> bool:
    """Whether a name is said to be a person, or to speak; or is called "his" or "her" behind the verb."""
    rest = (each for each in clause.tokens[clause.verb :] if each.tag == "PROPN" or each.text in OWNING)
    known = identified(clause)
    return next((each.text for each in rest), "") in OWNING or says(clause) or bool(known and known[1])
