package org.tiwizi.catalogue.web;

import java.io.OutputStream;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML as it goes, on the JDK’s own writer, which escapes; what XML cannot hold at
 * all is left out.
 */
class Xml implements AutoCloseable {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private static final Pattern IMPOSSIBLE = Pattern
        .compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter writer;

    /** Begins a document with its root element in a namespace. */
    Xml(OutputStream out, String root, String namespace) {
        try {
            this.writer = WRITERS.createXMLStreamWriter(out, "UTF-8");
            this.writer.writeStartDocument("UTF-8", "1.0");
            this.writer.writeStartElement(root);
            this.writer.writeDefaultNamespace(namespace);
        }
        catch (XMLStreamException ex) {
            throw new IllegalStateException(ex);
        }
    }

    Xml start(String element, String... attributes) {
        return with(() -> {
            this.writer.writeStartElement(element);
            writeAttributes(attributes);
        });
    }

    /** Gives the element just begun attributes, by name and value in turn. */
    Xml attributes(String... attributes) {
        return with(() -> writeAttributes(attributes));
    }

    Xml end() {
        return with(this.writer::writeEndElement);
    }

    Xml element(String element, String text, String... attributes) {
        return start(element, attributes).with(() -> this.writer.writeCharacters(possible(text))).end();
    }

    Xml empty(String element, String... attributes) {
        return with(() -> {
            this.writer.writeEmptyElement(element);
            writeAttributes(attributes);
        });
    }

    /** Ends the document; what it is written to stays open. */
    @Override
    public void close() {
        with(() -> {
            this.writer.writeEndDocument();
            this.writer.close();
        });
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int index = 0; index < attributes.length; index += 2) {
            this.writer.writeAttribute(attributes[index], possible(attributes[index + 1]));
        }
    }

    private Xml with(Step step) {
        try {
            step.write();
            return this;
        }
        catch (XMLStreamException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static String possible(String text) {
        return IMPOSSIBLE.matcher(text).replaceAll("");
    }

    private interface Step {

        void write() throws XMLStreamException;

    }

}
