package org.armature.mapping;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.armature.eligibility.CriteriaText;
import org.armature.mapping.results.Fact;
import org.armature.mapping.results.ResultTable;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.jspecify.annotations.Nullable;

/** The text of a resource for people, as XHTML. Everything from a source is text in it, never markup. */
final class Narrative {
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
    /** XML 1.0 has no other control characters, and a resource must be readable as XML too. */
    private static final Pattern NOT_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final XhtmlNode div = new XhtmlNode(NodeType.Element, "div");
    private @Nullable XhtmlNode table;

    static Narrative paragraph(String text) {
        Narrative narrative = new Narrative();
        narrative.add("p", text);
        return narrative;
    }

    Narrative heading(String text) {
        return add("h3", text);
    }

    /** A text of several paragraphs, without the escapes of markdown. */
    Narrative markdown(@Nullable String text) {
        if (text != null) {
            for (String part :
                    PARAGRAPHS.split(CriteriaText.withoutEscapes(text).strip())) {
                add("p", part);
            }
        }
        return this;
    }

    Narrative add(String tag, String text) {
        table = null;
        if (!text.isBlank()) {
            div.addTag(tag).addText(clean(text));
        }
        return this;
    }

    /** A row of a table of facts; nothing where there is no value. */
    Narrative row(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        if (table == null) {
            table = div.addTag("table").addTag("tbody");
        }
        XhtmlNode row = table.addTag("tr");
        row.addTag("th").addText(name);
        row.addTag("td").addText(clean(value));
        return this;
    }

    Narrative row(String name, @Nullable Enum<?> value) {
        return row(name, value == null ? null : RegistryCodes.display(value));
    }

    Narrative list(String tag, Collection<String> items) {
        table = null;
        if (!items.isEmpty()) {
            XhtmlNode list = div.addTag(tag);
            items.forEach(item -> list.addTag("li").addText(clean(item)));
        }
        return this;
    }

    /**
     * An item of a list.
     *
     * @param note what is said about it, in a line of its own; null for nothing
     * @param items the list in it
     */
    record Item(String text, @Nullable String note, List<Item> items) {}

    Narrative items(String tag, List<Item> items) {
        table = null;
        items(div, tag, items);
        return this;
    }

    private static void items(XhtmlNode parent, String tag, List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        XhtmlNode list = parent.addTag(tag);
        for (Item item : items) {
            XhtmlNode drawn = list.addTag("li");
            drawn.addText(clean(item.text()));
            if (item.note() != null) {
                drawn.addTag("br");
                drawn.addTag("em").addText(clean(item.note()));
            }
            items(drawn, "ul", item.items());
        }
    }

    Narrative facts(Collection<Fact> facts) {
        facts.forEach(fact -> row(fact.name(), CriteriaText.withoutEscapes(fact.value())));
        return this;
    }

    /** A table; nothing where it has no rows. */
    Narrative table(ResultTable result) {
        table = null;
        if (result.isTooSparse()) {
            return add(
                    "p",
                    "A table of %d rows and %d columns is not shown: most of it is empty."
                            .formatted(result.rows().size(), result.columns().size()));
        }
        if (!result.rows().isEmpty()) {
            XhtmlNode drawn = div.addTag("table");
            if (result.caption() != null) {
                drawn.addTag("caption").addText(clean(result.caption()));
            }
            XhtmlNode head = drawn.addTag("thead").addTag("tr");
            head.addTag("th").addText(result.corner());
            result.columns().values().forEach(title -> head.addTag("th").addText(clean(title)));
            XhtmlNode body = drawn.addTag("tbody");
            result.rows()
                    .forEach(row ->
                            tableRow(body.addTag("tr"), row, result.columns().keySet()));
        }
        return this;
    }

    private static void tableRow(XhtmlNode drawn, ResultTable.Row row, Collection<String> columns) {
        drawn.addTag("th").addText(clean(row.name()));
        columns.forEach(id -> drawn.addTag("td").addText(clean(row.values().getOrDefault(id, ""))));
    }

    void setOn(DomainResource resource) {
        resource.setText(text());
    }

    /** The text as a part of a resource. */
    org.hl7.fhir.r4.model.Narrative text() {
        org.hl7.fhir.r4.model.Narrative text = new org.hl7.fhir.r4.model.Narrative();
        text.setStatus(org.hl7.fhir.r4.model.Narrative.NarrativeStatus.GENERATED);
        text.setDiv(div);
        return text;
    }

    private static String clean(String text) {
        return NOT_XML.matcher(text).replaceAll("\uFFFD");
    }
}
