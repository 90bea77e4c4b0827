/** The only package that touches HAPI's data access: the database, its settings, and loading studies into it. */
@NullMarked
package org.armature.store;

import org.jspecify.annotations.NullMarked;
