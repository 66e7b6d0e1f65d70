package sovang.sheet.bounds;

import java.util.zip.ZipException;
import sovang.sheet.bounds.Beyond.What;

/**
 * Follows the XML of a workbook byte by byte and stops where Excel itself would: columns, rows, the text of one cell; and where
 * a heap would: cells, texts that are held together, names, depth. It holds nothing that grows with the file, so whatever
 * library reads the file afterwards meets nothing that it could fall over.
 */
final class XmlScan {

    private static final int LONGEST_TAG = 1 << 18;
    private static final int DEEPEST = 200;
    private static final long MOST_KEPT_TAGS = 8L << 20;
    private static final int MOST_SHEETS = 256;
    private static final int MOST_ARRAY_FORMULAS = 100;
    private static final int LONGEST_ROW = 1 << 20;

    private enum In {
        TEXT,
        ENTITY,
        NAME,
        TAG,
        ATTRIBUTE,
        VALUE,
        COMMENT,
        CDATA
    }

    private final Bounds bounds;
    private final Names names = new Names();
    private final StringBuilder name = new StringBuilder();
    private final StringBuilder attribute = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private String tag = "";
    private In in = In.TEXT;
    private byte quote;
    private byte before;
    private byte beforeThat;
    private int length;
    private boolean closing;
    private int depth;
    private int cellDepth;
    private int rowDepth;
    private int cellText;
    private int rowText;
    private int columns;
    private long rows;
    private long cells;
    private int textDepth;
    private boolean sharedCell;
    private long index;
    private long highest = -1;
    private long texts;
    private long shared;
    private long kept;
    private int sheets;
    private int arrayFormulas;

    XmlScan(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Another part of the workbook begins; what is counted over all goes on. */
    void begin() {
        in = In.TEXT;
        depth = cellDepth = rowDepth = textDepth = cellText = rowText = columns = 0;
        sharedCell = false;
    }

    void take(byte[] bytes, int count) throws ZipException {
        for (int at = 0; at < count; at++) {
            byte b = bytes[at];
            switch (in) {
                case TEXT -> text(b);
                case ENTITY -> {
                    if (b == ';') in = In.TEXT;
                    else if (++length > 12) throw damaged();
                }
                case NAME -> name(b);
                case TAG -> tag(b);
                case ATTRIBUTE -> attribute(b);
                case VALUE -> value(b);
                case COMMENT -> {
                    if (++length > LONGEST_TAG) throw damaged();
                    if (b == '>' && before == '-' && beforeThat == '-' && length > 2) in = In.TEXT;
                }
                case CDATA -> {
                    count(b);
                    if (b == '>' && before == ']' && beforeThat == ']') in = In.TEXT;
                }
            }
            beforeThat = before;
            before = b;
        }
    }

    private void text(byte b) throws ZipException {
        if (b == '<') {
            in = In.NAME;
            name.setLength(0);
            length = 0;
            closing = false;
            return;
        }
        count(b);
        if (b == '&') {
            in = In.ENTITY;
            length = 0;
        }
    }

    /** Counts characters, not bytes: those that go on a character begin with the bits 10. */
    private void count(byte b) throws ZipException {
        if (cellDepth == 0 || (b & 0xC0) == 0x80) return;
        if (sharedCell) index(b);
        if (++cellText > bounds.text()) throw new Beyond(What.TEXT_TOO_LONG);
        if (textDepth == 0 && ++rowText > LONGEST_ROW) throw new Beyond(What.TOO_MUCH_TEXT); // it is read whole
        if (textDepth > 0 && (shared += 2) > bounds.shared()) throw new Beyond(What.TOO_MUCH_TEXT);
    }

    /** Of a text that is shared a cell holds the number; the library makes room up to it, be there as many texts or not. */
    private void index(byte b) throws ZipException {
        if (isSpace(b)) return;
        if (b < '0' || b > '9' || (index = index * 10 + b - '0') > bounds.shared()) throw damaged();
        highest = Math.max(highest, index);
    }

    void end() throws ZipException {
        if (highest >= texts) throw damaged();
    }

    private void name(byte b) throws ZipException {
        if (b == '>' || (b == '/' && !name.isEmpty()) || isSpace(b)) {
            tag = local(name);
            names.see(name);
            if (!closing) opened();
            in = In.TAG;
            tag(b);
        } else if (b == '/') closing = true;
        else {
            if (name.length() >= 128) throw damaged();
            name.append((char) (b & 0xFF));
            special();
        }
    }

    private void special() throws ZipException {
        char first = name.charAt(0);
        if (first == '?' && depth > 0) throw damaged();
        if (first != '!') return;
        if (name.length() == 3 && name.charAt(1) == '-') {
            in = In.COMMENT;
            length = 0;
        } else if (name.length() == 8 && name.charAt(1) == '[') in = In.CDATA;
        else if (name.length() > 1 && name.charAt(1) != '-' && name.charAt(1) != '[') throw damaged(); // a DOCTYPE
    }

    private void tag(byte b) throws ZipException {
        grow();
        if (b == '>') closed();
        else if (!isSpace(b) && b != '/' && b != '?') {
            attribute.setLength(0);
            in = In.ATTRIBUTE;
            attribute(b);
        }
    }

    private void attribute(byte b) throws ZipException {
        grow();
        if (b == '"' || b == '\'') {
            quote = b;
            value.setLength(0);
            names.see(attribute);
            in = In.VALUE;
        } else if (b == '>' || b == '<') throw damaged();
        else if (b != '=' && !isSpace(b)) {
            if (attribute.length() >= 128) throw damaged();
            attribute.append((char) (b & 0xFF));
        }
    }

    private void value(byte b) throws ZipException {
        grow();
        if (b == quote) {
            attributeRead();
            in = In.TAG;
        } else if (value.length() < 64) value.append((char) (b & 0xFF));
    }

    private void grow() throws ZipException {
        if (++length > LONGEST_TAG) throw damaged();
    }

    private void attributeRead() throws ZipException {
        String of = local(attribute);
        if (tag.equals("c") && value.indexOf("&") >= 0) throw damaged();
        if (of.equals("encoding") && tag.equals("?xml")) {
            if (!value.toString().equalsIgnoreCase("utf-8") && !value.toString().equalsIgnoreCase("us-ascii"))
                throw damaged();
        } else if (of.equals("r") && tag.equals("c")) Bounds.requireColumn(value);
        else if (of.equals("r") && tag.equals("row")) Bounds.requireRow(value);
        else if (of.equals("t") && tag.equals("c"))
            sharedCell |= value.toString().equals("s");
        else if (tag.equals("f") && value.toString().equals("array") && ++arrayFormulas > MOST_ARRAY_FORMULAS)
            throw new Beyond(What.TOO_MANY_CELLS); // the library looks through all of them for every cell
    }

    private void opened() throws ZipException {
        if (tag.startsWith("?")) return;
        if (++depth > DEEPEST) throw damaged();
        if (cellDepth == 0) cellText = 0;
        switch (tag) {
            case "c" -> {
                if (cellDepth++ == 0) {
                    sharedCell = false;
                    index = 0;
                }
                if (++columns > Bounds.COLUMNS) throw new Beyond(What.TOO_MANY_COLUMNS);
                if (++cells > bounds.cells()) throw new Beyond(What.TOO_MANY_CELLS);
            }
            case "si" -> {
                cellDepth++;
                textDepth++;
                texts++;
                if ((shared += 56) > bounds.shared()) throw new Beyond(What.TOO_MUCH_TEXT);
            }
            case "row" -> {
                if (rowDepth++ == 0) columns = rowText = 0;
                if (++rows > Bounds.ROWS) throw new Beyond(What.TOO_MANY_ROWS);
            }
            case "sheet" -> {
                if (++sheets > MOST_SHEETS) throw new Beyond(What.TOO_LARGE);
            }
            default -> {}
        }
    }

    private void closed() throws ZipException {
        in = In.TEXT;
        if (tag.startsWith("?")) return;
        switch (tag) {
            case "numFmt", "xf", "Relationship", "Override" -> {
                if ((kept += length) > MOST_KEPT_TAGS) throw new Beyond(What.TOO_LARGE);
            }
            default -> {}
        }
        if (!closing && before != '/') return;
        depth--;
        if (tag.equals("c") || tag.equals("si")) cellDepth--;
        if (tag.equals("si")) textDepth--;
        if (tag.equals("row")) rowDepth--;
        if (depth < 0 || cellDepth < 0 || rowDepth < 0 || textDepth < 0) throw damaged();
        if (cellDepth == 0) cellText = 0;
    }

    private static String local(StringBuilder name) {
        return name.substring(name.lastIndexOf(":") + 1);
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private static ZipException damaged() {
        return new ZipException("no XML as workbooks have it");
    }
}
