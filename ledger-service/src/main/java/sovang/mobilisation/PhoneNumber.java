package sovang.mobilisation;

import sovang.refusal.Refusal;

/** A Vietnamese phone number: a mobile one of 10 digits, or a landline of 11 that begins with 02. */
record PhoneNumber(String value) {

    /** Reads {@code 0912 345 678} or {@code +84 912 345 678}. */
    static PhoneNumber read(String written) {
        String digits = written.replaceAll("[\\s\\u00A0\\u202F.()-]", "").replaceFirst("^\\+84", "0");
        if (!digits.matches("0[35789][0-9]{8}|02[0-9]{9}"))
            throw Refusal.invalid(
                    "phone",
                    "DONOR_PHONE_INVALID",
                    "Số điện thoại không đúng: di động có 10 số, bắt đầu bằng 03, 05, 07, 08 hoặc 09; "
                            + "máy bàn có 11 số, bắt đầu bằng 02.",
                    "The phone number is wrong: a mobile one has 10 digits and begins with 03, 05, 07, 08 or 09; "
                            + "a landline has 11 and begins with 02.");
        return new PhoneNumber(digits);
    }
}
