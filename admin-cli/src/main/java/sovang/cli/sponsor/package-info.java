/** Sponsors, as typed. */
@NullMarked
package sovang.cli.sponsor;

import org.jspecify.annotations.NullMarked;
