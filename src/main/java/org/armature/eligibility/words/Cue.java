package org.armature.eligibility.words;

/** What a phrase of the lexicon does in a criterion; the phrases are in {@code lexicon.tsv}. */
public enum Cue {
    /** Comparators in words. */
    AT_LEAST,
    ABOVE,
    AT_MOST,
    BELOW,
    EQUAL,
    BETWEEN,
    /** "or older": follows the number. */
    OR_MORE,
    OR_LESS,
    INCLUSIVE,
    /** What a number is a multiple of. */
    ULN,
    LLN,
    TIMES,

    AND,
    OR,
    NOT,
    EXCEPT,
    IF,
    EXAMPLES,

    /** Qualifiers of a presence. */
    HISTORY,
    CURRENT,
    /** It lies ahead: "scheduled for", "plan to receive". */
    PLANNED,
    STABLE,
    DOSE,
    SEVERITY,
    /** An adjective that is part of a name: "chronic", "metastatic". */
    QUALITY,
    ALLERGY,
    POSITIVE,
    NEGATIVE,

    /** Time. */
    WITHIN,
    FOR,
    BEFORE,
    AFTER,
    DURING,
    AT,
    ANCHOR,
    AGO,
    /** "18 to 65": between two numbers. */
    TO,
    HALF_LIVES,
    /** "whichever is longer", "of the drug": behind a time it names no event. */
    WHICHEVER,

    /** People. */
    AGE,
    SUBJECT,
    MALE,
    FEMALE,
    ANY_SEX,
    SOMEBODY_ELSE,

    /** Requirements that a person must decide. */
    CONSENT,
    COMPLIANCE,
    PARTICIPATION,
    CONTRACEPTION,
    JUDGEMENT,
    /** What a law or a court says of a person: "under guardianship", "prisoner". */
    LEGAL,

    /** What is numbered, not measured: "day 1", "cohort 2", "n = 60". */
    ENUMERATED,
    /** What a number can be of: "diameter", "ratio"; with a variable it makes another one. */
    DIMENSION,
    /** Words that go with a variable and do not change which one it is. */
    MEASURE,
    /** Words that say that somebody has something: they begin a new phrase. */
    LINK,
    /** A verb of treatment: what follows is given. */
    TREATED,
    /** Behind a drug or a procedure it only says that it is given: "therapy", "agents", "administered". */
    GIVING,
    /** What follows only says how something was found out: "according to", "seen on". */
    METHOD,
    /** The way in which a drug is given. */
    ROUTE,
    /** Not able, not willing. */
    UNABLE,
    /** An organ or a sort, that needs a noun: "renal, hepatic or cardiac disease". */
    ORGAN,
    /** What may be, but need not. */
    PERMISSION,
    /** What only repeats that somebody is kept out: "are excluded". */
    EXCLUDED,
    /** A relative clause or a reason that narrows what stands before it. */
    NARROWING,
    /** A change or a difference is not the thing that changes. */
    CHANGE,
    /** "within normal limits": a result in words. */
    NORMAL,
    /** What is counted: "lesion", "dose", "episode". A kind of noun, not a phrase. */
    COUNTED,
    /** What has a result: "test", "antibody", "culture". A kind of noun, not a phrase. */
    TEST,
    /** "corresponding to": what follows says the same again. */
    EXPLAINS,
    /** "toxicity", "adverse event": what has a grade. */
    TOXICITY,
    /** "diagnosed with", "suffering from": a disease follows. */
    DIAGNOSED,
    /** Words without weight. */
    FILL
}
