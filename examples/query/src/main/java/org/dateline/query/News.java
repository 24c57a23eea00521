package org.dateline.query;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * News that can be asked. Not safe for use by several threads.
 *
 * <pre>{@code
 * try (News news = News.of(Path.of("tables"))) {
 *     List<List<String>> rows = news.ask(Question.SPOKE_MOST);
 * }
 * }</pre>
 */
public final class News implements AutoCloseable {
    private final Connection connection;

    private News(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens tables or JSON Lines; nothing is copied.
     *
     * @param source a folder of tables as {@code examples/spark} writes it, or a file of JSON Lines, also {@code .gz}
     * @return the news
     * @throws SQLException if it is neither
     */
    public static News of(Path source) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        String views = Sql.read(Files.isDirectory(source) ? "parquet.sql" : "json.sql");
        try (Statement statement = connection.createStatement()) {
            statement.execute(views.replace("${source}", source.toString().replace("'", "''")));
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return new News(connection);
    }

    /**
     * Asks a question.
     *
     * @param question what to ask
     * @return the rows of the answer, the names of the columns first; what is absent is empty
     * @throws SQLException if the source cannot be read
     */
    public List<List<String>> ask(Question question) throws SQLException {
        return ask(question.sql());
    }

    /**
     * Asks in SQL: of {@code statements}, {@code meetings} and {@code actors}.
     *
     * @param sql the question
     * @return the rows of the answer, the names of the columns first; what is absent is empty
     * @throws SQLException if it cannot be answered
     */
    public List<List<String>> ask(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            ResultSetMetaData columns = answer.getMetaData();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add(columns.getColumnLabel(i));
            }
            rows.add(names);
            while (answer.next()) {
                rows.add(row(answer, names.size()));
            }
        }
        return rows;
    }

    private static List<String> row(ResultSet answer, int columns) throws SQLException {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            Object value = answer.getObject(i);
            row.add(value == null ? "" : value.toString());
        }
        return row;
    }

    /** Closes the database. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
