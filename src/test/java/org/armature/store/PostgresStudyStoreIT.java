package org.armature.store;

import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The store behaves on PostgreSQL as on the embedded database. */
@EnabledIf(value = "org.armature.store.PostgresServer#isRunning", disabledReason = "PostgreSQL cannot be started here")
class PostgresStudyStoreIT extends StudyStoreIT {
    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry registry) {
        Map<String, String> database = PostgresServer.newDatabase();
        registry.add("armature.database.url", () -> database.get("ARMATURE_DATABASE_URL"));
        registry.add("armature.database.username", () -> database.get("ARMATURE_DATABASE_USERNAME"));
    }
}
