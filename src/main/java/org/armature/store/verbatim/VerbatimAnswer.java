package org.armature.store.verbatim;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One answer in which resources are stood for by their type, id and meta and a mark, which is replaced by the rest of
 * the stored text when the answer is written. Marks cannot be guessed, so no text of anybody's can look like one.
 */
final class VerbatimAnswer {
    private final String mark = "urn:uuid:" + UUID.randomUUID() + "#";
    private final List<String> rests = new ArrayList<>();
    private final String serverBase;

    /**
     * An answer without resources yet.
     *
     * @param serverBase the base of the server's own addresses, which HAPI makes relative when it writes references
     */
    VerbatimAnswer(String serverBase) {
        this.serverBase = serverBase;
    }

    boolean canHold(StoredText text) {
        return !text.rest().contains(serverBase);
    }

    /** Keeps the rest and returns the mark that stands for it, a URI. */
    String add(String rest) {
        rests.add(rest);
        return mark + (rests.size() - 1);
    }

    boolean isEmpty() {
        return rests.isEmpty();
    }

    /** Replaces each mark, with the name of the element that bears it, by what it stands for. */
    void complete(CharSequence written, Appendable out) throws java.io.IOException {
        String text = written.toString();
        String element = "\"implicitRules\":\"" + mark;
        int from = 0;
        for (int at = text.indexOf(element); at >= 0; at = text.indexOf(element, from)) {
            int number = at + element.length();
            int end = text.indexOf('"', number);
            out.append(text, from, at).append(rests.get(Integer.parseInt(text, number, end, 10)));
            from = end + 1;
        }
        out.append(text, from, text.length());
    }
}
