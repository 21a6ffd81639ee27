package org.entente.exchange.loading;

import org.entente.exchange.facts.MappedRow;
import org.entente.exchange.facts.Row;
import org.entente.exchange.facts.Row.Rejected;
import org.entente.exchange.facts.TableKind;
import org.entente.exchange.loading.Records.Numbered;

import java.util.EnumSet;
import java.util.Set;

/**
 * The first reading: how many records there are, which tables they make rows of, and what they
 * make. Rows may stand before the row that makes the entity that they mention, so all of it is
 * announced.
 */
final class Survey {

    private final Staging staging;
    private final Progress progress;
    private final Set<TableKind> makes = EnumSet.noneOf(TableKind.class);
    private int records;

    Survey(Staging staging, Progress progress) {
        this.staging = staging;
        this.progress = progress;
    }

    void of(Records all) {
        progress.phase(Progress.Phase.READING, 0);
        all.each(this::visit);
    }

    private boolean visit(Numbered record) {
        records++;
        progress.done(1);
        makes.addAll(record.mapping().makes());
        try {
            record.mapping().map(record.row(), staging::keyed).forEach(this::announce);
        } catch (Rejected e) {
            // Told when the record is tried.
        }
        return true;
    }

    private void announce(MappedRow mapped) {
        Row row = mapped.row();
        String id = row.text("id");
        if (id == null) {
            return;
        }
        String kind = row.text("kind");
        if (mapped.table() == TableKind.ENTITIES && kind != null) {
            staging.entities().put(id, kind);
            if (mapped.key() != null) {
                staging.key(mapped.key(), id);
            }
        }
        if (mapped.table() == TableKind.DOCUMENTS) {
            String languages = row.text("languages");
            staging.documents()
                    .put(id, languages == null ? "" : languages.split(";", 2)[0].strip());
        }
    }

    Set<TableKind> makes() {
        return makes;
    }

    int records() {
        return records;
    }
}
