/** What other features may ask of loans. */
@NullMarked
package sovang.loan.command;

import org.jspecify.annotations.NullMarked;
