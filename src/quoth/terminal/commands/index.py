"""The command `quoth index`: an index built, or verified."""

from quoth.limits import DOCUMENT_LIMIT
from quoth.terminal import options
from quoth.terminal.screen import choose_screen


def build_index(
    document: options.Documents = None,
    strict: options.Strict = False,
    max_bytes: options.MaxBytes = DOCUMENT_LIMIT,
    output: options.IndexOutput = None,
    check: options.Check = None,
    jobs: options.IndexJobs = 1,
    cluster: options.ClusterAddress = None,
    verbose: options.Verbose = False,
) -> int:
    """Build an index, or verify one; tell what was read, skipped and why.

    A document that is asked about needs none: it is indexed on the way. An index to keep is asked by -x.
    --check verifies every byte of one, its sources included. --cluster has sentences counted on a Dask
    cluster, as that of "quoth batch": whoever reaches its scheduler can run code on it, so keep it inside a
    network that you trust.
    """
    from quoth.terminal.commands import folders

    screen = choose_screen("auto", plain=True)
    if check is not None:
        folders.refuse_both(document or [], output)
        return folders.check_folder(check, screen)
    options.refuse_jobs_elsewhere(jobs, cluster)
    return folders.build_folder(
        document or [],
        output or "index",
        screen,
        verbose,
        jobs,
        strict=strict,
        cluster=cluster,
        max_bytes=max_bytes,
    )
