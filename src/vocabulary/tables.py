"""Curated tables, and the tables that the program reads."""
import csv
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "../main/resources/org/armature/eligibility/vocabulary")
COLUMNS = ["id", "kind", "label", "aliases", "codes", "classes", "source"]
VARIABLE_COLUMNS = ["unit", "units", "low", "high", "molar_mass", "valence", "scale", "basis"]
LICENCES = {
    "doid-nci.obo": "CC0 1.0",
    "doid-rare.obo": "CC0 1.0",
    "doid-xref.tsv": "CC0 1.0",
    "mondo-labels.tsv": "CC BY 4.0",
    "hpo-labels.babelon.tsv": "HPO licence: attribution, unmodified labels",
    "icd10cm-2018.csv": "public domain",
    "ctgov-v2.ndjson.gz": "public registry data; MeSH courtesy of the U.S. National Library of Medicine",
    "hapi-fhir-validation-resources-r4": "Apache-2.0; LOINC and SNOMED CT as FHIR R4 uses them",
    "hl7.fhir.us.core-6.1.0.tgz": "CC0 1.0",
    "synthea-r4.tar.gz": "Apache-2.0",
    "mcode.tar.gz": "Apache-2.0",
}


def curated(name):
    """Rows of a curated table as dictionaries; lists are parted by "|"."""
    with open(os.path.join(HERE, "curated", name), encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file if line.strip() and not line.startswith("#")]
    header = lines[0].split("\t")
    for line in lines[1:]:
        cells = line.split("\t")
        cells += [""] * (len(header) - len(cells))
        yield dict(zip(header, cells))


def parts(cell):
    return [part for part in cell.split("|") if part]


def slug(kind, label):
    return kind + "/" + re.sub(r"[^a-z0-9]+", "-", label.lower()).strip("-")


def write(name, comment, columns, rows):
    path = os.path.join(OUT, name)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for line in comment.split("\n"):
            file.write("# " + line + "\n")
        file.write("\t".join(columns) + "\n")
        for row in rows:
            cells = [str(row.get(column, "")) for column in columns]
            assert not any("\t" in cell or "\n" in cell for cell in cells), cells
            file.write("\t".join(cells) + "\n")
    print(name, len(rows))


def write_codes(used):
    """The extract of all codes that are used, each with what its source calls it and where it stands there."""
    rows = [
        {
            "system": system,
            "code": code,
            "display": term.label.replace("\u200b", ""),
            "source": term.source,
            "licence": LICENCES[term.source.split(" ")[0]],
        }
        for (system, code), term in sorted(used.items())
    ]
    write(
        "codes.tsv",
        "Codes that the vocabulary may carry: each stands in the source that is named. Generated, do not edit.\n"
        "\"xref\" after a source: the code is a cross-reference of the term with this label there.",
        ["system", "code", "display", "source", "licence"],
        rows,
    )


def read_tsv(path):
    with open(path, encoding="utf-8") as file:
        yield from csv.reader((line for line in file if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)
