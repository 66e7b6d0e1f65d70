/** What an auditor asks: the events, and whether replay agrees. */
@NullMarked
package sovang.cli.audit;

import org.jspecify.annotations.NullMarked;
