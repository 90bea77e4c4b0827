package org.armature.study;

import org.jspecify.annotations.Nullable;

/** A person or office that answers questions about a study or a site. */
public record Contact(
        @Nullable String name,
        @Nullable ContactRole role,
        @Nullable String phone,
        @Nullable String phoneExt,
        @Nullable String email) {

    /** The role of a contact. */
    public enum ContactRole {
        STUDY_CHAIR,
        STUDY_DIRECTOR,
        PRINCIPAL_INVESTIGATOR,
        SUB_INVESTIGATOR,
        CONTACT
    }
}
