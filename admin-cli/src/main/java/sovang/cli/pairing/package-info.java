/** Pairings, as typed. */
@NullMarked
package sovang.cli.pairing;

import org.jspecify.annotations.NullMarked;
