package sovang.household.command;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sovang.household.event.Area;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdId;
import sovang.household.event.PriorityFlag;
import sovang.organisation.event.UnitCode;

/** What other features may ask of the register of households when they decide. */
public interface Households {

    /** @param alive false once it was merged into another or died out */
    record Found(
            HouseholdId id,
            UnitCode unit,
            String code,
            boolean alive,
            Area area,
            boolean hardArea,
            List<PriorityFlag> flags) {}

    /** The register as the transaction of an append sees it, for rules that are held under its lock. */
    Households within(Connection append);

    Optional<Found> find(HouseholdId household);

    /** Those of them that there are, in no order. */
    List<Found> all(Collection<HouseholdId> households);

    Optional<Found> byCode(UnitCode unit, String code);

    /** Its class by the official list on that day; none before its first classification. */
    Optional<HouseholdClass> classOn(HouseholdId household, LocalDate day);

    /** The classes of these households on that day, of those that had one. */
    Map<HouseholdId, HouseholdClass> classesOn(Collection<HouseholdId> households, LocalDate day);

    /** The day it left the list of poor and near-poor households, as far as its classes until that day say. */
    default Optional<LocalDate> leftList(HouseholdId household, LocalDate day) {
        return Optional.empty();
    }

    /** The decision by which it has its class on that day. */
    Optional<String> decisionOn(HouseholdId household, LocalDate day);

    /**
     * An older household that this one looks like, as long as nobody has cleared the pair or merged the two. Such a
     * household takes no part in new pairings, so that nobody is counted twice.
     */
    Optional<Found> twin(HouseholdId household);
}
