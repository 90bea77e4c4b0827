package org.armature.mapping;

import java.util.Objects;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.vocabulary.Concept;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion speaks of, as a concept: the words as they are written, and the codes of the vocabulary where the
 * words mean just what the codes mean. Codes of something wider stand in an extension, where no reader takes them for it.
 */
final class NameMapping {
    private static final String SYSTEM = RegistryCodes.system("eligibility-vocabulary");
    private static final String BROADER = Extensions.own("broader-concept");

    private final Vocabulary vocabulary;

    NameMapping(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    CodeableConcept concept(Name name) {
        CodeableConcept written = Values.text(name.text());
        String id = name.concept();
        if (id == null) {
            return written;
        }
        Concept concept = vocabulary.concept(id).orElse(null);
        Coding own = new Coding().setSystem(SYSTEM).setCode(id);
        if (concept != null) {
            own.setDisplay(concept.label());
        }
        if (!name.exact()) {
            Extensions.add(written, BROADER, new CodeableConcept(own));
            return written;
        }
        written.addCoding(own);
        if (concept != null) {
            concept.codes()
                    .forEach(code -> written.addCoding(new Coding(code.system().uri(), code.code(), code.display())));
        }
        return written;
    }

    static Name read(CodeableConcept concept) {
        String text = Objects.requireNonNullElse(concept.getText(), "");
        String exact = Read.code(concept, SYSTEM);
        if (exact != null) {
            return new Name(text, exact, true);
        }
        CodeableConcept broader = Read.value(concept, BROADER, CodeableConcept.class);
        @Nullable String id = broader == null ? null : Read.code(broader, SYSTEM);
        return new Name(text, id, false);
    }
}
