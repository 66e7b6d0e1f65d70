/** Households as they stand or stood, their classes and clocks, who looks like whom, and the poverty standards. */
@NullMarked
package sovang.household.view;

import org.jspecify.annotations.NullMarked;
