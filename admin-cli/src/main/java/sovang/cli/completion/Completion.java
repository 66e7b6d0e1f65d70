package sovang.cli.completion;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import sovang.cli.Act;
import sovang.cli.Exit;
import sovang.cli.Session;
import sovang.cli.Tree;
import sovang.cli.text.Choice;

/** The script by which a shell completes our commands; the same one serves bash and zsh. */
@Command(
        name = "completion",
        header = "gợi ý lệnh cho bash hoặc zsh | completion for bash or zsh",
        footer = {"source <(sovang completion bash)", "source <(sovang completion zsh)"})
public final class Completion extends Act {

    @Parameters(paramLabel = "bash|zsh", description = "loại shell | which shell")
    String shell;

    public Completion(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Choice.of("shell", shell, "bash", "zsh");
        session.out().println(AutoComplete.bash("sovang", Tree.whole(session)));
        return Exit.DONE;
    }
}
