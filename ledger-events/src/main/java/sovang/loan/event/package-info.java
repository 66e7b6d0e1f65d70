/** What has happened to preferential loans: programmes, loans, groups, relief and entrusted capital. */
@NullMarked
package sovang.loan.event;

import org.jspecify.annotations.NullMarked;
