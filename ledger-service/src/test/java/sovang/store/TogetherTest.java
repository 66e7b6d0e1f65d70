package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who asks at the same time is answered together, and never with what was true before. */
class TogetherTest {

    private final Together<String, Integer> together = new Together<>();
    private final AtomicInteger truth = new AtomicInteger();
    private final AtomicInteger questions = new AtomicInteger();

    @Test
    void nobody_of_many_is_told_what_was_true_before_he_came() throws InterruptedException {
        Crowd.of(64, n -> {
            for (int i = 0; i < 200; i++) {
                int now = truth.incrementAndGet();
                assertThat(together.ask("key", this::look)).isGreaterThanOrEqualTo(now);
            }
        });
    }

    /** The first question ends when all others wait; one more answers them, or two for who was still at the door. */
    @Test
    void who_waits_is_answered_with_all_others_who_wait() throws InterruptedException {
        var waiting = Stream.generate(() -> Thread.ofPlatform().unstarted(() -> together.ask("key", this::look)))
                .limit(32)
                .toList();
        together.ask("key", () -> {
            waiting.forEach(Thread::start);
            while (waiting.stream().anyMatch(one -> one.getState() != Thread.State.WAITING)) Thread.onSpinWait();
            return look();
        });
        for (Thread one : waiting) one.join();

        assertThat(questions.get()).isBetween(2, 3);
    }

    @Test
    void who_comes_while_a_question_is_under_way_waits_for_the_next_one() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var changed = new CountDownLatch(1);
        Crowd.of(2, n -> {
            if (n == 0)
                assertThat(together.ask("key", () -> {
                            int seen = truth.get();
                            begun.countDown();
                            await(changed);
                            return seen;
                        }))
                        .isZero();
            if (n == 1) {
                begun.await();
                truth.set(1);
                Thread.ofVirtual().start(changed::countDown);
                assertThat(together.ask("key", this::look)).isEqualTo(1);
            }
        });
    }

    @Test
    void a_question_that_fails_is_the_trouble_of_who_asked_it_and_the_next_one_is_answered() {
        assertThatThrownBy(() -> together.ask("key", () -> {
                    throw new IllegalStateException("away");
                }))
                .hasMessage("away");
        assertThat(together.ask("key", this::look)).isZero();
    }

    private int look() {
        questions.incrementAndGet();
        return truth.get();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
