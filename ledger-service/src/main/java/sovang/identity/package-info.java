/** Who may act: actors, roles, bearer tokens. */
@NullMarked
package sovang.identity;

import org.jspecify.annotations.NullMarked;
