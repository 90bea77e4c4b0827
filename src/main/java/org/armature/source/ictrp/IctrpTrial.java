package org.armature.source.ictrp;

import org.armature.source.register.PlainText;
import org.armature.source.register.SourceRecord;
import org.armature.source.register.StudyTree;
import org.armature.study.Register;
import org.armature.study.RegistryId;
import org.jspecify.annotations.Nullable;

/** A record of WHO's platform while it is read. */
record IctrpTrial(SourceRecord record, RegistryId id, StudyTree study) {
    /** The register that the record comes from. */
    Register register() {
        return id.register();
    }

    /** The text of a field without HTML; null where there is none. */
    @Nullable
    String plain(String field) {
        return PlainText.of(record.text(field));
    }

    /** Puts the text of a field into the study, and takes it out of the record. */
    void move(String field, String path) {
        String text = plain(field);
        if (text != null) {
            study.put(path, text);
            record.done(field);
        }
    }
}
