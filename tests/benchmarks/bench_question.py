"""What one answer costs a core, beside scikit-learn as people write it.

    python tests/benchmarks/bench_question.py [ROUNDS]

On the shipped article, and on the same article eight times over (264 sentences). Every round asks each
system every question once, in turn, so that whatever else the machine does falls on all alike; caches of
analysed sentences are warm, as in a batch. Prints the median CPU milliseconds a question.
"""

import sys
import time
from collections.abc import Callable
from statistics import median

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import cosine_similarity

from quoth.answering import answer
from quoth.answering.question import analyze
from quoth.answering.retrieval import retrieve
from quoth.cache import open_shipped
from quoth.indexing.build import build
from quoth.model import Article, Index

QUESTIONS = (
    "Who released a video of empty halls?",
    "When was the deadliest year for the military?",
    "How many people were injured in all?",
    "Where does the coalition go on fighting?",
    "Why was the missile attack launched?",
    "What would make the militias give up their weapons?",
    "Did the militias comment?",
    "How do I bake a cake?",
)
COPIES = 8


def naive(index: Index) -> Callable[[str], object]:
    """TfidfVectorizer's transform and a cosine with every sentence."""
    model = TfidfVectorizer()
    matrix = model.fit_transform([sentence.text for sentence in index.sentences])
    return lambda question: cosine_similarity(model.transform([question]), matrix).argmax()


def milliseconds(system: Callable[[str], object]) -> float:
    """CPU milliseconds a question, over all of QUESTIONS once."""
    started = time.process_time()
    for question in QUESTIONS:
        system(question)
    return (time.process_time() - started) * 1000 / len(QUESTIONS)


def main(rounds: int) -> None:
    """Warm up once, run the rounds, print the table for both sizes."""
    shipped = open_shipped()
    once = shipped.articles[0]
    long = build([Article(once.text * COPIES, once.title, once.source, once.sha256)])
    print(f"{'sentences':>9}  {'system':22}{'median ms':>10}   ({rounds} rounds)")
    for index in (shipped, long):
        systems: dict[str, Callable[[str], object]] = {
            "quoth, whole answer": lambda question, index=index: answer(question, index),
            "quoth, candidates": lambda question, index=index: retrieve(analyze(question, question), index),
            "scikit-learn, naive": naive(index),
        }
        for system in systems.values():
            milliseconds(system)
        taken: dict[str, list[float]] = {name: [] for name in systems}
        for _ in range(rounds):
            for name, system in systems.items():
                taken[name].append(milliseconds(system))
        for name, times in taken.items():
            print(f"{len(index.sentences):9}  {name:22}{median(times):10.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
