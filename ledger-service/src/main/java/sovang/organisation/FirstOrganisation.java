package sovang.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.organisation.OrganisationCommand.AddFund;
import sovang.organisation.OrganisationCommand.DefineLevel;
import sovang.store.Caller;
import sovang.store.Gateway;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** On an empty ledger, records the levels and funds of {@code first-organisation.yaml}. */
@Component
@Order(0) // before what names these funds
class FirstOrganisation implements ApplicationRunner {

    record File(List<DefineLevel> levels, List<AddFund> funds) {}

    private final Gateway gateway;
    private final JdbcClient sql;

    FirstOrganisation(Gateway gateway, OrganisationController registered, JdbcClient sql) {
        this.gateway = gateway;
        this.sql = sql;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (sql.sql("select 1 from ledger.level limit 1")
                .query()
                .optionalValue()
                .isPresent()) return;
        File file;
        try (InputStream in = new ClassPathResource("first-organisation.yaml").getInputStream()) {
            file = YAMLMapper.builder().build().readValue(in, File.class);
        }
        file.funds().forEach(fund -> {
            if (sql.sql("select 1 from ledger.fund where code = :code")
                    .param("code", fund.subject().value())
                    .query()
                    .optionalValue()
                    .isEmpty()) gateway.send(fund, Caller.service("first-organisation"));
        });
        file.levels().forEach(level -> gateway.send(level, Caller.service("first-organisation")));
    }
}
