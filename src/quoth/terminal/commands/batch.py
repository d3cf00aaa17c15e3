"""The command `quoth batch`: a file of questions, answered row by row."""

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
    opened = open_chosen(document, index, verbose, quiet=quiet, strict=strict, max_bytes=max_bytes)
    asked = Run(file, output, tuple(document or ()), index, form, jobs, cluster, resume, quiet, per_document)
    return run(asked, opened, Settings(answers, min_confidence, exact))
