/** Who may work with the ledger. */
@NullMarked
package sovang.cli.actor;

import org.jspecify.annotations.NullMarked;
