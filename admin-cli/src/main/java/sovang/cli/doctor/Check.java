package sovang.cli.doctor;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import sovang.cli.Act;
import sovang.cli.Exit;
import sovang.cli.Session;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.text.Text;
import sovang.cli.text.Words;

/** A quick check of the service and its views, for a script to run: 0 when all is well, 7 when not. */
@Command(
        name = "check",
        header = "kiểm tra nhanh máy chủ và số liệu | quick check of service and views",
        footer = "sovang check && echo ok")
public final class Check extends Act {

    public Check(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        List<Text> wrong = new ArrayList<>();
        Service service = new Service(ledger());
        Finding readiness = service.readiness();
        Finding end = service.end();
        if (!end.well()) wrong.add(end.seen());
        if (!readiness.well()) wrong.add(readiness.seen());
        if (readiness.advice() == null) {
            for (Node view :
                    ledger().get("/v1/projections", Query.empty()).json().list("items")) judge(view, wrong);
        }
        if (wrong.isEmpty()) {
            session.print(Text.of(
                    "Máy chủ sẵn sàng, mọi bảng số liệu đã đọc hết sổ.",
                    "The service is ready, every view is up to date."));
            return Exit.DONE;
        }
        wrong.forEach(session::print);
        return Exit.CHECK_FAILED;
    }

    private static void judge(Node view, List<Text> wrong) {
        if (!view.text("state").equals("running")) {
            wrong.add(Text.of("Bảng {}: {} {}", "View {}: {} {}")
                    .with(view.text("name"), Words.of(view.text("state")), view.text("error")));
        } else if (view.amount("lag") > 0) {
            wrong.add(Text.of("Bảng {} còn chậm {} sự kiện.", "View {} is {} events behind.")
                    .with(view.text("name"), view.amount("lag")));
        }
    }
}
