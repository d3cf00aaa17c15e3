"""Learn the numbers of `learned/` from gold questions, and say how good they are.

    python -m quoth.training --squad FILE --reading FOLDER

FILE is in SQuAD's format, FOLDER has NAME.txt and NAME.questions.jsonl of each text; the text stays outside.
The weights of rules and signals go to learned/weights.json, each learned twice: for a question in the
reader's words, and for one in the article's own. The signals make the confidence in two steps: whether the
article speaks of the matter at all, and whether the best sentence answers. --spans learns learned/spans.tsv
too.

Every figure is on texts held out of every fit. With --replies the whole program answers the reading set's
texts, each with a model that has not seen it.
"""

import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from time import perf_counter

from quoth import learned
from quoth.answering.confidence import THRESHOLD
from quoth.answering.weights import Model, SpanWeights
from quoth.training.confidence import auroc
from quoth.training.figures import table
from quoth.training.gold import READING_SET, SQUAD, Case, read_crowded, read_reading, read_squad
from quoth.training.models import HeldOut, Sets, first_rates, fit, gather, held_out
from quoth.training.page import write_page
from quoth.training.ranking import FOLDS, SQUAD_SHARE, Measured, Rankings, joined, measure
from quoth.training.replies import write_replies
from quoth.training.spans import READING_SHARE, collect, fit_spans, mean_overlaps
from quoth.training.verdicts import learn, write_verdicts
from quoth.training.writing import About, Source, source_of, write_model, write_spans

NEW_WIKI = "SQuADShifts new-wiki (Miller et al. 2020), CC BY 4.0; its texts are of Wikipedia, CC BY-SA"
SHARES = (0.0, 0.05, 0.1, 0.2, 0.5, 1.0)


def main(arguments: Sequence[str]) -> int:
    """Train as the arguments say, write what was learned, print the figures."""
    args = _parser().parse_args(arguments)
    if not args.squad and args.reading is None:
        _parser().error("nothing to learn from: give --squad, --reading or both")
    squad = read_squad(args.squad, args.articles)[:: args.sample]
    reading = read_reading(args.reading) if args.reading else ()
    _tell(f"{len(squad) + len(reading)} questions read")
    if args.falsified and args.reading is None:
        _parser().error("--falsified goes with --reading")
    if args.shares:
        _print(_share_lines(_ranked(args, measure((*squad, *reading))), args.folds))
        return 0
    spans = _learn_spans(args, (*squad, *reading)) if args.spans or args.only_spans else None
    if not args.only_spans:
        sets = gather(squad, reading)
        _tell(f"{len(sets.asked.groups)} candidates measured")
        _learn(args, sets, spans)
    if args.output == learned.FOLDER and not args.dry_run:
        (learned.FOLDER / learned.SUMS).write_text(learned.sums(), encoding="utf-8", newline="\n")
        write_page()
    return 0


def _learn(args: Namespace, sets: Sets, spans: Sequence[SpanWeights] | None) -> None:
    rankings = Rankings(_ranked(args, sets.asked), args.share, args.folds)
    fitted = [fit(sets, rankings, {fold}) for fold in range(args.folds)]
    _tell(f"{args.folds} folds fitted")
    figures = (_counted(sets, args), *_figure_lines(held_out(sets, fitted)))
    _print(figures)
    models = [each.model() for each in fitted]
    if args.falsified:
        models = _learn_verdicts(args, models)
    if args.replies:
        outcomes = write_replies(args.reading, args.replies, models, spans)
        whole = ("the whole program:", *table(outcomes))
        _print(whole)
        figures = (*figures, *whole)
    if not args.dry_run:
        model = fit(sets, rankings).model()
        write_model(model, About(_command(args), _sources(args), figures), args.output / "weights.json")


def _ranked(args: Namespace, asked: Measured) -> Measured:
    """What the ranking is learned of: the questions of one text, and of many."""
    if args.reading is None:
        return asked
    return joined(asked, measure(read_crowded(args.reading, args.folds)))


def _learn_verdicts(args: Namespace, models: Sequence[Model]) -> list[Model]:
    """Each fold's model with the weights of yes and no that have not seen it; the file gets those of all."""
    found = learn(args.reading, args.falsified, models)
    _print(found.figures)
    if not args.dry_run:
        about = [source.file for source in _sources(args)[len(args.squad) :]]
        write_verdicts(found, _command(args), [*about, args.falsified.name], args.output / "verdicts.json")
    return [model._replace(verdict=own) for model, own in zip(models, found.without, strict=True)]


def _learn_spans(args: Namespace, cases: Sequence[Case]) -> list[SpanWeights]:
    """The weights of each fold without it; the file gets those of all."""
    spans = collect(cases)
    _tell(f"{len(spans.groups)} spans measured")
    fitted = [fit_spans(spans, fold, args.folds) for fold in range(args.folds)]
    overlaps = mean_overlaps(cases, fitted)
    figures = (
        f"{len(spans.cases)} questions, one of the reading set counting {READING_SHARE:g}; "
        f"{args.folds} folds by text",
        "word F1 of held-out questions on the gold sentence: "
        + ", ".join(f"{kind} {overlap:.4f}" for kind, overlap in overlaps.items()),
    )
    _print(figures)
    if not args.dry_run:
        write_spans(
            fit_spans(spans), About(_command(args), _sources(args), figures), args.output / "spans.tsv"
        )
    return fitted


def _counted(sets: Sets, args: Namespace) -> str:
    squad = sum(case.kind == SQUAD for case in sets.asked.cases)
    return (
        f"{squad} questions of SQuAD, each counting {args.share:g} in the ranking, and "
        f"{len(sets.asked.cases) - squad} of the reading set; {args.folds} folds by text, every figure on "
        "texts held out of every fit"
    )


def _figure_lines(found: HeldOut) -> tuple[str, ...]:
    lines = table(found.asked)
    for name, squad in (("SQuAD", True), ("reading set", False)):
        asked, strange = (
            [
                o.confidence
                for o in part
                if (o.kind == SQUAD) == squad and (o.answerable or part is not found.asked)
            ]
            for part in (found.asked, found.strange)
        )
        if asked:
            lines += (f"{name}: auroc of confidence, off topic {auroc(asked, strange):.4f}",)
    few, other, crossed = (
        [(o.confidence, o.top) for o in part if o.answerable == answerable]
        for part, answerable in ((found.cut, True), (found.cut, False), (found.crossed, False))
    )
    hits = sum(top and sure >= THRESHOLD for sure, top in few) / max(1, len(few))
    left = [sum(sure < THRESHOLD for sure, _ in part) / max(1, len(part)) for part in (other, crossed)]
    return (
        *lines,
        f"of a few sentences: hit {hits:.4f}, of others abstained {left[0]:.4f}, "
        f"of another name that they have {left[1]:.4f}",
    )


def _share_lines(measured: Measured, folds: int) -> Iterator[str]:
    squad_alone = all(case.kind == SQUAD for case in measured.cases)
    for number, share in enumerate(SHARES[squad_alone:]):
        rates = first_rates(measured, share, folds)
        if not number:
            yield f"{'share':>6s}" + "".join(f"{kind:>11s}" for kind in rates)
        yield f"{share:6g}" + "".join(f"{rate:11.4f}" for rate in rates.values())


def _sources(args: Namespace) -> list[Source]:
    found = [source_of(path, args.squad_about) for path in args.squad]
    if args.reading:
        found.append(source_of(args.reading, args.reading_about))
    return found


def _command(args: Namespace) -> str:
    """The options that matter to what is learned; no path outside the files' own names."""
    words = ["python -m quoth.training", *(f"--squad {path.name}" for path in args.squad)]
    if args.reading:
        words.append(f"--reading {args.reading.name}")
    if args.falsified:
        words.append(f"--falsified {args.falsified.name}")
    for option, usual in (("share", SQUAD_SHARE), ("folds", FOLDS), ("sample", 1), ("articles", None)):
        value = getattr(args, option)
        if value != usual:
            words.append(f"--{option} {value}")
    if args.only_spans:
        words.append("--only-spans")
    return " ".join(words)


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="python -m quoth.training",
        description=__doc__,
        formatter_class=RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add(
        "--squad",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="gold questions in SQuAD's format",
    )
    add("--reading", metavar="FOLDER", type=Path, help="a reading set: NAME.txt and NAME.questions.jsonl")
    add("--replies", metavar="FOLDER", type=Path, help="answer held-out texts into FOLDER/NAME.jsonl")
    add("--falsified", metavar="FOLDER", type=Path, help="yes-no questions made false: learn yes and no too")
    add("--spans", action="store_true", help="learn what makes a short answer too")
    add("--only-spans", action="store_true", help="learn nothing else")
    add("--shares", action="store_true", help="only print how well several shares of SQuAD rank")
    add(
        "--share",
        metavar="S",
        type=float,
        default=SQUAD_SHARE,
        help="what a SQuAD question counts (%(default)s)",
    )
    add("--folds", metavar="N", type=int, default=FOLDS, help="of the texts (%(default)s)")
    add("--sample", metavar="N", type=int, default=1, help="one SQuAD question in N, to try something")
    add("--articles", metavar="N", type=int, help="the first N articles of each SQuAD file, to try something")
    add("--dry-run", action="store_true", help="write nothing but replies")
    add("--output", metavar="FOLDER", type=Path, default=learned.FOLDER, help="other than learned/")
    add(
        "--squad-about",
        metavar="TEXT",
        default=NEW_WIKI,
        help="what the SQuAD files are, whose, their licence",
    )
    add("--reading-about", metavar="TEXT", default=READING_SET, help="what the reading set is")
    return parser


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line, flush=True)


def _tell(what: str) -> None:
    print(f"[{perf_counter() - STARTED:.0f} s] {what}", file=sys.stderr, flush=True)


STARTED = perf_counter()

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
