package org.armature.eligibility.vocabulary;

/** What sort of thing a concept is. */
public enum Kind {
    /** Something that is measured or scored and has a value: a laboratory test, a vital sign, a score, a count. */
    VARIABLE,
    /** A disease, a disorder, a symptom or a finding that a person has or has not. */
    CONDITION,
    /** A substance that is given. */
    DRUG,
    /** A class of drugs, by what they do or by what they are: "anticoagulant", "statin". */
    DRUG_CLASS,
    /** Something that is done to a person: surgery, imaging, radiotherapy, dialysis. */
    PROCEDURE,
    /** A thing that a person bears or uses: a pacemaker, a contact lens. */
    DEVICE,
    /** A state of life that is no disease: pregnant, breastfeeding, postmenopausal, smoker. */
    STATE
}
