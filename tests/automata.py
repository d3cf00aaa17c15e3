"""A parsed regular expression as an automaton, to tell whether matching it can backtrack without bound.

The positions of Glushkov's construction are its states: one for each place of the pattern that takes a
character. What takes none (a word boundary, a lookaround) is a guard between two characters. Ambiguity is
then a walk in the product of the automaton with itself, as Weber and Seidl have it (On the degree of
ambiguity of finite automata, 1991): a state that comes back to itself in two ways on one text costs time
exponential in its length, two loops that share a text one after the other cost its square.

An approximation on the safe side: of a longer lookaround one character is looked at, and a repetition with
a bound is taken for a few copies, since it costs a factor and no exponent.
"""

import re
import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Callable, Iterator, Sequence, Set
from functools import cached_property
from itertools import product
from typing import Any, NamedTuple

MOST_COPIES = 3  # of what a bounded repetition repeats
SAMPLES = "aZéß0 \n.,;:-_'’“\"()[]$%!?|\x00漢\u0301"  # one of each sort of character, at least

Guard = Callable[[str, str], bool]  # of the characters before and after; "" where there is none
Guards = tuple[Guard, ...]
Test = Callable[[str], bool]


class Fragment(NamedTuple):
    """Part of a pattern. empty: the guards of each way to match nothing.

    first, last: the positions it may begin and end with, and the guards before and behind them.
    """

    empty: tuple[Guards, ...]
    first: tuple[tuple[int, Guards], ...]
    last: tuple[tuple[int, Guards], ...]


NOTHING = Fragment(((),), (), ())
FAILURE = Fragment((), (), ())


class Edge(NamedTuple):
    """The step number `number` of a state, to the state `to`, where the guards hold."""

    number: int
    to: int
    guards: Guards


class Ambiguity(NamedTuple):
    """A text that a search may take in many ways: `start`, then `loop` over and over, then no match."""

    degree: str  # "exponential" or "polynomial"
    start: str
    loop: str


class Automaton:
    """The automaton of `pattern`.

    searched: whether a match may begin anywhere. whole: whether it must end at the end of the text.
    """

    def __init__(self, pattern: str, flags: int = 0, searched: bool = True, whole: bool = False) -> None:
        parsed = parser.parse(pattern, flags)
        self.flags = parsed.state.flags
        self.tests: list[Test] = []
        self.follow: list[list[tuple[int, Guards]]] = []
        self.characters = set(SAMPLES)
        self._looked: list[Test] = []  # what lookarounds test
        self._settled: set[int] = set()  # the positions that are never gone back to
        self._groups: dict[int, Any] = {}
        fragment = self._sequence(parsed)
        if whole:
            fragment = self._joined(fragment, self._guarded(lambda _before, after: not after))
        self.begin = self._position(lambda _character: True)
        if searched:
            self.follow[self.begin].append((self.begin, ()))
        self.follow[self.begin].extend(fragment.first)
        self.free = {position for position, guards in fragment.last if not guards}

    # Construction.

    def _position(self, test: Test) -> int:
        self.tests.append(test)
        self.follow.append([])
        return len(self.tests) - 1

    def _character(self, test: Test) -> Fragment:
        position = self._position(test)
        return Fragment((), ((position, ()),), ((position, ()),))

    def _guarded(self, guard: Guard) -> Fragment:
        return Fragment(((guard,),), (), ())

    def _joined(self, left: Fragment, right: Fragment) -> Fragment:
        for (position, behind), (following, before) in product(left.last, right.first):
            self.follow[position].append((following, behind + before))
        return Fragment(
            tuple(one + other for one, other in product(left.empty, right.empty)),
            left.first + tuple((p, e + g) for e, (p, g) in product(left.empty, right.first)),
            right.last + tuple((p, g + e) for (p, g), e in product(left.last, right.empty)),
        )

    def _sequence(self, parsed: Any) -> Fragment:
        whole = NOTHING
        for code, argument in parsed:
            whole = self._joined(whole, self._part(code, argument))
        return whole

    def _part(self, code: Any, argument: Any) -> Fragment:
        if (test := self._test(code, argument)) is not None:
            return self._character(test)
        if code is op.SUBPATTERN:
            group, added, removed, parsed = argument
            self._groups[group] = parsed
            outside, self.flags = self.flags, (self.flags | added) & ~removed
            fragment = self._sequence(parsed)
            self.flags = outside
            return fragment
        if code is op.GROUPREF:
            return self._sequence(self._groups[argument])
        if code is op.ATOMIC_GROUP:
            return self._once(lambda: self._sequence(argument))
        if code is op.BRANCH:
            branches = [self._sequence(branch) for branch in argument[1]]
            return Fragment(
                tuple(way for branch in branches for way in branch.empty),
                tuple(way for branch in branches for way in branch.first),
                tuple(way for branch in branches for way in branch.last),
            )
        if code is op.POSSESSIVE_REPEAT:
            return self._once(lambda: self._repeated(*argument))
        if code in (op.MAX_REPEAT, op.MIN_REPEAT):
            return self._repeated(*argument)
        if code is op.AT:
            return self._guarded(BOUNDARIES[argument])
        if code in (op.ASSERT, op.ASSERT_NOT):
            return self._lookaround(code is op.ASSERT, *argument)
        raise NotImplementedError(code)

    def _once(self, make: Callable[[], Fragment]) -> Fragment:
        """What is matched in one way only: no other is tried, whatever comes behind it."""
        first = len(self.tests)
        fragment = make()
        self._settled.update(range(first, len(self.tests)))
        return fragment

    def _repeated(self, least: int, most: int, parsed: Any) -> Fragment:
        whole = NOTHING
        for _ in range(min(least, MOST_COPIES)):
            whole = self._joined(whole, self._sequence(parsed))
        if most is op.MAXREPEAT:
            again = self._sequence(parsed)
            for (position, behind), (following, before) in product(again.last, again.first):
                self.follow[position].append((following, behind + before))
            return self._joined(whole, again._replace(empty=((),)))
        optional = NOTHING
        for _ in range(min(most - least, MOST_COPIES)):
            once = self._joined(self._sequence(parsed), optional)
            optional = once._replace(empty=((),))
        return self._joined(whole, optional)

    def _lookaround(self, wanted: bool, direction: int, parsed: Any) -> Fragment:
        behind = direction < 0
        edges = [self._edge(branch, behind) for branch in alternatives(parsed)]
        self._looked += filter(None, edges)
        exact = all(len(branch) == 1 for branch in alternatives(parsed)) and None not in edges

        def holds(before: str, after: str) -> bool:
            character = before if behind else after
            if any(edge is None for edge in edges):
                return True
            found = bool(character) and any(edge(character) for edge in edges if edge)
            return found if wanted else not (found and exact)

        if behind:
            return self._guarded(holds)
        # What a lookahead reads is read for each place where it is tried: a branch that leads nowhere.
        body = self._sequence(parsed)
        return Fragment(((holds,),), body.first, ())

    def _edge(self, branch: Any, last: bool) -> Test | None:
        """The test of the one character at the edge of `branch`, if there is one."""
        return self._test(*branch[-1 if last else 0]) if len(branch) else None

    def _test(self, code: Any, argument: Any) -> Test | None:
        """Whether a character matches; None for what is no single character."""
        if code is op.ANY:
            every = bool(self.flags & re.DOTALL)
            return lambda character: every or character != "\n"
        if code in (op.LITERAL, op.NOT_LITERAL):
            code, argument = op.IN, [(op.LITERAL, argument)] if code is op.LITERAL else [
                (op.NEGATE, None), (op.LITERAL, argument)
            ]  # fmt: skip
        if code is not op.IN:
            return None
        items = [item for item in argument if item[0] is not op.NEGATE]
        negated = len(items) != len(argument)
        for kind, value in items:
            ends = (value,) if kind is op.LITERAL else value if kind is op.RANGE else ()
            self.characters.update(map(chr, ends))
            if self.flags & re.IGNORECASE:
                self.characters.update(chr(end).swapcase()[0] for end in ends)
        fold = bool(self.flags & re.IGNORECASE)
        return lambda character: is_member(character, items, fold) is not negated

    # Ambiguity.

    @cached_property
    def _alphabet(self) -> list[str]:
        """One character of each sort that no test and no guard tells from the others of it."""
        sorts: dict[tuple[object, ...], str] = {}
        for character in sorted(self.characters):
            told = (is_word(character), character.isspace(), character == "\n")
            sorts.setdefault((*told, *(test(character) for test in (*self.tests, *self._looked))), character)
        return list(sorts.values())

    @cached_property
    def _steps(self) -> list[dict[str, list[Edge]]]:
        """For each state its edges by what they read."""
        read = [list(filter(test, self._alphabet)) for test in self.tests]
        steps: list[dict[str, list[Edge]]] = [{} for _ in self.tests]
        for state, edges in enumerate(self.follow):
            for number, (to, guards) in enumerate(edges):
                for character in read[to]:
                    steps[state].setdefault(character, []).append(Edge(number, to, guards))
        return steps

    def _met(self, start: int, edges: Sequence[Sequence[int]]) -> set[int]:
        """Where `edges` lead to from `start`."""
        met, found = set[int](), [start]
        while found:
            for to in edges[found.pop()]:
                if to not in met:
                    met.add(to)
                    found.append(to)
        return met

    def ambiguities(self, powers: bool = True) -> Iterator[Ambiguity]:
        """How a text can be taken in ever more ways. powers: also in as many as a power of its length."""
        onward = [[to for to, _ in edges if to not in self.free] for edges in self.follow]
        around = {state: circle for circle in circles(onward) for state in circle}
        retried = [state for state in around if state not in self._settled]
        for state in retried:
            if self._forks(around[state]):
                loop = self._walk((state, state), (state, state), (around[state],) * 2, True)
                if loop is not None:
                    yield Ambiguity("exponential", self._start(state), loop)
        if not powers:
            return
        backward: list[list[int]] = [[] for _ in onward]
        for state, following in enumerate(onward):
            for to in following:
                backward[to].append(state)
        ahead = {state: self._met(state, onward) for state in retried}
        behind = {state: self._met(state, backward) for state in around}
        for one, other in product(retried, around):
            if other not in ahead[one] or around[one] is around[other]:
                continue
            within = (around[one], ahead[one] & behind[other] | {other}, around[other])
            loop = self._walk((one, one, other), (one, other, other), within, False)
            if loop is not None:
                yield Ambiguity("polynomial", self._start(one), loop)

    def _forks(self, circle: frozenset[int]) -> bool:
        """Whether one character leads on in two ways inside the circle, so that two may lead round it."""
        return any(
            sum(edge.to in circle for edge in edges) > 1
            for state in circle
            for edges in self._steps[state].values()
        )

    def _start(self, state: int) -> str:
        return self._starts.get(state, "")

    @cached_property
    def _starts(self) -> dict[int, str]:
        """A shortest text that leads to each state from the beginning."""
        texts = {(self.begin, before): "" for before in self._alphabet}
        queue, shortest = list(texts), {self.begin: ""}
        for state, before in queue:
            for character, edges in self._steps[state].items():
                for edge in edges:
                    node = (edge.to, character)
                    if node not in texts and all(guard(before, character) for guard in edge.guards):
                        texts[node] = texts[state, before] + character
                        shortest.setdefault(edge.to, texts[node])
                        queue.append(node)
        return shortest

    def _walk(
        self, start: tuple[int, ...], end: tuple[int, ...], within: tuple[Set[int], ...], differing: bool
    ) -> str | None:
        """A text that leads all states of `start` to those of `end` at once, each within its own states.

        differing: by different edges at one place at least.
        """
        begun = [(start, before, False) for before in self._before(start)]
        found: dict[tuple[tuple[int, ...], str, bool], str] = dict.fromkeys(begun, "")
        queue = list(begun)
        for node in queue:
            states, before, differs = node
            for character in self._steps[states[0]]:
                for edges in product(*self._open(states, within, before, character)):
                    differs_now = differing and (differs or len({edge.number for edge in edges}) > 1)
                    reached = (tuple(edge.to for edge in edges), character, differs_now)
                    if reached[0] == end and differs_now is differing:
                        return found[node] + character
                    if reached in found:
                        continue
                    found[reached] = found[node] + character
                    queue.append(reached)
        return None

    def _open(
        self, states: tuple[int, ...], within: tuple[Set[int], ...], before: str, character: str
    ) -> list[list[Edge]]:
        """Each state's edges that `character` takes behind `before`."""
        return [
            [
                edge
                for edge in self._steps[state].get(character, ())
                if edge.to in part and all(guard(before, character) for guard in edge.guards)
            ]
            for state, part in zip(states, within, strict=True)
        ]

    def _before(self, states: tuple[int, ...]) -> list[str]:
        """What may stand before the text of a loop: a character that each of its states has read."""
        return [
            character for character in self._alphabet if all(self.tests[state](character) for state in states)
        ]


def circles(edges: Sequence[Sequence[int]]) -> Iterator[frozenset[int]]:
    """The strongly connected components of a graph that have an edge (Tarjan, without recursion)."""
    number: dict[int, int] = {}
    lowest: dict[int, int] = {}
    stack: list[int] = []
    for root in range(len(edges)):
        open_states = [(root, iter(edges[root]))] if root not in number else []
        while open_states:
            state, following = open_states[-1]
            if state not in number:
                number[state] = lowest[state] = len(number)
                stack.append(state)
            to = next(following, None)
            if to is None:
                open_states.pop()
                if open_states:
                    above = open_states[-1][0]
                    lowest[above] = min(lowest[above], lowest[state])
                if lowest[state] == number[state]:
                    at = stack.index(state)
                    circle, stack[at:] = frozenset(stack[at:]), []
                    lowest.update(dict.fromkeys(circle, len(edges)))  # closed: no later one leads back
                    if len(circle) > 1 or state in edges[state]:
                        yield circle
            elif to not in number:
                open_states.append((to, iter(edges[to])))
            else:
                lowest[state] = min(lowest[state], lowest[to])


def alternatives(parsed: Any) -> list[Any]:
    """The branches of a lookaround's body, out of their group."""
    while len(parsed) == 1 and parsed[0][0] is op.SUBPATTERN:
        parsed = parsed[0][1][3]
    return list(parsed[0][1][1]) if len(parsed) == 1 and parsed[0][0] is op.BRANCH else [parsed]


def is_member(character: str, items: Any, fold: bool) -> bool:
    """Whether `character`, or another case of it where `fold`, is in a set as it was parsed."""
    cases = {character, character.lower(), character.upper()} if fold else {character}
    return any(
        CATEGORIES[value](case) if kind is op.CATEGORY
        else ord(case) == value if kind is op.LITERAL
        else value[0] <= ord(case) <= value[1]
        for case in cases if len(case) == 1
        for kind, value in items
    )  # fmt: skip


def is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


CATEGORIES: dict[Any, Test] = {
    op.CATEGORY_DIGIT: str.isdecimal,
    op.CATEGORY_NOT_DIGIT: lambda character: not character.isdecimal(),
    op.CATEGORY_SPACE: str.isspace,
    op.CATEGORY_NOT_SPACE: lambda character: not character.isspace(),
    op.CATEGORY_WORD: is_word,
    op.CATEGORY_NOT_WORD: lambda character: not is_word(character),
}
BOUNDARIES: dict[Any, Guard] = {
    op.AT_BEGINNING: lambda before, _after: not before,
    op.AT_BEGINNING_STRING: lambda before, _after: not before,
    op.AT_END: lambda _before, after: after in ("", "\n"),
    op.AT_END_STRING: lambda _before, after: not after,
    op.AT_BOUNDARY: lambda before, after: is_word(before) is not is_word(after),
    op.AT_NON_BOUNDARY: lambda before, after: is_word(before) is is_word(after),
}
