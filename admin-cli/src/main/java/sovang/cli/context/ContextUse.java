package sovang.cli.context;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Act;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.text.Text;

@Command(
        name = "use",
        header = "chọn nơi làm việc, hoặc lưu một nơi mới | choose a context, or save a new one",
        footer = {
            "sovang context use tinh",
            "sovang context use tinh --url https://sovang.example.vn --token-file ~/tinh.token",
            "sovang context use thu --home /srv/sovang-thu"
        })
final class ContextUse extends Act {

    @Parameters(paramLabel = "TÊN", description = "tên nơi làm việc | name")
    String name;

    @Option(names = "--url", paramLabel = "ĐỊA_CHỈ", description = "địa chỉ máy chủ | address of the service")
    @Nullable
    String url;

    @Option(
            names = "--token-file",
            paramLabel = "TỆP",
            description = "tệp chứa mã truy cập | file that holds the token")
    @Nullable
    Path tokenFile;

    @Option(names = "--home", paramLabel = "THƯ_MỤC", description = "thư mục sổ trên máy này | folder of a ledger here")
    @Nullable
    Path home;

    ContextUse(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        if (url != null && home != null) {
            throw Failure.usage(Text.of("Chọn một: --url hoặc --home.", "Choose one: --url or --home."));
        }
        Contexts contexts = new Contexts(session);
        Context chosen = url == null && home == null
                ? contexts.named(name)
                : new Context(
                        name,
                        url == null ? null : Settings.address(url).toString(),
                        tokenFile == null ? null : tokenFile.toAbsolutePath(),
                        home == null ? null : home.toAbsolutePath());
        contexts.choose(chosen);
        session.print(Text.of("Từ nay làm việc với {}: {}.", "Now working with {}: {}.")
                .with(name, chosen.place()));
        String stronger = Settings.overriding(session);
        if (stronger != null)
            session.say(Text.of(
                            "Nhưng {} đang được đặt và được ưu tiên hơn; bỏ nó đi thì lựa chọn này mới có tác dụng.",
                            "But {} is set and comes first; this choice takes effect once it is gone.")
                    .with(stronger));
        return Exit.DONE;
    }
}
