/** Bank statements, as typed. */
@NullMarked
package sovang.cli.statement;

import org.jspecify.annotations.NullMarked;
