package sovang.mobilisation;

import sovang.refusal.Refusal;

/** A personal identification number (số định danh, số CCCD): 12 digits, of which none checks the others. */
record CitizenNumber(String value) {

    static CitizenNumber read(String written) {
        String digits = written.replaceAll("[\\s\\u00A0\\u202F.]", "");
        if (!digits.matches("[0-9]{12}"))
            throw Refusal.invalid(
                    "idNumber",
                    "DONOR_CITIZEN_NUMBER_INVALID",
                    "Số căn cước không đúng: phải có đúng 12 chữ số. Số chứng minh nhân dân cũ không còn dùng.",
                    "The citizen number is wrong: it has exactly 12 digits. Old identity card numbers are no longer used.");
        return new CitizenNumber(digits);
    }
}
