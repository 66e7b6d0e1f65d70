package sovang.projection;

import java.util.List;
import sovang.audit.view.AuditView;
import sovang.book.view.BookView;
import sovang.household.view.HouseholdView;
import sovang.identity.view.ActorView;
import sovang.loan.view.CreditView;
import sovang.loan.view.LoanView;
import sovang.loan.view.ProgrammeView;
import sovang.mirror.view.MirrorView;
import sovang.mobilisation.view.MobilisationView;
import sovang.mobilisation.view.PledgeView;
import sovang.need.view.NeedView;
import sovang.organisation.view.OrganisationView;
import sovang.pairing.view.PairingView;
import sovang.plan.view.IndicatorView;
import sovang.plan.view.PlanView;
import sovang.statement.view.StatementView;

/** The views that the service has. */
public final class AllViews {

    private AllViews() {}

    public static List<View> get() {
        return List.of(
                new AuditView(),
                new ActorView(),
                new OrganisationView(),
                new MobilisationView(),
                new PledgeView(),
                new BookView(),
                new StatementView(),
                new PlanView(),
                new IndicatorView(),
                new PairingView(),
                new HouseholdView(),
                new ProgrammeView(),
                new LoanView(),
                new CreditView(),
                new NeedView(),
                new MirrorView());
    }
}
