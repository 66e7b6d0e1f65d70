package sovang.loan;

import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Records the programmes that plans/loan-programmes.yaml lists, once a ledger; later files come by import. */
@Component
class FirstProgrammes implements ApplicationRunner {

    static final String FILE = "loan-programmes.yaml";

    private final Gateway gateway;
    private final LoanReads loans;

    FirstProgrammes(Gateway gateway, ProgrammeController registered, LoanReads loans) {
        this.gateway = gateway;
        this.loans = loans;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var file = ProgrammeReading.read(bytes());
        if (!loans.hasFile(file.subject())) gateway.send(file, Caller.service("first-programmes"));
    }

    static byte[] bytes() throws IOException {
        return new ClassPathResource(FILE).getContentAsByteArray();
    }
}
