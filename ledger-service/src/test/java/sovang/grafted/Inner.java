package sovang.grafted;

/** Nobody's business but its feature's. */
public record Inner(String name) {}
