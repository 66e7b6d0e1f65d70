package sovang.household.event;

import java.util.List;

/**
 * What the register says of a household beside its names: counts and flags only, never a member by name.
 *
 * @param hardArea in a commune or hamlet of special hardship (đặc biệt khó khăn)
 * @param ethnicArea in an area of ethnic minorities (vùng đồng bào dân tộc thiểu số)
 * @param members all of them
 * @param workingAge of working age and able to work
 * @param children below 16
 */
public record Profile(
        Area area,
        boolean hardArea,
        boolean ethnicArea,
        int members,
        int workingAge,
        int children,
        List<PriorityFlag> flags) {}
