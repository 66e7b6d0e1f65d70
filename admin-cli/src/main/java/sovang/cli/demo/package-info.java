/**
 * A small ledger, loaded and read before one's eyes; and bank statements that look and count like real ones but name
 * nobody, for it and for measuring.
 */
@NullMarked
package sovang.cli.demo;

import org.jspecify.annotations.NullMarked;
