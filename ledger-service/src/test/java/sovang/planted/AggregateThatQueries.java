package sovang.planted;

import java.sql.Connection;
import java.sql.SQLException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

final class AggregateThatQueries {

    @AggregateIdentifier
    private String stream;

    @CommandHandler
    void decide(Connection connection) throws SQLException {
        connection.setSchema(stream);
    }
}
