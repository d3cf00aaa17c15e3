"""The command line's options, each described once; a command lists those that it honours."""

from collections.abc import Collection
from typing import Annotated, Literal, TypeAlias

import typer

from quoth.errors import UsageError
from quoth.limits import size_of
from quoth.terminal.render import Format
from quoth.terminal.screen import LEAST_WIDTH, ColorMode, width_of

Words = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="QUESTION...",
        help="The question; words need no quotes. - reads it from standard input.",
        show_default=False,
    ),
]
GoOn = Annotated[
    bool, typer.Option("-c", "--continue", help="Go on from the last conversation, about what it was about.")
]
Documents = Annotated[
    list[str] | None,
    typer.Option(
        "-d",
        "--document",
        metavar="PATH",
        help="A file, a folder, a 'glob', or - for standard input; repeatable. Default: the shipped article.",
        show_default=False,
    ),
]
PerDocument = Annotated[
    bool, typer.Option("--per-document", help="Ask each document by itself; ids become ID@DOCUMENT.")
]
Strict = Annotated[
    bool, typer.Option("--strict", help="A file of a folder that can't be read is an error (exit code 2).")
]


def _bytes(given: str | int) -> int:
    if isinstance(given, int):  # the default
        return given
    try:
        return size_of(given)
    except ValueError:
        raise typer.BadParameter(f"{given!r} is no number of bytes above 0, such as 64M or 1.5G.") from None


MaxBytes = Annotated[
    int,
    typer.Option(
        "--max-bytes",
        parser=_bytes,
        metavar="SIZE",
        envvar="QUOTH_MAX_BYTES",
        help="Read no document of more bytes, or that unpacks to more: 64M, 1.5G. Default: 512M.",
        show_default=False,
    ),
]
IndexFolder = Annotated[
    str | None,
    typer.Option("-x", "--index", metavar="DIR", help='An index made by "quoth index".'),
]
Answers = Annotated[int, typer.Option("-n", "--answers", metavar="N", min=1, help="Cite up to N sentences.")]
Context = Annotated[
    int,
    typer.Option("-C", "--context", metavar="N", min=0, help="Show N sentences around each citation."),
]
Explain = Annotated[bool, typer.Option("--explain", help="Show why the ranking came out so.")]
MinConfidence = Annotated[
    float | None,
    typer.Option(
        "--min-confidence",
        metavar="P",
        min=0.0,
        max=1.0,
        help="Give no answer, of whatever kind, that is less likely right than this (0 to 1); 0 always gives "
        "one. Summaries and lists have no such chance and are always given.",
        show_default=False,
    ),
]
Exact = Annotated[bool, typer.Option("--exact", help="Search for the words as they are spelled.")]
FormatName = Annotated[Format, typer.Option("--format", help="How to print the answer.", show_choices=True)]
Json = Annotated[bool, typer.Option("--json", help="Short for --format json.")]
Color = Annotated[ColorMode, typer.Option("--color", help="When to style the output.")]


def _width(given: str | int | None) -> int | None:
    if given is None or isinstance(given, int):  # the default
        return given
    try:
        return width_of(given)
    except ValueError:
        raise typer.BadParameter(f"{given!r} is neither 0 nor a number from {LEAST_WIDTH}.") from None


Width = Annotated[
    int | None,
    typer.Option(
        "--width",
        parser=_width,
        metavar="N",
        help="Wrap at N columns at most; 0 leaves it to the terminal, so that copied text has no line ends.",
        show_default=False,
    ),
]
Plain = Annotated[
    bool, typer.Option("--plain", envvar="QUOTH_PLAIN", help="No styles and no wrapping, even on a terminal.")
]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Nothing on standard error but errors.")]
Verbose = Annotated[bool, typer.Option("-v", "--verbose", help="Tell what was opened and how long it took.")]
IndexOutput = Annotated[
    str | None,
    typer.Option("-o", "--output", metavar="DIR", help="Where to put it.  [default: index]"),
]
Check = Annotated[
    str | None,
    typer.Option("--check", metavar="DIR", help="Verify an index instead of building one."),
]
IndexJobs = Annotated[
    int,
    typer.Option("-j", "--jobs", metavar="N", min=1, help="Read in N processes; the index is the same."),
]
ClusterAddress = Annotated[
    str | None,
    typer.Option(
        "--cluster",
        metavar="ADDRESS",
        help='Work on the Dask cluster of the scheduler at ADDRESS; "local": on one of --jobs processes.',
        show_default=False,
    ),
]
QuestionFile = Annotated[
    str,
    typer.Argument(
        metavar="FILE", help="Questions: .txt, .jsonl, .csv, .tsv, SQuAD .json; - is standard input."
    ),
]
AnswerFile = Annotated[
    str, typer.Option("-o", "--output", metavar="FILE", help="Where the answers go; - is standard output.")
]


RowFormatName: TypeAlias = Literal["jsonl", "csv", "tsv", "trec", "squad"]
OutputFormat = Annotated[
    RowFormatName,
    typer.Option("--output-format", help="How to write the answers.", show_choices=True),
]
BatchJobs = Annotated[
    int,
    typer.Option("-j", "--jobs", metavar="N", min=1, help="Answer in N processes; the output is the same."),
]
Resume = Annotated[
    bool,
    typer.Option("--resume", help="Go on behind the answers that are in -o FILE, after an interrupted run."),
]

Force = Annotated[bool, typer.Option("-f", "--force", help="Overwrite what is in -o FILE.")]


# The conversation's options that config.toml and the environment may set too.
PREFERRED = {
    "answers": "answers",
    "around": "context",
    "explain": "explain",
    "min_confidence": "min-confidence",
    "exact": "exact",
    "color": "color",
    "width": "width",
    "plain": "plain",
    "max_bytes": "max-bytes",
}


def given(context: typer.Context, *sources: str) -> frozenset[str]:
    """The preferences that flags, or variables in their place, have set; or those of `sources` alone."""
    said = {name: context.get_parameter_source(option) for option, name in PREFERRED.items()}
    return frozenset(
        name
        for name, source in said.items()
        if source is not None and (source.name in sources if sources else source.name != "DEFAULT")
    )


def refuse_misplaced(context: typer.Context) -> None:
    """Options before a command would be lost: raises UsageError, they belong to the conversation."""
    for name in context.params:
        source = context.get_parameter_source(name)
        if source is not None and source.name == "COMMANDLINE":
            command = context.invoked_subcommand
            raise UsageError(
                f'The options before "{command}" are for the conversation.',
                f"Put them behind it: quoth {command} ...",
            )


def refuse_both_on_standard_input(
    questions: str | None,
    documents: Collection[str] | None,
    asked: str = "questions",
    remedy: str = "Save one of them to a file.",
) -> None:
    """Standard input is read once: raises UsageError where "-" stands for both. asked: what it would ask."""
    if questions == "-" and "-" in (documents or ()):
        raise UsageError(f"Standard input can't be both the document and the {asked}.", remedy)


def refuse_jobs_elsewhere(jobs: int, cluster: str | None) -> None:
    """A cluster that is there has its workers: raises UsageError for --jobs with its address."""
    if jobs > 1 and cluster not in (None, "local"):
        raise UsageError("The cluster's workers are not started here.", "Leave out --jobs, or --cluster.")
