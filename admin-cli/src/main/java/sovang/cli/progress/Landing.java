package sovang.cli.progress;

import java.io.PrintStream;
import java.util.function.LongFunction;
import sovang.cli.json.Node;
import sovang.cli.text.Lang;
import sovang.cli.text.Text;

/** Where the year will land, with its range and how last year's forecast did; or why nobody can say. */
record Landing(Node answer, Lang lang) {

    void print(PrintStream out, LongFunction<String> figure) {
        String note = answer.text(lang == Lang.VI ? "note" : "noteEn");
        if (!note.isEmpty()) {
            out.println(note);
            return;
        }
        Node forecast = answer.at("forecast");
        if (forecast.isNothing()) return;
        out.println(Text.of("Dự báo cả năm: {} (từ {} đến {})", "Forecast of the year: {} ({} to {})")
                .with(
                        figure.apply(forecast.amount("landing")),
                        figure.apply(forecast.amount("low")),
                        figure.apply(forecast.amount("high")))
                .in(lang));
        Node tried = forecast.at("tried");
        String error = tried.text("errorPercent");
        out.println(Text.of(
                        "  thử lại năm {}: dự báo {}, thực tế {}, sai {} %",
                        "  tried on {}: forecast {}, actual {}, off by {} %")
                .with(
                        tried.text("year"),
                        figure.apply(tried.amount("forecast")),
                        figure.apply(tried.amount("actual")),
                        lang == Lang.VI ? error.replace('.', ',') : error)
                .in(lang));
    }
}
