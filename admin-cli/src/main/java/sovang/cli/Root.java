package sovang.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.menu.Menu;
import sovang.cli.text.Text;

/** {@code sovang} alone: the menu for a person, the help for a program. */
@Command(name = "sovang")
final class Root extends Act {

    @Option(names = "--version", description = "phiên bản | version")
    boolean version;

    Root(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        if (version) {
            session.print(Text.same("sovang " + Sovang.VERSION));
            return Exit.DONE;
        }
        if (session.terminal()) return new Menu(session).run();
        HelpPage.root(session, session.out());
        return Exit.DONE;
    }
}
