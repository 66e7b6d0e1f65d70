package sovang.household;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import sovang.household.StandardCommand.DefineStandard;
import sovang.store.Aggregates;
import sovang.store.Caller;
import sovang.store.Gateway;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Records the poverty standards that the Government has issued, once a ledger. */
@Component
class FirstStandards implements ApplicationRunner {

    record File(List<DefineStandard> standards) {}

    private final Gateway gateway;
    private final StandardTables standards;

    FirstStandards(Gateway gateway, Aggregates aggregates, StandardTables standards) {
        this.gateway = gateway;
        this.standards = standards;
        aggregates.shortLived(PovertyStandard.class);
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (var standard : read())
            if (standards.find(standard.subject()).isEmpty()) gateway.send(standard, Caller.service("first-standards"));
    }

    static List<DefineStandard> read() throws IOException {
        try (InputStream in = new ClassPathResource("poverty-standards.yaml").getInputStream()) {
            return YAMLMapper.builder().build().readValue(in, File.class).standards();
        }
    }
}
