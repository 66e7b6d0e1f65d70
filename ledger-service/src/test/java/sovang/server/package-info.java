/** Tests of the server's life, against real PostgreSQL. */
@NullMarked
package sovang.server;

import org.jspecify.annotations.NullMarked;
