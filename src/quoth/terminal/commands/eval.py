"""The command `quoth eval` and its own options: read what was asked for, call, show."""

from typing import Annotated

import typer

from quoth.limits import DOCUMENT_LIMIT
from quoth.terminal import options
from quoth.terminal.opening import open_chosen
from quoth.terminal.screen import choose_screen

GoldFile = Annotated[
    str,
    typer.Argument(metavar="GOLD", help="Gold questions: .jsonl, or SQuAD .json; - is standard input."),
]
FailUnder = Annotated[
    list[str] | None,
    typer.Option(
        "--fail-under",
        metavar="FIGURE=BAR",
        help="Exit code 1 where the figure is lower; repeatable.",
        show_default=False,
    ),
]
FailOver = Annotated[
    list[str] | None,
    typer.Option(
        "--fail-over",
        metavar="FIGURE=BAR",
        help="Exit code 1 where the figure is higher; repeatable.",
        show_default=False,
    ),
]
Sweep = Annotated[
    str | None,
    typer.Option(
        "--sweep", metavar="RANGE", help="Show other thresholds too, such as min-confidence=0:1:0.05."
    ),
]
ForError = Annotated[
    float | None,
    typer.Option(
        "--for-error",
        metavar="SHARE",
        min=0.0,
        max=1.0,
        help="Tell the least --min-confidence that keeps the share of wrong answers to SHARE, such as 0.1.",
        show_default=False,
    ),
]
Compare = Annotated[
    tuple[str, str] | None,
    typer.Option(
        "--compare",
        metavar="A B",
        help="Compare two files of answers to GOLD; nothing is asked.",
        show_default=False,
    ),
]
OffTopic = Annotated[
    bool, typer.Option("--off-topic", help="Ask each article's questions of the next article too.")
]
GoldAnswers = Annotated[
    str | None, typer.Option("-o", "--output", metavar="FILE", help="Write the answers, as batch does.")
]
TrecRun = Annotated[
    str | None, typer.Option("--trec-run", metavar="FILE", help="Write the rankings as a TREC run.")
]
Qrels = Annotated[
    str | None, typer.Option("--qrels", metavar="FILE", help="Write the gold sentences as TREC qrels.")
]
Plot = Annotated[
    str | None,
    typer.Option("--plot", metavar="FILE", help="Draw risk by coverage and calibration: .svg or .png."),
]
Figures = Annotated[bool, typer.Option("--json", help="One JSON object instead of text.")]
Errors = Annotated[bool, typer.Option("--errors", help="List what was wrong.")]


def evaluate(
    gold: GoldFile,
    document: options.Documents = None,
    max_bytes: options.MaxBytes = DOCUMENT_LIMIT,
    index: options.IndexFolder = None,
    fail_under: FailUnder = None,
    fail_over: FailOver = None,
    sweep: Sweep = None,
    for_error: ForError = None,
    compare: Compare = None,
    off_topic: OffTopic = False,
    output: GoldAnswers = None,
    trec_run: TrecRun = None,
    qrels: Qrels = None,
    plot: Plot = None,
    json: Figures = False,
    errors: Errors = False,
    quiet: options.Quiet = False,
) -> int:
    """Ask gold questions and show a figure for each stage of the answers.

    Exit code 0: done, 1: a figure misses its bar, 2: could not run.

    A gold row has a question, the evidence that answers it (start and end in the document, counted as in a
    citation) and the right short answers; without evidence, the right reply is that the article doesn't say.
    SQuAD .json is read too: there every article is a document of its own. Each figure comes with its 95%
    bootstrap interval; "quoth help figures" tells what each says.

    --fail-under and --fail-over make a missed bar exit code 1. --for-error 0.1 tells the least
    --min-confidence that keeps wrong answers to a tenth: of these questions, and of others like them, for
    which the share is bounded by Clopper and Pearson's interval (one-sided, 95%). --compare tells which of
    two answer files, as -o writes them, is right where (McNemar's test and paired intervals). --trec-run and
    --qrels write files for trec_eval and ir_measures; --plot needs pip install 'quoth[plot]'.
    """
    from quoth.terminal.commands.evaluating import Request, compare_files, evaluate_gold

    request = Request(
        gold=gold,
        documents=(*(document or ()), *((index,) if index is not None else ())),
        fail_under=tuple(fail_under or ()),
        fail_over=tuple(fail_over or ()),
        sweep=sweep,
        for_error=for_error,
        off_topic=off_topic,
        answers=output,
        trec_run=trec_run,
        qrels=qrels,
        plot=plot,
        json=json,
        errors=errors,
        quiet=quiet,
    )
    options.refuse_both_on_standard_input(gold, request.documents)
    screen = choose_screen("auto", plain=False)
    if compare is not None:
        return compare_files(
            request, *compare, lambda: open_chosen(document, index, max_bytes=max_bytes), screen
        )
    return evaluate_gold(request, lambda: open_chosen(document, index, max_bytes=max_bytes), screen)
