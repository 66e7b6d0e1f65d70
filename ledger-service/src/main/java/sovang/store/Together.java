package sovang.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks a question once for all who ask it at the same time. Each gets the answer of a question that began after he came, so
 * nobody is told what was true before.
 */
public final class Together<K, T> {

    /** Each while somebody asks it. */
    private final Cache<K, Question<T>> questions =
            Caffeine.newBuilder().weakValues().build();

    /** @throws RuntimeException what the question throws; who waited meanwhile asks again for himself */
    public T ask(K key, Supplier<T> question) {
        return questions.get(key, any -> new Question<>()).ask(question);
    }

    private static final class Question<T> {

        private final ReentrantLock lock = new ReentrantLock();
        private final Condition answered = lock.newCondition();
        private long begun;
        private long ended;
        private boolean asking;
        private @Nullable T answer;

        T ask(Supplier<T> question) {
            lock.lock();
            try {
                long mine = begun + 1;
                while (asking && ended < mine) answered.awaitUninterruptibly();
                T there = answer;
                if (ended >= mine && there != null) return there;
                begun++;
                asking = true;
            } finally {
                lock.unlock();
            }
            @Nullable T found = null;
            try {
                found = question.get();
                return found;
            } finally {
                tell(found);
            }
        }

        private void tell(@Nullable T found) {
            lock.lock();
            try {
                asking = false;
                answer = found;
                if (found != null) ended = begun;
                answered.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }
}
