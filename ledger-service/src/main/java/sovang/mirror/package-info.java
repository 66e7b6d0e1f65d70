/** A dated mirror of the bank's loans: its files, taken in whole and never changed. */
@NullMarked
package sovang.mirror;

import org.jspecify.annotations.NullMarked;
