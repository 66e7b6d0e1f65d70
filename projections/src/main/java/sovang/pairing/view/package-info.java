/** Sponsors, pairings, promised and delivered help, holds, and the plan of who could take whom. */
@NullMarked
package sovang.pairing.view;

import org.jspecify.annotations.NullMarked;
