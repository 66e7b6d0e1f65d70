package sovang.mobilisation;

import sovang.mobilisation.event.DonorKind;

/** The number by which a donor of a kind is known to the authorities. */
final class IdNumber {

    private IdNumber() {}

    static String read(DonorKind kind, String written) {
        return switch (kind) {
            case PERSON -> CitizenNumber.read(written).value();
            case HOUSEHOLD -> household(written);
            case ENTERPRISE, ORGANISATION, LOCALITY -> TaxCode.read(written).value();
            case ANONYMOUS -> written;
        };
    }

    /** A household that is in business may have a tax code. */
    private static String household(String written) {
        int digits = written.replaceAll("[^0-9]", "").length();
        return digits == 10 || digits == 13
                ? TaxCode.read(written).value()
                : CitizenNumber.read(written).value();
    }
}
