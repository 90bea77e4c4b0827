package org.armature.eligibility.vocabulary;

/** A terminology whose codes the vocabulary may carry, with the URI that FHIR knows it by. */
public enum CodeSystem {
    LOINC("http://loinc.org"),
    SNOMED_CT("http://snomed.info/sct"),
    ICD_10_CM("http://hl7.org/fhir/sid/icd-10-cm"),
    RXNORM("http://www.nlm.nih.gov/research/umls/rxnorm"),
    MESH("https://www.nlm.nih.gov/mesh"),
    DOID("http://purl.obolibrary.org/obo/doid.owl"),
    MONDO("http://purl.obolibrary.org/obo/mondo.owl"),
    HPO("http://purl.obolibrary.org/obo/hp.owl");

    private final String uri;

    CodeSystem(String uri) {
        this.uri = uri;
    }

    /** The URI that stands in {@code Coding.system}. */
    public String uri() {
        return uri;
    }
}
