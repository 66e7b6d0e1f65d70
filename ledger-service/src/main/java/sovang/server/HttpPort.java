package sovang.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;

/** Where the service listens: SOVANG_PORT, by default 8095; 0 means any free port, kept for the next start. */
public final class HttpPort {
    private static final String DEFAULT = "8095";

    private HttpPort() {}

    public static int choose(Map<String, String> environment, ServerHome home) {
        String asked = environment.getOrDefault("SOVANG_PORT", "").strip();
        int wanted = parse(asked.isEmpty() ? DEFAULT : asked)
                .orElseThrow(() -> new StartFailure(
                        "PORT_INVALID",
                        "SOVANG_PORT phải là số từ 0 đến 65535, không phải \"" + asked + "\".",
                        "SOVANG_PORT must be a number from 0 to 65535, not \"" + asked + "\"."));
        int port = wanted == 0 ? rememberedOrAny(home) : wanted;
        if (!isFree(port)) throw inUse(port);
        ServerHome.write(home.port(), Integer.toString(port));
        return port;
    }

    /** For the moment between our look and the binding, in which another program may take the port. */
    public static StartFailure inUse(int port) {
        return new StartFailure(
                "PORT_IN_USE",
                "Cổng " + port
                        + " đang được chương trình khác sử dụng; hãy chọn cổng khác bằng SOVANG_PORT (0 là cổng trống bất kỳ).",
                "Port " + port
                        + " is in use by another program; choose another with SOVANG_PORT (0 takes any free one).");
    }

    private static int rememberedOrAny(ServerHome home) {
        return ServerHome.read(home.port())
                .flatMap(HttpPort::parse)
                .filter(port -> port != 0 && isFree(port))
                .orElseGet(HttpPort::anyFree);
    }

    private static Optional<Integer> parse(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .filter(port -> port <= 65_535);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFree() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException none) {
            throw inUse(0);
        }
    }
}
