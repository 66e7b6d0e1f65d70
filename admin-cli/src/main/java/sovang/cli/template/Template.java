package sovang.cli.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Act;
import sovang.cli.Exit;
import sovang.cli.Session;
import sovang.cli.text.Choice;
import sovang.cli.text.Text;

/** Gives an empty Excel file to fill in, with sheets to look codes up. */
@Command(
        name = "template",
        header = "tệp Excel mẫu để điền | an Excel file to fill in",
        footer = {"sovang template pledge --out dangky.xlsx", "sovang pledge import dangky.xlsx"})
public final class Template extends Act {

    @Parameters(paramLabel = "MẪU", description = "unit, donor, pledge, receipt, sponsor, pairing | which form")
    String noun;

    @Option(names = "--out", required = true, paramLabel = "TỆP", description = "tệp .xlsx sẽ ghi | file to write")
    Path file;

    public Template(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        Form form = Forms.of(Choice.of("template", noun, Forms.NOUNS.toArray(String[]::new)));
        Lookups lookups = new Lookups(ledger());
        try (OutputStream to = Files.newOutputStream(file)) {
            EmptyForm.write(form, lookups, session.lang(), to);
        }
        session.print(Text.of(
                        "Đã ghi mẫu {}. Điền rồi chạy: sovang {} import {}",
                        "Wrote {}. Fill it in, then run: sovang {} import {}")
                .with(file, form.noun(), file));
        return Exit.DONE;
    }
}
