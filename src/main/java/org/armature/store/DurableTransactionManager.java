package org.armature.store;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionSystemException;

/**
 * Ends a transaction only when it is in the database's file, so that a killed process loses nothing that it confirmed.
 * H2 would confirm first and write a little later; its own setting for writing at once (WRITE_DELAY=0) also stops it
 * from giving unused space back, which this does not. Who {@linkplain Durability only reads} does not wait for it.
 */
final class DurableTransactionManager extends JpaTransactionManager {
    private static final long serialVersionUID = 1L;

    private final transient DataSource database;

    DurableTransactionManager(EntityManagerFactory factory, DataSource database) {
        super(factory);
        this.database = database;
    }

    /** Here the transaction has given its connection back, so that this cannot wait for one that it holds itself. */
    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        super.doCleanupAfterCompletion(transaction);
        if (!Durability.isNeeded()) {
            return;
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException e) {
            throw new TransactionSystemException("the database could not write its file", e);
        }
    }
}
