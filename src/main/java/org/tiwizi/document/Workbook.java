package org.tiwizi.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.springframework.core.io.InputStreamSource;
import org.springframework.util.StreamUtils;

/**
 * An XLSX file packed anew with nothing but its sheets and their texts. What is measured
 * while unpacking is exactly what is read afterwards, whatever the directory of the
 * archive claims.
 */
final class Workbook {

    /** What all of it may unpack to, in bytes: 32 MB. */
    static final int MOST_UNPACKED = 32 * 1024 * 1024;

    private static final int MOST_ENTRIES = 1000;

    private static final int BUFFER = 16 * 1024;

    private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");

    private static final Pattern NEEDED = Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels|xl/workbook\\.xml"
            + "|xl/_rels/workbook\\.xml\\.rels|xl/sharedStrings\\.xml|xl/styles\\.xml|" + SHEET.pattern());

    /** The last column of a sheet is XFD; the reader would make room for any other. */
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");

    private static final XMLInputFactory XML = parser();

    private Workbook() {
    }

    /**
     * The same workbook, reduced.
     * @throws UnusableFile when it unpacks to too much, is no workbook, or is damaged
     */
    static InputStreamSource plain(InputStreamSource file) throws UnusableFile, IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (InputStream content = file.getInputStream()) {
            Set<String> found = copy(content, packed);
            if (!found.contains("xl/workbook.xml") || found.contains("xl/vbaProject.bin")) {
                throw new UnusableFile(FileFault.KIND);
            }
        }
        catch (ZipException | EOFException | IllegalArgumentException ex) {
            throw new UnusableFile(FileFault.BROKEN);
        }
        byte[] plain = packed.toByteArray();
        demandCells(plain);
        return () -> new ByteArrayInputStream(plain);
    }

    private static Set<String> copy(InputStream content, ByteArrayOutputStream packed)
            throws UnusableFile, IOException {
        Set<String> found = new HashSet<>();
        long unpacked = 0;
        try (ZipInputStream from = new ZipInputStream(content); ZipOutputStream to = new ZipOutputStream(packed)) {
            to.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!found.add(entry.getName())) {
                    throw new UnusableFile(FileFault.BROKEN);
                }
                boolean needed = NEEDED.matcher(entry.getName()).matches();
                if (needed) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                }
                byte[] piece = new byte[BUFFER];
                for (int read = from.read(piece); read != -1; read = from.read(piece)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED || found.size() > MOST_ENTRIES) {
                        throw new UnusableFile(FileFault.HEAVY);
                    }
                    if (needed) {
                        to.write(piece, 0, read);
                    }
                }
            }
        }
        return found;
    }

    private static void demandCells(byte[] plain) throws UnusableFile, IOException {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(plain))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (SHEET.matcher(entry.getName()).matches()) {
                    demandCells(StreamUtils.nonClosing(from));
                }
            }
        }
        catch (XMLStreamException ex) {
            throw new UnusableFile(FileFault.BROKEN);
        }
    }

    private static void demandCells(InputStream sheet) throws XMLStreamException, UnusableFile {
        XMLStreamReader reader = XML.createXMLStreamReader(sheet);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("c")) {
                String address = reader.getAttributeValue(null, "r");
                if (address != null && !CELL.matcher(address).matches()) {
                    throw new UnusableFile(FileFault.BROKEN);
                }
            }
        }
    }

    private static XMLInputFactory parser() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

}
