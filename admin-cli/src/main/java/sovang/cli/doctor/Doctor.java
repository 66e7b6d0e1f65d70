package sovang.cli.doctor;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import sovang.cli.Act;
import sovang.cli.Exit;
import sovang.cli.Session;
import sovang.cli.Sovang;
import sovang.cli.context.Settings;
import sovang.cli.http.Server;
import sovang.cli.text.Text;
import sovang.cli.text.Width;

/** Looks at everything a working ledger needs, and says of each whether it is well and what to do when it is not. */
@Command(
        name = "doctor",
        header = "khám máy: Java, thư mục, máy chủ, cơ sở dữ liệu, đĩa | is all well on this machine",
        footer = "sovang doctor")
public final class Doctor extends Act {

    public Doctor(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        Machine machine = new Machine(session);
        findings.add(Finding.well(Text.of("Phiên bản", "Version"), Text.same("sovang " + Sovang.VERSION)));
        findings.add(machine.java());
        findings.add(machine.locale());
        findings.add(machine.disk());
        Server server = Settings.find(session, context);
        if (server == null || server.process() != null) findings.add(machine.home());
        findings.addAll(server == null ? List.of(noServer()) : service());
        findings.forEach(this::tell);
        return findings.stream().allMatch(Finding::well) ? Exit.DONE : Exit.CHECK_FAILED;
    }

    private List<Finding> service() {
        Service service = new Service(ledger());
        Finding readiness = service.readiness();
        return readiness.well()
                ? List.of(readiness, service.database(), service.end(), service.access(), service.clock())
                : List.of(readiness, service.end());
    }

    private static Finding noServer() {
        return Finding.ill(
                Text.of("Máy chủ", "Service"),
                Text.of("chưa chạy", "not running"),
                Text.of("Chạy: sovang server start", "Run: sovang server start"));
    }

    private void tell(Finding finding) {
        Text mark = finding.well() ? Text.of("tốt ", "ok  ") : Text.of("HỎNG", "NOT ");
        session.out()
                .println(mark.in(session.lang()) + " "
                        + Width.pad(finding.what().in(session.lang()), 16, false)
                        + finding.seen().in(session.lang()));
        if (finding.advice() != null)
            session.out().println("     → " + finding.advice().in(session.lang()));
    }
}
