#!/usr/bin/env python3
"""Writes as many studies as asked for, made from real ones, one JSON a line:

    python3 src/bench/replicate.py studies.ndjson.gz 100000 [--without-results] | gzip -1 > many.ndjson.gz

Each gets an NCT number of its own (from NCT90000000 on) and its own secondary ids. The words of its titles and texts are
those of its original mixed with those of another study, in a new order; its conditions are another study's. Sites,
organisations, dates, design and, unless left out, results are the original's. The same arguments give the same studies.
"""

import gzip
import json
import random
import sys

FIRST = 90_000_000
TITLES = ("briefTitle", "officialTitle")


def opened(name):
    return gzip.open(name, "rt", encoding="utf-8") if name.endswith(".gz") else open(name, encoding="utf-8")


def mixed(text, other, dice, separator=None):
    """As many words (or lines) as the text has, of both texts, in a new order."""
    own = text.split(separator)
    words = own + (other or "").split(separator)
    dice.shuffle(words)
    return (separator or " ").join(words[: len(own)])


def mix(section, other, key, dice, separator=None):
    if isinstance(section.get(key), str):
        section[key] = mixed(section[key], other.get(key), dice, separator)


def replica(original, other, number, dice, with_results):
    study = json.loads(original)
    donor = json.loads(other)
    if not with_results:
        study.pop("resultsSection", None)
        study.pop("annotationSection", None)
        study["hasResults"] = False
    protocol, donors = study["protocolSection"], donor["protocolSection"]
    identification = protocol["identificationModule"]
    for key in TITLES:
        mix(identification, donors["identificationModule"], key, dice)
    if "orgStudyIdInfo" in identification:
        identification["orgStudyIdInfo"]["id"] = "R-%d" % number
    for place, secondary in enumerate(identification.get("secondaryIdInfos", [])):
        secondary["id"] = "R-%d-%d" % (number, place)
    for key in ("briefSummary", "detailedDescription"):
        mix(protocol.get("descriptionModule", {}), donors.get("descriptionModule", {}), key, dice)
    criteria = protocol.get("eligibilityModule", {})
    mix(criteria, donors.get("eligibilityModule", {}), "eligibilityCriteria", dice, "\n")
    if "conditionsModule" in donors:
        protocol["conditionsModule"] = donors["conditionsModule"]
    browse = "conditionBrowseModule"
    if browse in donor.get("derivedSection", {}):
        study.setdefault("derivedSection", {})[browse] = donor["derivedSection"][browse]
    text = json.dumps(study, ensure_ascii=False, separators=(",", ":"))
    return text.replace(identification["nctId"], "NCT%08d" % (FIRST + number))


def main():
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    if len(arguments) != 2:
        sys.exit(__doc__)
    with opened(arguments[0]) as lines:
        originals = [line for line in lines if line.strip()]
    for number in range(int(arguments[1])):
        dice = random.Random(number)
        other = originals[dice.randrange(len(originals))]
        original = originals[number % len(originals)]
        print(replica(original, other, number, dice, "--without-results" not in sys.argv))


if __name__ == "__main__":
    main()
