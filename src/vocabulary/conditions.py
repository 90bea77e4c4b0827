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
    transient;prolonged;sharp;axial;acral;dermatomal;herpetiform;nocturnal;diurnal;periodic;multifocal;fluctuating;
    rosette;complete;disseminated;iatrogenic;acquired;idiopathic;inherited;
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


class Terms:
    """The terms of all sources by their own label and by their synonyms."""

    def __init__(self, codes):
        self.labelled, self.synonymous, self.all = {}, {}, []
        for term in codes.doid:
            synonyms = [name for name, abbreviation in term.synonyms if not abbreviation and not is_short(name)]
            self.add(term, [term.label], synonyms)
        for term in codes.mondo + codes.hpo:
            if not UNFIT.search(term.label):
                self.add(term, [term.label])
        for kind, term in codes.registry:
            if kind == "condition":
                self.add(term, dict.fromkeys([term.label, uninverted(term.label)]))
        for term in codes.icd:
            if not UNFIT.search(term.label) and ", " not in term.label and len(key(term.label).split()) < 7:
                self.add(term, [term.label])
        for term in codes.fhir:
            if term.system == "SNOMED_CT":
                label = re.sub(r" \((disorder|finding|situation)\)$", "", term.label)
                if label != term.label or key(label) in self.labelled:
                    self.add(term, [label])

    def add(self, term, labels, synonyms=()):
        self.all.append((term, [*labels, *synonyms]))
        for label in labels:
            self.labelled.setdefault(key(label), []).append((term, [*labels, *synonyms]))
        for synonym in synonyms:
            self.synonymous.setdefault(key(synonym), []).append((term, [*labels, *synonyms]))

    def named(self, name):
        """Terms with this label; where no source has such a label, those with this exact synonym."""
        return self.labelled.get(key(name)) or self.synonymous.get(key(name), [])


def clusters(codes, terms, consumed):
    """Terms that no curated entry has, those with the same name together; the first source names the cluster."""
    by_name, by_code, found = {}, {}, []
    for term, names in terms.all:
        if (term.system, term.code) in consumed:
            continue
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
    return by_name, found


def is_short(name):
    return len(re.sub(r"\W", "", name)) < 5 or (len(name) < 8 and len(re.findall(r"[A-Z]", name)) > 1)


def build(codes, data):
    terms = Terms(codes)
    curated, taken, consumed = curate(codes, terms)
    by_name, found = clusters(codes, terms, consumed)
    for cluster in curated:
        for name in cluster.names:
            if key(name.lstrip("=?")) not in by_name or name in cluster.names[:1]:
                by_name[key(name.lstrip("=?"))] = cluster
    found = curated + found
    corpus = Corpus(data)
    for name, abbreviation in corpus.abbreviations(by_name).items():
        cluster = by_name[name]
        if key(abbreviation) not in taken and key(abbreviation) not in by_name:
            cluster.names.append("=" + abbreviation)
            taken.add(key(abbreviation))
    occurring = corpus.occurring(by_name)
    rows, identities = [], set()
    for cluster in sorted(found, key=lambda each: not each.curated):
        names = [name for name in cluster.names if cluster.curated or fits(name, taken)]
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


def curate(codes, terms):
    """The curated conditions with the codes of the terms that "match" names; their names; the codes of those terms."""
    taken, consumed, found = set(), set(), []
    for table in ("variables.tsv", "drug-classes.tsv", "drugs.tsv", "procedures.tsv", "states.tsv"):
        for row in tables.curated(table):
            taken.update(key(name.lstrip("=?")) for name in [row["label"], *tables.parts(row["aliases"])])
    for row in tables.curated("conditions.tsv"):
        names = [row["label"], *tables.parts(row["aliases"])]
        cluster = Cluster(row["label"], "")
        cluster.curated = True
        cluster.names = list(names)
        for name in tables.parts(row["match"]) or [row["label"]]:
            if "=" in name:
                cluster.codes += [tuple(code.split(":", 1)) for code in codes.matching(name, row["label"])]
                cluster.source = cluster.source or (codes.by_code[cluster.codes[0]].source if cluster.codes else "")
                continue
            named = terms.named(name)
            if not named and row["match"] not in ("", "-"):
                print("  no source has", name, "for", row["label"])
            for term, synonyms in named:
                cluster.source = cluster.source or term.source
                cluster.add(term, codes)
                cluster.names += [other for other in synonyms if not is_short(other)]
                consumed.add((term.system, term.code))
        if not row["match"] and not cluster.codes:
            for name in names[1:]:
                for term, _ in terms.named(name.lstrip("=?")):
                    cluster.source = cluster.source or term.source
                    cluster.add(term, codes)
                    consumed.add((term.system, term.code))
                if cluster.codes:
                    break
        cluster.source = cluster.source or "label only"
        taken.update(key(name.lstrip("=?")) for name in names)
        found.append(cluster)
    return found, taken, consumed
