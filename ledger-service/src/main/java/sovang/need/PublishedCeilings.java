package sovang.need;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sovang.money.Dong;
import sovang.need.event.Eligibility;
import sovang.need.event.Purpose;

/**
 * 100 million đồng for production and business since 01/03/2019 (QĐ 12/QĐ-HĐQT of the bank's board, for poor households;
 * that near-poor and newly escaped households have the same one is not verified). Other purposes: no ceiling was found.
 */
@Component
final class PublishedCeilings implements Ceilings {

    private static final Dong HUNDRED_MILLION = Dong.of(100_000_000);
    private static final Dong FIFTY_MILLION = Dong.of(50_000_000);
    private static final LocalDate RAISED = LocalDate.of(2019, 3, 1);

    @Override
    public Optional<Dong> of(Purpose purpose, Eligibility why, LocalDate on) {
        if (!purpose.isHeadline() || !why.isEligible()) return Optional.empty();
        return Optional.of(on.isBefore(RAISED) ? FIFTY_MILLION : HUNDRED_MILLION);
    }
}
