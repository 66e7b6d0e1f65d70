package sovang.statement.file;

/** A line of an imported statement: the statement's id and the data row in its file, from 1. */
public record LineRef(String statement, int row) {}
