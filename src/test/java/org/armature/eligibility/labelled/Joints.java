package org.armature.eligibility.labelled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How the named parts of an expression are joined, two by two: by which operator, on which side of an exception or a
 * condition, and whether either is negated. It compares and, or, except, if and not where label and reading name the same
 * things, whatever else either of them has; it says nothing of lines that share fewer than two names.
 */
final class Joints {
    private final Map<String, List<Step>> leaves = new TreeMap<>();

    /** One step from a node to a part of it. */
    private record Step(String operator, int part) {}

    private Joints(Map<String, List<Step>> leaves) {
        this.leaves.putAll(leaves);
    }

    /** @param subject what a leaf names; null for one that names nothing */
    static Joints of(MeaningTree tree, Function<String, String> subject) {
        Map<String, List<Step>> found = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        walk(tree, List.of(), (leaf, path) -> {
            String name = subject.apply(leaf);
            if (!name.isEmpty()) {
                found.put(name, path);
                times.merge(name, 1, Integer::sum);
            }
        });
        found.keySet().removeIf(name -> !Objects.equals(times.get(name), 1));
        return new Joints(found);
    }

    private interface Visitor {
        void leaf(String leaf, List<Step> path);
    }

    private static void walk(MeaningTree tree, List<Step> path, Visitor visitor) {
        if (tree.isLeaf()) {
            visitor.leaf(tree.head(), path);
        }
        for (int i = 0; i < tree.parts().size(); i++) {
            List<Step> below = new ArrayList<>(path);
            below.add(new Step(tree.head(), i));
            walk(tree.parts().get(i), below, visitor);
        }
    }

    /** How many pairs of names both have, and how many of these are joined in the same way. */
    record Shared(int pairs, int same) {}

    Shared with(Joints other) {
        List<String> names =
                leaves.keySet().stream().filter(other.leaves::containsKey).toList();
        int pairs = 0;
        int same = 0;
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                pairs++;
                same += joint(names.get(i), names.get(j)).equals(other.joint(names.get(i), names.get(j))) ? 1 : 0;
            }
        }
        return new Shared(pairs, same);
    }

    private String joint(String one, String other) {
        List<Step> first = leaves.getOrDefault(one, List.of());
        List<Step> second = leaves.getOrDefault(other, List.of());
        int common = 0;
        while (common < first.size()
                && common < second.size()
                && first.get(common).equals(second.get(common))) {
            common++;
        }
        Step left = first.get(common);
        Step right = second.get(common);
        boolean sided = left.operator().equals("except") || left.operator().equals("if");
        String sides = sided ? (left.part() == 0) + " " + (right.part() == 0) : "";
        return String.join(" ", left.operator(), sides, negation(first), negation(second));
    }

    private static String negation(List<Step> path) {
        return path.stream().filter(step -> step.operator().equals("not")).count() % 2 == 0 ? "+" : "-";
    }
}
