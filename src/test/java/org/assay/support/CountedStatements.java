package org.assay.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source that tells which statements were prepared. */
public class CountedStatements extends DelegatingDataSource {

	private final List<String> prepared = new CopyOnWriteArrayList<>();

	private volatile boolean counting;

	public CountedStatements(DataSource database) {
		super(database);
	}

	/** The statements that were prepared, by whomever, while this was done. */
	public List<String> during(Runnable deed) {
		this.prepared.clear();
		this.counting = true;
		try {
			deed.run();
		}
		finally {
			this.counting = false;
		}
		return List.copyOf(this.prepared);
	}

	@Override
	public Connection getConnection() throws SQLException {
		Connection connection = super.getConnection();
		return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
				(proxy, method, arguments) -> {
					if (this.counting && method.getName().equals("prepareStatement")) {
						this.prepared.add(String.valueOf(arguments[0]));
					}
					try {
						return method.invoke(connection, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getTargetException();
					}
				});
	}

}
