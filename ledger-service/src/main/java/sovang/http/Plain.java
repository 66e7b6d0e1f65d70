package sovang.http;

import sovang.refusal.Refusal;

/** What is told of an error that HTTP itself has a number for. */
final class Plain {

    private Plain() {}

    static Refusal refusal(int status) {
        String code = "HTTP_" + status;
        return switch (status) {
            case 400 ->
                Refusal.rule(
                        code,
                        "Không đọc được yêu cầu: địa chỉ hoặc tiêu đề không hợp lệ.",
                        "The request can't be read: its address or headers are malformed.");
            case 404 -> Refusal.rule(code, "Không có địa chỉ này.", "There is nothing at this address.");
            case 405 ->
                Refusal.rule(code, "Địa chỉ này không nhận lệnh như vậy.", "This address does not take that method.");
            case 413 -> Refusal.rule(code, "Dữ liệu gửi lên quá lớn.", "What was sent is too large.");
            case 414 -> Refusal.rule(code, "Địa chỉ quá dài.", "The address is too long.");
            case 431 -> Refusal.rule(code, "Tiêu đề của yêu cầu quá lớn.", "The headers of the request are too large.");
            default ->
                status < 500
                        ? Refusal.rule(code, "Yêu cầu không hợp lệ.", "The request can't be answered.")
                        : Refusal.unavailable(
                                "INTERNAL_ERROR",
                                "Có lỗi trong chương trình; chưa ghi gì. Hãy báo người quản trị kèm mã yêu cầu.",
                                "Something is wrong in the program; nothing was recorded. Tell the administrator the request id.");
        };
    }
}
