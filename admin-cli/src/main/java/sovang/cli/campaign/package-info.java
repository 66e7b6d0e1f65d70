/** Campaigns, as typed. */
@NullMarked
package sovang.cli.campaign;

import org.jspecify.annotations.NullMarked;
