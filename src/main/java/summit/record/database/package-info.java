/** What holds the records: a file of SQLite or a database of PostgreSQL, and the tables in it. */
@NullMarked
package summit.record.database;

import org.jspecify.annotations.NullMarked;
