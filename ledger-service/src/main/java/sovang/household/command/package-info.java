/** What other features may ask of households when they decide. */
@NullMarked
package sovang.household.command;

import org.jspecify.annotations.NullMarked;
