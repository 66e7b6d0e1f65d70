package sovang.server;

import java.sql.SQLException;

/** Turns what the JDBC driver says into a sentence that names the remedy. */
final class ConnectionTrouble {
    private ConnectionTrouble() {}

    static StartFailure explain(SQLException refused, String url, String user) {
        String state = String.valueOf(refused.getSQLState());
        // The driver's first sentence names the trouble; those after it guess at remedies.
        String said = String.valueOf(refused.getMessage()).replaceFirst("(?s)(\\. |\n).*", "");
        if (!url.startsWith("jdbc:postgresql:"))
            return new StartFailure(
                    "DATABASE_URL",
                    "SPRING_DATASOURCE_URL phải có dạng jdbc:postgresql://máy:5432/tên.",
                    "SPRING_DATASOURCE_URL must look like jdbc:postgresql://host:5432/name.",
                    refused);
        String where = withoutSecrets(url);
        // Class 28 is "invalid authorization specification"; 08004 is the driver's "a password is needed".
        if (state.startsWith("28") || state.equals("08004"))
            return new StartFailure(
                    "DATABASE_PASSWORD",
                    "Cơ sở dữ liệu " + where + " từ chối người dùng \"" + user
                            + "\": sai tên hoặc mật khẩu; hãy kiểm tra SPRING_DATASOURCE_USERNAME và SPRING_DATASOURCE_PASSWORD.",
                    "The database " + where + " refuses the user \"" + user
                            + "\": wrong name or password; check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
                    refused);
        if (state.equals("3D000"))
            return new StartFailure(
                    "DATABASE_MISSING",
                    "Máy chủ trả lời nhưng không có cơ sở dữ liệu " + where + "; hãy tạo nó trước.",
                    "The server answers but there is no database " + where + "; create it first.",
                    refused);
        return new StartFailure(
                "DATABASE_UNREACHABLE",
                "Không kết nối được cơ sở dữ liệu " + where + " (" + said
                        + "); hãy kiểm tra máy chủ và SPRING_DATASOURCE_URL.",
                "Can't reach the database " + where + " (" + said + "); check the server and SPRING_DATASOURCE_URL.",
                refused);
    }

    /** A URL may carry the password after the question mark or before an at sign. */
    private static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
    }
}
