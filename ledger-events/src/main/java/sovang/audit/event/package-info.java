/** What auditors and operators record about the ledger itself. */
@NullMarked
package sovang.audit.event;

import org.jspecify.annotations.NullMarked;
