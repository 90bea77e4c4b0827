package org.armature.search.oracle;

import java.util.List;

/** Words that stand side by side in some text. */
final class Fragment {
    private Fragment() {}

    static List<String> of(Draw draw, Vocabulary vocabulary, int length) {
        while (true) {
            List<List<String>> texts = draw.one(vocabulary.studies()).sure().stream()
                    .filter(text -> text.size() >= length)
                    .toList();
            if (!texts.isEmpty()) {
                List<String> text = draw.one(texts);
                int from = draw.number(text.size() - length + 1);
                List<String> fragment = text.subList(from, from + length);
                if (fragment.stream().allMatch(word -> word.matches("[a-z0-9]+"))) {
                    return fragment;
                }
            }
        }
    }
}
