"""A real Dask scheduler and real workers, processes of this machine on the loopback."""

import json
import os
import subprocess
import sys
from pathlib import Path

from processes import PATIENCE, until

DASK = Path(sys.executable).parent / "dask"

# What is loaded into a worker, so that it is not like this machine.
LACKING = "import sys\nsys.modules['quoth'] = None\n"
OTHER_VERSION = "import quoth\nquoth.__version__ = '0.0.1'\n"
OTHER_DATA = "from quoth import learned\nlearned.digest = lambda: 'cafe0000'\n"
OTHER_ANALYSER = "from quoth.language import terms\nterms.fingerprint = lambda: 'cafe0000'\n"


class Dask:
    """A scheduler and its workers. address: of the scheduler."""

    def __init__(self, folder: Path, preload: str = "") -> None:
        """preload: code that the scheduler runs first."""
        self._folder = folder
        self._preloads = 0
        words = "scheduler --scheduler-file s.json --port 0".split()
        self.scheduler = self._start(*words, preload=preload)
        until(self._is_up)
        self.address: str = json.loads((folder / "s.json").read_bytes())["address"]
        self.workers: list[subprocess.Popen[bytes]] = []

    def start_worker(self, preload: str = "") -> subprocess.Popen[bytes]:
        """One more worker, of one thread; preload: code that it runs first."""
        words = f"worker {self.address} --no-nanny --nthreads 1 --death-timeout {PATIENCE}".split()
        worker = self._start(*words, "--local-directory", str(self._folder), preload=preload)
        self.workers.append(worker)
        return worker

    def with_workers(self, count: int) -> "Dask":
        """The same with so many workers, all of them there; killed ones are replaced."""
        from distributed import Client

        running = [worker for worker in self.workers if worker.poll() is None]
        for worker in running[count:]:
            end(worker)
        for _ in range(count - len(running)):
            self.start_worker()
        with Client(self.address, set_as_default=False) as client:
            until(lambda: len(client.nthreads()) == count)
        return self

    def close(self) -> None:
        """End them all."""
        for process in (*self.workers, self.scheduler):
            end(process)

    def _start(self, *words: str, preload: str) -> subprocess.Popen[bytes]:
        if preload:
            self._preloads += 1
            file = self._folder / f"preload{self._preloads}.py"
            file.write_text(preload)
            words += ("--preload", str(file))
        return subprocess.Popen(
            [DASK, *words, "--no-dashboard", "--host", "127.0.0.1"],
            cwd=self._folder,
            env={**os.environ, "QUOTH_CACHE_DIR": str(self._folder / "cache")},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _is_up(self) -> bool:
        try:
            return bool(json.loads((self._folder / "s.json").read_bytes()))
        except (OSError, ValueError):
            return False


def end(process: subprocess.Popen[bytes]) -> None:
    """Kill it, as a machine that loses its power does."""
    process.kill()
    process.wait(PATIENCE)
