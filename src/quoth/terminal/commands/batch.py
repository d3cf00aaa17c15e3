"""The command `quoth batch`: a file of questions, answered row by row."""

import os
import stat

from quoth.errors import OutputError
from quoth.limits import DOCUMENT_LIMIT
from quoth.terminal import options
from quoth.terminal.opening import open_chosen


def batch(
    file: options.QuestionFile,
    output: options.AnswerFile = "-",
    form: options.OutputFormat = "jsonl",
    jobs: options.BatchJobs = 1,
    cluster: options.ClusterAddress = None,
    resume: options.Resume = False,
    force: options.Force = False,
    document: options.Documents = None,
    strict: options.Strict = False,
    max_bytes: options.MaxBytes = DOCUMENT_LIMIT,
    per_document: options.PerDocument = False,
    index: options.IndexFolder = None,
    answers: options.Answers = 1,
    min_confidence: options.MinConfidence = None,
    exact: options.Exact = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> int:
    """Answer a file of questions: a row in, a row out (a line of JSON, unless told otherwise), in order.

    Exit code 0: every row processed, 1: some rows failed, 2: could not run.
    """
    from quoth.model import Settings
    from quoth.terminal.commands.batching import Run, run

    options.refuse_both_on_standard_input(file, document)
    options.refuse_jobs_elsewhere(jobs, cluster)
    if not (resume or force):
        _refuse_overwriting(output)
    opened = open_chosen(document, index, verbose, quiet=quiet, strict=strict, max_bytes=max_bytes)
    asked = Run(file, output, tuple(document or ()), index, form, jobs, cluster, resume, quiet, per_document)
    return run(asked, opened, Settings(answers, min_confidence, exact))


def _refuse_overwriting(output: str) -> None:
    """An answer is cheap, what stands in a file may not be: raises OutputError where anything does."""
    try:
        there = os.stat(output)  # noqa: PTH116
    except (OSError, ValueError):
        return  # there is none, or writing it will say why it can't be written
    if output != "-" and stat.S_ISREG(there.st_mode) and there.st_size:
        raise OutputError(
            f"{output} is there already.",
            "Overwrite it with -f, go on with it with --resume, or name another file for -o.",
        )
