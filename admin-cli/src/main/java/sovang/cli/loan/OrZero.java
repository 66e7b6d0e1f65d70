package sovang.cli.loan;

import picocli.CommandLine.ITypeConverter;
import sovang.cli.text.Money;
import sovang.money.Dong;

/** An amount that may be nothing: who repays principal alone writes {@code --interest 0}. */
final class OrZero implements ITypeConverter<Dong> {

    @Override
    public Dong convert(String typed) {
        return typed.strip().equals("0") ? Dong.ZERO : Money.read(typed);
    }
}
