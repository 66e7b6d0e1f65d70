package sovang.projection;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Computes the gauges again when views have moved or a day has begun, and spends a small share of the time on it. */
final class GaugeRefresh implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(GaugeRefresh.class);
    private static final int PHASE = 1_002;
    private static final Duration LEAST = Duration.ofSeconds(2);
    private static final int REST = 20;

    private final Reading reading;
    private final List<Gauges> gauges;
    private final Today today;
    private volatile CountDownLatch stop = new CountDownLatch(0);
    private @Nullable Thread thread;
    private List<Standing> seen = List.of();
    private @Nullable LocalDate day;

    GaugeRefresh(Reading reading, List<Gauges> gauges, Today today) {
        this.reading = reading;
        this.gauges = List.copyOf(gauges);
        this.today = today;
    }

    @Override
    public void start() {
        stop = new CountDownLatch(1);
        thread = Thread.ofPlatform().name("sovang-gauges").daemon().start(this::run);
    }

    private void run() {
        try {
            long took;
            do {
                long start = System.nanoTime();
                try {
                    refresh();
                } catch (RuntimeException | Error failed) {
                    LOG.warn("The gauges keep their last values: {}", Faults.text(failed));
                }
                took = System.nanoTime() - start;
            } while (!stop.await(Math.max(LEAST.toNanos(), took * REST), TimeUnit.NANOSECONDS));
        } catch (InterruptedException stopped) {
            LOG.debug("The gauges stop");
        }
    }

    /** Computes what has changed. */
    void refresh() {
        List<Standing> standings = reading.standings();
        LocalDate now = today.day();
        boolean moved = !standings.equals(seen) || !now.equals(day);
        List<String> names = standings.stream().map(Standing::name).toList();
        reading.partly(names, null, (views, position) -> {
            for (Gauges each : gauges) if (moved || each.changesByItself()) each.read(views, position);
            return position;
        });
        seen = standings;
        day = now;
    }

    @Override
    public void stop() {
        stop.countDown();
        Thread running = thread;
        if (running == null) return;
        try {
            running.join(Duration.ofSeconds(5));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stop.getCount() > 0;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
