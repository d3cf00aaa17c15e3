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

    Of a row only the question is needed; rows that share a conversation are asked in turn. A bad row becomes
    a row with an error and its line, and the rest goes on. Rows are read, answered and written one after
    another, each as soon as it is known, in memory that does not grow with their number. With --per-document
    each row is asked of each document, and its id becomes ID@DOCUMENT.

    --jobs N: the output is the same, byte for byte, also where rows of many conversations are mixed. A
    process that is killed is replaced, and its rows are done again.

    --resume: Ctrl-C, SIGTERM, a full disk or a power cut leave whole rows; the same command goes on behind
    them, and the file becomes what it would have been. It first holds the rows that are there against the
    questions (ids and words), and asks some of them again (a hundred, evenly spread, of more than ten
    thousand one in a hundred); and it reads with what options and index the file was begun, which is kept in
    an attribute of the file where the file system has such. Other questions, options or documents are an
    error, and the file stays as it is.

    --cluster ADDRESS answers on the Dask cluster whose scheduler is there (tcp://HOST:8786), or, for "local",
    on one of --jobs processes that is closed at the end. It needs pip install 'quoth[cluster]' here and on
    every worker, the same version. What comes out is the same, byte for byte, and --resume goes on with or
    without a cluster. Workers open the index by its path where they find the same one there; to the others it
    is brought, once to each. A worker that is killed, or comes later, is no matter. A scheduler that does not
    answer in 10 seconds, a cluster without a worker for 60, and a worker whose quoth would answer otherwise
    are each an error of one line. Whoever reaches a Dask scheduler can run code on its workers, and on
    whoever connects: keep it inside a network that you trust, or give Dask's own TLS settings and a tls://
    address. Without --cluster quoth never opens a connection.
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
