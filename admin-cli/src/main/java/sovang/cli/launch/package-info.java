/** What the launcher runs once after a build, so that every later start is fast. */
@NullMarked
package sovang.cli.launch;

import org.jspecify.annotations.NullMarked;
