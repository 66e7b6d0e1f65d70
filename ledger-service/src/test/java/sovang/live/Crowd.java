package sovang.live;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many people at once. */
public final class Crowd {

    /** What each of them does. */
    public interface Work {
        void of(int number) throws Exception;
    }

    private Crowd() {}

    /** Starts all at the same moment, waits for the last, and fails when one of them failed. */
    public static void of(int size, Work work) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, size)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        work.of(number);
                        return number;
                    }))
                    .toList();
            start.countDown();
            for (Future<Integer> one : all) one.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
