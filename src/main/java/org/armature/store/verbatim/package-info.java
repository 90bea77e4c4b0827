/** Passes what is stored to clients as it is, where HAPI would parse it only to write the same text again. */
@NullMarked
package org.armature.store.verbatim;

import org.jspecify.annotations.NullMarked;
