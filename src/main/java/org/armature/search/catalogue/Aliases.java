package org.armature.search.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Other names for conditions and interventions, as the records of the store tell them. */
final class Aliases {
    private static final int LONGEST = 5;
    private static final int MOST = 4;

    /** What one record alone calls an intervention may be a slip or mean something else. */
    private static final int RECORDS_FOR_DRUG = 2;

    private final IndexReader reader;

    Aliases(IndexReader reader) {
        this.reader = reader;
    }

    /** How many of the first words together have another name; 1 where none do. */
    int longest(List<String> words) {
        for (int length = Math.min(LONGEST, words.size()); length > 1; length--) {
            if (!of(words.subList(0, length)).isEmpty()) {
                return length;
            }
        }
        return 1;
    }

    /** The other names of these words together, those that most records use first. */
    List<String> of(List<String> words) {
        String name = Folding.of(String.join(" ", words));
        if (name.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        named(Documents.CONDITION_ALIAS, name, 1).stream(),
                        named(Documents.DRUG_ALIAS, name, RECORDS_FOR_DRUG).stream())
                .map(Named::to)
                .distinct()
                .toList();
    }

    private List<Named> named(String field, String name, int fewest) {
        List<Named> found = new ArrayList<>();
        String prefix = name + Documents.SEPARATOR;
        try {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms == null) {
                return List.of();
            }
            TermsEnum each = terms.iterator();
            if (each.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
                return List.of();
            }
            for (BytesRef term = each.term(); term != null; term = each.next()) {
                String text = term.utf8ToString();
                if (!text.startsWith(prefix)) {
                    break;
                }
                if (each.docFreq() >= fewest) {
                    found.add(new Named(text.substring(prefix.length()), each.docFreq()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Named::studies).reversed().thenComparing(Named::to))
                .limit(MOST)
                .toList();
    }

    private record Named(String to, int studies) {}
}
