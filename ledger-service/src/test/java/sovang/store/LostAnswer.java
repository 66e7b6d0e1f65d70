package sovang.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** A line to the database that breaks when it is told to, after a commit was done and before its answer came. */
final class LostAnswer {

    final AtomicBoolean next = new AtomicBoolean();

    /** The same, but it is this machine that breaks. */
    final AtomicBoolean error = new AtomicBoolean();

    DataSource over(DataSource database) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object result = call(() -> method.invoke(database, arguments));
                    return result instanceof Connection connection ? over(connection) : result;
                });
    }

    private Connection over(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    Object result = call(() -> method.invoke(connection, arguments));
                    if (method.getName().equals("commit") && next.getAndSet(false))
                        throw new SQLException("the line broke", "08006");
                    if (method.getName().equals("commit") && error.getAndSet(false))
                        throw new OutOfMemoryError("tried");
                    return result;
                });
    }

    private interface Call {
        Object now() throws IllegalAccessException, InvocationTargetException;
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.now();
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
