package sovang.cli.projection;

import picocli.CommandLine.Command;
import sovang.cli.Session;
import sovang.cli.text.Text;

@Command(
        name = "rebuild",
        header = "dựng lại bảng số liệu bên cạnh bảng đang dùng | rebuild a view beside the live one",
        footer = "sovang projection rebuild progress")
final class ProjectionRebuild extends ProjectionStep {

    ProjectionRebuild(Session session) {
        super(
                session,
                "rebuild",
                Text.of("Bảng {} đang được dựng lại.", "View {} is being rebuilt."),
                Text.of("Bảng {} sẽ được dựng lại từ {} sự kiện.", "View {} would be rebuilt from {} events."));
    }
}
