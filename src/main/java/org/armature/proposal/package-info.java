/** Proposals of a language model for criteria that the rules leave as text, over the chat interface that many servers speak. */
@NullMarked
package org.armature.proposal;

import org.jspecify.annotations.NullMarked;
