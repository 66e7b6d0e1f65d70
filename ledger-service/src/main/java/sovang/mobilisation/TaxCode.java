package sovang.mobilisation;

import sovang.refusal.Refusal;

/** A tax code (mã số thuế): 10 digits, the last of which checks the others, and maybe the number of a branch. */
record TaxCode(String value) {

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    /** Reads {@code 0100109106} or {@code 0100109106-001}, with spaces and dots or without. */
    static TaxCode read(String written) {
        String digits = written.replaceAll("[\\s\\u00A0\\u202F.-]", "");
        if (!digits.matches("[0-9]{10}|[0-9]{13}"))
            throw refused("mã số thuế có 10 số, hoặc 13 số nếu là chi nhánh", "it has 10 digits, or 13 for a branch");
        if (digits.startsWith("00") || digits.startsWith("0000000", 2) || check(digits) != digits.charAt(9) - '0')
            throw refused("số kiểm tra không khớp", "its check digit does not match");
        if (digits.endsWith("000") && digits.length() == 13)
            throw refused("số chi nhánh từ 001 đến 999", "a branch is 001 to 999");
        return new TaxCode(digits.length() == 10 ? digits : digits.substring(0, 10) + "-" + digits.substring(10));
    }

    private static int check(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        return 10 - sum % 11;
    }

    private static Refusal refused(String vi, String en) {
        return Refusal.invalid(
                "idNumber",
                "DONOR_TAX_CODE_INVALID",
                "Mã số thuế không đúng: " + vi + ". Hãy xem lại trên giấy đăng ký thuế.",
                "The tax code is wrong: " + en + ". Look at the tax registration again.");
    }
}
