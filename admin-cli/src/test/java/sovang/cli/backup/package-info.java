/** Tests of backups as the command line sees them: files, whole and tampered with, and no service. */
@NullMarked
package sovang.cli.backup;

import org.jspecify.annotations.NullMarked;
