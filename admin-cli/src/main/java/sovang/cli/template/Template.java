package sovang.cli.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Act;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.demo.LoanExport;
import sovang.cli.demo.ReviewGenerator;
import sovang.cli.text.Choice;
import sovang.cli.text.Text;

/** Gives an empty Excel file to fill in, with sheets to look codes up. */
@Command(
        name = "template",
        header = "tệp Excel mẫu để điền | an Excel file to fill in",
        footer = {
            "sovang template pledge --out dangky.xlsx",
            "sovang pledge import dangky.xlsx",
            "sovang template household --sample 12149 --out rasoat.csv",
            "sovang template loan --sample 90000 --out khe-uoc.csv"
        })
public final class Template extends Act {

    private static final int MOST_LOANS = 200_000;
    private static final LocalDate LOANS_FROM = LocalDate.of(2026, 10, 31);

    @Parameters(
            paramLabel = "MẪU",
            description =
                    "unit, donor, pledge, receipt, household, sponsor, pairing; loan chỉ với --sample | which form")
    String noun;

    @Option(names = "--out", required = true, paramLabel = "TỆP", description = "tệp .xlsx sẽ ghi | file to write")
    Path file;

    @Option(
            names = "--sample",
            paramLabel = "SỐ_HỘ",
            description =
                    "household, loan: viết danh sách giả định thay vì mẫu trống | a made-up list instead of an empty form")
    @Nullable
    Integer sample;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "SỐ", description = "hạt giống của danh sách | seed")
    long seed;

    @Option(
            names = "--year-end",
            description = "danh sách cuối năm của các hộ đó | the same households at the year's end")
    boolean yearEnd;

    @Option(
            names = "--month",
            defaultValue = "0",
            paramLabel = "SỐ",
            description = "loan: tệp của tháng thứ mấy sau 31/10/2026 | months after 31/10/2026")
    int month;

    @Option(
            names = "--units",
            split = ",",
            paramLabel = "MÃ",
            description = "các đơn vị, mặc định 96001 đến 96064 | units of the list")
    List<String> units = ReviewGenerator.UNITS;

    public Template(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        if (sample != null) return sample(sample);
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

    private int sample(int many) throws IOException {
        int most = noun.equals("loan") ? MOST_LOANS : ReviewGenerator.MOST;
        if (!noun.equals("household") && !noun.equals("loan"))
            throw Failure.usage(
                    Text.of("--sample chỉ dùng cho household, loan.", "--sample is for household and loan only."));
        if (many < 1 || many > most || month < 0)
            throw Failure.usage(Text.of("--sample từ 1 đến {}.", "--sample is from 1 to {}.")
                    .with(most));
        if (noun.equals("loan")) {
            var export = new LoanExport(many, seed, units, LOANS_FROM);
            int rows = export.writeTo(file, month).rows();
            session.print(Text.of(
                            "Đã viết {} khế ước giả định, ngày số liệu {}, vào {}.",
                            "Wrote {} made-up loans of {} to {}.")
                    .with(rows, export.dataDate(month), file));
        } else {
            new ReviewGenerator(many, seed, units).writeTo(file, yearEnd);
            session.print(Text.of("Đã viết {} hộ giả định vào {}.", "Wrote {} made-up households to {}.")
                    .with(many, file));
        }
        return Exit.DONE;
    }
}
