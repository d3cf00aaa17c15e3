"""Sentences to search, from documentation packages of Debian: real English, the same on every machine.

    python tests/benchmarks/corpus.py FOLDER [SENTENCES]

Fetches packages with `apt-get download` until there are enough sentences (1,000,000 unless told), and
writes to FOLDER, for every size of SIZES up to that, NAME.txt: a sentence a line, no two alike, the
smaller the head of the larger; and questions.txt: what somebody might ask who remembers half of a
sentence, made of words of sentences in the first 10,000 lines. The same packages give the same bytes.
"""

import gzip
import hashlib
import html
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

SIZES = {"10k": 10_000, "100k": 100_000, "1m": 1_000_000}
QUESTIONS = 1_000
PACKAGES = """
    anarchism debian-handbook debian-policy python3.11-doc postgresql-doc-15 perl-doc manpages manpages-dev
    python-django-doc dict-gcide dict-foldoc dict-jargon dict-wn libreoffice-help-en-us linux-doc-6.1
    openjdk-17-doc erlang-doc rust-doc python-pandas-doc libboost1.81-doc
""".split()
UNWANTED = re.compile(
    r"/translations/|changelog|copyright|/_static/|/_modules/|/_sources/|/genindex|/search"
    r"|\.(png|svg|gif|css|js|dat|index|pdf|woff2?|inv|c|h|json|sh|py|yaml|pl|conc|data)(\.gz)?$"
)
DROPPED = re.compile(r"(?is)<(script|style|pre|nav|head|svg)\b.*?</\1\s*>|<!--.*?-->")
BLOCK = re.compile(r"(?i)</?(p|li|dd|dt|td|th|tr|div|h\d|ul|ol|dl|table|section|br|hr|blockquote)\b[^>]*>")
TAG = re.compile(r"<[^>]+>")
MACRO = re.compile(r"(?m)^[.'].*$|\\f\(..|\\f\[[^\]]*\]|\\f.|\\[&/,:%]")
PARAGRAPH = re.compile(r"\n\s*\n")
END = re.compile(r"""(?<![A-Z .]\.)(?<=[.!?])["'”’)\]]*\s+(?=["'“‘(\[]*[A-Z])""")
WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
COMMON = set("the of and to in a is that for it as was with be by on not or an this are which from".split())


def paragraphs(path: Path) -> Iterator[str]:
    """The file's paragraphs, its markup aside."""
    data = path.read_bytes()
    name = path.name.removesuffix(".gz").removesuffix(".dz")
    if name != path.name:
        data = gzip.decompress(data)
    text = data.decode("utf-8", "replace")
    if name.endswith((".html", ".htm")):
        text = html.unescape(TAG.sub("", BLOCK.sub("\n\n", DROPPED.sub("\n\n", text))))
    elif "/man/" in path.as_posix():
        text = MACRO.sub("\n", text)
    return (" ".join(paragraph.split()) for paragraph in PARAGRAPH.split(text))


def reads_as_english(sentence: str) -> bool:
    """Of 5 to 80 words, closed, mostly letters, with small words among them."""
    words = WORD.findall(sentence)
    return (
        25 <= len(sentence) <= 600
        and 5 <= len(words) <= 80
        and sentence[-1] in ".!?\"”')"
        and sum(map(len, words)) >= 0.68 * len(sentence)
        and 8 * sum(word.lower() in COMMON for word in words) >= len(words)
    )


def unpacked(package: str, folder: Path) -> list[Path]:
    """The package's files worth reading, in order."""
    place = folder / "packages" / package
    if not place.is_dir():
        fetched = folder / "packages"
        fetched.mkdir(parents=True, exist_ok=True)
        fetched.chmod(0o777)  # apt-get fetches as another user
        subprocess.run(["apt-get", "download", "-q", package], cwd=fetched, check=True, stdout=sys.stderr)
        (archive,) = fetched.glob(f"{package}_*.deb")
        subprocess.run(["dpkg-deb", "-x", archive, place], check=True)
    files = (path for path in place.rglob("*") if path.is_file() and not path.is_symlink())
    return sorted(path for path in files if not UNWANTED.search(path.as_posix().lower()))


def sentences(folder: Path) -> Iterator[str]:
    """The sentences of all packages, no two that differ in numbers and signs alone."""
    seen = set()
    for package in PACKAGES:
        for path in unpacked(package, folder):
            for paragraph in paragraphs(path):
                for sentence in END.split(paragraph):
                    letters = " ".join(WORD.findall(sentence.lower())).encode()
                    key = hashlib.blake2b(letters, digest_size=8).digest()
                    if key not in seen and reads_as_english(sentence):
                        seen.add(key)
                        yield sentence


def question(sentence: str) -> str:
    """Up to six of its longer words, in their order, chosen by a hash: always the same ones."""
    words = [word for word in dict.fromkeys(WORD.findall(sentence)) if len(word) > 3]
    by_chance = sorted(words, key=lambda word: hashlib.blake2b((sentence + word).encode()).digest())
    chosen = set(by_chance[: 3 + len(words) % 4])
    return f"What about {' '.join(word for word in words if word in chosen)}?"


def make(folder: Path, count: int) -> None:
    """Write the files; raises CalledProcessError where a package can't be fetched."""
    folder.mkdir(parents=True, exist_ok=True)
    found = []
    for sentence in sentences(folder):
        found.append(sentence)
        if len(found) == count:
            break
    # By a hash, so that every part of the corpus is of every package.
    found.sort(key=lambda sentence: hashlib.blake2b(sentence.encode(), digest_size=8).digest())
    for name, size in SIZES.items():
        if size <= count:
            (folder / f"{name}.txt").write_text("\n".join(found[:size]) + "\n", encoding="utf-8")
    asked = found[: SIZES["10k"] : SIZES["10k"] // QUESTIONS]
    (folder / "questions.txt").write_text("\n".join(map(question, asked)) + "\n", encoding="utf-8")
    print(f"{folder}: {len(found):,} sentences, {len(asked):,} questions", file=sys.stderr)


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else SIZES["1m"])
