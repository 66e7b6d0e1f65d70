/** Tests of backups: made from a real service, restored into other homes and another PostgreSQL. */
@NullMarked
package sovang.backup;

import org.jspecify.annotations.NullMarked;
