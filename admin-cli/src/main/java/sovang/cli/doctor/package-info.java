/** Whether this machine and the service are well. */
@NullMarked
package sovang.cli.doctor;

import org.jspecify.annotations.NullMarked;
