/** Pledges, as typed. */
@NullMarked
package sovang.cli.pledge;

import org.jspecify.annotations.NullMarked;
