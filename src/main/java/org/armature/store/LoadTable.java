package org.armature.store;

import org.springframework.jdbc.core.JdbcTemplate;

/** The loader's memory: for each study what was loaded, from which source, and which resources it owns. */
final class LoadTable {
    private LoadTable() {}

    static void create(JdbcTemplate jdbc) {
        jdbc.execute("create table if not exists armature_load (study_id varchar(64) primary key)");
    }
}
