package org.entente.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.WithGraph;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

@WithGraph
class SchemaMigrationsIT {

    @Autowired private Driver driver;

    /** Or every start would run the migrations again to find nothing to do. */
    @Test
    void whatTheLibraryRecordsIsWhatIsComparedAtTheNextStart() {
        var recorded = new SchemaMigrations(driver, null).recorded();
        assertThat(recorded).hasSizeGreaterThanOrEqualTo(2);
        assertThat(recorded).isEqualTo(ShippedMigrations.checksums());
    }
}
