/** Imports of bank statements: staged whole, checked whole, then booked to the end whatever happens. */
@NullMarked
package sovang.statement;

import org.jspecify.annotations.NullMarked;
