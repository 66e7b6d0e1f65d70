/** The register of declared need for loans: who wants one, who may have one, and whose need is met. */
@NullMarked
package sovang.need;

import org.jspecify.annotations.NullMarked;
