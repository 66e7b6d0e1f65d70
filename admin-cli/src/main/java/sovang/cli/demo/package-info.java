/** Makes bank statements that look and count like real ones but name nobody, for the demo and for measuring. */
@NullMarked
package sovang.cli.demo;

import org.jspecify.annotations.NullMarked;
