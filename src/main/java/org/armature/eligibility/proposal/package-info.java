/** Proposals of others for criteria that the rules leave as text: what may be asked, and what may be taken of an answer. */
@NullMarked
package org.armature.eligibility.proposal;

import org.jspecify.annotations.NullMarked;
