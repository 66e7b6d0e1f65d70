/** Plans with their targets, and the dated definition of what counts towards them. */
@NullMarked
package sovang.plan;

import org.jspecify.annotations.NullMarked;
