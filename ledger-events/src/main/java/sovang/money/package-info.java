/** Money in whole đồng and quantities of goods: exact, never floating point. */
@NullMarked
package sovang.money;

import org.jspecify.annotations.NullMarked;
