/** The life of the server: its home folder, its own PostgreSQL, and clear sentences when it can't start. */
@NullMarked
package sovang.server;

import org.jspecify.annotations.NullMarked;
