package sovang.statement.file;

/** How a file parts the thousands of its amounts. An amount of bare digits fits each of them. */
public enum NumberStyle {
    PLAIN,
    DOT,
    COMMA
}
