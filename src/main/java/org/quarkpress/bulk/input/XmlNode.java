package org.quarkpress.bulk.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element with what is in it.
 *
 * @param name with its prefix
 * @param attributes by name
 * @param text all text directly in it, CDATA sections joined
 * @param children in order
 */
record XmlNode(String name, Map<String, String> attributes, StringBuilder text, List<XmlNode> children) {
    private static final int DEEPEST = 32;

    /** The element the reader stands at, read to its end; null when it is larger or deeper than may be. */
    static XmlNode read(XMLStreamReader xml, int largest) throws XMLStreamException {
        XmlNode root = begun(xml);
        Deque<XmlNode> open = new ArrayDeque<>(List.of(root));
        long size = 0;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            boolean fits = size <= largest && depth <= DEEPEST;
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                size += 100;
                if (fits) {
                    XmlNode child = begun(xml);
                    open.element().children.add(child);
                    open.push(child);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (open.size() > depth) {
                    open.pop();
                }
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                size += xml.getTextLength();
                if (fits && size <= largest) {
                    open.element().add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("an entity of its own");
            }
            size = depth > DEEPEST ? largest + 1L : size;
        }
        return size > largest ? null : root;
    }

    private static XmlNode begun(XMLStreamReader xml) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(
                    xml.getAttributeLocalName(i), xml.getAttributeValue(i).replace(XmlCleanStream.RETURN, '\r'));
        }
        return new XmlNode(xml.getLocalName(), attributes, new StringBuilder(), new ArrayList<>());
    }

    private void add(char[] chars, int from, int length) {
        int begin = text.length();
        text.append(chars, from, length);
        for (int i = begin; i < text.length(); i++) {
            if (text.charAt(i) == XmlCleanStream.RETURN) {
                text.setCharAt(i, '\r');
            }
        }
    }

    /** The text of the first child of that name; null when there is none. */
    String get(String child) {
        for (XmlNode node : children) {
            if (node.name.equals(child)) {
                return node.text.toString();
            }
        }
        return null;
    }

    /** All children of that name. */
    List<XmlNode> all(String child) {
        return children.stream().filter(node -> node.name.equals(child)).toList();
    }
}
