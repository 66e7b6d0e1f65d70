package sovang.plan;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import sovang.plan.PlanCommand.DefineCounting;
import sovang.store.Caller;
import sovang.store.Gateway;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** On a ledger without any, records the proposed definition of what counts; it stands until the Front decides. */
@Component
class FirstDefinition implements ApplicationRunner {

    static final String FILE = "first-definition.yaml";

    private final Gateway gateway;
    private final PlanTables plans;

    FirstDefinition(Gateway gateway, PlanController registered, PlanTables plans) {
        this.gateway = gateway;
        this.plans = plans;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (plans.definitions()) return;
        gateway.send(read(), Caller.service("first-definition"));
    }

    static DefineCounting read() throws IOException {
        try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
            return YAMLMapper.builder().build().readValue(in, DefineCounting.class);
        }
    }
}
