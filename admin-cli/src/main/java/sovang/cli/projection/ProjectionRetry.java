package sovang.cli.projection;

import picocli.CommandLine.Command;
import sovang.cli.Session;
import sovang.cli.text.Text;

@Command(
        name = "retry",
        header = "cho bảng số liệu thử lại chỗ đã dừng | let a stopped view try again",
        footer = "sovang projection retry progress")
final class ProjectionRetry extends ProjectionStep {

    ProjectionRetry(Session session) {
        super(
                session,
                "retry",
                Text.of("Bảng {} đang thử lại.", "View {} tries again."),
                Text.of("Bảng {} sẽ thử lại sự kiện {}.", "View {} would try event {} again."));
    }
}
