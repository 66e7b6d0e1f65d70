/** How a backup file is laid out: what the service that writes it and the command line that checks it agree on. */
@NullMarked
package sovang.backup.file;

import org.jspecify.annotations.NullMarked;
