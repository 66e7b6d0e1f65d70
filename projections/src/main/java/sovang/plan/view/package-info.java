/** Plans as imported, and the dated definition of what counts. */
@NullMarked
package sovang.plan.view;

import org.jspecify.annotations.NullMarked;
