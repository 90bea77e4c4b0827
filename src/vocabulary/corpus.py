"""Real eligibility text: which names occur in it, and which abbreviations it introduces."""
import collections
import glob
import gzip
import json
import os
import re
import tarfile

from names import key, words

ABBREVIATION = re.compile(r"((?:[\w'’-]+[ /]){0,8}[\w'’-]+) \(([A-Z][A-Za-z0-9-]{1,7})s?\)")


class Corpus:
    def __init__(self, data):
        self.texts = []
        with gzip.open(os.path.join(data, "ctgov-v2.ndjson.gz"), "rt", encoding="utf-8") as file:
            for line in file:
                protocol = json.loads(line).get("protocolSection", {})
                self.texts.append(protocol.get("eligibilityModule", {}).get("eligibilityCriteria", ""))
                self.texts += protocol.get("conditionsModule", {}).get("conditions", [])
                self.texts.append(protocol.get("identificationModule", {}).get("officialTitle", ""))
                self.texts.append(protocol.get("descriptionModule", {}).get("briefSummary", ""))
        with tarfile.open(os.path.join(data, "chia.tar.gz")) as archive:
            for member in sorted(archive.getmembers(), key=lambda each: each.name):
                if member.name.endswith(".txt"):
                    self.texts.append(archive.extractfile(member).read().decode("utf-8"))

    def occurring(self, names):
        """Which of these names occur in some text."""
        longest = max(len(name.split()) for name in names)
        found = set()
        for text in self.texts:
            norms = [word[0] for word in words(text)]
            for start in range(len(norms)):
                for end in range(start + 1, min(start + min(longest, 8), len(norms)) + 1):
                    name = " ".join(norms[start:end])
                    if name in names:
                        found.add(name)
        return found

    def abbreviations(self, names):
        """For each of these names the abbreviation that texts introduce right after it, where it has one meaning."""
        meanings = collections.defaultdict(collections.Counter)
        for text in self.texts:
            for match in ABBREVIATION.finditer(text):
                before = match[1].split()
                for length in range(min(8, len(before)), 0, -1):
                    name = key(" ".join(before[-length:]))
                    if name in names and spells(match[2], " ".join(before[-length:])):
                        meanings[match[2]][name] += 1
                        break
        found = {}
        for abbreviation, counts in sorted(meanings.items()):
            (name, count), total = counts.most_common(1)[0], sum(counts.values())
            if len(abbreviation) > 2 and len(re.findall(r"[A-Z]", abbreviation)) > 1 and count >= 0.8 * total:
                found.setdefault(name, abbreviation)
        return found


def spells(abbreviation, name):
    """Whether the letters of an abbreviation stand in a name in their order, the first at its beginning."""
    letters = re.sub(r"[^a-z]", "", abbreviation.lower())
    rest = iter(re.sub(r"[^a-z]", "", name.lower()))
    return bool(letters) and letters[0] == name[0].lower() and all(letter in rest for letter in letters)
