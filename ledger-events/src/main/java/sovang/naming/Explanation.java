package sovang.naming;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A free text that explains a voucher: a reason, minutes, the number of a document. It is part of the correction (Law on
 * Accounting, Art. 27), so who sees the voucher reads it; in the store it is encrypted with a key of the explained thing,
 * never of a donor, since people write names there all the same. What was stored in clear before is read as it stands.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Explanation {}
