"""Tiny sources of a thesaurus: a WordNet as wndb(5WN) has it, an encoder with random numbers, texts."""

import json
from pathlib import Path
from typing import NamedTuple

import numpy

TYPES = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}


class Synset(NamedTuple):
    """words: as WordNet writes them. pointers: symbol, synset, and from which word to which, if any."""

    file: str
    words: str
    pointers: tuple[str, ...] = ()


# Of a word's synsets of one part of speech the first one here is the commonest.
SYNSETS = {
    "injury": Synset("noun", "injury wound", ("+ injure 1 1",)),
    "damage": Synset("noun", "damage", ("~ injury",)),
    "hurt": Synset("verb", "hurt", ("~ injure",)),
    "injure": Synset("verb", "injure wound", ("@ hurt", "+ injury 1 1")),
    "offend": Synset("verb", "offend injure"),
    "spouse": Synset("noun", "spouse", ("~ husband", "~ wife", "~ bigamist")),
    "husband": Synset("noun", "husband hubby", ("@ spouse", "! wife 1 1")),
    "wife": Synset("noun", "wife married_woman", ("@ spouse", "! husband 1 1")),
    "bigamist": Synset("noun", "bigamist", ("@ spouse",)),
    "legal": Synset("adj", "legal", ("! illegal 1 1",)),
    "illegal": Synset("adj", "illegal", ("! legal 1 1", "& illicit")),
    "illicit": Synset("adj", "illicit outlawed(a)", ("& illegal",)),
    "legally": Synset("adv", "legally", ("\\ legal 1 1",)),
    "planet": Synset("noun", "planet", ("~ mars",)),
    "mars": Synset("noun", "Mars Red_Planet", ("@ planet",)),
    "porcelain": Synset("noun", "porcelain china"),
    "china": Synset("noun", "China Cathay"),
    "martian": Synset("adj", "Martian", ("\\ mars 1 1",)),
}
WORDS = """
    the of injury wound damage injured hurt monday wives husband wife mars martian legal illegal metre
    2007 three illicit weekly planet planets china porcelain offend spouse outlawed legally o'clock x
""".split()
SENTENCES = (
    "The husband was injured on Monday.",
    "A wound is an injury.",
    "The wife of the planet offended him.",
    "It is illegal, illicit and outlawed.",
    "Porcelain is china.",
    "The spouse hurt her husband legally.",
    "Nobody.",
)
# Husband and wife are unknown to the encoder, and so the same.
PIECES = """
    [PAD] [UNK] [CLS] [SEP] the of in ##jury wound damage ##d hurt mars legal il ##legal ##licit
    planet ##s china porcelain offend spouse out ##law ##ed ##ly . , is was an and a it her him
""".split()
WIDTH, INNER, POSITIONS = 24, 8, 128


def wordnet(folder: Path) -> Path:
    """Write the data and index files."""
    offsets = {name: f"{100 + row:08}" for row, name in enumerate(SYNSETS)}
    folder.mkdir()
    for file, kind in TYPES.items():
        data, senses = ["  1 This is where the licence stands.\n"], dict[str, list[str]]()
        for name, synset in SYNSETS.items():
            if synset.file != file:
                continue
            words = synset.words.split()
            pointers = []
            for pointer in synset.pointers:
                symbol, other, *places = pointer.split()
                source, target = map(int, places or (0, 0))
                pointers.append(
                    f"{symbol} {offsets[other]} {TYPES[SYNSETS[other].file]} {source:02x}{target:02x}"
                )
            listed = " ".join(f"{word} 0" for word in words)
            told = " ".join([f"{len(pointers):03}", *pointers])
            data.append(
                f'{offsets[name]} 00 {kind} {len(words):02x} {listed} {told} | a gloss; "it says"  \n'
            )
            for word in words:
                senses.setdefault(word.partition("(")[0].lower(), []).append(offsets[name])
        (folder / f"data.{file}").write_text("".join(data), encoding="latin-1")
        rows = [
            f"{word} {kind} {len(found)} 2 @ ~ {len(found)} 0 {' '.join(found)}  \n"
            for word, found in senses.items()
        ]
        (folder / f"index.{file}").write_text("".join(["  1 The same.\n", *sorted(rows)]), encoding="latin-1")
    return folder


def tensors() -> dict[str, "numpy.ndarray[tuple[int, ...], numpy.dtype[numpy.float32]]"]:
    """Those of a BERT of one layer."""
    shapes: dict[str, tuple[int, ...]] = {
        "embeddings.word_embeddings.weight": (len(PIECES), WIDTH),
        "embeddings.position_embeddings.weight": (POSITIONS, WIDTH),
        "embeddings.token_type_embeddings.weight": (2, WIDTH),
    }
    layer = "encoder.layer.0."
    for norm in ("embeddings.", f"{layer}attention.output.", f"{layer}output."):
        shapes |= {f"{norm}LayerNorm.weight": (WIDTH,), f"{norm}LayerNorm.bias": (WIDTH,)}
    for name, above, below in (
        *((f"attention.self.{name}", WIDTH, WIDTH) for name in ("query", "key", "value")),
        ("attention.output.dense", WIDTH, WIDTH),
        ("intermediate.dense", INNER, WIDTH),
        ("output.dense", WIDTH, INNER),
    ):
        shapes |= {f"{layer}{name}.weight": (above, below), f"{layer}{name}.bias": (above,)}
    random = numpy.random.default_rng(7)
    return {name: random.normal(0, 0.5, shape).astype(numpy.float32) for name, shape in shapes.items()}


def encoder(folder: Path) -> Path:
    """Write those as safetensors has it, and the word pieces."""
    folder.mkdir()
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    content = b""
    for name, numbers in tensors().items():
        start = len(content)
        content += numbers.astype("<f4").tobytes()
        header[name] = {"dtype": "F32", "shape": numbers.shape, "data_offsets": [start, len(content)]}
    told = json.dumps(header).encode()
    (folder / "model.safetensors").write_bytes(len(told).to_bytes(8, "little") + told + content)
    pieces = {piece: row for row, piece in enumerate(PIECES)}
    (folder / "tokenizer.json").write_text(json.dumps({"model": {"vocab": pieces}}), encoding="utf-8")
    return folder
