package org.armature.eligibility.labelled;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Compares what a parser understood with what a person says that a line requires. */
final class Judge {
    private static final Set<String> NOT_COMPUTABLE =
            Set.of("text", "consent", "compliance", "participation", "contraception", "judgement");

    private final UnaryOperator<String> identity;

    /** @param identity from a name to what it means, so that two names of one concept are the same */
    Judge(UnaryOperator<String> identity) {
        this.identity = identity;
    }

    /** Whether the whole meaning is the same; the order of parts does not count, except in {@code except} and {@code if}. */
    boolean same(MeaningTree label, MeaningTree parsed) {
        return sameFlat(flat(label), flat(parsed));
    }

    private boolean sameFlat(MeaningTree label, MeaningTree parsed) {
        if (label.isLeaf() || parsed.isLeaf()) {
            return label.isLeaf() && parsed.isLeaf() && statement(label).saidBy(statement(parsed));
        }
        if (!label.head().equals(parsed.head())
                || label.parts().size() != parsed.parts().size()) {
            return false;
        }
        boolean ordered = label.head().equals("except") || label.head().equals("if");
        List<MeaningTree> left = new ArrayList<>(parsed.parts());
        for (MeaningTree part : label.parts()) {
            int limit = ordered ? 1 : left.size();
            int found = -1;
            for (int i = 0; i < limit && found < 0; i++) {
                found = sameFlat(part, left.get(i)) ? i : -1;
            }
            if (found < 0) {
                return false;
            }
            left.remove(found);
        }
        return true;
    }

    private Statement statement(MeaningTree leaf) {
        return Statement.of(leaf.head(), identity);
    }

    /** The same tree where an operator does not stand directly below itself, and no {@code not} below a {@code not}. */
    static MeaningTree flat(MeaningTree tree) {
        List<MeaningTree> parts = tree.parts().stream()
                .map(Judge::flat)
                .flatMap(part -> isAssociative(tree.head()) && part.head().equals(tree.head()) && !part.isLeaf()
                        ? part.parts().stream()
                        : Stream.of(part))
                .toList();
        if (tree.head().equals("not")
                && parts.size() == 1
                && parts.get(0).head().equals("not")) {
            return parts.get(0).parts().get(0);
        }
        boolean single = isAssociative(tree.head()) && parts.size() == 1;
        return single ? parts.get(0) : new MeaningTree(tree.head(), parts);
    }

    private static boolean isAssociative(String head) {
        return head.equals("all") || head.equals("any");
    }

    /** Whether the operators are the same, whatever the leaves say; leaves of one operator count only by their number. */
    boolean sameLogic(MeaningTree label, MeaningTree parsed) {
        return shape(flat(label)).equals(shape(flat(parsed)));
    }

    private static String shape(MeaningTree tree) {
        return tree.isLeaf()
                ? "·"
                : tree.head() + tree.parts().stream().map(Judge::shape).sorted().toList();
    }

    /** How two readings join the names that both have. */
    Joints.Shared joints(MeaningTree label, MeaningTree parsed) {
        return Joints.of(flat(label), this::named).with(Joints.of(flat(parsed), this::named));
    }

    private String named(String leaf) {
        return leaf.equals("text") ? "" : Statement.of(leaf, identity).subject();
    }

    /** Whether a machine would decide the whole line by it. */
    static boolean isComputable(MeaningTree tree) {
        boolean[] computable = {true};
        tree.walk(node -> {
            if (node.isLeaf() && NOT_COMPUTABLE.contains(node.head().split(" ", 2)[0])) {
                computable[0] = false;
            }
        });
        return computable[0];
    }

    /** The times of all leaves, each as often as it stands. */
    List<String> times(MeaningTree tree) {
        List<String> times = new ArrayList<>();
        tree.walk(node -> {
            if (node.isLeaf()) {
                times.addAll(statement(node).times());
            }
        });
        return times;
    }
}
