package sovang.cli.template;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Row;
import sovang.cli.Failure;
import sovang.cli.text.Text;

/**
 * Where each column of a form stands in a file: found by its heading, so that columns may change places.
 *
 * @param places of the form's fields, in their order; -1 for one that the file does not have
 * @param booked where ids of earlier runs stand; -1 for nowhere
 * @param unknown headings that are no column of the form: they are told, and not read
 */
record Headings(List<Integer> places, int booked, List<String> unknown) {

    static Headings of(Form form, Row header) {
        var places = new ArrayList<Integer>();
        var known = new ArrayList<Integer>();
        for (Field field : form.fields()) {
            List<Integer> found = named(header, field);
            if (found.size() > 1) throw Failure.usage(TWICE.with(field.title()));
            if (found.isEmpty() && field.required()) throw Failure.usage(MISSING.with(field.title(), form.noun()));
            places.add(found.isEmpty() ? -1 : found.getFirst());
            known.addAll(found);
        }
        int booked = -1;
        var unknown = new ArrayList<String>();
        for (int at = 0; at < header.getCellCount(); at++) {
            String heading = text(header, at);
            if (folded(heading).startsWith("da ghi")) booked = at;
            else if (!heading.isBlank() && !known.contains(at) && !ErrorCopy.isTitle(heading)) unknown.add(heading);
        }
        return new Headings(List.copyOf(places), booked, List.copyOf(unknown));
    }

    private static List<Integer> named(Row header, Field field) {
        var found = new ArrayList<Integer>();
        for (int at = 0; at < header.getCellCount(); at++) {
            String heading = folded(text(header, at));
            if (heading.equals(folded(field.title().vi()))
                    || heading.equals(folded(field.title().en()))
                    || heading.equals(folded(field.member()))) found.add(at);
        }
        return found;
    }

    private static String text(Row header, int at) {
        return header.getOptionalCell(at)
                .map(cell -> FilledRow.spaced(cell.getText()))
                .orElse("");
    }

    /** Accents, case and the star of what must be filled don't matter. */
    private static String folded(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace("*", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static final Text TWICE = Text.of("Cột «{}» có hai lần trong tệp.", "The column \"{}\" stands twice.");
    private static final Text MISSING = Text.of(
            "Tệp không có cột «{}». Lấy mẫu: sovang template {} --out mau.xlsx",
            "The file has no column \"{}\". Get the form: sovang template {} --out form.xlsx");
}
