/** The reads as they are asked for over HTTP. */
@NullMarked
package sovang.http;

import org.jspecify.annotations.NullMarked;
