"""What is wrong in an index folder, as an error with the command that mends it."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from quoth.errors import IndexFolderError
from quoth.store.views import StoredArticle

SOURCES_IN_REMEDY: Final = 3


class Damage:
    """Makes the error for what is wrong in an index folder, with the command that rebuilds it."""

    def __init__(self, folder: Path, articles: Sequence[StoredArticle] = ()) -> None:
        self.folder = folder
        self.articles = articles

    def __call__(self, name: str, what: str) -> IndexFolderError:
        """A file is not what was written, as `what` says."""
        return self.error(f"{self.folder / name} is damaged: {what}.")

    def error(self, problem: str) -> IndexFolderError:
        """Any problem that a new index mends."""
        from shlex import quote

        sources = []
        articles, self.articles = self.articles, ()  # it may be they that are damaged, and make another
        with suppress(IndexFolderError):
            sources = [article.source for article in articles[: SOURCES_IN_REMEDY + 1]]
        self.articles = articles
        if not 0 < len(sources) <= SOURCES_IN_REMEDY or not all(Path(source).is_file() for source in sources):
            sources = ["DOCUMENT"]
        documents = " ".join(f"-d {quote(source)}" for source in sources)
        command = f"quoth index {documents} -o {quote(str(self.folder))}"
        return IndexFolderError(problem, f'Run "{command}" to rebuild it.')
