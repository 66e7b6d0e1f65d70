/** A small ledger, loaded and read before one's eyes. */
@NullMarked
package sovang.cli.demo;

import org.jspecify.annotations.NullMarked;
