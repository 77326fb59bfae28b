package workreport.ingest.format;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

/**
 * Walks through an XML file, element by element. Names are local ones, because each edition of a format has its own
 * namespaces for the same elements. Neither document types nor entities are read.
 */
final class XmlCursor {

    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9][A-Za-z0-9._-]*)");
    private static final int DECLARATION = 200;
    /** Checking the clock takes longer than a step. */
    private static final int STEPS_BETWEEN_LOOKS = 256;

    private final XMLStreamReader reader;
    private final String part;
    private final Limits limits;
    private int depth;
    private int steps;

    /**
     * @param part what failures name
     * @throws UnreadableException if it does not begin as XML
     */
    XmlCursor(String part, byte[] bytes, Limits limits) throws UnreadableException {
        this.part = part;
        this.limits = limits;
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            // The limit here is reached first, and its failure says what it is.
            factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(limits.depth() + 1));
            // On malformed bytes the JDK's reader writes to the console.
            reader = factory.createXMLStreamReader(new StringReader(text(bytes)));
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** How deep the current element is; 1 for the root. */
    int depth() {
        return depth;
    }

    /** Moves to the next element that is a child of one at a depth, whatever of its siblings has been read; false if none. */
    boolean nextChild(int parentDepth) throws UnreadableException {
        while (step()) {
            if (isStart() && depth == parentDepth + 1) {
                return true;
            }
            if (!isStart() && reader.getEventType() == XMLStreamConstants.END_ELEMENT && depth < parentDepth) {
                return false;
            }
        }
        return false;
    }

    /** Moves to the next start of an element, anywhere; false if none. */
    boolean nextElement() throws UnreadableException {
        while (step()) {
            if (isStart()) {
                return true;
            }
        }
        return false;
    }

    /** Moves to the next start of an element with this name, anywhere; false if none. */
    boolean nextNamed(String name) throws UnreadableException {
        while (step()) {
            if (isStart() && name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Moves on by one: to the start of a child, or to text, within an element at a depth.
     *
     * @return false at the end of that element
     */
    boolean nextNode(int parentDepth) throws UnreadableException {
        while (step()) {
            if (isStart() && depth == parentDepth + 1 || isText() && depth == parentDepth) {
                return true;
            }
            if (reader.getEventType() == XMLStreamConstants.END_ELEMENT && depth < parentDepth) {
                return false;
            }
        }
        return false;
    }

    boolean isText() {
        return reader.getEventType() == XMLStreamConstants.CHARACTERS;
    }

    /** The local name of the current element. */
    String name() {
        return reader.getLocalName();
    }

    /** Whether the namespace of the current element has a name in it. */
    boolean isIn(String namespace) {
        return reader.getNamespaceURI() != null && reader.getNamespaceURI().contains(namespace);
    }

    /** The text at the cursor. */
    String characters() {
        return reader.getText();
    }

    /** An attribute by its local name; null if there is none. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** An attribute as a whole number; empty if there is none. */
    Optional<Integer> number(String name) {
        String value = attribute(name);
        try {
            return value == null ? Optional.empty() : Optional.of(Integer.valueOf(value.strip()));
        } catch (NumberFormatException otherwise) {
            return Optional.empty();
        }
    }

    /** All text within the current element. */
    String text() throws UnreadableException {
        int start = depth;
        StringBuilder text = new StringBuilder();
        while (step()) {
            if (isText()) {
                text.append(reader.getText());
            } else if (depth < start) {
                break;
            }
        }
        return text.toString();
    }

    private boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    private boolean step() throws UnreadableException {
        if (++steps % STEPS_BETWEEN_LOOKS == 0) {
            Deadline.check();
        }
        try {
            if (!reader.hasNext()) {
                return false;
            }
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> enter();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // Depth does not change.
                }
            }
            return true;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private void enter() throws UnreadableException {
        if (++depth > limits.depth()) {
            throw new UnreadableException(Reason.NESTED_TOO_DEEP, String.valueOf(limits.depth()));
        }
    }

    private UnreadableException damaged(XMLStreamException cause) {
        return new UnreadableException(Reason.DAMAGED, cause, part);
    }

    private static String text(byte[] bytes) {
        Source source = Source.of(bytes);
        if (source.has(0, "\u00FE\u00FF") || source.has(0, "\u00FF\u00FE")) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head);
        Charset charset = declared.find() && Charset.isSupported(declared.group(1))
                ? Charset.forName(declared.group(1))
                : StandardCharsets.UTF_8;
        // Entries that were once UTF-16 keep their declaration when a program converts them.
        boolean isWide = charset.name().startsWith("UTF-16") && head.startsWith("<?xml");
        String text = new String(bytes, isWide ? StandardCharsets.UTF_8 : charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
