/** Where records are kept: one store of plain JDBC, in a file of SQLite or in PostgreSQL. */
@NullMarked
package summit.record.store;

import org.jspecify.annotations.NullMarked;
