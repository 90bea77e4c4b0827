"""Conditions: curated entries over clusters of DOID, MONDO, HPO, MeSH and ICD-10-CM terms with the same names."""
import os
import re

import tables
from corpus import Corpus
from drugs import flagged, uninverted
from names import key

#: Names that say too little, or something else in an eligibility text.
TOO_GENERAL = {
    key(name)
    for name in """disease;disorder;syndrome;injury;condition;human disease;disease or disorder;all;onset;severe;mild;
    moderate;acute;chronic;congenital;recurrent;progressive;localized;frequent;distal;proximal;bilateral;unilateral;
    focal;diffuse;generalized;refractory;position;frequency;severity;past medical history;blood group;death;stress;
    laterality;signs and symptoms;disease attribute;pathologic process;disease progression;chronic disease;acute disease;
    emergency;body weight;behavior;recurrence;critical illness;treatment outcome;response;weight gain;birth weight;
    body height;age of onset;syndrome disease;congenital abnormality;wound;family history;physical disorder;phenotype;
    character;physical development;susceptibility;sign or symptom;clinical modifier;stage 1;stage 2;stage 3;stage 4;
    aggravated by;triggered by;ameliorated by;episodic;intermittent;persistence;duration;pain characteristic;
    life expectancy;increased;decreased;absent;borderline;profound;unknown;other;episode;weight;temporal pattern;fasting;
    sensitivity;response to treatment;pace of progression;stable;onset age;adult onset;late onset;childhood onset;
    juvenile onset;infantile onset;congenital onset;neonatal onset;young adult onset;middle age onset;antenatal onset;
    x-linked;sporadic;heterogeneous;contagious;communication;tic;mass;normal;peripheral;central;nonprogressive;
    exercise;sleep;age;aging;diet;travel;mood;hand;foot;vision;fatigue severity;smoking;frailty index;scar tissue;
    acute onset;rapid;subacute;infrequent;very frequent;occasional;obligate;excluded;right;left;anterior;posterior;
    medial;lateral;central region;external;internal;deep;superficial;dorsal;ventral;punctate;perimembranous;
    diagnosis;death in infancy;abnormality;complication;toxicity;lesion;body mass index;body surface area""".split(";")
}
UNFIT = re.compile(
    r"obsolete|susceptibility|predisposition|inheritance|\bgene\b|onset$|non-human|unspecified|elsewhere|\bother\b"
    r"|\bdue to\b|\bnot\b|\bwithout\b|unclassified|\btype \d+[A-Z]?\d*$|[;%<>]|\d{2,}[A-Z]?$|^abnormal(ity)? of|\(disease\)",
    re.IGNORECASE,
)


class Cluster:
    def __init__(self, label, source):
        self.label, self.source = label, source
        self.names, self.codes, self.curated = [], [], False

    def add(self, term, codes):
        for system, code in [(term.system, term.code), *(term.xrefs or [])]:
            if (system, code) not in self.codes and (system, code) in codes.by_code:
                self.codes.append((system, code))


def clusters(codes):
    """Terms of all sources, those with the same name together; the first source names the cluster."""
    by_name, by_code, found = {}, {}, []

    def cluster(term, names):
        known = by_code.get((term.system, term.code))
        known = known or next((by_name[key(name)] for name in names if key(name) in by_name), None)
        if known is None:
            known = Cluster(term.label, term.source)
            found.append(known)
        by_code[(term.system, term.code)] = known
        known.add(term, codes)
        for name in names:
            if key(name) not in by_name:
                by_name[key(name)] = known
                known.names.append(name)

    for term in codes.doid:
        cluster(term, [term.label])
    for term in codes.doid:
        cluster(term, [name for name, abbreviation in term.synonyms if not abbreviation and not is_short(name)])
    for term in codes.mondo + codes.hpo:
        if not UNFIT.search(term.label):
            cluster(term, [term.label])
    for kind, term in codes.registry:
        if kind == "condition":
            cluster(term, dict.fromkeys([term.label, uninverted(term.label)]))
    for term in codes.icd:
        if not UNFIT.search(term.label) and ", " not in term.label and len(key(term.label).split()) < 7:
            cluster(term, [term.label])
    for term in codes.fhir:
        label = re.sub(r" \((disorder|finding|situation)\)$", "", term.label)
        if term.system == "SNOMED_CT" and key(label) in by_name:
            by_name[key(label)].add(term, codes)
    return by_name, found


def is_short(name):
    return len(re.sub(r"\W", "", name)) < 5 or (len(name) < 8 and len(re.findall(r"[A-Z]", name)) > 1)


def build(codes, data):
    by_name, found = clusters(codes)
    taken = curate(codes, by_name, found)
    corpus = Corpus(data)
    for name, abbreviation in corpus.abbreviations(by_name).items():
        cluster = by_name[name]
        if key(abbreviation) not in taken and key(abbreviation) not in by_name:
            cluster.names.append("=" + abbreviation)
            taken.add(key(abbreviation))
    occurring = corpus.occurring(by_name)
    rows, identities = [], set()
    for cluster in sorted(found, key=lambda each: not each.curated):
        names = [cluster.label] + [name for name in cluster.names if cluster.curated or fits(name, taken)]
        if not cluster.curated:
            names = names[1:]
        seen = any(key(name) in occurring for name in names)
        established = cluster.source.startswith("doid-nci") and any(code[0] == "MESH" for code in cluster.codes)
        if not names or not (cluster.curated or seen or established):
            continue
        label = cluster.label if cluster.curated or cluster.label in names else names[0]
        identity = tables.slug("condition", label)
        if identity in identities:
            continue
        identities.add(identity)
        rows.append(
            {
                "id": identity,
                "kind": "CONDITION",
                "label": label,
                "aliases": "|".join(dict.fromkeys(flagged(name.replace("|", " ")) for name in names)),
                "codes": "|".join(dict.fromkeys(codes.use(*code) for code in cluster.codes)),
                "source": ("curated; " if cluster.curated else "") + cluster.source,
            }
        )
    tables.write(
        "conditions.tsv", "Conditions. Generated by src/vocabulary/build.py, do not edit.", tables.COLUMNS, rows
    )
    print("  curated", sum(row["source"].startswith("curated") for row in rows))
    print("  without code", [row["label"] for row in rows if not row["codes"]])


def fits(name, taken):
    if name.startswith("="):
        return True
    words = key(name).split()
    return (
        key(name) not in TOO_GENERAL
        and key(name) not in taken
        and len(words) < 9
        and len("".join(words)) > 3
        and not UNFIT.search(name)
        and not is_short(name)
    )


def curate(codes, by_name, found):
    """Puts curated labels and names over the clusters that have the names in "match"; returns the curated names."""
    taken = set()
    for table in ("variables.tsv", "drug-classes.tsv", "drugs.tsv"):
        for row in tables.curated(table):
            taken.update(key(name.lstrip("=?")) for name in [row["label"], *tables.parts(row["aliases"])])
    for row in tables.curated("conditions.tsv"):
        names = [row["label"], *tables.parts(row["aliases"])]
        cluster = Cluster(row["label"], "")
        cluster.curated = True
        wanted = tables.parts(row["match"]) or names
        if row["match"] == "-":
            wanted = []
        for name in wanted:
            known = by_name.get(key(name.lstrip("=?")))
            if known is None:
                if row["match"]:
                    print("  no source has", name, "for", row["label"])
                continue
            if known.curated or known is cluster:
                continue
            cluster.source = cluster.source or known.source
            cluster.codes += [code for code in known.codes if code not in cluster.codes]
            cluster.names += [other for other in known.names if not is_short(other)]
            if not row["match"]:
                known.names, known.codes = [], []
                break
            known.names, known.codes = [], []
        cluster.names = names + cluster.names
        cluster.source = cluster.source or "label only"
        for name in names:
            taken.add(key(name.lstrip("=?")))
        for name in cluster.names:
            by_name[key(name.lstrip("=?"))] = cluster
        found.append(cluster)
    return taken
