@NullMarked
package sovang.pairing.view;

import org.jspecify.annotations.NullMarked;
