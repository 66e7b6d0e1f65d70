package sovang.planted;

import org.axonframework.modelling.command.AggregateIdentifier;

public final class PublicAggregate {

    @AggregateIdentifier
    private String stream;

    @Override
    public String toString() {
        return stream;
    }
}
