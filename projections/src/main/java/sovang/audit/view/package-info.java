/** What auditors and operators see of the views themselves. */
@NullMarked
package sovang.audit.view;

import org.jspecify.annotations.NullMarked;
