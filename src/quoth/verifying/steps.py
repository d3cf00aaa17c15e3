"""The steps to a derived answer, read again and worked out again: "40 [1] − 12 [1] = 28"."""

import re
from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from quoth.language.terms import terms
from quoth.verifying.arithmetic import Working
from quoth.verifying.attribution import is_attribution
from quoth.verifying.equations import EQUATIONS
from quoth.verifying.operands import YEAR, Operand, StepsError, has_item, has_year

STEP: Final = re.compile(
    r"(?P<shown>.+?) \[(?P<label>[1-9][0-9]{0,8})\](?P<then>\) ÷ |, | [−+÷<>=≈] |\Z)", re.DOTALL
)
LABELLED: Final = re.compile(r" \[[1-9][0-9]{0,8}\]\Z")
AFTER_GROUP: Final = ") ÷"
MORE_OR_LESS: Final = re.compile(
    r"\b(?:(?P<more>more|higher|larger|greater|bigger)|fewer|less|lower|smaller)\b", re.IGNORECASE
)
VERDICTS: Final = {True: "Yes.", False: "No."}


class Steps(NamedTuple):
    """Steps, read. equals: "=" or "≈". result: what is right of it. Both "" where operands are compared."""

    working: Working
    equals: str
    result: str

    @property
    def right(self) -> str:
        """The right side, as `arithmetic` makes it."""
        return f"{self.equals} {self.result}".strip()


def verify_steps(
    steps: str,
    answer: str,
    sentences: Sequence[str],
    question: str = "",
    declared: Mapping[str, Collection[str]] = MappingProxyType({}),
) -> None:
    """Raises StepsError unless `steps` lead from what the cited sentences have to `answer`, exactly.

    sentences: the citations' texts; label 1 is the first. Each of them must be used.
    question: what was answered; where things are compared, it names them.
    declared: what the format of each cited source has besides its text: title, author, date.
    """
    if is_attribution(steps, answer, sentences, declared):
        return
    read = _parsed(steps, sentences)
    answers = _answers(read)
    if not answers:
        _verify_choice(answer, read.working, question)
    elif answer not in answers:
        raise StepsError(f'The steps give "{answers[0]}", the answer is "{answer}".')
    unused = set(range(1, len(sentences) + 1)) - {operand.label for operand in read.working.operands}
    if unused:
        raise StepsError(f"Citation {min(unused)} is in no step.")


def _parsed(text: str, sentences: Sequence[str]) -> Steps:
    operands, signs, at = list[Operand](), list[str](), 0
    grouped = text.startswith("(") and AFTER_GROUP in text
    while not signs or (signs[-1] and not _ends(signs[-1], text[at:])):
        step = STEP.match(text, at + (grouped and not at))
        if step is None:
            raise StepsError("The steps can't be read.")
        label, at = int(step["label"]), step.end()
        if label > len(sentences):
            raise StepsError(f"The steps name citation {label}; there are {len(sentences)}.")
        operands.append(Operand(step["shown"], label, sentences[label - 1]))
        signs.append(step["then"].strip())
    *inner, equals = signs
    return Steps(Working(operands, inner), equals, text[at:])


def _ends(sign: str, rest: str) -> bool:
    """Whether the right side follows; behind "=" another operand may, which is as much."""
    return sign == "≈" or (sign == "=" and LABELLED.search(rest) is None)


def _answers(read: Steps) -> list[str]:
    """What the answer may be; none where it is one of what is compared."""
    signs = " ".join(read.working.signs)
    fitting = [row for row in EQUATIONS if row.signs.fullmatch(signs)]
    found = [(row, match) for row in fitting if (match := row.result.fullmatch(read.result))]
    if not found:
        raise StepsError("The steps are of no known form." if fitting else "The steps mix signs.")
    worked, faults = list[str](), list[StepsError]()
    for row, match in found:
        try:
            due = row.due(read.working)
            if read.right not in due:
                raise _not_given(due, read)
        except StepsError as fault:
            faults.append(fault)
        else:
            worked += [text.format(read.result, **match.groupdict()) for text in row.answers]
    if len(faults) == len(found):
        raise faults[0]
    return worked


def _not_given(due: Sequence[str], read: Steps) -> StepsError:
    if not due:
        return StepsError(f"They don't give {read.result}.")
    # Of several units the one that the steps are in.
    shape = re.sub("[0-9]+", "", read.result)
    sides = [each.split(" ", 1) for each in due]
    sign, result = next((side for side in sides if re.sub("[0-9]+", "", side[1]) == shape), sides[0])
    if result == read.result:
        return StepsError(f'"{sign}" is due before {result}.')
    return StepsError(f"They give {result}, not {read.result}.")


def _verify_choice(answer: str, working: Working, question: str) -> None:
    """The answer to what is larger, later or in which year: by the first of the operands, or yes or no."""
    first, last = working.operands[0], working.operands[-1]
    asked = MORE_OR_LESS.search(question)
    if answer in VERDICTS.values():
        due = VERDICTS[asked is not None and working.signs[0] == (">" if asked["more"] else "<")]
        if asked is None or answer != due:
            raise StepsError(f'The order does not give "{answer}".')
    elif YEAR.fullmatch(answer):
        if not has_year(answer, first.sentence):
            raise StepsError(f'"{answer}" does not stand in citation {first.label}.')
    elif not has_item(answer, question):
        raise StepsError(f'The question does not name "{answer}".')
    elif _begins(answer, last.sentence) and not set(terms(answer)) <= set(terms(first.sentence)):
        raise StepsError(f"Citation {first.label} is not of {answer}.")


def _begins(name: str, sentence: str) -> bool:
    return sentence.casefold().startswith(name.casefold())
