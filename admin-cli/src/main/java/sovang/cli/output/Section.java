package sovang.cli.output;

/** A table under its title: a sheet of an Excel file, a chapter of a printed report. */
public record Section(String title, Table table) {}
