/** Reads lists that come as CSV or XLSX, a row at a time, whatever their length. */
@NullMarked
package sovang.sheet;

import org.jspecify.annotations.NullMarked;
