package sovang.cli.text;

/** A message in both languages; {@code {}} marks where a value goes. */
public record Text(String vi, String en) {

    public static Text of(String vi, String en) {
        return new Text(vi, en);
    }

    public static Text same(String words) {
        return new Text(words, words);
    }

    /** Reads {@code "tiếng Việt | English"}, the form in which annotations hold both. */
    public static Text pair(String both) {
        int bar = both.indexOf(" | ");
        return bar < 0 ? same(both) : new Text(both.substring(0, bar), both.substring(bar + 3));
    }

    public Text with(Object... values) {
        return new Text(fill(Lang.VI, values), fill(Lang.EN, values));
    }

    public Text plus(Text more) {
        return new Text(vi + more.vi, en + more.en);
    }

    public String in(Lang lang) {
        return lang == Lang.VI ? vi : en;
    }

    private String fill(Lang lang, Object[] values) {
        StringBuilder filled = new StringBuilder();
        String pattern = in(lang);
        int from = 0;
        for (Object value : values) {
            int hole = pattern.indexOf("{}", from);
            if (hole < 0) break;
            filled.append(pattern, from, hole)
                    .append(value instanceof Text text ? text.in(lang) : Visible.lines(String.valueOf(value)));
            from = hole + 2;
        }
        return filled.append(pattern, from, pattern.length()).toString();
    }
}
