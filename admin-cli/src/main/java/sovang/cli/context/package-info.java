/** Which ledger a command speaks to, and with which token. */
@NullMarked
package sovang.cli.context;

import org.jspecify.annotations.NullMarked;
