package sovang.cli.menu;

import java.util.ArrayList;
import java.util.List;
import sovang.cli.Exit;
import sovang.cli.Session;
import sovang.cli.Sovang;
import sovang.cli.text.Text;

/** The daily acts by number, for those who don't want to learn commands; each is the command that it stands for. */
public final class Menu {

    private final Session session;

    public Menu(Session session) {
        this.session = session;
    }

    public int run() {
        List<Entry> entries = Entry.all();
        while (true) {
            session.say(Text.of("\nSổ Vàng — chọn việc cần làm:", "\nSổ Vàng — what is to be done:"));
            for (int at = 0; at < entries.size(); at++) {
                session.say(
                        Text.same("  " + (at + 1) + ". ").plus(entries.get(at).title()));
            }
            session.say(Text.of("  0. Thoát", "  0. Leave"));
            String choice = session.ask(Text.of("Chọn số: ", "Number: "));
            if (choice.isEmpty() || choice.equals("0")) return Exit.DONE;
            if (choice.matches("[0-9]") && Integer.parseInt(choice) <= entries.size()) {
                perform(entries.get(Integer.parseInt(choice) - 1));
            } else {
                session.say(Text.of("Không có việc số {}.", "There is no number {}.")
                        .with(choice));
            }
        }
    }

    private void perform(Entry entry) {
        List<String> args = new ArrayList<>(entry.command());
        for (Question question : entry.questions()) {
            String answer = session.ask(question.text().plus(Text.same(question.optional() ? " (Enter = —): " : ": ")));
            if (answer.isEmpty() && question.optional()) continue;
            if (!question.option().isEmpty()) args.add(question.option());
            args.add(answer);
        }
        session.say(Text.same("$ sovang " + String.join(" ", args)));
        Sovang.run(session, args.toArray(String[]::new));
    }
}
