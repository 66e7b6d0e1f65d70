package sovang.cli.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a service whether it can work; anything but a clear yes is a no. */
final class Readiness {
    private static final int MILLIS = 5_000;

    private Readiness() {}

    static boolean of(String url) {
        try {
            HttpURLConnection asked = (HttpURLConnection)
                    URI.create(url + "/actuator/health/readiness").toURL().openConnection();
            asked.setConnectTimeout(MILLIS);
            asked.setReadTimeout(MILLIS);
            try {
                return asked.getResponseCode() == 200;
            } finally {
                asked.disconnect();
            }
        } catch (IOException notThere) {
            return false;
        }
    }
}
