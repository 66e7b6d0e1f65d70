/** Sponsors, the households and places that they care for, and households that are held for somebody. */
@NullMarked
package sovang.pairing;

import org.jspecify.annotations.NullMarked;
