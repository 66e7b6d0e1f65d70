package sovang.identity;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks one question for all who ask it at the same time. Each gets the answer of a question that began after he came, so
 * nobody is told what was true before.
 */
final class Together<T> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition answered = lock.newCondition();
    private long begun;
    private long ended;
    private boolean asking;
    private @Nullable T answer;

    /** @throws RuntimeException what the question throws; who waited meanwhile asks again for himself */
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
        return told(question);
    }

    private T told(Supplier<T> question) {
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
