/** Tests of what a restore does with files that lie about themselves. */
@NullMarked
package sovang.server.backup;

import org.jspecify.annotations.NullMarked;
