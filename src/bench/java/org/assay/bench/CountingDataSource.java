package org.assay.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A data source that notes the SQL statements of one thread. Every row of a batch is a
 * statement of its own, because the database executes each.
 */
class CountingDataSource extends DelegatingDataSource {

	private static final ThreadLocal<@Nullable List<String>> noted = new ThreadLocal<>();

	CountingDataSource(DataSource database) {
		super(database);
	}

	/** The statements this thread sends while it does the work. */
	static List<String> statementsOf(Runnable work) {
		List<String> statements = new ArrayList<>();
		noted.set(statements);
		try {
			work.run();
		}
		finally {
			noted.remove();
		}
		return statements;
	}

	@Override
	public Connection getConnection() throws SQLException {
		Connection connection = super.getConnection();
		return proxy(Connection.class, (proxy, method, arguments) -> {
			Object made = call(connection, method, arguments);
			if (made instanceof PreparedStatement statement) {
				return noting(PreparedStatement.class, statement, (String) arguments[0]);
			}
			return (made instanceof Statement statement) ? noting(Statement.class, statement, null) : made;
		});
	}

	private static <S extends Statement> S noting(Class<S> type, S statement, @Nullable String prepared) {
		return proxy(type, (proxy, method, arguments) -> {
			String name = method.getName();
			boolean alone = name.startsWith("execute") && !name.endsWith("Batch");
			if (alone || name.equals("addBatch")) {
				note((prepared != null) ? prepared : String.valueOf(arguments[0]));
			}
			return call(statement, method, arguments);
		});
	}

	private static void note(String sql) {
		List<String> statements = noted.get();
		if (statements != null) {
			statements.add(sql);
		}
	}

	private static @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] arguments)
			throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
		return type
			.cast(Proxy.newProxyInstance(CountingDataSource.class.getClassLoader(), new Class<?>[] { type }, handler));
	}

}
