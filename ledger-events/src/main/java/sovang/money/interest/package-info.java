/** Interest on a balance by segments of days: exact, explainable, and the same for who decides and who answers. */
@NullMarked
package sovang.money.interest;

import org.jspecify.annotations.NullMarked;
