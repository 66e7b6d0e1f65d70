/** Tests of the commands for the server's life. */
@NullMarked
package sovang.cli.server;

import org.jspecify.annotations.NullMarked;
