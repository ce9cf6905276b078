package org.quarkpress.bulk.input;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * WordPress's export format (WXR 1.0 to 1.2, with or without its version tag): authors, terms, then posts of every type.
 *
 * <p>Names are taken with their prefix, as WordPress's own importer does, because files without declared namespaces are
 * about. Nothing outside the file is ever read: document types and entities of one's own are refused.
 */
final class WxrReader implements ImportReader {
    private static final Map<String, ImportPart.Kind> PARTS = Map.of(
            "wp:author", ImportPart.Kind.AUTHOR,
            "wp:category", ImportPart.Kind.TERM,
            "wp:tag", ImportPart.Kind.TERM,
            "wp:term", ImportPart.Kind.TERM,
            "item", ImportPart.Kind.ITEM);

    /**
     * The parser's own limits, whose defaults differ from one Java to the next. There are no entities but those of XML itself,
     * which any text may have any number of; depth and attributes are bounded, as the parser keeps those in memory.
     */
    private static final Map<String, Integer> LIMITS = Map.of(
            "jdk.xml.entityExpansionLimit", 0,
            "jdk.xml.totalEntitySizeLimit", 0,
            "jdk.xml.maxGeneralEntitySizeLimit", 0,
            "jdk.xml.maxElementDepth", 10_000,
            "jdk.xml.elementAttributeLimit", 10_000);

    private final XmlBoundStream bounded;
    private final InputStream bytes;
    private XMLStreamReader xml;
    private boolean ended;

    WxrReader(InputStream bytes) {
        this.bounded = new XmlBoundStream(bytes);
        this.bytes = new XmlCleanStream(bounded);
    }

    private static XMLStreamReader parser(InputStream bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        LIMITS.forEach(factory::setProperty);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside of the file is read");
        });
        return factory.createXMLStreamReader(bytes);
    }

    @Override
    public Optional<ImportPart> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        try {
            xml = xml == null ? parser(bytes) : xml;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    ended = true;
                    return Optional.of(broken("document types and entities of its own are not read"));
                }
                ImportPart.Kind kind = event == XMLStreamConstants.START_ELEMENT ? PARTS.get(xml.getLocalName()) : null;
                if (kind != null) {
                    return Optional.of(part(kind));
                }
            }
        } catch (XMLStreamException e) {
            ended = true;
            bounded.check();
            if (e.getNestedException() instanceof CharConversionException
                    || e.getNestedException() instanceof UnsupportedEncodingException) {
                return Optional.of(broken("from here on it is not in the encoding that it says"));
            }
            if (e.getNestedException() instanceof IOException broken) {
                throw broken; // the file did not come to its end
            }
            return Optional.of(broken("it is no well-formed XML from here on"));
        }
        return Optional.empty();
    }

    private ImportPart part(ImportPart.Kind kind) throws XMLStreamException {
        long line = xml.getLocation().getLineNumber();
        String name = xml.getLocalName();
        XmlNode node = XmlNode.read(xml, LARGEST);
        if (node == null) {
            return JsonItem.tooLarge(line).parse();
        }
        return switch (kind) {
            case AUTHOR -> ImportPart.of(kind, line, WxrFields.author(node));
            case TERM -> ImportPart.of(kind, line, WxrFields.term(name, node));
            case ITEM -> ImportPart.of(kind, line, WxrFields.item(node));
        };
    }

    private ImportPart broken(String why) {
        long line = xml == null ? 1 : Math.max(1, xml.getLocation().getLineNumber());
        return ImportPart.refused(line, "quarkpress_file_xml", "The file cannot be read any further: " + why + ".");
    }
}
