/** Donors, as typed. */
@NullMarked
package sovang.cli.donor;

import org.jspecify.annotations.NullMarked;
