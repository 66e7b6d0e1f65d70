package sovang.server;

import java.nio.file.Path;

/** Why a node does not start with the master key that it has, or without one. */
final class KeyTrouble {

    private static final String WHERE_VI =
            "hãy chép keys/master.json của thư mục sổ cũ vào đó, hoặc đặt SOVANG_MASTER_KEY_FILE hay SOVANG_MASTER_KEY";
    private static final String WHERE_EN =
            "copy keys/master.json of the home that has it to there, or set SOVANG_MASTER_KEY_FILE or SOVANG_MASTER_KEY";

    private KeyTrouble() {}

    static StartFailure missing(Path file, boolean begun) {
        return begun
                ? new StartFailure(
                        "KEY_MISSING",
                        "Sổ này đã có dữ liệu nhưng không có khóa chính ở " + file + "; không tạo khóa mới, vì khóa mới"
                                + " không đọc được tên ai đã ghi: " + WHERE_VI + ".",
                        "This ledger has begun but its master key is not at " + file + "; no new key is made, since it"
                                + " could read no name that is recorded: " + WHERE_EN + ".")
                : new StartFailure(
                        "KEY_MISSING",
                        "Không có tệp khóa " + file
                                + "; hãy sửa SOVANG_MASTER_KEY_FILE, hoặc bỏ nó để máy chủ tạo khóa.",
                        "There is no key file " + file
                                + "; mend SOVANG_MASTER_KEY_FILE, or unset it and the service makes a key.");
    }

    static StartFailure other(String place) {
        return new StartFailure(
                "KEY_OTHER",
                "Khóa chính ở " + place
                        + " không phải khóa của sổ này, nên không khởi động; giữ nó lại cho sổ của nó và " + WHERE_VI
                        + ".",
                "The master key at " + place + " is not the one of this ledger, so nothing starts; keep it for its own"
                        + " ledger and " + WHERE_EN + ".");
    }

    static StartFailure unreadable(String place, Exception cause) {
        return new StartFailure(
                "KEY_UNREADABLE",
                "Không đọc được khóa chính ở " + place + "; " + WHERE_VI + ".",
                "The master key at " + place + " can't be read; " + WHERE_EN + ".",
                cause);
    }

    static StartFailure twice() {
        return new StartFailure(
                "KEY_TWICE",
                "Chỉ đặt một trong hai: SOVANG_MASTER_KEY_FILE hoặc SOVANG_MASTER_KEY.",
                "Set only one of SOVANG_MASTER_KEY_FILE and SOVANG_MASTER_KEY.");
    }
}
