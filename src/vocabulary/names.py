"""Names as the program compares them: the same words as org.armature.eligibility.vocabulary.Words."""
import re
import unicodedata

RUN = re.compile(r"[0-9]+|[^\W\d_]+", re.UNICODE)
GREEK = {"α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta"}
SIBILANTS = ("uses", "sses", "xes", "zes", "tches", "rches", "nches")
POSSESSIVE = re.compile(r"(?<=\w)['’`´‘]s\b", re.IGNORECASE)
JOIN = re.compile(r"[\s\-‐-―−/\\+®™_'’`´‘\xa0\xad]{0,6}|[()\[\].'\-]{1,6}")


def norm(word):
    """A word in lower case, singular, American spelling, without accents."""
    word = word.lower()
    if not word.isascii():
        word = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
        word = GREEK.get(word, word)
    return word if len(word) < 4 else singular(american(word))


def american(word):
    if len(word) > 4:
        word = word.replace("ae", "e")
    if len(word) > 4:
        word = word.replace("oe", "e")
    if len(word) > 4 and word.find("our") > 0:
        word = word.replace("our", "or")
    word = word.replace("sulph", "sulf")
    if word.find("isation") > 0:
        word = word.replace("isation", "ization")
    if word.endswith(("ised", "ysed")):
        word = word[:-3] + "zed"
    return word[:-2] + "er" if word.endswith("tre") else word


def singular(word):
    if not word.endswith("s") or word.endswith(("ss", "us")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("sis"):
        return word[:-2] + "e"
    if word.endswith(SIBILANTS):
        return word[:-2]
    return word if word.endswith("is") else word[:-1]


def words(text):
    """(norm, start, end, glued, follows) of each word of a text."""
    found = []
    before = 0
    for run in RUN.finditer(text):
        start, end = run.span()
        if end - start == 1 and found and text[start] in "sS" and start == before + 1 and text[before] in "'’`´‘":
            continue
        gap = POSSESSIVE.sub("", text[max(before - 1, 0):start])[1:] if found else ""
        follows = bool(found) and "\n" not in gap and (JOIN.fullmatch(gap) is not None or initial(text, before, start))
        found.append((norm(run.group()), start, end, bool(found) and start == before, follows))
        before = end
    return found


def initial(text, end, start):
    """Whether ". " stands after a word of one or two letters, as in "St. John's wort"."""
    return text[end:start] == ". " and re.search(r"(?<![^\W\d_])[^\W\d_]{1,2}$", text[max(end - 3, 0):end]) is not None


def key(text):
    """What two names have in common that the program takes for the same."""
    return " ".join(word[0] for word in words(text))
