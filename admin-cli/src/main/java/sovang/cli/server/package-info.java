/** The life of the service on this machine: run, start, status, stop. */
@NullMarked
package sovang.cli.server;

import org.jspecify.annotations.NullMarked;
