package org.armature.search.request;

/** What a request may cost; {@code src/docs/search/limits.md} lists the same. */
final class Limits {
    /** The largest page. */
    static final int COUNT = 1000;

    /** The largest page where resources are included, each with up to a thousand others. */
    static final int COUNT_WITH_INCLUDES = 200;

    static final int INCLUDES = 12;
    static final int SORTS = 3;

    /** Parameters that must all hold. */
    static final int PARAMETERS = 40;

    /** Values of one parameter of which any may hold. */
    static final int VALUES = 200;

    static final int VALUE_LENGTH = 2000;

    /** References that are followed one after another. */
    static final int CHAIN = 3;

    /** The shortest text that is looked for anywhere in a string. */
    static final int CONTAINED = 3;

    private Limits() {}
}
