package sovang.cli.template;

import java.util.List;

/** What one row of an Excel file stands for: the noun, where its rows go, and its columns. */
public record Form(String noun, String path, List<Field> fields) {}
