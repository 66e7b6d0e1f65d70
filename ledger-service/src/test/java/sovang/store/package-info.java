/** The contract of the store, against real PostgreSQL. */
@NullMarked
package sovang.store;

import org.jspecify.annotations.NullMarked;
