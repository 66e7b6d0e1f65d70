package sovang.cli.book;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang book}. */
public final class BookNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("bộ sổ kế toán năm: xem, khóa, mở lại", "books of a year: show, close, reopen");
    }

    @Override
    public List<String> verbs() {
        return List.of("show", "list", "close", "reopen");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "show" -> new BookShow(session);
            case "list" -> new BookList(session);
            case "close" -> new BookClose(session);
            case "reopen" -> new BookReopen(session);
            default -> throw Noun.unknown(name);
        };
    }
}
