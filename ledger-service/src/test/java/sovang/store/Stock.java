package sovang.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Axon's own storage for JDBC, in the best shape that it can be given, on tables of its own. */
final class Stock {

    private Stock() {}

    static JdbcEventStorageEngine on(DataSource database) {
        return on(database, as -> as);
    }

    static JdbcEventStorageEngine on(DataSource database, UnaryOperator<JdbcEventStorageEngine.Builder> fitting) {
        var transactions = new DataSourceTransactionManager(database);
        DataSource joined = new TransactionAwareDataSourceProxy(database);
        var engine = fitting.apply(JdbcEventStorageEngine.builder()
                        .connectionProvider(joined::getConnection)
                        .transactionManager(manager(transactions))
                        .persistenceExceptionResolver(
                                error -> error instanceof SQLException sql && "23505".equals(sql.getSQLState()))
                        .eventSerializer(Jackson3Serializer.builder().build())
                        .snapshotSerializer(Jackson3Serializer.builder()
                                .jsonMapperBuilderCustomizer(json -> json.changeDefaultVisibility(
                                        seen -> seen.withVisibility(PropertyAccessor.FIELD, Visibility.ANY)))
                                .build()))
                .build();
        new TransactionTemplate(transactions)
                .executeWithoutResult(open -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
        return engine;
    }

    private static TransactionManager manager(DataSourceTransactionManager transactions) {
        return () -> {
            TransactionStatus open = transactions.getTransaction(null);
            return new Transaction() {
                @Override
                public void commit() {
                    transactions.commit(open);
                }

                @Override
                public void rollback() {
                    transactions.rollback(open);
                }
            };
        };
    }
}
