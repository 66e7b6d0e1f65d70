/** The service as it runs in production, for tests that ask it over HTTP. */
@NullMarked
package sovang.live;

import org.jspecify.annotations.NullMarked;
