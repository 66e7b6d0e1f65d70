package sovang.plan;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import sovang.plan.PlanCommand.DefineCounting;
import sovang.plan.PlanCommand.DefineHouseholds;
import sovang.store.Caller;
import sovang.store.Gateway;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Records the proposed definitions of what counts, once a ledger; they stand until the Front decides. */
@Component
class FirstDefinition implements ApplicationRunner {

    static final String FUNDS = "first-definition.yaml";
    static final String HOUSEHOLDS = "first-household-definition.yaml";

    private final Gateway gateway;
    private final PlanTables plans;

    FirstDefinition(Gateway gateway, DefinitionController registered, PlanTables plans) {
        this.gateway = gateway;
        this.plans = plans;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var funds = read(FUNDS, DefineCounting.class);
        if (!plans.hasDefinition(funds.subject())) gateway.send(funds, Caller.service("first-definition"));
        var households = read(HOUSEHOLDS, DefineHouseholds.class);
        if (!plans.hasDefinition(households.subject()))
            gateway.send(households, Caller.service("first-household-definition"));
    }

    static <T> T read(String file, Class<T> type) throws IOException {
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            return YAMLMapper.builder().build().readValue(in, type);
        }
    }
}
