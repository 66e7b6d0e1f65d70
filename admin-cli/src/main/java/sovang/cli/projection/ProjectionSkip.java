package sovang.cli.projection;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "skip",
        header =
                "bỏ qua sự kiện mà bảng số liệu không xử lý được, có ghi lại | pass the event that a view can't apply, on record",
        footer = "sovang projection skip progress --position 1234 --reason \"Lỗi đã báo, mã 77\"")
final class ProjectionSkip extends ProjectionStep {

    @Option(names = "--position", required = true, paramLabel = "VỊ_TRÍ", description = "vị trí của sự kiện | position")
    long position;

    ProjectionSkip(Session session) {
        super(
                session,
                "skip",
                Text.of("Bảng {} đã bỏ qua sự kiện.", "View {} passed the event."),
                Text.of("Bảng {} sẽ bỏ qua sự kiện.", "View {} would pass the event."));
    }

    @Override
    protected Body body() {
        return Body.of("position", position).with("reason", requiredReason());
    }
}
