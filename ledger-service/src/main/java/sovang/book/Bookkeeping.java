package sovang.book;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sovang.store.Snapshots;

/** Books have long streams, so they are snapshotted. */
@Configuration
class Bookkeeping {

    @Bean
    Snapshots.Kind bookSnapshots() {
        return new Snapshots.Kind(Book.class, 1);
    }
}
