package sovang.benchmark;

/** So many in so many seconds, and what it took of the processors. */
record Done(double count, double seconds, Cpu cpu) {

    interface Work {
        /** @return how many */
        double run();
    }

    static Done by(Service service, Work work) {
        Cpu before = service.cpu();
        long start = System.nanoTime();
        double count = work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Done(count, seconds, service.cpu().since(before));
    }

    /** Work that goes on for a moment after it was counted. */
    Done lasting(double itsSeconds) {
        return new Done(count, itsSeconds, cpu);
    }

    double rate() {
        return count / seconds;
    }
}
