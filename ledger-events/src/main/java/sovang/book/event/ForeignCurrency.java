package sovang.book.event;

import java.math.BigDecimal;

/** Foreign money that a bank changed into đồng (Decree 93/2021 Art. 9.1.d). */
public record ForeignCurrency(String code, BigDecimal amount, BigDecimal rate, String bank) {}
