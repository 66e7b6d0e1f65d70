/** Who may use the ledger, and as what. */
@NullMarked
package sovang.identity.view;

import org.jspecify.annotations.NullMarked;
