package org.armature.source.ctgovxml;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;
import static org.armature.problem.Problem.Kind.INVALID;
import static org.armature.problem.Problem.Kind.MALFORMED;
import static org.armature.problem.Problem.Kind.TOO_LARGE;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses the text of a record; it follows nothing that leads out of it. */
final class RecordParser {
    /** The deepest nesting that is read; the registry's records have fewer than 20 levels. */
    static final int MAX_DEPTH = 200;
    /** How many elements and attributes a record may have; the registry's largest have about a third of it. */
    static final int MAX_PARTS = 1_000_000;

    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Pattern MESSAGE =
            Pattern.compile("ParseError at \\[row,col\\]:\\[.*?]\\s*Message: (.*)", Pattern.DOTALL);

    private final XMLInputFactory factory = factory();

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("an external entity is never read");
        });
        return factory;
    }

    /**
     * The root element of a record.
     *
     * @param line the line of the file in which the text begins
     */
    Element parse(String text, long line) throws Refused {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            try {
                return new Parse(reader, line).root();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw malformed(e, line);
        }
    }

    private static Refused malformed(XMLStreamException e, long line) {
        Matcher matcher = MESSAGE.matcher(String.valueOf(e.getMessage()));
        String message = Shortened.of(matcher.matches() ? matcher.group(1) : String.valueOf(e.getMessage()));
        String where = "";
        if (e.getLocation() != null && e.getLocation().getLineNumber() > 0) {
            where = " in line " + (line + e.getLocation().getLineNumber() - 1) + ", column "
                    + e.getLocation().getColumnNumber();
        }
        return new Refused(MALFORMED, "not well-formed XML" + where + ": " + message, "fetch the record again");
    }

    /** One record while it is parsed. */
    private static final class Parse {
        private final XMLStreamReader reader;
        private final long line;
        private final Deque<Element> open = new ArrayDeque<>();
        private int parts;

        Parse(XMLStreamReader reader, long line) {
            this.reader = reader;
            this.line = line;
        }

        Element root() throws XMLStreamException, Refused {
            Element root = null;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case START_ELEMENT -> {
                        Element element = start();
                        root = root == null ? element : root;
                    }
                    case END_ELEMENT -> open.pop();
                    case CHARACTERS, CDATA, SPACE -> {
                        if (!open.isEmpty()) {
                            open.peek().add(reader.getText());
                        }
                    }
                    case ENTITY_REFERENCE ->
                        throw refused("the entity &" + Shortened.of(reader.getLocalName()) + "; is not declared");
                    case DTD -> throw refused("a DOCTYPE, which is never read,");
                    default -> {
                        /* comments and processing instructions say nothing about the trial */
                    }
                }
            }
            if (root == null) {
                throw refused("no element");
            }
            return root;
        }

        private Element start() throws Refused {
            if (XINCLUDE.equals(reader.getNamespaceURI())) {
                throw refused("an XInclude, which is never followed,");
            }
            String prefix = reader.getPrefix();
            String name = reader.getLocalName();
            Element element = new Element(prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, lineNow());
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (!SCHEMA_INSTANCE.equals(reader.getAttributeNamespace(i))) {
                    element.add(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                }
            }
            parts += 1 + reader.getAttributeCount();
            if (parts > MAX_PARTS) {
                throw new Refused(
                        TOO_LARGE,
                        String.format("the record has more than %,d elements and attributes", MAX_PARTS),
                        "a study has fewer");
            }
            if (!open.isEmpty()) {
                open.peek().add(element);
            }
            open.push(element);
            if (open.size() > MAX_DEPTH) {
                throw new Refused(
                        TOO_LARGE,
                        "nested deeper than " + MAX_DEPTH + " levels in line " + lineNow(),
                        "a study has fewer than 20 levels");
            }
            return element;
        }

        private long lineNow() {
            return line + reader.getLocation().getLineNumber() - 1;
        }

        private Refused refused(String what) {
            return new Refused(INVALID, what + " in line " + lineNow(), "the registry's records have none");
        }
    }
}
