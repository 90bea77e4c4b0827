package org.armature.eligibility.proposal;

import org.armature.eligibility.expression.Notation;

/** Reads what a proposer answers in words: one expression in the notation, or nothing that can be used. */
public final class Answers {
    /** Twice what the longest expression of a real criterion takes. */
    private static final int LONGEST = 4_000;

    private static final int SHOWN = 120;
    private static final String FENCE = "```";
    private static final String THOUGHT = "<think>";
    private static final String THOUGHT_END = "</think>";

    private Answers() {}

    /** The proposal that an answer makes. Whatever the answer is, this neither throws nor takes long. */
    public static Proposal read(String answer) {
        String said = withoutThought(answer);
        if (said.length() > LONGEST) {
            return new Proposal.Unusable("an answer of " + said.length() + " characters: " + shown(said));
        }
        try {
            return new Proposal.Expressed(Notation.read(bare(said)));
        } catch (IllegalArgumentException e) {
            return new Proposal.Unusable("no expression: " + shown(said));
        }
    }

    /** Some models say first what they think. */
    private static String withoutThought(String answer) {
        int end = answer.stripLeading().startsWith(THOUGHT) ? answer.indexOf(THOUGHT_END) : -1;
        return end < 0 ? answer : answer.substring(end + THOUGHT_END.length());
    }

    /** Some models put code in a fence, with or without the name of a language, whatever they are told. */
    private static String bare(String answer) {
        String stripped = answer.strip();
        if (stripped.length() > 2 * FENCE.length() && stripped.startsWith(FENCE) && stripped.endsWith(FENCE)) {
            String code = stripped.substring(FENCE.length(), stripped.length() - FENCE.length());
            int line = code.indexOf('\n');
            boolean language =
                    line > 0 && code.substring(0, line).strip().chars().allMatch(Character::isLetterOrDigit);
            return (language ? code.substring(line) : code).strip();
        }
        return stripped;
    }

    /** An answer in one short line that cannot do anything to a terminal. */
    public static String shown(String answer) {
        String cut = answer.length() > SHOWN ? answer.substring(0, SHOWN - 1) + "…" : answer;
        StringBuilder line = new StringBuilder();
        cut.codePoints().forEach(c -> line.appendCodePoint(isPrintable(c) ? c : ' '));
        return line.toString().strip();
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
