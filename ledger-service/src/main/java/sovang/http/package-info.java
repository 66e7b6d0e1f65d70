/** How requests come in and answers go out: callers, bodies, problems. */
@NullMarked
package sovang.http;

import org.jspecify.annotations.NullMarked;
