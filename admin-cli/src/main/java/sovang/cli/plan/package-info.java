/** Plans, as typed. */
@NullMarked
package sovang.cli.plan;

import org.jspecify.annotations.NullMarked;
