package org.armature.store.verbatim;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interceptor that is called with the resources of an answer and looks at nothing in them but their type, id
 * and meta (tags among it), and changes nothing in them; or that asks for whole resources where it needs them
 * ({@link VerbatimAnswers#WHOLE}). Any other such interceptor, known or not, keeps all answers
 * from being passed verbatim: it would see stand-ins.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface IgnoresContent {}
