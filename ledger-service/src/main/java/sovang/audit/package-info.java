/** What auditors and operators ask: the events, a replay, and what becomes of a view that stopped. */
@NullMarked
package sovang.audit;

import org.jspecify.annotations.NullMarked;
