"""The sources of an index: whether each is still what was indexed."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal, TypeAlias

from quoth.store.damage import Damage
from quoth.store.views import StoredArticle

State: TypeAlias = Literal["same", "missing"]


def source_states(articles: Sequence[StoredArticle], damage: Damage) -> tuple[tuple[str, State], ...]:
    """Each source's state; raises for one that changed. Relative names count from the current folder."""
    import hashlib

    states: list[tuple[str, State]] = []
    for article in articles:
        path = Path(article.source)
        try:
            if not path.is_file():
                raise FileNotFoundError
            with path.open("rb") as file:
                same = hashlib.file_digest(file, "sha256").hexdigest() == article.sha256
        except OSError:
            states.append((article.source, "missing"))
            continue
        if not same:
            raise damage.error(f"{article.source} changed since {damage.folder} was built from it.")
        states.append((article.source, "same"))
    return tuple(states)
