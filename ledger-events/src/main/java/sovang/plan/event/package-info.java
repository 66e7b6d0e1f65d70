/** What happens to plans, their targets, and the definition of what counts. */
@NullMarked
package sovang.plan.event;

import org.jspecify.annotations.NullMarked;
