"""Reads the supplied terminologies: each reader yields Term(system, code, label, synonyms, source, xrefs)."""
import collections
import csv
import gzip
import io
import json
import re
import tarfile
import zipfile
from xml.etree import ElementTree

Term = collections.namedtuple("Term", "system code label synonyms source xrefs")

FHIR_SYSTEMS = {
    "http://loinc.org": "LOINC",
    "http://snomed.info/sct": "SNOMED_CT",
    "http://hl7.org/fhir/sid/icd-10-cm": "ICD_10_CM",
    "http://www.nlm.nih.gov/research/umls/rxnorm": "RXNORM",
}


def doid(path):
    """DOID terms with exact synonyms and cross-references, from an OBO file."""
    source = path.rsplit("/", 1)[-1]
    for stanza in open(path, encoding="utf-8").read().split("\n[Term]\n")[1:]:
        stanza = stanza.split("\n[Typedef]")[0]
        code = re.search(r"^id: (DOID:\d+)", stanza, re.M)
        label = re.search(r"^name: (.*)", stanza, re.M)
        if not code or not label or "is_obsolete: true" in stanza:
            continue
        synonyms = [
            (text, "OMO:0003012" in rest)
            for text, rest in re.findall(r'^synonym: "([^"]+)" EXACT(.*)', stanza, re.M)
        ]
        xrefs = [
            xref
            for line in re.findall(r"^xref: (\S+)", stanza, re.M)
            for xref in [cross_reference(line)]
            if xref
        ]
        yield Term("DOID", code[1], label[1].strip(), synonyms, source, xrefs)


def cross_reference(written):
    """(system, code) of a cross-reference to a terminology that is used, or None."""
    prefix, _, code = written.partition(":")
    if prefix == "MESH" and re.fullmatch(r"[CD]\d+", code):
        return ("MESH", code)
    if prefix.startswith("SNOMEDCT_US") and code.isdigit():
        return ("SNOMED_CT", code)
    if prefix == "ICD10CM" and re.fullmatch(r"[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?", code):
        return ("ICD_10_CM", code)
    return None


def doid_cross_references(path):
    """DOID terms of the cross-reference table: more terms than the subsets have, without synonyms."""
    terms = {}
    with open(path, encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            label, xrefs = terms.setdefault(row["id"], (row["label"], []))
            xref = cross_reference(row["xref"])
            if xref:
                xrefs.append(xref)
    for code, (label, xrefs) in terms.items():
        yield Term("DOID", code, label, [], "doid-xref.tsv", xrefs)


def mondo(path):
    with open(path, encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            label = row["cls_label"]
            if row["cls"].startswith("MONDO:0") and not label.startswith("obsolete") and "non-human" not in label:
                yield Term("MONDO", row["cls"], label, [], "mondo-labels.tsv", [])


def hpo(path):
    with open(path, encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["predicate_id"] == "rdfs:label":
                yield Term("HPO", row["subject_id"], row["source_value"], [], "hpo-labels.babelon.tsv", [])


def icd10cm(path):
    with open(path, encoding="utf-8") as file:
        for code, label in csv.reader(file):
            dotted = code if len(code) == 3 else code[:3] + "." + code[3:]
            yield Term("ICD_10_CM", dotted, label, [], "icd10cm-2018.csv", [])


def registry(path):
    """MeSH terms that ClinicalTrials.gov gave to records: (kind, Term); kind is condition or intervention."""
    seen = {}
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            derived = json.loads(line).get("derivedSection", {})
            for kind in ("condition", "intervention"):
                module = derived.get(kind + "BrowseModule", {})
                for part in ("meshes", "ancestors"):
                    for mesh in module.get(part, []):
                        seen.setdefault((kind, mesh["id"]), mesh["term"])
    # Some records pad the number ("D000008727" for "D008727"): where both are there, the terminology's own goes first.
    for (kind, code), label in sorted(seen.items(), key=lambda item: (item[0][0], len(item[0][1]), item[0][1])):
        yield kind, Term("MESH", code, label, [], "ctgov-v2.ndjson.gz", [])


def substances(path):
    """Names of drug and biological interventions in records."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            module = json.loads(line).get("protocolSection", {}).get("armsInterventionsModule", {})
            for intervention in module.get("interventions", []):
                if intervention.get("type") in ("DRUG", "BIOLOGICAL"):
                    yield intervention["name"]


def hapi(jar):
    """Codes with displays in HAPI's own resources."""
    seen = {}
    with zipfile.ZipFile(jar) as archive:
        for name in sorted(archive.namelist()):
            if name.endswith(".xml"):
                with archive.open(name) as file:
                    for system, code, label in codings(file):
                        seen.setdefault((system, code), label)
    for (system, code), label in seen.items():
        yield Term(system, code, label, [], "hapi-fhir-validation-resources-r4", [])


def codings(file):
    """(system, code, display) of value sets, code systems and codings in FHIR XML."""
    stack = []
    for event, element in ElementTree.iterparse(file, events=("start", "end")):
        tag = element.tag.rsplit("}", 1)[-1]
        if event == "start":
            stack.append((tag, {}))
            continue
        _, own = stack.pop()
        if stack and "value" in element.attrib and tag in ("system", "url", "code", "display"):
            stack[-1][1][tag] = element.attrib["value"]
        if tag in ("coding", "code", "valueCoding", "class", "type") and "system" in own and "code" in own:
            yield from known(own["system"], own)
        elif tag == "concept":
            for parent, values in reversed(stack):
                if parent in ("include", "exclude", "CodeSystem"):
                    yield from known(values.get("system", values.get("url", "")), own)
                    break
        elif tag in ("resource", "StructureDefinition", "entry"):
            element.clear()


def known(system, coding):
    if system in FHIR_SYSTEMS and coding.get("code") and coding.get("display"):
        yield FHIR_SYSTEMS[system], coding["code"].strip(), re.sub(r"\s+", " ", coding["display"]).strip()


def patients(path):
    """Codes with displays in bundles and packages: JSON files in a tar archive."""
    source = path.rsplit("/", 1)[-1]
    seen = {}
    with tarfile.open(path) as archive:
        for member in archive:
            if member.isfile() and member.name.endswith(".json"):
                try:
                    collect(json.load(io.TextIOWrapper(archive.extractfile(member), encoding="utf-8")), seen)
                except ValueError:
                    continue
    for (system, code), label in seen.items():
        yield Term(system, code, label, [], source, [])


def collect(node, seen, system=None):
    if isinstance(node, list):
        for child in node:
            collect(child, seen, system)
    elif isinstance(node, dict):
        own = node.get("system") if isinstance(node.get("system"), str) else system
        if isinstance(node.get("code"), str) and isinstance(node.get("display"), str) and own in FHIR_SYSTEMS:
            seen.setdefault((FHIR_SYSTEMS[own], node["code"]), node["display"])
        for child in node.values():
            collect(child, seen, own)
