/** What the ledger answers when it does not do as asked. */
@NullMarked
package sovang.refusal;

import org.jspecify.annotations.NullMarked;
