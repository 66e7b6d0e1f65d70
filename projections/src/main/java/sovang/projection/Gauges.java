package sovang.projection;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures for the scrape, computed now and then from the views, never for each scrape. */
public interface Gauges {

    void read(JdbcClient views, long position);

    /** Whether they change although no view has moved, as the lag of a view does. */
    default boolean changesByItself() {
        return false;
    }
}
