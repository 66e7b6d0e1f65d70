/** The projector against a real PostgreSQL. */
@NullMarked
package sovang.projection;

import org.jspecify.annotations.NullMarked;
