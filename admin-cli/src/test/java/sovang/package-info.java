/** The name under which the service is started. */
@NullMarked
package sovang;

import org.jspecify.annotations.NullMarked;
