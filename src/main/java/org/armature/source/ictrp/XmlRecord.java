package org.armature.source.ictrp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One element of XML as a tree: an element with elements in it as an object, another one as its text. */
final class XmlRecord {
    private static final int MAX_DEPTH = 20;
    private static final int MAX_FIELDS = 2_000;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int fields;

    private XmlRecord(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside of the file is read");
        });
        return factory;
    }

    /**
     * The fields of an element.
     *
     * @throws XMLStreamException where the text is not one well-formed element, or has declarations or unknown entities
     */
    static ObjectNode parse(String element) throws XMLStreamException {
        XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(element));
        try {
            reader.nextTag();
            JsonNode tree = new XmlRecord(reader).element(0);
            reader.next();
            return tree instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        } finally {
            reader.close();
        }
    }

    private JsonNode element(int depth) throws XMLStreamException {
        if (depth > MAX_DEPTH) {
            throw new XMLStreamException("elements are nested deeper than " + MAX_DEPTH + " levels");
        }
        ObjectNode children = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (!"xml".equals(reader.getAttributePrefix(i))
                    && !reader.getAttributeLocalName(i).startsWith("xml:")) {
                children.put("@" + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    fields++;
                    if (fields > MAX_FIELDS) {
                        throw new XMLStreamException("more than " + MAX_FIELDS + " fields");
                    }
                    add(children, reader.getLocalName(), element(depth + 1));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    return withText(children, text.toString());
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    // says nothing of the trial
                }
                default -> throw new XMLStreamException("declarations and entities are never read");
            }
        }
    }

    private static JsonNode withText(ObjectNode children, String text) {
        if (children.isEmpty()) {
            return TextNode.valueOf(text);
        }
        if (!text.isBlank()) {
            children.put("#text", text);
        }
        return children;
    }

    private static void add(ObjectNode parent, String name, JsonNode value) {
        JsonNode before = parent.get(name);
        if (before == null) {
            parent.set(name, value);
        } else if (before instanceof ArrayNode list) {
            list.add(value);
        } else {
            parent.putArray(name).add(before).add(value);
        }
    }
}
