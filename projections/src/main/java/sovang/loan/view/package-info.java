/** Loans as they stood on a day, with every step of their interest. */
@NullMarked
package sovang.loan.view;

import org.jspecify.annotations.NullMarked;
