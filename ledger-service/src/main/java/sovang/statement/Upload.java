package sovang.statement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import sovang.refusal.Refusal;
import sovang.statement.file.FileLimits;

/** Brings an upload to a file, as far as it is not too large. */
final class Upload {

    private Upload() {}

    static void keep(InputStream body, Path file) throws IOException {
        long most = FileLimits.USUAL.bytes();
        try (var out = Files.newOutputStream(file)) {
            byte[] piece = new byte[1 << 16];
            long size = 0;
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                size += read;
                if (size > most)
                    throw new Refusal(
                            Refusal.Kind.TOO_LARGE,
                            "STATEMENT_TOO_LARGE",
                            "Tệp lớn quá " + (most >> 20) + " MB. Hãy tách thành nhiều tệp.",
                            "The file is over " + (most >> 20) + " MB. Split it.",
                            List.of());
                out.write(piece, 0, read);
            }
        }
    }
}
