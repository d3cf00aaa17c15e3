"""The same on a Dask cluster: its workers open the index, ask what they are sent, and say what came of it.

A worker opens the index by its path where it finds the same one there; to the others it is brought, once
to each. Dask sees to it that the rows of a worker that is killed are asked by another.
"""

import shutil
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from quoth.batch.asking import Asking
from quoth.batch.crew import ATTEMPTS, Crew, Found, ask_all, place_of
from quoth.batch.formats import FORMATS, RowFormat
from quoth.batch.resuming import Begun
from quoth.batch.running import Written
from quoth.batch.strands import Part, Strands, Taken
from quoth.batch.summary import Progress, Summary
from quoth.cluster import LOOK_SECONDS, Cluster, ContentLostError, Work
from quoth.errors import IndexFolderError, QuothError, WorkerError
from quoth.model import Index, QuestionRow, Settings
from quoth.store import open_index
from quoth.store.meta import FILES, META

if TYPE_CHECKING:
    from distributed import Future

MOST_ROWS: Final = 64  # that are sent at once
OPEN_ROWS: Final = 4 * MOST_ROWS  # for all that may be out: read, and not yet written
KEPT: Final = 4  # indexes that a worker keeps open

Content: TypeAlias = Mapping[str, bytes]  # of an index folder's files, by name


class Given(NamedTuple):
    """What all rows have in common. folder: absolute, as it is called here. digest: of its meta.json."""

    folder: str
    digest: str
    settings: Settings
    form: str


def run_cluster(
    rows: Iterable[QuestionRow],
    folder: Path,
    cluster: Cluster,
    write: Callable[[str], object],
    settings: Settings,
    form: RowFormat,
    on_progress: Callable[[Progress], None] | None = None,
    begun: Begun | None = None,
) -> Summary:
    """Answer the rows on `cluster`: what is written is what `run_batch` would have written.

    folder: the index. The rest is as `run_workers` has it; `write` and `on_progress` are called in
    another thread.

    Raises what `run_batch` does, and WorkerError as `Cluster.result` does.
    """
    begun = begun or Begun()
    written = Written(write, form, begun.summary, on_progress)
    folder = folder.absolute()
    given = Given(str(folder), digest_of(folder), settings, form.name)
    crew = _Workers(Strands(begun.conversations), written, given, cluster)
    return crew.run(rows, 1, crew.bring_rows)


class _Sent(NamedTuple):
    """Rows that are out. attempts: at them, this one included."""

    work: Work
    taken: Taken
    attempts: int


class _Workers(Crew):
    """The rows, the cluster and the thread that brings them together."""

    def __init__(self, strands: Strands, written: Written, given: Given, cluster: Cluster) -> None:
        self._slots = cluster.slots()
        super().__init__(strands, written, OPEN_ROWS * self._slots)
        self._given = given
        self._cluster = cluster
        self._content: Future[Any] | None = None  # the index, if somebody needs it brought
        self._sent: dict[object, _Sent] = {}  # by Dask's name of the work
        self._done: list[Work] = []

    def bring_rows(self) -> None:
        """In a thread of its own: send rows out and take back what came of them, while there are any."""
        try:
            while (turn := self._wait()) is not None:
                taken, done = turn
                if taken is not None:
                    self._send(taken)
                elif not done:
                    self._cluster.look()
                for work in done:
                    self._receive(work)
                self._slots = self._cluster.slots()
                self._most_open = OPEN_ROWS * self._slots
        finally:
            self._cluster.cancel(sent.work for sent in self._sent.values())

    def _wait(self) -> tuple[Taken | None, list[Work]] | None:
        """Rows to send, and work that is done; neither after a while without news, None at the end."""
        with self._changed:
            while not self._is_stopped:
                free = self._slots - len(self._sent)
                taken = self._take_now(MOST_ROWS, free) if free > 0 else None
                done, self._done = list(self._done), []
                if taken is not None or done:
                    return taken, done
                if not self._sent and self._is_over():
                    return None
                if not self._changed.wait(LOOK_SECONDS if self._sent else None):
                    return None, []
            return None

    def _send(self, taken: Taken, attempt: int = 1) -> None:
        if attempt > ATTEMPTS:
            raise WorkerError(
                f"The workers lost the index {ATTEMPTS} times at {place_of(taken)}.",
                "Have they memory enough? --resume goes on.",
            )
        work = self._cluster.submit(ask_there, self._given, taken.parts, content=self._content)
        self._sent[work.key] = _Sent(work, taken, attempt)
        work.add_done_callback(self._note)

    def _note(self, work: Work) -> None:
        """In a thread of Dask's."""
        with self._changed:
            self._done.append(work)
            self._changed.notify_all()

    def _receive(self, work: Work) -> None:
        _, taken, attempt = self._sent.pop(work.key)
        try:
            found: Found | QuothError | None = self._cluster.result(work, place_of(taken))
            if found is None and self._content is None:
                self._content = self._cluster.scatter(content_of(self._given))
        except ContentLostError:
            found, self._content = None, None
        if isinstance(found, QuothError):
            raise found
        if found is None:
            self._send(taken, attempt + 1)
        else:
            self._give_back(taken, found)


def digest_of(folder: Path) -> str:
    """What is another for every other index; raises OSError where there is none."""
    return sha256((folder / META).read_bytes()).hexdigest()


def content_of(given: Given) -> Content:
    """The index's files, to be brought to who can't open it; raises IndexFolderError if it is another now."""
    folder = Path(given.folder)
    try:
        content = {name: (folder / name).read_bytes() for name in (META, *FILES)}
    except OSError as error:
        raise IndexFolderError(
            f"{error.filename} can't be read ({error.strerror}).", "Leave the index in its place."
        ) from None
    if sha256(content[META]).hexdigest() != given.digest:
        raise IndexFolderError(f"{folder} was replaced meanwhile.", "Begin again, with the new one.")
    return content


# What a worker of the cluster has and does

_ONE_BY_ONE: Final = Lock()  # the interpreter would take turns between a worker's threads anyway
_opened: dict[str, Index] = {}  # by digest, the one used longest ago first


def ask_there(
    given: Given, parts: tuple[Part, ...], content: Content | None = None
) -> Found | QuothError | None:
    """What came of the parts, or the error that every other row would meet too.

    None where the index is not there: it is asked for as `content`.
    """
    with _ONE_BY_ONE:
        try:
            index = _index(given, content)
            if index is None:
                return None
            asking = Asking(index, given.settings, FORMATS[given.form])
            return ask_all(parts, asking)
        except QuothError as error:
            return error


def _index(given: Given, content: Content | None) -> Index | None:
    index = _opened.pop(given.digest, None)
    if index is None:
        index = _open_same(Path(given.folder), given.digest)
    if index is None and content is not None:
        index = open_index(_put_down(given.digest, content))
    if index is not None:
        _opened[given.digest] = index._replace(bulk=True)
        if len(_opened) > KEPT:
            del _opened[next(iter(_opened))]
    return index


def _open_same(folder: Path, digest: str) -> Index | None:
    """The index in `folder`, None where it is not the one of that digest, or damaged."""
    with suppress(OSError, IndexFolderError):
        if digest_of(folder) == digest:
            index = open_index(folder)
            if digest_of(folder) == digest:  # nobody replaced it meanwhile
                return index
    return None


def _put_down(digest: str, content: Content) -> Path:
    """The folder of this worker, gone when it ends, that the index is in now. Raises WorkerError."""
    from distributed import get_worker

    worker = get_worker()
    target = Path(worker.local_directory) / f"quoth-{digest}"
    if target.is_dir():
        return target
    try:
        part = Path(mkdtemp(dir=target.parent))
        try:
            for name, data in content.items():
                (part / name).write_bytes(data)
            part.rename(target)
        except OSError:
            shutil.rmtree(part, ignore_errors=True)
            raise
    except OSError as error:
        raise WorkerError(
            f"The worker {worker.address} can't keep the index in {target.parent} ({error.strerror}).",
            "Start it with another --local-directory, on a disk with room.",
        ) from None
    return target
