package sovang.store;

/** Something with a thread of its own, on which others wait. */
public interface Working {
    Worker worker();
}
