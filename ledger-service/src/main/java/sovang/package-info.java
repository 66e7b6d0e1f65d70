/** Sổ Vàng, the ledger service. */
@NullMarked
package sovang;

import org.jspecify.annotations.NullMarked;
