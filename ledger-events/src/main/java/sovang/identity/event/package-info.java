/** What happens to the people and programs that may act on the ledger. */
@NullMarked
package sovang.identity.event;

import org.jspecify.annotations.NullMarked;
