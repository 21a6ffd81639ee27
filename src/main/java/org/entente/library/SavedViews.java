package org.entente.library;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

/** The saved views, beside the accounts that own them: in the graph everyone could query them. */
@Component
class SavedViews {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final String ALL =
            "select id, title, owner, shared, format, link, version, changed from saved_views";

    private final JdbcClient store;

    SavedViews(DataSource store) {
        new ResourceDatabasePopulator(new ClassPathResource("library/saved-views.sql"))
                .execute(store);
        this.store = JdbcClient.create(store);
    }

    /** The shared ones and those of the visitor, by title. */
    List<SavedView> all(Visitor visitor) {
        return store.sql(ALL + " where shared or owner = ? or ? order by lower(title), id")
                .params(visitor.name() == null ? "" : visitor.name(), visitor.isAdmin())
                .query(SavedViews::read)
                .list();
    }

    Optional<SavedView> find(String id) {
        return store.sql(ALL + " where id = ?").param(id).query(SavedViews::read).optional();
    }

    int countOf(String owner) {
        return store.sql("select count(*) from saved_views where owner = ?")
                .param(owner)
                .query(Integer.class)
                .single();
    }

    void add(SavedView view) {
        store.sql("insert into saved_views values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        view.id(),
                        view.title(),
                        view.owner(),
                        view.shared(),
                        view.format(),
                        written(view.link()),
                        view.version(),
                        OffsetDateTime.ofInstant(view.changed(), ZoneOffset.UTC))
                .update();
    }

    /**
     * @return false if it is not the version before any more
     */
    boolean replace(SavedView view) {
        return store.sql(
                                "update saved_views set title = ?, shared = ?, format = ?, link ="
                                    + " ?, version = ?, changed = ? where id = ? and version = ?")
                        .params(
                                view.title(),
                                view.shared(),
                                view.format(),
                                written(view.link()),
                                view.version(),
                                OffsetDateTime.ofInstant(view.changed(), ZoneOffset.UTC),
                                view.id(),
                                view.version() - 1)
                        .update()
                == 1;
    }

    void remove(String id) {
        store.sql("delete from saved_views where id = ?").param(id).update();
    }

    static String written(Map<String, Object> link) {
        return JSON.writeValueAsString(link);
    }

    private static SavedView read(ResultSet row, int number) throws SQLException {
        Instant changed = row.getObject("changed", OffsetDateTime.class).toInstant();
        return new SavedView(
                row.getString("id"),
                row.getString("title"),
                row.getString("owner"),
                row.getBoolean("shared"),
                row.getInt("format"),
                JSON.readValue(row.getString("link"), OBJECT),
                row.getInt("version"),
                changed);
    }
}
