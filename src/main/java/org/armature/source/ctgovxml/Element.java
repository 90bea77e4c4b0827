package org.armature.source.ctgovxml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An element of a record. The mapping takes from it what it understands, each value once; what nobody has taken in the
 * end is known, so that nothing is dropped in silence.
 */
final class Element {
    private final String name;
    private final long line;
    private @Nullable StringBuilder text;
    private Map<String, String> attributes = Map.of();
    private List<Element> children = List.of();
    private boolean taken;
    private boolean textTaken;

    /**
     * An element without content.
     *
     * @param line the line of the file in which it begins
     */
    Element(String name, long line) {
        this.name = name;
        this.line = line;
    }

    String name() {
        return name;
    }

    long line() {
        return line;
    }

    void add(String attribute, String value) {
        if (attributes.isEmpty()) {
            attributes = new LinkedHashMap<>();
        }
        attributes.put(attribute, value);
    }

    void add(Element child) {
        if (children.isEmpty()) {
            children = new ArrayList<>();
        }
        children.add(child);
    }

    /** Appends text; white space between elements is no text. */
    void add(String characters) {
        if (text == null) {
            if (characters.isBlank() && !children.isEmpty()) {
                return;
            }
            text = new StringBuilder(characters);
        } else {
            text.append(characters);
        }
    }

    /** Takes the element itself without looking into it. */
    Element take() {
        taken = true;
        return this;
    }

    /** Takes the text of this element in one line, or null where it is blank. */
    @Nullable
    String text() {
        return Markup.plain(takeText());
    }

    /** Takes the text of this element as markdown, or null where it is blank. */
    @Nullable
    String markup() {
        return Markup.of(takeText());
    }

    private String takeText() {
        taken = true;
        textTaken = true;
        return ownText();
    }

    /** Takes an attribute's value, or null where it is absent or blank. */
    @Nullable
    String attribute(String attribute) {
        String value = attributes.isEmpty() ? null : attributes.remove(attribute);
        return value == null ? null : Markup.plain(value);
    }

    /** Takes the first child of this name that nobody has taken; where there is none, an element without content. */
    Element child(String childName) {
        for (Element child : children) {
            if (!child.taken && child.name.equals(childName)) {
                return child.take();
            }
        }
        return new Element(childName, line).take();
    }

    /** Takes all children of this name. */
    List<Element> children(String childName) {
        return children.stream()
                .filter(child -> !child.taken && child.name.equals(childName))
                .map(Element::take)
                .toList();
    }

    /** Takes all children of any of these names, in their order. */
    List<Element> children(List<String> names) {
        return children.stream()
                .filter(child -> !child.taken && names.contains(child.name))
                .map(Element::take)
                .toList();
    }

    /** Takes the text of the first child of this name, or null where there is none. */
    @Nullable
    String text(String childName) {
        return child(childName).text();
    }

    /** Takes the text of the first child of this name as markdown, or null where there is none. */
    @Nullable
    String markup(String childName) {
        return child(childName).markup();
    }

    /** Takes the texts of all children of this name; blank ones are left out. */
    List<String> texts(String childName) {
        List<String> texts = new ArrayList<>();
        for (Element child : children(childName)) {
            String value = child.text();
            if (value != null) {
                texts.add(value);
            }
        }
        return texts;
    }

    /** The text of the first child of this name that nobody has taken, which stays untaken, or null. */
    @Nullable
    String peek(String childName) {
        for (Element child : children) {
            if (!child.taken && child.name.equals(childName)) {
                return Markup.plain(child.ownText());
            }
        }
        return null;
    }

    /** Takes the text of the first child of this name if it only repeats what is known. */
    void takeIf(String childName, Predicate<String> known) {
        String value = peek(childName);
        if (value != null && known.test(value)) {
            text(childName);
        }
    }

    /** Whether there is a child of this name, taken or not. */
    boolean has(String childName) {
        return children.stream().anyMatch(child -> child.name.equals(childName));
    }

    boolean isTaken() {
        return taken;
    }

    boolean isTextTaken() {
        return textTaken;
    }

    /** The text between the element's tags that is in none of its children. */
    String ownText() {
        return text == null ? "" : text.toString();
    }

    Map<String, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    List<Element> children() {
        return Collections.unmodifiableList(children);
    }
}
