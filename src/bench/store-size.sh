#!/usr/bin/env bash
# Prints what a store takes, in bytes a study: by table, rows and indexes apart, the largest first.
#
#   src/bench/store-size.sh postgresql://armature:secret@localhost:5432/armature    with psql
#   src/bench/store-size.sh data                                                    the embedded database, not in use
set -euo pipefail

store=${1:?usage: store-size.sh postgresql://USER:PASSWORD@HOST:PORT/NAME | DATA-DIRECTORY}
jar=${ARMATURE_JAR:-target/armature.jar}

if [[ $store == postgresql://* ]]; then
  psql -q "$store" -c "vacuum" > /dev/null 2>&1 || true
  psql -q "$store" <<'SQL'
\set QUIET on
select count(*) as studies, pg_size_pretty(pg_database_size(current_database())) as database,
       pg_database_size(current_database()) / count(*) as bytes_a_study from armature_load;
with sizes as (
  select c.relname as name, c.reltuples::bigint as rows, pg_table_size(c.oid) as data, pg_indexes_size(c.oid) as indexes
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname = 'public'),
studies as (select count(*) as n from armature_load)
select name as "table", round(rows::numeric / n, 1) as rows, data / n as data, indexes / n as indexes,
       (data + indexes) / n as total
from sizes, studies where (data + indexes) / n >= 100 order by data + indexes desc;
with studies as (select count(*) as n from armature_load)
select i.relname as index, t.relname as "table", pg_relation_size(i.oid) / n as bytes
from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
     join pg_namespace s on s.oid = t.relnamespace, studies
where s.nspname = 'public' and pg_relation_size(i.oid) / n >= 100 order by 3 desc;
SQL
else
  library=$(mktemp --suffix=.jar)
  trap 'rm -f "$library"' EXIT
  unzip -p "$jar" 'BOOT-INF/lib/h2-*.jar' > "$library"
  query() {
    java -cp "$library" org.h2.tools.Shell -url "jdbc:h2:file:$(realpath "$store")/armature;IFEXISTS=TRUE;ACCESS_MODE_DATA=r" \
      -user armature -sql "$1"
  }
  studies=$(query 'select count(*) as n from armature_load' | sed -n 2p | tr -d ' ')
  bytes=$(stat -c %s "$store/armature.mv.db")
  echo "$studies studies, $bytes bytes in the file, $((bytes / studies)) bytes a study"
  query "select table_name, row_count_estimate / $studies.0 as rows from information_schema.tables
         where table_schema = 'PUBLIC' and row_count_estimate / $studies.0 >= 0.1 order by 2 desc"
fi
